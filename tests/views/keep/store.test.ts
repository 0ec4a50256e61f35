import { deleteDB, openDB } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { NO_EDITS } from "../../../src/model/index.ts";
import { Incomplete, Store, type Workspace } from "../../../src/views/keep/store.ts";
import { happening, society } from "../../support/society.ts";

const NAME = "waqai-test";
const CORPUS = society(
  Array.from({ length: 450 }, (_, n) => happening(`e${String(n)}`, "meeting", { party: ["a1", "a2"] })),
  { a1: "Layla Haddad", a2: "Karim Mansour" },
);
const HARBOUR: Workspace = { id: "w", name: "Harbour", changed: "2024-05-15T00:00:00Z", documents: 1, events: 450 };
const CHANGE = { before: NO_EDITS, log: NO_EDITS };

let store: Store | undefined;
afterEach(async () => {
  vi.useRealTimers();
  store?.close();
  await deleteDB(NAME);
});

async function opened(): Promise<Store> {
  return (store = await Store.open(NAME));
}

test("what was laid in pieces is read as it was", async () => {
  const shelf = await opened();
  const laying = shelf.lay(CORPUS);
  await laying.finish();
  await shelf.write({ ...HARBOUR, base: laying.id }, CHANGE);
  expect((await shelf.read("w"))?.base).toEqual(CORPUS);
});

test("what was laid step by step is finished, and is no workspace before", async () => {
  const shelf = await opened();
  const laying = await shelf.layAs(CORPUS, "served:1");
  expect(laying.step()).toBe(true);
  expect(await shelf.list()).toEqual([]);
  await laying.finish();
  await shelf.write({ ...HARBOUR, base: laying.id }, CHANGE);
  expect((await shelf.read("w"))?.base.events).toHaveLength(450);
  expect((await shelf.layAs(CORPUS, "served:1")).step()).toBe(false);
});

test("a workspace is not written whose pieces are not all there", async () => {
  const shelf = await opened();
  const laying = shelf.lay(CORPUS);
  laying.step();
  await expect(shelf.write({ ...HARBOUR, base: laying.id }, CHANGE)).rejects.toThrow(Incomplete);
  expect(await shelf.list()).toEqual([]);
});

test("what became no workspace's is forgotten after a day, and what is a workspace's never", async () => {
  const shelf = await opened();
  const [mine, nobodys] = [shelf.lay(CORPUS), await shelf.layAs(CORPUS, "served:2")];
  await mine.finish();
  await nobodys.finish();
  await shelf.write({ ...HARBOUR, base: mine.id }, CHANGE);
  await shelf.sweep();
  expect((await shelf.layAs(CORPUS, "served:2")).step()).toBe(false);
  vi.useFakeTimers({ now: Date.now() + 25 * 3_600_000, toFake: ["Date"] });
  await shelf.sweep();
  expect((await shelf.layAs(CORPUS, "served:2")).step()).toBe(true);
  expect((await shelf.read("w"))?.base.events).toHaveLength(450);
});

test("articles that were read again take the place of what was read before", async () => {
  const shelf = await opened();
  const [before, after] = [await shelf.layAs(CORPUS, "served:3"), shelf.lay({ ...CORPUS, events: [] })];
  await before.finish();
  await after.finish();
  await shelf.write({ ...HARBOUR, base: before.id }, CHANGE);
  await shelf.copy("w", { ...HARBOUR, id: "copy" });
  await shelf.write({ ...HARBOUR, base: after.id }, CHANGE);
  expect((await shelf.read("w"))?.base.events).toEqual([]);
  expect((await shelf.read("copy"))?.base.events).toHaveLength(450);
  expect((await shelf.layAs(CORPUS, "served:3")).step()).toBe(true);
});

test("what is written of a story is kept with the workspace, copied with it and deleted with it", async () => {
  const shelf = await opened();
  const story = { title: "The port", intro: "", steps: [{ text: "It opened.", view: "q=port" }] };
  const laying = shelf.lay(CORPUS);
  await laying.finish();
  const workspace = { ...HARBOUR, base: laying.id };
  await shelf.write(workspace, { ...CHANGE, story });
  // A correction leaves it as it is.
  await shelf.write(workspace, CHANGE);
  expect(await shelf.written("w")).toEqual({ log: NO_EDITS, story });
  await shelf.copy("w", { ...HARBOUR, id: "copy" });
  await shelf.drop("w");
  expect((await shelf.written("w")).story.title).toBe("");
  expect((await shelf.read("copy"))?.story).toEqual(story);
});

test("a workspace of the version before is read and written on", async () => {
  const old = await openDB(NAME, 2, {
    upgrade(db) {
      db.createObjectStore("workspaces", { keyPath: "id" });
      db.createObjectStore("bases", { keyPath: "id" });
      db.createObjectStore("edits", { keyPath: ["workspace", "place"] });
      db.createObjectStore("turns", { keyPath: "id" });
    },
  });
  await old.put("workspaces", HARBOUR);
  await old.put("bases", { id: "w", corpus: CORPUS });
  old.close();
  const shelf = await opened();
  expect((await shelf.read("w"))?.base).toEqual(CORPUS);
  await shelf.write({ ...HARBOUR, name: "Port" }, CHANGE);
  expect((await shelf.read("w"))?.base).toEqual(CORPUS);
  expect(await shelf.list()).toEqual([{ ...HARBOUR, name: "Port" }]);
});
