import type { ActorKind, Corpus, Event, EventType, Lang, Status } from "../schema.ts";
import { fold } from "../text/fold.ts";
import { actorsOf, type Indexes } from "./indexes.ts";

/** Which events are shown. An empty list asks nothing of that dimension; within one, any of the values will do. */
export interface Filter {
  /** Words that must all stand in the event's sentence, names, title or date; spelling is folded. */
  readonly query: string;
  readonly types: readonly EventType[];
  /** Actor ids, of those who take part. */
  readonly actors: readonly string[];
  /** Kinds, of those who take part. */
  readonly kinds: readonly ActorKind[];
  /** Actor ids, of those on whose word it is told; `OWN_WORD` for what the article says itself. */
  readonly sources: readonly string[];
  readonly statuses: readonly Status[];
  readonly langs: readonly Lang[];
  readonly documents: readonly string[];
  /** The least confidence that is shown, from 0 to 1. */
  readonly confidence: number;
}

/** Stands among the sources for an event that the article tells on nobody else's word. */
export const OWN_WORD = "-";

export const NO_FILTER: Filter = {
  query: "",
  types: [],
  actors: [],
  kinds: [],
  sources: [],
  statuses: [],
  langs: [],
  documents: [],
  confidence: 0,
};

/** The dimensions of the filter that are lists of values. */
export type Facet = Exclude<keyof Filter, "query" | "confidence">;

/** What a filter is applied to: the corpus with its indexes and the folded text of each event. */
export interface Searchable {
  readonly corpus: Corpus;
  readonly index: Indexes;
  /** The folded text that a query is looked for in, by event id. */
  readonly haystacks: ReadonlyMap<string, string>;
}

/** Folds the text of every event once, so that each key stroke only compares. */
export function searchable(corpus: Corpus, index: Indexes): Searchable {
  const names = new Map(
    corpus.actors.map((actor) => [actor.id, fold([actor.name, ...actor.names, ...actor.titles].join(" "))]),
  );
  const titles = new Map(corpus.documents.map(({ id, title, outlet }) => [id, fold(`${title ?? ""} ${outlet ?? ""}`)]));
  const haystacks = new Map<string, string>();
  for (const event of corpus.events) {
    const text = index.documents.get(event.trigger.doc)?.text ?? "";
    const sentence = fold(text.slice(event.sentence.start, event.sentence.end));
    const involved = [...actorsOf(event), ...event.sources.map(({ actor }) => actor)].map((id) => names.get(id) ?? "");
    haystacks.set(
      event.id,
      [sentence, ...involved, titles.get(event.trigger.doc) ?? "", event.date ?? "", event.type].join("\n"),
    );
  }
  return { corpus, index, haystacks };
}

/** Whether the filter asks for anything at all. */
export function isFiltered(filter: Filter): boolean {
  return filter.query.trim() !== "" || filter.confidence > 0 || FACETS.some((facet) => filter[facet].length > 0);
}

/** The ids of the events that pass the filter, in the corpus's order. */
export function visible(searched: Searchable, filter: Filter): readonly string[] {
  const passes = predicate(searched, filter);
  return searched.corpus.events.filter(passes).map(({ id }) => id);
}

/** How many events each value of a facet would leave, the other facets standing as they are. */
export function counts(searched: Searchable, filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const passes = predicate(searched, { ...filter, [facet]: [] });
  const found = new Map<string, number>();
  for (const event of searched.corpus.events) {
    if (!passes(event)) continue;
    for (const value of valuesOf(facet, event, searched.index)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** The ids of actors whose names hold all words of the query, those with most events first. */
export function actorsNamed(searched: Searchable, query: string): readonly string[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const weight = (id: string): number => searched.index.eventsOfActor.get(id)?.length ?? 0;
  return searched.corpus.actors
    .filter((actor) => {
      const names = fold([actor.name, ...actor.names].join("\n"));
      return words.every((word) => names.includes(word));
    })
    .map(({ id }) => id)
    .sort((a, b) => weight(b) - weight(a));
}

const FACETS: readonly Facet[] = ["types", "actors", "kinds", "sources", "statuses", "langs", "documents"];

function predicate(searched: Searchable, filter: Filter): (event: Event) => boolean {
  const { index, haystacks } = searched;
  const words = wordsOf(filter.query);
  const asked = FACETS.filter((facet) => filter[facet].length > 0).map(
    (facet) => [facet, new Set<string>(filter[facet])] as const,
  );
  return (event) => {
    if (event.confidence < filter.confidence) return false;
    for (const [facet, wanted] of asked) {
      if (!valuesOf(facet, event, index).some((value) => wanted.has(value))) return false;
    }
    if (words.length === 0) return true;
    const haystack = haystacks.get(event.id) ?? "";
    return words.every((word) => haystack.includes(word));
  };
}

/** The values that an event has in a facet, each once. */
function valuesOf(facet: Facet, event: Event, index: Indexes): readonly string[] {
  switch (facet) {
    case "types":
      return [event.type];
    case "actors":
      return actorsOf(event);
    case "kinds":
      return [...new Set(actorsOf(event).flatMap((id) => index.actors.get(id)?.kind ?? []))];
    case "sources":
      return event.sources.length === 0 ? [OWN_WORD] : [...new Set(event.sources.map(({ actor }) => actor))];
    case "statuses":
      return [event.status];
    case "langs":
      return [index.documents.get(event.trigger.doc)?.lang ?? "und"];
    case "documents":
      return [event.trigger.doc];
  }
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(" ")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
