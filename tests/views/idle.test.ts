import { expect, test, vi } from "vitest";
import { whileIdle } from "../../src/views/idle.ts";

test("what is done while idle goes on until nothing is left", async () => {
  let left = 5;
  const step = vi.fn(() => --left > 0);
  whileIdle(step);
  expect(step).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(left).toBe(0));
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(step).toHaveBeenCalledTimes(5);
});

test("what is stopped before goes no step further", async () => {
  const step = vi.fn(() => true);
  whileIdle(step)();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(step).not.toHaveBeenCalled();
});

test("it goes on where the browser does not tell when it is idle", async () => {
  const { requestIdleCallback } = globalThis;
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  try {
    let left = 3;
    whileIdle(() => --left > 0);
    await vi.waitFor(() => expect(left).toBe(0));
  } finally {
    globalThis.requestIdleCallback = requestIdleCallback;
  }
});
