import { createContext } from "svelte";
import {
  type Corpus,
  type Heading,
  type Log,
  NO_EDITS,
  NO_HEADING,
  type ProjectFile,
  sameHeading,
} from "../../model/index.ts";
import { whileIdle } from "../idle.ts";
import { now } from "../state/now.ts";
import { recall, remember } from "../state/preferences.svelte.ts";
import { NO_CORPUS, type Project } from "../state/project.svelte.ts";
import { digestOf } from "./digest.ts";
import { type FileStore, FileRefused } from "./file.ts";
import type { Laying } from "./laying.ts";
import { type Content, Incomplete, Overtaken, Store, type Workspace } from "./store.ts";
import { Turns, type Word } from "./turns.ts";

/** How what is shown stands to what is stored. */
export type Keeping =
  /** Nothing has been changed that would have to be kept. */
  | "nothing"
  | "saving"
  | "saved"
  /** It could not be stored; all is still here. `full`: there is no room. */
  | "full"
  | "failed"
  /** Another tab writes; this one shows what it does. */
  | "following";

/** How long what was deleted can be brought back, in milliseconds. */
const WEEK = 7 * 24 * 3_600_000;
/** The name under which this browser remembers the workspace that was open last. */
const LAST = "workspace";

/** Keeps the project in this browser, or in the file that `waqai view --save` serves, as it is changed. */
export class Keeper {
  keeping = $state.raw<Keeping>("nothing");
  workspace = $state.raw<Workspace | undefined>();
  workspaces = $state.raw<readonly Workspace[]>([]);
  /** Workspaces that were deleted and can still be brought back. */
  deleted = $state.raw<readonly Workspace[]>([]);
  /** Why nothing can be kept at all. */
  broken = $state.raw<string | undefined>();
  /** What is written of a story that leads through the workspace. */
  story = $state.raw<Heading>(NO_HEADING);
  /** What is open is a copy that was made because another tab had taken the turn to write. */
  parted = $state.raw(false);
  readonly #project: Project;
  #file = $state.raw<FileStore | undefined>();
  readonly #turns: Turns;
  #store: Store | undefined;
  /** The log as it is stored. */
  #stored: Log = NO_EDITS;
  /** The story as it is stored. */
  #told: Heading = NO_HEADING;
  /** Whether what was read is stored as it is. */
  #basedOn: Corpus | undefined;
  /** The number of the turn to write; undefined where none had to be taken. */
  #turn: number | undefined;
  #writing: Promise<void> = Promise.resolve();
  #waiting = 0;
  #busy = false;
  #source: string | undefined;
  /** What was read, on its way into the store. */
  #laying: Laying | undefined;

