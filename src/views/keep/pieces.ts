import type { Corpus } from "../../model/index.ts";
import { NO_CORPUS } from "../state/project.svelte.ts";

/** A part of a corpus as it is stored: some records of one of its lists. */
export interface Piece {
  /** The corpus that it is of. */
  readonly base: string;
  readonly place: number;
  /** How many pieces there are: with all of them the corpus is whole. */
  readonly of: number;
  /** When it was stored, ISO 8601. */
  readonly at: string;
  readonly records: Partial<Pick<Corpus, List>>;
}

const LISTS = ["documents", "timexes", "actors", "events"] as const;
type List = (typeof LISTS)[number];

/** So many records take a few milliseconds to be stored, and so no frame waits for them. */
const EACH = 200;

/** The pieces of a corpus, in order. */
export function* piecesOf(base: string, corpus: Corpus, at: string): Generator<Piece> {
  const of = Math.max(
    1,
    LISTS.reduce((sum, list) => sum + Math.ceil(corpus[list].length / EACH), 0),
  );
  let place = 0;
  for (const list of LISTS)
    for (let from = 0; from < corpus[list].length; from += EACH)
      yield { base, place: place++, of, at, records: { [list]: corpus[list].slice(from, from + EACH) } };
  if (place === 0) yield { base, place, of, at, records: {} };
}

/** The corpus of its pieces; undefined where some are missing. */
export function corpusOf(pieces: readonly Piece[]): Corpus | undefined {
  if (pieces.length === 0 || pieces.length !== pieces[0]?.of) return undefined;
  const all = <L extends List>(list: L): Corpus[L][number][] =>
    pieces.flatMap(({ records }): readonly Corpus[L][number][] => records[list] ?? []);
  return {
    ...NO_CORPUS,
    documents: all("documents"),
    timexes: all("timexes"),
    actors: all("actors"),
    events: all("events"),
  };
}
