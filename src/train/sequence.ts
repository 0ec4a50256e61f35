import { ActorLexicon } from "../model/actors/lexicon.ts";
import { locales } from "../model/locales/index.ts";
import type { Locale } from "../model/locales/locale.ts";
import { JOINT, OFFSETS, OUTSIDE, type WordKeys, jointKeys, shifted, wordKeys } from "../model/tagger/features.ts";
import { readText } from "../model/text/read.ts";
import type { Sample } from "./sample.ts";

/** A sentence as the trainer reads it: for each token the keys that hold there, and its tag. */
export interface Sequence {
  readonly keys: readonly Uint32Array[];
  readonly tags: Uint8Array;
}

const FIRST: Readonly<Record<string, number>> = { person: 1, state: 5 };
const BODY = 3;

/** The sequences of annotated sentences in a language. */
export function sequences(all: readonly Sample[], lang: "ar"): readonly Sequence[] {
  const locale = locales.get(lang);
  if (locale === undefined) throw new Error(`unknown language: ${lang}`);
  const lexicon = new ActorLexicon(locale.actors);
  return all.flatMap((sample) => read(sample, lang, locale, lexicon));
}

function read({ text: source, entities }: Sample, lang: "ar", locale: Locale, lexicon: ActorLexicon): Sequence[] {
  const { tokens, sentences } = readText(source, lang, locale.text);
  return sentences.map(({ from, to }) => {
    const inside = tokens.slice(from, to);
    const words = inside.map((token) => wordKeys(token.word, token, (one) => lexicon.classOf(one)));
    const tags = Uint8Array.from(inside, ({ start, end }, index) => {
      const entity = entities.find((one) => one.start < end && one.end > start);
      if (entity === undefined) return 0;
      const before = inside[index - 1];
      const goesOn = before !== undefined && entity.start < before.end && entity.end > before.start;
      return (FIRST[entity.kind] ?? BODY) + (goesOn ? 1 : 0);
    });
    const keys = words.map((own, at) =>
      Uint32Array.from([
        ...OFFSETS.flatMap((offset) => {
          if (offset === 0) return own.own;
          const other = words[at + offset] ?? OUTSIDE;
          return (Math.abs(offset) === 1 ? other.near : other.far).map((key) => shifted(key, offset));
        }),
        ...together(words[at - 1] ?? OUTSIDE, own, words[at + 1] ?? OUTSIDE),
      ]),
    );
    return { keys, tags };
  });
}

function together(before: WordKeys, own: WordKeys, after: WordKeys): Int32Array {
  const keys = new Int32Array(JOINT);
  jointKeys(before.form, before.class, own.class, after.class, after.form, keys);
  return keys;
}
