import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Corpus, type Heading, type Log, NO_EDITS, NO_HEADING } from "../../model/index.ts";
import { now } from "../state/now.ts";
import { Laying } from "./laying.ts";
import { type Piece, corpusOf, piecesOf } from "./pieces.ts";
import { type Row, logOf, rowsToWrite } from "./rows.ts";

/** A workspace as the list has it. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
  readonly documents: number;
  readonly events: number;
  /** What was served when it was begun, by its digest; undefined for one that was begun in the page. */
  readonly source?: string;
  /** Under which name what the machine read is stored in pieces; undefined where an older page stored it whole. */
  readonly base?: string;
  /** When it was deleted; for a week it can be brought back. */
  readonly deleted?: string;
}

/** What a workspace holds. */
export interface Content {
  readonly base: Corpus;
  readonly log: Log;
  /** What is written of a story that leads through it. */
  readonly story: Heading;
}

interface Shelf extends DBSchema {
  workspaces: { key: string; value: Workspace };
  /** What the machine read, whole, as the first two versions stored it. */
  bases: { key: string; value: { readonly id: string; readonly corpus: Corpus } };
  /** What the machine read, in pieces: written only when articles are read. */
  pieces: { key: [string, number]; value: Piece };
  /** Corrections, each a row of its own, so that one costs the same however large the project is. */
  edits: { key: [string, number]; value: Row };
  /** What is written of stories. */
  stories: { key: string; value: { readonly id: string; readonly story: Heading } };
  /** How often the turn to write a workspace was taken. */
  turns: { key: string; value: { readonly id: string; readonly turn: number } };
}

type Stores = "workspaces" | "bases" | "pieces" | "edits" | "stories" | "turns";
const ALL: Stores[] = ["workspaces", "bases", "pieces", "edits", "stories", "turns"];
const NAME = "waqai";
const VERSION = 4;
/** Pieces of no workspace are forgotten after so many milliseconds: until then somebody may still be laying them. */
const DAY = 24 * 3_600_000;
/** What is told to be saved is on the disk and not only on its way there. */
const DURABLE = { durability: "strict" } as const;

/** Another tab has taken the turn to write, perhaps while this one hung. */
export class Overtaken extends Error {}

/** Of what was laid long ago, pieces are gone. */
export class Incomplete extends Error {}

/** The workspaces of this browser. Every change is one transaction: after a crash all of it is there, or none. */
export class Store {
  readonly #shelf: IDBPDatabase<Shelf>;

  private constructor(shelf: IDBPDatabase<Shelf>) {
    this.#shelf = shelf;
  }

