import { expect, test, vi } from "vitest";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { commandsFor } from "../../../src/views/desk/commands.ts";
import { harbour } from "../../support/harbour.ts";

/** A project whose corrections are stored when the returned function is called. */
function kept(): { readonly project: Project; readonly store: () => void } {
  const project = new Project();
  project.open(harbour());
  let store = (): void => undefined;
  const logged = (): Promise<void> => new Promise((resolve) => (store = resolve));
  project.keptBy({ asks: () => undefined, logged, based: () => undefined });
  return { project, store: () => store() };
}

const typeIn = (index: Project["index"]): string | undefined => index.events.get("e1")?.type;

function correct(project: Project): void {
  const event = project.index.events.get("e1");
  const command = event && commandsFor(event, project.index)?.set({ type: "protest" });
  if (command) project.correct(command);
}

test("a correction is in the index at once, and in the slow pictures when it is stored", async () => {
  const { project, store } = kept();
  const before = typeIn(project.index);
  correct(project);
  expect(typeIn(project.index)).not.toBe(before);
  expect(typeIn(project.settled)).toBe(before);
  store();
  await vi.waitFor(() => expect(project.settled).toBe(project.index));
});

test("the slow pictures do not wait for a store that does not answer", async () => {
  const { project } = kept();
  correct(project);
  await vi.waitFor(() => expect(project.settled).toBe(project.index), { timeout: 2000 });
});

test("undone and made again, a correction settles too", async () => {
  const { project, store } = kept();
  const before = typeIn(project.index);
  correct(project);
  store();
  project.undo();
  store();
  await vi.waitFor(() => expect(typeIn(project.settled)).toBe(before));
  project.redo();
  store();
  await vi.waitFor(() => expect(typeIn(project.settled)).not.toBe(before));
});

test("without anybody who keeps it, nothing waits", () => {
  const project = new Project();
  project.open(harbour());
  correct(project);
  expect(project.settled).toBe(project.index);
});
