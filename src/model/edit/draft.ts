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
  /** Where in the list it stood, for one that is gone. */
  readonly place?: number;
}

/** A corpus that is being edited. Records that no edit touches stay the same objects; the corpus that it began as is not changed. */
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

  get actors(): Iterable<Actor> {
    return this.#actors;
  }

  get events(): Iterable<Event> {
    return this.#events;
  }

  /** The events that a document tells. */
  eventsOf(doc: string): readonly Event[] {
    this.#eventsOf ??= grouped(this.#events, (event) => [event.trigger.doc]);
    return [...(this.#eventsOf.get(doc) ?? [])].flatMap((id) => this.event(id) ?? []);
  }

  /** The actors that a document mentions. */
  actorsOf(doc: string): readonly Actor[] {
    this.#actorsOf ??= grouped(this.#actors, (actor) => new Set(actor.mentions.map((mention) => mention.doc)));
    return [...(this.#actorsOf.get(doc) ?? [])].flatMap((id) => this.actor(id) ?? []);
  }

  putDocument(after: Document): void {
    const before = this.#documents.put(after);
    if (before) this.#changes.push({ of: "document", before, after });
  }

  putActor(after: Actor): void {
    const before = this.#actors.put(after);
    for (const { doc } of after.mentions) add(this.#actorsOf, doc, after.id);
    this.#changes.push(before ? { of: "actor", before, after } : { of: "actor", after });
  }

  putEvent(after: Event): void {
    const before = this.#events.put(after);
    add(this.#eventsOf, after.trigger.doc, after.id);
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

  /** The corpus as it now is. */
  corpus(): Corpus {
    return {
      ...this.#corpus,
      documents: this.#documents.all(this.#corpus.documents),
      actors: this.#actors.all(this.#corpus.actors),
      events: this.#events.all(this.#corpus.events),
    };
  }
}

/** Undoes changes, the last first: the corpus as it was before them, record for record. */
export function reverted(corpus: Corpus, changes: readonly Change[]): Corpus {
  const draft = { documents: [...corpus.documents], actors: [...corpus.actors], events: [...corpus.events] };
  for (const change of changes.toReversed()) {
    if (change.of === "document") revert(draft.documents, change);
    else if (change.of === "actor") revert(draft.actors, change);
    else revert(draft.events, change);
  }
  return { ...corpus, ...draft };
}

function revert<T extends { readonly id: string }>(
  list: T[],
  { before, after, place }: { readonly before?: T; readonly after?: T; readonly place?: number },
): void {
  if (before && place !== undefined) {
    list.splice(place, 0, before);
    return;
  }
  const at = list.findIndex(({ id }) => id === after?.id);
  if (at < 0) return;
  if (before) list[at] = before;
  else list.splice(at, 1);
}

/** Records by id that keep their order. One that goes leaves a gap, so that the places of the others hold. */
class Records<T extends { readonly id: string }> {
  readonly #places = new Map<string, number>();
  readonly #list: (T | undefined)[];
  #touched = false;

  constructor(records: readonly T[]) {
    this.#list = [...records];
    records.forEach(({ id }, place) => this.#places.set(id, place));
  }

  *[Symbol.iterator](): Generator<T> {
    for (const record of this.#list) if (record !== undefined) yield record;
  }

  get(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#list[place];
  }

  /** Puts a record in the place of the one with its id, which is returned, or at the end. */
  put(record: T): T | undefined {
    this.#touched = true;
    const place = this.#places.get(record.id);
    if (place === undefined) {
      this.#places.set(record.id, this.#list.length);
      this.#list.push(record);
      return undefined;
    }
    const before = this.#list[place];
    this.#list[place] = record;
    return before;
  }

  drop(id: string): { readonly record: T; readonly place: number } | undefined {
    const at = this.#places.get(id);
    const record = at === undefined ? undefined : this.#list[at];
    if (at === undefined || record === undefined) return undefined;
    this.#touched = true;
    this.#places.delete(id);
    this.#list[at] = undefined;
    let place = 0;
    for (let before = 0; before < at; before++) if (this.#list[before] !== undefined) place++;
    return { record, place };
  }

  /** All records; the list that they came from where none was touched. */
  all(from: T[]): T[] {
    return this.#touched ? [...this] : from;
  }
}

function grouped<T extends { readonly id: string }>(
  records: Iterable<T>,
  keys: (record: T) => Iterable<string>,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const record of records) for (const key of keys(record)) add(groups, key, record.id);
  return groups;
}

function add(groups: Map<string, Set<string>> | undefined, key: string, id: string): void {
  const group = groups?.get(key);
  if (group) group.add(id);
  else groups?.set(key, new Set([id]));
}
