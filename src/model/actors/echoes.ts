import type { Text } from "../layers.ts";
import { fold } from "../text/fold.ts";
import { type Candidate, candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/**
 * Family names told again without the rest: وقال كيربي, after جون كيربي. In a script without capitals nothing else marks them, so
 * only the last parts of names that the text has in full are looked for, outside what has been found already.
 */
export function echoes(
  text: Text,
  lexicon: ActorLexicon,
  found: readonly Candidate[],
  sentences: readonly { readonly from: number; readonly to: number }[],
): Candidate[] {
  const covered = new Uint8Array(text.tokens.length);
  const lasts = new Map<string, Candidate>();
  for (const own of found) {
    covered.fill(1, own.from, own.to);
    if (own.kind !== "person" || own.name === undefined) continue;
    const words = fold(text.source.slice(own.name.start, own.name.end)).split(/\s+/);
    const last = words.at(-1) ?? "";
    if (words.length > 1 && last.length > 2 && !lexicon.isStop(last)) lasts.set(last, own);
  }
  const out: Candidate[] = [];
  if (lasts.size === 0) return out;
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const token = text.tokens[at];
      if (token?.kind !== "word" || covered[at] === 1) continue;
      const index = token.word.readings.findIndex(
        ({ stem, proclitics, enclitic }) =>
          enclitic === "" && lasts.has(stem) && (proclitics === "" || lexicon.tables.clitics.noun.has(proclitics)),
      );
      const reading = index < 0 ? undefined : token.readings[index];
      const own = reading && lasts.get(reading.stem);
      if (reading === undefined || own === undefined || !plain(lexicon, reading.stem)) continue;
      // A name that is a word as well must not be a word here: قال سعيد, but not رجل سعيد.
      if (reading.proclitics !== "" && lexicon.isCommon(token) && !lexicon.isDefinite(reading.stem)) continue;
      const { start, end } = reading;
      const name = { start, end };
      const base = { from: at, to: at + 1, start, end, kind: "person", form: "name", name, dependent: true } as const;
      out.push(candidate({ gender: own.gender, rule: "actor/family-name", ...base }));
    }
  }
  return out;
}

/** A word that only a name is, or one that a list of names has. */
function plain(lexicon: ActorLexicon, stem: string): boolean {
  const { given, surnames, common, verbs } = lexicon.tables;
  if (verbs.has(stem)) return false;
  return given.has(stem) || surnames.has(stem) || lexicon.isDefinite(stem) || !common.has(stem);
}