  static async open(name = NAME): Promise<Store> {
    const shelf = await openDB<Shelf>(name, VERSION, {
      upgrade: (db, old) => {
        if (old < 1) {
          db.createObjectStore("workspaces", { keyPath: "id" });
          db.createObjectStore("bases", { keyPath: "id" });
          db.createObjectStore("edits", { keyPath: ["workspace", "place"] });
        }
        if (old < 2) db.createObjectStore("turns", { keyPath: "id" });
        if (old < 3) db.createObjectStore("pieces", { keyPath: ["base", "place"] });
        db.createObjectStore("stories", { keyPath: "id" });
      },
      // A newer page in another tab needs the shelf in its own form.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return new Store(shelf);
  }

  /** All workspaces, the one changed last first. */
  async list(): Promise<readonly Workspace[]> {
    const all = await this.#shelf.getAll("workspaces");
    return all.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  async read(id: string): Promise<Content | undefined> {
    const tx = this.#shelf.transaction(["workspaces", "bases", "pieces", "edits", "stories"]);
    const [workspace, rows, told] = await Promise.all([
      tx.objectStore("workspaces").get(id),
      tx.objectStore("edits").getAll(rangeOf(id)),
      tx.objectStore("stories").get(id),
    ]);
    if (!workspace) return undefined;
    const base =
      workspace.base === undefined
        ? (await tx.objectStore("bases").get(id))?.corpus
        : corpusOf(await tx.objectStore("pieces").getAll(rangeOf(workspace.base)));
    return base && { base, log: logOf(rows), story: told?.story ?? NO_HEADING };
  }

  /** Makes ready to store what the machine read, piece by piece, under a new name. */
  lay(corpus: Corpus): Laying {
    return this.#laying(corpus, crypto.randomUUID());
  }

  /** The same under a name of its own; nothing is left to store where it has been stored under that before. */
  async layAs(corpus: Corpus, base: string): Promise<Laying> {
    const whole = await isWhole(this.#shelf.transaction("pieces").store, base);
    return whole ? new Laying(base, corpus, [].values(), () => Promise.resolve()) : this.#laying(corpus, base);
  }

  #laying(corpus: Corpus, base: string): Laying {
    return new Laying(base, corpus, piecesOf(base, corpus, now()), (piece) => this.#shelf.put("pieces", piece));
  }

  /** What a person has written in a workspace, without what the machine read. */
  async written(id: string): Promise<Omit<Content, "base">> {
    const tx = this.#shelf.transaction(["edits", "stories"]);
    const [rows, told] = await Promise.all([
      tx.objectStore("edits").getAll(rangeOf(id)),
      tx.objectStore("stories").get(id),
    ]);
    return { log: logOf(rows), story: told?.story ?? NO_HEADING };
  }

  /** Takes the turn to write a workspace: whoever had it writes no more. The number of the turn. */
  async take(id: string): Promise<number> {
    const tx = this.#shelf.transaction("turns", "readwrite", DURABLE);
    const turn = ((await tx.store.get(id))?.turn ?? 0) + 1;
    await Promise.all([tx.store.put({ id, turn }), tx.done]);
    return turn;
  }

  /**
   * Writes what has changed of a workspace, all or nothing; the base that it names has been laid before. @param before the log as it
   * is stored; a story that has not changed is left out. @param turn the turn of who writes, where it had to be taken: once another has been taken nothing is written.
   */
  async write(
    workspace: Workspace,
    change: { readonly before: Log; readonly log: Log; readonly story?: Heading | undefined },
    turn?: number,
  ): Promise<void> {
    const { id } = workspace;
    const tx = this.#shelf.transaction(ALL, "readwrite", DURABLE);
    const [all, held] = await Promise.all([tx.objectStore("workspaces").getAll(), tx.objectStore("turns").get(id)]);
    if (turn !== undefined && held?.turn !== turn) {
      tx.abort();
      await tx.done.catch(() => undefined);
      throw new Overtaken("another tab writes this workspace");
    }
    const own = all.find((one) => one.id === id);
    const fresh = workspace.base === own?.base ? undefined : workspace.base;
    if (fresh !== undefined && !(await isWhole(tx.objectStore("pieces"), fresh))) {
      tx.abort();
      await tx.done.catch(() => undefined);
      throw new Incomplete("what was read is not stored any more");
    }
    const { put, drop } = rowsToWrite(id, change.before, change.log);
    await Promise.all([
      tx.objectStore("workspaces").put(workspace),
      ...spare(all, id, workspace.base).map((base) => tx.objectStore("pieces").delete(rangeOf(base))),
      ...(workspace.base === undefined ? [] : [tx.objectStore("bases").delete(id)]),
      ...put.map((row) => tx.objectStore("edits").put(row)),
      ...drop.map((place) => tx.objectStore("edits").delete([id, place])),
      ...(change.story === undefined ? [] : [tx.objectStore("stories").put({ id, story: change.story })]),
      tx.done,
    ]);
  }

  /** Changes what the list says of a workspace. */
  async describe(workspace: Workspace): Promise<void> {
    const tx = this.#shelf.transaction("workspaces", "readwrite", DURABLE);
    await Promise.all([tx.store.put(workspace), tx.done]);
  }

  /** Makes a second workspace of what one holds. */
  async copy(from: string, to: Workspace): Promise<void> {
    const content = await this.read(from);
    if (!content) return;
    const laying = this.lay(content.base);
    await laying.finish();
    await this.write({ ...to, base: laying.id }, { before: NO_EDITS, log: content.log, story: content.story });
  }

  /** Forgets pieces that were laid long ago and became no workspace's. */
  async sweep(): Promise<void> {
    const tx = this.#shelf.transaction(["workspaces", "pieces"], "readwrite");
    const kept = new Set((await tx.objectStore("workspaces").getAll()).map(({ base }) => base));
    const pieces = tx.objectStore("pieces");
    for (let cursor = await pieces.openCursor(); cursor;) {
      const { base, at } = cursor.value;
      if (!kept.has(base) && Date.parse(now()) - Date.parse(at) > DAY) await pieces.delete(rangeOf(base));
      cursor = await cursor.continue([base, Infinity]);
    }
    await tx.done;
  }

  /** Deletes a workspace for good. */
  async drop(id: string): Promise<void> {
    const tx = this.#shelf.transaction(ALL, "readwrite", DURABLE);
    const all = await tx.objectStore("workspaces").getAll();
    await Promise.all([
      tx.objectStore("workspaces").delete(id),
      ...spare(all, id, undefined).map((base) => tx.objectStore("pieces").delete(rangeOf(base))),
      tx.objectStore("bases").delete(id),
      tx.objectStore("edits").delete(rangeOf(id)),
      tx.objectStore("stories").delete(id),
      tx.objectStore("turns").delete(id),
      tx.done,
    ]);
  }

  close(): void {
    this.#shelf.close();
  }
}

/** Whether all pieces of a base are there. */
async function isWhole(
  pieces: {
    readonly get: (key: [string, number]) => Promise<Piece | undefined>;
    readonly count: (range: IDBKeyRange) => Promise<number>;
  },
  base: string,
): Promise<boolean> {
  const [first, count] = await Promise.all([pieces.get([base, 0]), pieces.count(rangeOf(base))]);
  return first?.of === count;
}

/** The base that a workspace had and that nobody needs once it has another. */
function spare(all: readonly Workspace[], id: string, next: string | undefined): readonly string[] {
  const base = all.find((one) => one.id === id)?.base;
  return base === undefined || base === next || all.some((one) => one.id !== id && one.base === base) ? [] : [base];
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