  constructor(project: Project) {
    this.#project = project;
    this.#turns = new Turns(
      (word) => this.#hear(word),
      () => this.#lost(),
      () => this.#writing,
    );
  }

  /** Keeps what is changed from now on. */
  attach(): void {
    this.#project.keptBy({
      asks: () => (this.keeping === "following" ? this.takeOver() : undefined),
      logged: () => this.#write(),
      based: () => void this.#write(),
    });
  }

  /** The file that corrections are written to, where there is one. */
  get fileName(): string | undefined {
    return this.#file?.name;
  }

  /**
   * Opens what there is to open: the file that is served for saving; the workspace of the articles that are served; the workspace that
   * was open last. Whether there was any.
   */
  async start(file: FileStore | undefined, served: ProjectFile | undefined): Promise<boolean> {
    this.#file = file;
    if (file) return this.#startFile(file);
    try {
      this.#store = await Store.open();
      await this.#sweep();
    } catch (error) {
      this.broken = String(error);
      if (served) {
        this.#project.open(served.corpus, served.log);
        this.story = served.story ?? NO_HEADING;
      }
      return served !== undefined;
    }
    if (served) return this.#startServed(served);
    const last = recall(LAST);
    const known = this.workspaces.find(({ id }) => id === last) ?? this.workspaces[0];
    return known ? this.open(known.id) : false;
  }

  /** Opens a workspace; whether it is there. */
  async open(id: string): Promise<boolean> {
    await this.#writing;
    const workspace = this.workspaces.find((one) => one.id === id);
    const content = await this.#store?.read(id);
    if (!workspace || !content) return false;
    this.#show(content);
    this.workspace = workspace;
    this.#source = workspace.source;
    remember(LAST, id);
    const mine = await this.#turns.enter(id);
    if (mine) this.#turn = await this.#store?.take(id);
    this.keeping = mine ? "saved" : "following";
    return true;
  }

  /** Begins a workspace with a corpus, corrections of it and a story, as from a project file. */
  async begin(name: string, base: Corpus = NO_CORPUS, log: Log = NO_EDITS, story: Heading = NO_HEADING): Promise<void> {
    await this.#writing;
    this.workspace = undefined;
    this.#source = undefined;
    this.#show({ base, log, story });
    this.#unstored();
    await this.#write(name);
  }

  /** Keeps what is written of a story, as corrections are kept. */
  async tell(story: Heading): Promise<void> {
    if (sameHeading(story, this.story)) return;
    if (this.keeping === "following" && !(await this.takeOver())) return;
    this.story = story;
    await this.#write();
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#describe(id, (workspace) => ({ ...workspace, name }));
  }

  async duplicate(id: string, name: string): Promise<void> {
    const from = this.workspaces.find((workspace) => workspace.id === id);
    if (!from) return;
    await this.#writing;
    const { documents, events } = from;
    await this.#tried(async () => {
      await this.#store?.copy(id, { id: crypto.randomUUID(), name, changed: now(), documents, events });
      await this.#relist();
    });
  }

  /** Deletes a workspace. For a week it can be brought back. */
  async delete(id: string): Promise<void> {
    await this.#describe(id, (one) => ({ ...one, deleted: now() }));
    if (this.workspace?.id !== id) return;
    const [next] = this.workspaces;
    if (next) await this.open(next.id);
    else {
      this.workspace = undefined;
      this.keeping = "nothing";
      this.#project.open(NO_CORPUS);
      this.story = NO_HEADING;
    }
  }

  /** Brings back a workspace that was deleted, and opens it. */
  async restore(id: string): Promise<void> {
    const gone = this.deleted.find((one) => one.id === id);
    if (!gone) return;
    await this.#tried(async () => {
      await this.#store?.describe(alive(gone));
      await this.#relist();
    });
    await this.open(id);
  }

  /** Tries again to store what could not be stored. */
  async retry(): Promise<void> {
    await this.#write();
  }

  /** Takes the turn to write from the tab that has it, and shows what that has stored. */
  async takeOver(): Promise<boolean> {
    const mine = await this.#turns.take();
    if (!mine) return false;
    // Before anything is read: whoever wrote until now may only have hung, and must not write over what follows.
    if (!this.#file) this.#turn = await this.#store?.take(this.#key());
    await this.#reload();
    this.keeping = "saved";
    return true;
  }

  async #startServed({ corpus: served, log, story = NO_HEADING }: ProjectFile): Promise<boolean> {
    const source = await digestOf(served, log);
    this.#source = source;
    const known = this.workspaces.find((workspace) => workspace.source === source);
    if (known && (await this.open(known.id))) {
      // The same articles, perhaps read by a newer machine: what it reads now holds, with the corrections made again on it.
      const same = this.#project.base.documents.length === served.documents.length;
      if (same && this.keeping !== "following") this.#show({ base: served, log: this.#project.log, story: this.story });
      return true;
    }
    this.#show({ base: served, log, story });
    this.#stored = NO_EDITS;
    this.#told = NO_HEADING;
    void this.#layWhileIdle(served, source);
    return true;
  }

  /** Stores what is served while nobody does anything, so that the first correction has nothing to store but itself. */
  async #layWhileIdle(base: Corpus, source: string): Promise<void> {
    const laying = await this.#store?.layAs(base, `served:${source}`).catch(() => undefined);
    // Somebody was quicker and has corrected something.
    if (!laying || this.#busy || this.workspace) return;
    this.#laying = laying;
    whileIdle(laying.step);
  }

  /** The name under which what was read is stored, whole. */
  async #laid(store: Store, base: Corpus): Promise<string> {
    const laying = this.#laying?.corpus === base ? this.#laying : store.lay(base);
    this.#laying = undefined;
    await laying.finish();
    return laying.id;
  }

  async #startFile(file: FileStore): Promise<boolean> {
    const content = await file.read();
    if (!content) {
      this.keeping = "failed";
      return false;
    }
    this.#show(content);
    this.keeping = (await this.#turns.enter(`file:${file.name}`)) ? "saved" : "following";
    return true;
  }

  #show({ base, log, story }: Content): void {
    this.parted = false;
    this.#stored = log;
    this.#basedOn = base;
    this.#told = story;
    this.story = story;
    this.#project.open(base, log);
  }

  /** Nothing of what is here is stored. */
  #unstored(): void {
    this.#stored = NO_EDITS;
    this.#basedOn = undefined;
    this.#told = NO_HEADING;
  }

  /** Forgets what was deleted long ago, and lists the rest. */
  async #sweep(): Promise<void> {
    const all = (await this.#store?.list()) ?? [];
    const today = Date.parse(now());
    for (const { id, deleted } of all) {
      if (deleted !== undefined && today - Date.parse(deleted) > WEEK) await this.#store?.drop(id);
    }
    await this.#store?.sweep();
    await this.#relist();
  }

  async #relist(): Promise<void> {
    await this.#list();
    this.#turns.tell({ kind: "list" });
  }

  async #list(): Promise<void> {
    const all = (await this.#store?.list()) ?? [];
    this.workspaces = all.filter(({ deleted }) => deleted === undefined);
    this.deleted = all.filter(({ deleted }) => deleted !== undefined);
    this.workspace = all.find(({ id }) => id === this.workspace?.id) ?? this.workspace;
  }

  async #describe(id: string, change: (workspace: Workspace) => Workspace): Promise<void> {
    const workspace = this.workspaces.find((one) => one.id === id);
    if (!workspace) return;
    await this.#writing;
    await this.#tried(async () => {
      await this.#store?.describe(change(workspace));
      await this.#relist();
    });
  }

  /** Stores what has changed since it was last stored, after whatever is being stored. */
  #write(name?: string): Promise<void> {
    // What another tab writes, this one only shows.
    if (this.keeping === "following") return this.#writing;
    this.keeping = "saving";
    if (!this.#busy && this.#waiting === 0) {
      // At once, before the page draws what has changed: it goes to the disk meanwhile.
      this.#writing = this.#storing(name);
      return this.#writing;
    }
    this.#waiting++;
    this.#writing = this.#writing.then(async () => {
      this.#waiting--;
      // What follows stores this as well.
      if (this.#waiting > 0) return;
      await this.#storing(name);
    });
    return this.#writing;
  }

  async #storing(name: string | undefined): Promise<void> {
    this.#busy = true;
    await this.#tried(() => this.#save(name));
    this.#busy = false;
  }

  async #save(name: string | undefined): Promise<void> {
    const { base, log, corpus } = this.#project;
    const before = this.#stored;
    const { story } = this;
    const newBase = base === this.#basedOn ? undefined : base;
    if (this.#file) await this.#file.write({ base: newBase, log, story });
    else {
      const store = (this.#store ??= await Store.open());
      const own = [...this.workspaces, ...this.deleted].find(({ id }) => id === this.workspace?.id);
      const first = own === undefined;
      const workspace: Workspace = {
        id: crypto.randomUUID(),
        name: name ?? this.workspace?.name ?? nameOf(base),
        ...(this.#source === undefined ? {} : { source: this.#source }),
        ...(own ? alive(own) : {}),
        changed: now(),
        documents: corpus.documents.length,
        events: corpus.events.length,
      };
      const whole = first ? base : newBase;
      const told = first || story !== this.#told ? { story } : {};
      const write = async (): Promise<void> => {
        const kept = whole === undefined ? workspace : { ...workspace, base: await this.#laid(store, whole) };
        await store.write(kept, { before: first ? NO_EDITS : before, log, ...told }, first ? undefined : this.#turn);
        this.workspace = kept;
      };
      await write().catch((error: unknown) => {
        if (error instanceof Incomplete) return write();
        throw error;
      });
      if (first) {
        remember(LAST, workspace.id);
        if (await this.#turns.enter(workspace.id)) this.#turn = await store.take(workspace.id);
      }
      await this.#relist();
    }
    this.#stored = log;
    this.#basedOn = base;
    this.#told = story;
    this.#turns.tell({ kind: "changed", workspace: this.#key(), base: newBase !== undefined });
    if (this.#waiting === 0) this.keeping = "saved";
  }

  /** Does something with the store; what goes wrong is told, and nothing is lost. */
  async #tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof Overtaken) {
        this.#lost();
        return;
      }
      const full = error instanceof DOMException && error.name === "QuotaExceededError";
      if (error instanceof FileRefused && error.following) this.keeping = "following";
      else this.keeping = full ? "full" : "failed";
      this.broken = error instanceof Error ? error.message : String(error);
    }
  }

  #key(): string {
    return this.#file ? `file:${this.#file.name}` : (this.workspace?.id ?? "");
  }

  /** Another tab has taken the turn. What could not be stored yet would go under what that tab shows: it becomes a workspace of its own. */
  #lost(): void {
    const { log, base } = this.#project;
    const kept = log === this.#stored && base === this.#basedOn && this.story === this.#told;
    // Told of it twice, by the lock and by the store: what was here is being written already.
    if (!this.#file && this.workspace === undefined) return;
    if (kept || this.#file) {
      this.keeping = kept ? "following" : "failed";
      return;
    }
    const name = this.workspace?.name;
    this.workspace = undefined;
    this.#source = undefined;
    this.#unstored();
    this.parted = true;
    this.keeping = "failed";
    void this.#write(name);
  }

  #hear(word: Word): void {
    if (word.kind === "changed" && word.workspace === this.#key() && this.keeping === "following") {
      void this.#reload(word.base);
    }
    if (word.kind === "list" && this.#store) void this.#list();
  }

  /** Shows what is stored now. @param whole whether what was read may have changed as well as what was corrected. */
  async #reload(whole = true): Promise<void> {
    if (!whole && this.#store && this.#basedOn) {
      const base = this.#basedOn;
      this.#show({ base, ...(await this.#store.written(this.#key())) });
      return;
    }
    const content = this.#file ? await this.#file.read() : await this.#store?.read(this.#key());
    if (content) this.#show(content);
  }
}

/** Not deleted: what another tab has deleted is brought back by who goes on working on it. */
function alive({ deleted: _, ...workspace }: Workspace): Workspace {
  return workspace;
}

/** What a workspace is called that nobody named: its first article. */
function nameOf({ documents }: Corpus): string {
  const [first] = documents;
  return first?.title ?? first?.id ?? "Waqai";
}

export const [getKeeper, setKeeper] = createContext<Keeper>();
