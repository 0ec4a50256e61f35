import { expect, test, vi } from "vitest";
import { whileIdle } from "../../src/views/idle.ts";

const MS = { timeout: 4000 };

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test("what is done while idle goes on until nothing is left", async () => {
  let left = 5;
  const step = vi.fn(() => --left > 0);
  whileIdle(step);
  expect(step).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(left).toBe(0), MS);
  await wait(120);
  expect(step).toHaveBeenCalledTimes(5);
});

test("nothing is done between the deeds of a person, and all of it after the last", async () => {
  let left = 5;
  const step = vi.fn(() => --left > 0);
  whileIdle(step);
  for (let turn = 0; turn < 16; turn++) {
    await wait(100);
    dispatchEvent(new WheelEvent("wheel"));
  }
  expect(step).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(left).toBe(0), MS);
});

test("what is stopped before goes no step further", async () => {
  const step = vi.fn(() => true);
  whileIdle(step)();
  await wait(1300);
  expect(step).not.toHaveBeenCalled();
});

test("it goes on where the browser does not tell when it is idle", async () => {
  const { requestIdleCallback } = globalThis;
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  try {
    let left = 3;
    whileIdle(() => --left > 0);
    await vi.waitFor(() => expect(left).toBe(0), MS);
  } finally {
    globalThis.requestIdleCallback = requestIdleCallback;
  }
});
