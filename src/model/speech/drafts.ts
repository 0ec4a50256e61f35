import type { ActorMention, Sentence } from "../layers.ts";
import { according } from "./according.ts";
import { joinedUp } from "./chains.ts";
import { type Content, contentAfter, contentBefore } from "./contents.ts";
import type { Opening, Passed } from "./openings.ts";
import { type CueFound, type Scene, cuesOf } from "./scene.ts";
import { subjectFirst } from "./subject-first.ts";
import { verbFirst } from "./verb-first.ts";

/** A cue that has found where its content begins; without an opening, it stands before the cue's clause. */
export interface Opened {
  readonly found: CueFound;
  readonly opening: Opening | undefined;
  /** Who speaks by the grammar of the clause; undefined where the clause names nobody. */
  readonly subject: ActorMention | undefined;
  /** A noun that no mention covers is the subject. */
  readonly unknown: boolean;
  /** Token of the pronoun that is the subject, or -1. */
  readonly pronoun: number;
  /** First token of the cue's clause. */
  readonly clause: number;
  /** Whose word it is: نقلت X عن. */
  readonly carrier: ActorMention | undefined;
}

/** A cue with its content, before anybody but its own clause is asked who speaks. */
export interface Draft extends Omit<Opened, "opening"> {
  readonly content: Content;
  readonly passed: readonly Passed[];
  /** Index of the noun of a text that speaks for its issuer, or -1. */
  readonly document: number;
  /** Where the words of the cue's clause end: dates up to here are the utterance's. */
  readonly frame: number;
}

/** The statements of one sentence in the order of their cues. */
export function draftsOf(scene: Scene, sentence: Sentence): readonly Draft[] {
  const opened = cuesOf(scene, sentence).flatMap((readings) => openedOf(scene, readings) ?? []);
  const joined = joinedUp(scene, opened);
  const stops = joined.filter(ends).map(({ clause }) => clause);
  return joined.flatMap((one, index): Draft[] => {
    const { found, opening, ...rest } = one;
    const later = stops.filter((stop) => stop > found.from);
    const content =
      opening === undefined
        ? contentBefore(scene, found, rest.clause, floorOf(joined[index - 1], sentence))
        : contentAfter(scene, found, opening, later);
    if (content === undefined) return [];
    const frame = opening?.from ?? Math.min(sentence.to, ...later);
    return [{ ...rest, found, content, passed: opening?.passed ?? [], document: opening?.document ?? -1, frame }];
  });
}

/** The first reading of a cue that has content. */
function openedOf(scene: Scene, readings: readonly CueFound[]): Opened | undefined {
  const read = scene.lexicon.tables.order === "subject-first" ? subjectFirst : verbFirst;
  for (const found of readings) {
    const opened = found.cue.use === "according" ? according(scene, found) : read(scene, found);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

/** The cue's clause ends what is said before it. */
function ends({ found, opening }: Opened): boolean {
  const { use } = found.cue;
  if (use === "participle" || use === "according") return true;
  return use !== "noun" && opening !== undefined && found.joined;
}

/** Where a clause before a cue can begin at the earliest. */
function floorOf(before: Opened | undefined, sentence: Sentence): number {
  if (before === undefined) return sentence.from;
  return before.opening?.from ?? before.found.to;
}
