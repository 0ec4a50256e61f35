import type { Actor, Corpus, Document, Event } from "../schema.ts";

/** A record of the corpus before and after an edit: without `before` it is new, without `after` it is gone. */
export type Change =
  | { readonly of: "document"; readonly before: Document; readonly after: Document }
  | ChangeOf<"actor", Actor>
  | ChangeOf<"event", Event>;

interface ChangeOf<K, T> {
  readonly of: K;
  readonly before?: T;
  readonly after?: T;
  /** Where in the draft's list it stood, for one that is gone. */
  readonly place?: number;
}

/**
 * A corpus that is being edited, as long as it is: what finds its records is made once. Records that no edit touches stay the same
 * objects, and so do lists; the corpus that it began as is not changed.
 */
export class Draft {
  readonly #corpus: Corpus;
  readonly #documents: Records<Document>;
  readonly #actors: Records<Actor>;
  readonly #events: Records<Event>;
  #changes: Change[] = [];
  #eventsOf: Map<string, Set<string>> | undefined;
  #actorsOf: Map<string, Set<string>> | undefined;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#documents = new Records(corpus.documents);
    this.#actors = new Records(corpus.actors);
    this.#events = new Records(corpus.events);
  }

  document(id: string): Document | undefined {
    return this.#documents.get(id);
  }

  actor(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  event(id: string): Event | undefined {
    return this.#events.get(id);
  }

  get actors(): readonly Actor[] {
    return this.#actors.all();
  }

  get events(): readonly Event[] {
    return this.#events.all();
  }

  /** The events that a document tells. */
  eventsOf(doc: string): readonly Event[] {
    this.#eventsOf ??= grouped(this.events, docsOfEvent);
    return this.#events.some(this.#eventsOf.get(doc));
  }

  /** The actors that a document mentions, and perhaps some that it did. */
  actorsOf(doc: string): readonly Actor[] {
    this.#actorsOf ??= grouped(this.actors, docsOfActor);
    return this.#actors.some(this.#actorsOf.get(doc));
  }

  putDocument(after: Document): void {
    const before = this.#documents.put(after);
    if (before) this.#changes.push({ of: "document", before, after });
  }

  putActor(after: Actor): void {
    const before = this.#actors.put(after);
    if (this.#actorsOf) add(this.#actorsOf, after, docsOfActor);
    this.#changes.push(before ? { of: "actor", before, after } : { of: "actor", after });
  }

  putEvent(after: Event): void {
    const before = this.#events.put(after);
    if (this.#eventsOf) add(this.#eventsOf, after, docsOfEvent);
    this.#changes.push(before ? { of: "event", before, after } : { of: "event", after });
  }

  dropActor(id: string): void {
    const gone = this.#actors.drop(id);
    if (gone) this.#changes.push({ of: "actor", before: gone.record, place: gone.place });
  }

  dropEvent(id: string): void {
    const gone = this.#events.drop(id);
    if (gone) this.#changes.push({ of: "event", before: gone.record, place: gone.place });
  }

  /** What has been changed since this was last asked, in order. */
  taken(): readonly Change[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /** Undoes changes that were the last: all is as it was before them, record for record. */
  revert(changes: readonly Change[]): void {
    for (const change of changes.toReversed()) {
      if (change.of === "document") this.#documents.revert(change);
      else if (change.of === "actor") this.#actors.revert(change);
      else this.#events.revert(change);
    }
  }

  /** The corpus as it now is. */
  corpus(): Corpus {
    return {
      ...this.#corpus,
      documents: this.#documents.all(),
      actors: this.#actors.all(),
      events: this.#events.all(),
    };
  }
}

/** Records by id that keep their order. One that goes leaves a gap, so that the places of the others hold and it can come back. */
class Records<T extends { readonly id: string }> {
  readonly #places = new Map<string, number>();
  readonly #list: (T | undefined)[];
  /** All records as they were last asked for; undefined where something has changed since. */
  #all: T[] | undefined;

  constructor(records: T[]) {
    this.#list = [...records];
    this.#all = records;
    records.forEach(({ id }, place) => this.#places.set(id, place));
  }

  get(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#list[place];
  }

  /** Those of some that are there, in order. */
  some(ids: Iterable<string> = []): readonly T[] {
    const places = [...ids].flatMap((id) => this.#places.get(id) ?? []);
    return places.sort((a, b) => a - b).flatMap((place) => this.#list[place] ?? []);
  }

  /** Puts a record in the place of the one with its id, which is returned, or at the end. */
  put(record: T): T | undefined {
    const place = this.#places.get(record.id);
    const before = place === undefined ? undefined : this.#list[place];
    this.#set(place ?? this.#list.length, record);
    return before;
  }

  drop(id: string): { readonly record: T; readonly place: number } | undefined {
    const place = this.#places.get(id);
    const record = place === undefined ? undefined : this.#list[place];
    if (place === undefined || record === undefined) return undefined;
    this.#all = undefined;
    this.#places.delete(id);
    this.#list[place] = undefined;
    return { record, place };
  }

  revert({ before, after, place }: { readonly before?: T; readonly after?: T; readonly place?: number }): void {
    if (before) this.#set(place ?? this.#places.get(before.id) ?? this.#list.length, before);
    else if (after) this.drop(after.id);
  }

  /** All records; the same list while none has changed. */
  all(): T[] {
    return (this.#all ??= this.#list.filter((record) => record !== undefined));
  }

  #set(place: number, record: T): void {
    this.#all = undefined;
    this.#places.set(record.id, place);
    this.#list[place] = record;
  }
}

function docsOfEvent({ trigger }: Event): Iterable<string> {
  return [trigger.doc];
}

function docsOfActor({ mentions }: Actor): Iterable<string> {
  return new Set(mentions.map(({ doc }) => doc));
}

function grouped<T extends { readonly id: string }>(
  records: Iterable<T>,
  keys: (record: T) => Iterable<string>,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const record of records) add(groups, record, keys);
  return groups;
}

function add<T extends { readonly id: string }>(
  groups: Map<string, Set<string>>,
  record: T,
  keys: (record: T) => Iterable<string>,
): void {
  for (const key of keys(record)) {
    const group = groups.get(key);
    if (group) group.add(record.id);
    else groups.set(key, new Set([record.id]));
  }
}
