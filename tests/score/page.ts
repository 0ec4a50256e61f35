import { type Corpus, type Span, parseEdtf } from "../../src/model/index.ts";
import { type Found, foundIn } from "./found.ts";
import type { Annotated, Gold } from "./gold.ts";
import { nearest, overlap, placesOf } from "./places.ts";
import type { Tally } from "./tally.ts";

type GoldStatement = Gold["statements"][number];

/** One article as a scorer has it before it: what is in it, what was found, and what is to be told of the differences. */
export interface Page {
  readonly gold: Gold;
  readonly found: Found;
  /** Where the nth occurrence of a quote stands. */
  readonly place: (quote: string, n: number) => Span;
  /** Where the content of a statement stands: the occurrence that is nearest to its cue. */
  readonly content: (statement: GoldStatement) => Span;
  /** How near two spans are: 1 where they touch, a half in the same sentence. */
  readonly near: (a: Span, b: Span) => number;
  readonly show: (span: Span) => string;
  readonly differs: (kind: string, words: string) => void;
  readonly differences: readonly Difference[];
}

/** A difference, as its kind and words for a reader. */
export type Difference = readonly [kind: string, words: string];

/** The end of a sentence, as far as a scorer has to know it. */
const SENTENCE_END = /[.!?؟]["»”']?\s+|\n+/g;
const SHOWN = 90;

export function page({ article, gold }: Annotated, corpus: Corpus): Page {
  const { text } = article;
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const sentence = ({ start }: Span): number => ends.filter((end) => end <= start).length;
  const differences: Difference[] = [];
  const place = (quote: string, n: number): Span => needed(placesOf(text, quote)[n - 1], quote);
  return {
    gold,
    found: foundIn(corpus, gold.id, text),
    place,
    content: ({ content, cue, n }) => needed(nearest(placesOf(text, content), place(cue, n)), content),
    near: (a, b) => (overlap(a, b) > 0 ? 1 : sentence(a) === sentence(b) ? 0.5 : 0),
    show: ({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").slice(0, SHOWN),
    differs: (kind, words) => void differences.push([kind, words]),
    differences,
  };
}

function needed(span: Span | undefined, quote: string): Span {
  if (span === undefined) throw new Error(`not in the text: ${quote}`);
  return span;
}

/** The two name the same days, however precise they say to be. */
export function sameDays(a: string | null, b: string | null): boolean {
  const one = parseEdtf(a ?? "");
  const other = parseEdtf(b ?? "");
  return one !== undefined && one.first === other?.first && one.last === other.last;
}

/** The gold gives no date, or this one. */
export function onTime(gold: string | null, found: string | null): boolean {
  return gold === null || sameDays(gold, found);
}

/** Of pairs, how many hold. */
export function held<A, B>(pairs: ReadonlyMap<A, B>, holds: (a: A, b: B) => boolean): Tally {
  const right = [...pairs].filter(([a, b]) => holds(a, b)).length;
  return { right, gold: pairs.size, found: pairs.size };
}
