import type { ActorMention, Sentence } from "../layers.ts";
import { type Content, contentAfter, contentBefore } from "./contents.ts";
import { type Opening, type Passed, openingAfterSubject } from "./openings.ts";
import { type CueFound, type Scene, cuesOf, isComma, mentionAt, word } from "./scene.ts";
import { subjectFirst } from "./subject-first.ts";
import { clauseStart } from "./stops.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";

/** A cue with its content, before anybody but its own clause is asked who speaks. */
export interface Draft {
  readonly found: CueFound;
  readonly content: Content;
  /** Who speaks by the grammar of the clause; undefined where the clause names nobody. */
  readonly subject: ActorMention | undefined;
  /** Token of the pronoun that is the subject, or -1. */
  readonly pronoun: number;
  readonly passed: readonly Passed[];
  /** Index of the noun of a text that speaks for its issuer, or -1. */
  readonly document: number;
  /** First token of the cue's clause. */
  readonly clause: number;
  /** Where the words of the cue's clause end: dates up to here are the utterance's. */
  readonly frame: number;
  /** Whose word it is: نقلت X عن. */
  readonly carrier: ActorMention | undefined;
}

/** A cue that has found where its content begins; without an opening, it stands before the cue's clause. */
export interface Opened {
  readonly found: CueFound;
  readonly opening: Opening | undefined;
  readonly subject: ActorMention | undefined;
  /** Token of the pronoun that is the subject, or -1. */
  readonly pronoun: number;
  readonly clause: number;
  readonly carrier: ActorMention | undefined;
}

/** The statements of one sentence in the order of their cues. */
export function draftsOf(scene: Scene, sentence: Sentence): readonly Draft[] {
  const opened = cuesOf(scene, sentence).flatMap((readings) => opensOf(scene, readings));
  const merged = withCarriers(scene, opened);
  const stops = merged.filter((one) => ends(one)).map(({ clause }) => clause);
  return merged.flatMap((one, index): Draft[] => {
    const { found, opening, subject, pronoun, clause, carrier } = one;
    const floor = floorOf(merged.slice(0, index), sentence, scene);
    const content =
      opening === undefined
        ? contentBefore(scene, found, clause, floor)
        : contentAfter(
            scene,
            found,
            opening,
            stops.filter((stop) => stop > found.from),
          );
    if (content === undefined) return [];
    const passed = opening?.passed ?? [];
    return [
      {
        found,
        content,
        subject,
        pronoun,
        passed,
        document: opening?.document ?? -1,
        clause,
        frame: opening?.from ?? sentence.to,
        carrier,
      },
    ];
  });
}

/** The first reading of a cue that has content. */
function opensOf(scene: Scene, readings: readonly CueFound[]): Opened[] {
  for (const found of readings) {
    if (found.cue.use === "according") {
      const opened = according(scene, found);
      if (opened !== undefined) return [opened];
      continue;
    }
    if (scene.lexicon.tables.order === "subject-first") {
      const opened = subjectFirst(scene, found);
      if (opened !== undefined) return [opened];
      continue;
    }
    const opening = openingAfterSubject(scene, found);
    const before = found.cue.use === "verb" ? subjectBefore(scene, found) : undefined;
    if (opening === undefined) {
      if (found.cue.use !== "verb" || !found.cue.clause || !quotedBefore(scene, found)) continue;
      const subject = mentionAt(scene, found.to);
      return [{ found, opening, subject, clause: found.from, carrier: undefined, pronoun: -1 }];
    }
    const after = found.cue.use === "participle" ? undefined : subjectAfter(opening.passed, found.cue);
    const subject = before ?? (found.cue.use === "noun" && found.enclitic !== "" ? undefined : after?.mention);
    return [
      { found, opening, subject, clause: clauseStart(scene, found, before?.from), carrier: undefined, pronoun: -1 },
    ];
  }
  return [];
}

/** A quotation ends right before the cue. */
function quotedBefore(scene: Scene, found: CueFound): boolean {
  let at = found.from - 1;
  while (isComma(word(scene, at)) || word(scene, at) === "-") at--;
  return at >= found.sentence.from && scene.closes.has(at);
}

/** A prepositional phrase that names who says it: at the head of its sentence with the content behind, else at its end. */
function according(scene: Scene, found: CueFound): Opened | undefined {
  const { tokens } = scene.text;
  let at = found.to;
  while (at < found.sentence.to && at < found.to + 3 && mentionAt(scene, at) === undefined) at++;
  const subject = mentionAt(scene, at);
  const from = subject === undefined ? found.to + 1 : Math.max(subject.to, at);
  if (subject !== undefined && subject.from < found.to) return undefined;
  const clause = clauseStart(scene, found, undefined);
  const passed: readonly Passed[] = [];
  if (found.from - found.sentence.from <= 1) {
    let content = from;
    while (content < Math.min(found.sentence.to, from + 14) && !isComma(word(scene, content))) content++;
    if (!isComma(word(scene, content))) return undefined;
    const opener = scene.lexicon.complementiserAt(tokens, content + 1);
    const first = opener?.value === true ? opener.to : content + 1;
    const start = tokens[first]?.start;
    if (start === undefined || first >= found.sentence.to) return undefined;
    return {
      found,
      opening: { by: "clause", from: first, start, passed, document: -1 },
      subject,
      clause,
      pronoun: -1,
      carrier: undefined,
    };
  }
  return { found, opening: undefined, subject, clause, carrier: undefined, pronoun: -1 };
}

/** Makes one of a carrier and the noun or clause behind it: نقلت X عن Y قوله إن. */
function withCarriers(scene: Scene, opened: readonly Opened[]): readonly Opened[] {
  const { tables } = scene.lexicon;
  const out: Opened[] = [];
  let pending: Opened | undefined;
  for (const one of opened) {
    if (one.found.cue.use === "carrier") {
      const origin = one.opening?.passed.find(({ tie }) => tables.origins.has(tie))?.mention;
      if (origin === undefined) continue;
      const outlet = one.subject === origin ? undefined : one.subject;
      pending = { ...one, subject: origin, carrier: outlet };
      out.push(pending);
      continue;
    }
    const last = out.at(-1);
    if (
      pending !== undefined &&
      last === pending &&
      one.found.cue.use === "noun" &&
      one.opening?.from === pending.opening?.from
    ) {
      out[out.length - 1] = { ...one, subject: pending.subject, carrier: pending.carrier, clause: pending.clause };
      pending = undefined;
      continue;
    }
    out.push(one);
  }
  return out;
}

/** The cue's clause ends what is said before it. */
function ends({ found, opening }: Opened): boolean {
  const { use } = found.cue;
  if (use === "participle" || use === "according") return true;
  if (use === "noun") return false;
  return opening !== undefined && found.joined;
}

/** Where a clause before a cue can begin at the earliest. */
function floorOf(before: readonly Opened[], sentence: Sentence, scene: Scene): number {
  const last = before.at(-1);
  if (last === undefined) return sentence.from;
  if (last.opening !== undefined) return last.opening.from;
  const { closes } = scene;
  return closes.has(last.found.from) ? last.found.from : last.found.to;
}
