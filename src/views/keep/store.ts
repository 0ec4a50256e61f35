import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Corpus, type Log, NO_EDITS } from "../../model/index.ts";
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
  /** When it was deleted; for a week it can be brought back. */
  readonly deleted?: string;
}

/** What a workspace holds. */
export interface Content {
  readonly base: Corpus;
  readonly log: Log;
}

interface Shelf extends DBSchema {
  workspaces: { key: string; value: Workspace };
  /** What the machine read, whole: written only when articles are read. */
  bases: { key: string; value: { readonly id: string; readonly corpus: Corpus } };
  /** Corrections, each a row of its own, so that one costs the same however large the project is. */
  edits: { key: [string, number]; value: Row };
  /** How often the turn to write a workspace was taken. */
  turns: { key: string; value: { readonly id: string; readonly turn: number } };
}

type Stores = "workspaces" | "bases" | "edits" | "turns";
const ALL: Stores[] = ["workspaces", "bases", "edits", "turns"];
const NAME = "waqai";
const VERSION = 2;
/** What is told to be saved is on the disk and not only on its way there. */
const DURABLE = { durability: "strict" } as const;

/** Another tab has taken the turn to write, perhaps while this one hung. */
export class Overtaken extends Error {}

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
        db.createObjectStore("turns", { keyPath: "id" });
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
    const tx = this.#shelf.transaction(["bases", "edits"]);
    const [base, rows] = await Promise.all([
      tx.objectStore("bases").get(id),
      tx.objectStore("edits").getAll(rangeOf(id)),
    ]);
    return base && { base: base.corpus, log: logOf(rows) };
  }

  /** The corrections of a workspace alone. */
  async log(id: string): Promise<Log> {
    return logOf(await this.#shelf.getAll("edits", rangeOf(id)));
  }

  /** Takes the turn to write a workspace: whoever had it writes no more. The number of the turn. */
  async take(id: string): Promise<number> {
    const tx = this.#shelf.transaction("turns", "readwrite", DURABLE);
    const turn = ((await tx.store.get(id))?.turn ?? 0) + 1;
    await Promise.all([tx.store.put({ id, turn }), tx.done]);
    return turn;
  }

  /**
   * Writes what has changed of a workspace, all or nothing. @param before the log as it is stored. @param turn the turn of who writes,
   * where it had to be taken: once another has been taken nothing is written.
   */
  async write(
    workspace: Workspace,
    change: { readonly base?: Corpus | undefined; readonly before: Log; readonly log: Log },
    turn?: number,
  ): Promise<void> {
    const { id } = workspace;
    const tx = this.#shelf.transaction(ALL, "readwrite", DURABLE);
    if (turn !== undefined && (await tx.objectStore("turns").get(id))?.turn !== turn) {
      tx.abort();
      await tx.done.catch(() => undefined);
      throw new Overtaken("another tab writes this workspace");
    }
    const { put, drop } = rowsToWrite(id, change.before, change.log);
    await Promise.all([
      tx.objectStore("workspaces").put(workspace),
      ...(change.base ? [tx.objectStore("bases").put({ id, corpus: change.base })] : []),
      ...put.map((row) => tx.objectStore("edits").put(row)),
      ...drop.map((place) => tx.objectStore("edits").delete([id, place])),
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
    if (content) await this.write(to, { base: content.base, before: NO_EDITS, log: content.log });
  }

  /** Deletes a workspace for good. */
  async drop(id: string): Promise<void> {
    const tx = this.#shelf.transaction(ALL, "readwrite", DURABLE);
    await Promise.all([
      tx.objectStore("workspaces").delete(id),
      tx.objectStore("bases").delete(id),
      tx.objectStore("edits").delete(rangeOf(id)),
      tx.objectStore("turns").delete(id),
      tx.done,
    ]);
  }

  close(): void {
    this.#shelf.close();
  }
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
