import { locales } from "../locales/index.ts";
import type { Corpus, Document } from "../schema.ts";
import { type Span, contains } from "../span.ts";
import { readText } from "../text/read.ts";
import { trimmed } from "./events.ts";

/** What stands around words that a person chose, so that something can be made of them. */
export interface Around {
  /** The words, without white space at their ends. */
  readonly words: Span;
  /** The sentences that they stand in. */
  readonly sentence: Span;
  /** The word beside them that introduces them, if they are what somebody says. */
  readonly cue: Span;
  /** Whether quotation marks stand around them. */
  readonly quoted: boolean;
  /** The date of a time expression in the sentence, where there is exactly one. */
  readonly date: string | null;
  /** Ids of actors that the sentence mentions outside the words, in order. */
  readonly actors: readonly string[];
}

/** What stands around a span of a document; undefined where it has no words. */
export function around(corpus: Corpus, document: Document, span: Span): Around | undefined {
  const words = trimmed(document.text, span);
  if (words.end <= words.start) return undefined;
  const locale = locales.get(document.lang) ?? locales.get("en");
  if (!locale) return undefined;
  const { tokens, sentences } = readText(document.text, document.lang, locale.text);
  const touched = sentences.filter(({ start, end }) => start < words.end && end > words.start);
  const sentence = {
    start: Math.min(words.start, touched[0]?.start ?? words.start),
    end: Math.max(words.end, touched.at(-1)?.end ?? words.end),
  };
  const beside = tokens.filter(({ kind, start, end }) => kind === "word" && contains(sentence, { start, end }));
  const cue =
    beside.findLast(({ end }) => end <= words.start) ?? beside.find(({ start }) => start >= words.end) ?? words;
  const times = corpus.timexes.filter(({ doc, ...time }) => doc === document.id && contains(sentence, time));
  const [time, ...others] = times;
  const near = corpus.actors.flatMap(({ id, mentions }) => {
    const first = mentions.find((one) => one.doc === document.id && contains(sentence, one) && !contains(words, one));
    return first ? [{ id, start: first.start }] : [];
  });
  const before = tokens.findLast(({ end, kind }) => end <= words.start && kind !== "break");
  const opening = tokens.find(({ start }) => start >= words.start);
  return {
    words,
    sentence,
    cue: { start: cue.start, end: cue.end },
    quoted: [before, opening].some((token) => token?.kind === "punct" && token.text === '"'),
    date: others.length === 0 ? (time?.value ?? null) : null,
    actors: near.sort((a, b) => a.start - b.start).map(({ id }) => id),
  };
}
