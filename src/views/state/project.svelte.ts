import { createContext } from "svelte";
import {
  type Applied,
  type Article,
  type Corpus,
  type Correction,
  Draft,
  type Edit,
  type Indexes,
  type Log,
  type Misfit,
  NO_EDITS,
  applyEdit,
  articlesWith,
  everything,
  explained,
  indexes,
  recorded,
  redone,
  reindexed,
  searchable,
  staleArticles,
  undone,
  without,
} from "../../model/index.ts";
import type { Client, Input, Outcome, Preview, Problem, Reached } from "../worker/client.ts";
import { now } from "./now.ts";

export const NO_CORPUS: Corpus = {
  format: "waqai-corpus",
  version: 1,
  documents: [],
  timexes: [],
  actors: [],
  events: [],
};

export type Progress = Reached;

/** Who keeps what changes, and says whether it may be changed here. */
export interface Keep {
  /** Undefined where it may; else what makes it so, or false where it cannot be. */
  readonly asks: () => Promise<boolean> | undefined;
  /** Told after each change of the log; done when it is stored, or cannot be. */
  readonly logged: (before: Log, after: Log) => Promise<void>;
  /** Told after each change of what was read. */
  readonly based: (base: Corpus) => void;
}

/** How long a slow picture waits for what was changed to be stored, in milliseconds. */
const PATIENCE = 250;

/** What is being explored: the corpus, what can be asked of it, what is being added to it, and what a person set right. */
export class Project {
  /** What the machine read. */
  base = $state.raw<Corpus>(NO_CORPUS);
  /** What the machine read with what a person set right: all that is shown. */
  corpus = $state.raw<Corpus>(NO_CORPUS);
  /** What a person set right, and what of it was undone. */
  log = $state.raw<Log>(NO_EDITS);
  /** What came of each edit of the log, in order. */
  applied = $state.raw<readonly Applied[]>([]);
  /** Why the last correction could not be made. */
  misfit = $state.raw<Misfit | undefined>();
  /** Set while something is being read. */
  progress = $state.raw<Progress | undefined>();
  /** What could not be read in the last addition, and why. */
  problems = $state.raw<readonly Problem[]>([]);
  /** What could not be read in the last addition at all, to be tried again. */
  unread = $state.raw<readonly Input[]>([]);
  /** How many documents the last addition brought. */
  added = $state(0);
  /** The corpus by id, by actor, by document: made of what it was before, for a correction touches little. */
  readonly index: Indexes = $derived.by(() => {
    const { corpus } = this;
    const index = this.#indexed ? reindexed(this.#indexed.index, this.#indexed.corpus, corpus) : indexes(corpus);
    this.#indexed = { corpus, index };
    return index;
  });
  /** The index as a picture shows it that takes long to draw: it follows a correction once that is stored. */
  readonly settled: Indexes = $derived.by(() => (this.#waits ? this.#waits.index : this.index));
  /** The corpus ready to be filtered. */
  readonly searchable = $derived(searchable(this.corpus, this.index));
  /** Edits that no longer fit what was read. */
  readonly unfit: readonly Applied[] = $derived(this.applied.filter(({ misfit }) => misfit !== undefined));
  readonly #client: Client | undefined;
  #keep: Keep | undefined;
  /** The index before the corrections that are being stored. */
  #waits = $state.raw<{ readonly index: Indexes } | undefined>();
  #draft = new Draft(NO_CORPUS);
  #indexed: { readonly corpus: Corpus; readonly index: Indexes } | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(client?: Client) {
    this.#client = client;
  }

  /** Has all changes kept from now on. */
  keptBy(keep: Keep): void {
    this.#keep = keep;
  }

  /** Puts a corpus that was read elsewhere in place of this one, with corrections of it. Nothing of this is told to who keeps. */
  open(base: Corpus, log: Log = NO_EDITS): void {
    this.base = base;
    this.#replay(log);
    this.misfit = undefined;
    void this.#freshen(everything(log));
  }

  /** Makes a correction. Where it does not fit, nothing changes and `misfit` says why; whether it was made at once. */
  correct(command: Correction, why?: string): boolean {
    const asked = this.#keep?.asks();
    if (asked) {
      void asked.then((may) => may && this.correct(command, why));
      return false;
    }
    const edit: Edit = {
      id: crypto.randomUUID(),
      at: now(),
      command,
      ...(why === undefined || why.trim() === "" ? {} : { why }),
    };
    const applied = applyEdit(this.#draft, edit);
    this.misfit = applied.misfit;
    if (this.misfit) return false;
    this.#stepped([...this.applied, applied], recorded(this.log, edit));
    return true;
  }

  /** Undoes the last correction that holds. */
  undo(): void {
    if (this.log.edits.length === 0) return;
    this.#allowed(() => {
      this.#draft.revert(this.applied.at(-1)?.changes ?? []);
      this.#stepped(this.applied.slice(0, -1), undone(this.log));
    });
  }

  /** Makes the correction again that was undone last. */
  redo(): void {
    const edit = this.log.undone.at(-1);
    if (!edit) return;
    this.#allowed(() => this.#stepped([...this.applied, applyEdit(this.#draft, edit)], redone(this.log)));
  }

  /** Takes one correction back, wherever it stands in the history. */
  forget(id: string): void {
    this.#allowed(() => this.#changed(without(this.log, id)));
  }

