import type { Text } from "../layers.ts";
import { fold } from "../text/fold.ts";
import { type Candidate, candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** Shorter words than this are no family name by which a person is known again. */
const LEAST = 3;

/**
 * Family names that stand alone after the person was named in full: «قالت مها السعدي … وأضافت السعدي». Without capitals, nothing but
 * the full name before tells them from other words; one that is an ordinary word as well is left alone.
 * @param found what was found already, in text order.
 */
export function recurring(text: Text, lexicon: ActorLexicon, found: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<string, Candidate>();
  const covered = new Uint8Array(text.tokens.length);
  for (const one of found) {
    covered.fill(1, one.from, one.to);
    const surname = familyName(text, one);
    if (surname !== undefined && !named.has(surname)) named.set(surname, one);
  }
  const out: Candidate[] = [];
  if (named.size === 0) return out;
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined || sentence.zone === "related") continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = text.tokens[at];
      if (token?.kind !== "word" || covered[at] === 1 || lexicon.isStop(token.text)) continue;
      const reading = token.readings.find(({ stem, enclitic }) => enclitic === "" && named.has(stem));
      const person = reading && named.get(reading.stem);
      if (reading === undefined || person === undefined || person.start > token.start) continue;
      // Behind clitics, or as a word of the lists, it may be something else.
      if (lexicon.isCommon(token) || lexicon.isQualifier(reading.stem) || lexicon.nisba(reading.stem) !== undefined)
        continue;
      const { start, end } = reading;
      const span = { start, end };
      const { gender } = person;
      out.push(
        candidate({
          from: at,
          to: at + 1,
          ...span,
          kind: "person",
          form: "name",
          name: span,
          gender,
          rule: "actor/name-again",
        }),
      );
    }
  }
  return out;
}

/** The last part of a full name; nothing for one whose last part is bound to the one before (عبد الله). */
function familyName(text: Text, one: Candidate): string | undefined {
  if (one.kind !== "person" || one.name === undefined || one.number !== "sg") return undefined;
  const words = fold(text.source.slice(one.name.start, one.name.end)).split(" ");
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < LEAST) return undefined;
  return last;
}
