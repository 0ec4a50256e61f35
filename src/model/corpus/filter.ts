import type { ActorKind, Corpus, EventType, Lang, Status } from "../schema.ts";
import { fold } from "../text/fold.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { Indexes } from "./indexes.ts";

/** Values of the dimensions along which events are chosen. An empty list asks nothing of its dimension. */
export interface Choices {
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
}

/** Which events are shown: those that have one of the values wanted in each dimension, and none of those unwanted. */
export interface Filter extends Choices {
  /** Words that must all stand in the event's sentence, names, title or date; spelling is folded. */
  readonly query: string;
  /** The least confidence that is shown, from 0 to 1. */
  readonly confidence: number;
  /** What no event that is shown may have. */
  readonly not: Choices;
}

/** The dimensions of the filter that are lists of values. */
export type Facet = keyof Choices;

export const FACETS: readonly Facet[] = ["types", "actors", "kinds", "sources", "statuses", "langs", "documents"];

const NOTHING: Choices = { types: [], actors: [], kinds: [], sources: [], statuses: [], langs: [], documents: [] };
export const NO_FILTER: Filter = { ...NOTHING, query: "", confidence: 0, not: NOTHING };

/** What a filter is applied to: the corpus with its indexes, and its events as columns. */
export interface Searchable {
  readonly corpus: Corpus;
  readonly index: Indexes;
  readonly columns: Columns;
}

/** Makes a corpus ready to be filtered. What a filter needs is worked out when one first asks for it. */
export function searchable(corpus: Corpus, index: Indexes): Searchable {
  return { corpus, index, columns: columnsOf(corpus, index) };
}

/** Whether the filter asks for anything at all. */
export function isFiltered(filter: Filter): boolean {
  return (
    filter.query.trim() !== "" ||
    filter.confidence > 0 ||
    FACETS.some((facet) => filter[facet].length > 0 || filter.not[facet].length > 0)
  );
}

/** For each event, in the corpus's order, 1 where it passes the filter. */
export function passing(columns: Columns, filter: Filter): Uint8Array {
  const passes = new Uint8Array(columns.size).fill(1);
  if (filter.confidence > 0) {
    const { confidence } = columns;
    for (let i = 0; i < passes.length; i++) if ((confidence[i] ?? 0) < filter.confidence) passes[i] = 0;
  }
  for (const facet of FACETS) {
    if (filter[facet].length > 0) sift(columns, facet, filter[facet], passes, true);
    if (filter.not[facet].length > 0) sift(columns, facet, filter.not[facet], passes, false);
  }
  for (const word of wordsOf(filter.query)) {
    const holds = columns.holding(word);
    for (let i = 0; i < passes.length; i++) passes[i] = (passes[i] ?? 0) & (holds[i] ?? 0);
  }
  return passes;
}

/** The ids of the events that pass the filter, in the corpus's order. */
export function visible({ corpus, columns }: Searchable, filter: Filter): readonly string[] {
  const passes = passing(columns, filter);
  return corpus.events.filter((_, place) => passes[place] === 1).map(({ id }) => id);
}

/** How many events each value of a facet would leave, the other facets standing as they are. */
export function counts({ columns }: Searchable, filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const others = { ...filter, [facet]: [], not: { ...filter.not, [facet]: [] } };
  const passes = passing(columns, others);
  const { ids, begin, key } = columns.values(facet);
  const found = new Uint32Array(ids.length);
  const order: number[] = [];
  for (let i = 0; i < passes.length; i++) {
    if (passes[i] === 0) continue;
    const end = begin[i + 1] ?? 0;
    for (let at = begin[i] ?? 0; at < end; at++) {
      const value = key[at] ?? 0;
      const before = found[value] ?? 0;
      if (before === 0) order.push(value);
      found[value] = before + 1;
    }
  }
  return new Map(order.map((value) => [ids[value] ?? "", found[value] ?? 0]));
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

/** Keeps the events that have one of the values, or those that have none. */
function sift(columns: Columns, facet: Facet, wanted: readonly string[], passes: Uint8Array, keep: boolean): void {
  const { ids, begin, key } = columns.values(facet);
  const asked = new Set(wanted);
  const marked = Uint8Array.from(ids, (id) => Number(asked.has(id)));
  for (let i = 0; i < passes.length; i++) {
    if (passes[i] === 0) continue;
    const end = begin[i + 1] ?? 0;
    let has = false;
    for (let at = begin[i] ?? 0; at < end && !has; at++) has = marked[key[at] ?? 0] === 1;
    if (has !== keep) passes[i] = 0;
  }
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(" ")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