  /** Says why a correction was made. */
  explain(id: string, why: string): void {
    this.#allowed(() => {
      const after = explained(this.log, id, why);
      this.applied = this.applied.map((one, place) => ({ ...one, edit: after.edits[place] ?? one.edit }));
      this.#logged(after);
    });
  }

  /** Reads all articles again, as this version of the machine reads them; corrections are made again on what it finds. */
  again(): Promise<void> {
    return this.#again(articlesWith(this.base, everything(this.log), this.log));
  }

  /**
   * Reads articles beside those that are here, after whatever is being read already. What cannot be read becomes a
   * problem; the rest is added. The ids of the documents that are new.
   */
  add(inputs: readonly Input[]): Promise<readonly string[]> {
    const reading = this.#reading.then(() => this.#add(inputs));
    this.#reading = reading;
    return reading;
  }

  async #add(inputs: readonly Input[]): Promise<readonly string[]> {
    const client = this.#client;
    const asked = this.#keep?.asks();
    if (!client || inputs.length === 0 || (asked && !(await asked))) return [];
    const before = this.index.documents;
    this.added = 0;
    this.progress = { done: 0, total: inputs.length, name: inputs[0]?.name ?? "" };
    const outcome = await this.#read((progress) => client.read(inputs, this.base, progress));
    if (!outcome) return [];
    this.unread = outcome.unread.flatMap((place) => inputs[place] ?? []);
    const added = outcome.corpus.documents.map(({ id }) => id).filter((id) => !before.has(id));
    this.added = added.length;
    return added;
  }

  /** Tries once more to read what could not be. */
  retry(): Promise<readonly string[]> {
    return this.add(this.unread);
  }

  /** Ends what is being read. Nothing of it is added. */
  cancel(): void {
    this.#client?.cancel();
  }

  /** The first rows of a table whose columns a person may name. */
  preview(name: string, blob: Blob): Promise<Preview | undefined> {
    return this.#client?.preview(name, blob) ?? Promise.resolve(undefined);
  }

  #again(articles: readonly Article[]): Promise<void> {
    const reading = this.#reading.then(async () => {
      const client = this.#client;
      if (!client || articles.length === 0) return;
      this.progress = { done: 0, total: articles.length, name: articles[0]?.id ?? "" };
      await this.#read((progress) => client.again(articles, progress));
    });
    this.#reading = reading;
    return reading;
  }

  /** Has something read and puts it in the place of what was; undefined where nothing came of it. */
  async #read(
    reading: (onProgress: (progress: Progress) => void) => Promise<Outcome | undefined>,
  ): Promise<Outcome | undefined> {
    this.problems = [];
    this.unread = [];
    try {
      const outcome = await reading((progress) => (this.progress = progress));
      if (!outcome) {
        this.progress = undefined;
        return undefined;
      }
      this.problems = outcome.problems;
      if (outcome.corpus !== this.base) {
        this.base = outcome.corpus;
        this.#replay(this.log);
        this.#keep?.based(this.base);
      }
      this.progress = undefined;
      return outcome;
    } catch (error) {
      this.progress = undefined;
      this.problems = [{ name: "", line: undefined, kind: "failed", cause: String(error) }];
      return undefined;
    }
  }

  /** Does something now, or as soon as it may be done here. */
  #allowed(act: () => void): void {
    const asked = this.#keep?.asks();
    if (asked) void asked.then((may) => may && act());
    else act();
    this.misfit = undefined;
  }

  /** Puts a log in place of this one and makes all its corrections anew. */
  #changed(log: Log): void {
    const before = this.log;
    this.#replay(log);
    this.log = before;
    this.#logged(log);
  }

  #replay(log: Log): void {
    this.#draft = new Draft(this.base);
    this.#drafted(log.edits.map((edit) => applyEdit(this.#draft, edit)));
    this.log = log;
  }

  /** Shows and notes one step in the history; the slow pictures wait with the index that stood before it. */
  #stepped(applied: readonly Applied[], log: Log): void {
    const { index } = this;
    this.#drafted(applied);
    void this.#settle(index, this.#logged(log));
  }

  /** Shows the draft as it now is. */
  #drafted(applied: readonly Applied[]): void {
    this.corpus = this.#draft.corpus();
    this.applied = applied;
  }

  /** Notes what was done; done when it is stored. */
  #logged(after: Log): Promise<void> | undefined {
    const before = this.log;
    this.log = after;
    const stored = this.#keep?.logged(before, after);
    void this.#freshen(before);
    return stored;
  }

  /** Has the slow pictures wait until a correction is stored, and what says so is drawn; without a keeper they do not wait. */
  async #settle(before: Indexes, stored: Promise<void> | undefined): Promise<void> {
    if (stored === undefined) return;
    const waits = { index: this.#waits?.index ?? before };
    this.#waits = waits;
    await Promise.race([stored, wait(PATIENCE)]);
    await wait(0);
    if (this.#waits === waits) this.#waits = undefined;
  }

  /** Reads again what was read with another date than the log now says. */
  async #freshen(before: Log): Promise<void> {
    const articles = staleArticles(this.base, before, this.log);
    if (articles) await this.#again(articles);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export const [getProject, setProject] = createContext<Project>();
