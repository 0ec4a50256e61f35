import type { ActorMention, Sentence } from "../layers.ts";
import { according } from "./according.ts";
import { joinedUp } from "./chains.ts";
import { type Content, contentAfter, contentBefore, quoteBefore } from "./contents.ts";
import { type Naming, together } from "./namings.ts";
import type { Opening, Passed } from "./openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, cuesOf, silencesOf, word } from "./scene.ts";
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
  /** That noun, where it is one of those who speak. */
  readonly naming: Naming | undefined;
  /** Token of the pronoun that is the subject, or -1. */
  readonly pronoun: number;
  /** Token of the noun of a text that speaks for its issuer, or -1. */
  readonly document: number;
  /** First token of the cue's clause. */
  readonly clause: number;
  /** Whose word it is: نقلت X عن. */
  readonly carrier: ActorMention | undefined;
}

/** A cue with its content, before anybody but its own clause is asked who speaks. */
export interface Draft extends Omit<Opened, "opening"> {
  readonly content: Content;
  readonly passed: readonly Passed[];
  /** Where the words of the cue's clause end: dates up to here are the utterance's. */
  readonly frame: number;
}

/** The statements of one sentence in the order of their cues. */
export function draftsOf(scene: Scene, sentence: Sentence): readonly Draft[] {
  const opened = cuesOf(scene, sentence).flatMap((readings) => openedOf(scene, readings) ?? []);
  const joined = joinedUp(scene, opened);
  const stops = [...joined.flatMap((one) => stopOf(scene, one) ?? []), ...silencesOf(scene, sentence)];
  return joined.flatMap((one, index): Draft[] => {
    const { found, opening, subject, unknown, naming, pronoun, document, clause, carrier } = one;
    const later = [...stops, ...(found.cue.use === "noun" ? clausesOf(scene, joined.slice(index + 1)) : [])].filter(
      (stop) => stop > found.from,
    );
    const content =
      opening === undefined
        ? contentBefore(scene, found, clause, floorOf(scene, joined.slice(0, index), found), later)
        : contentAfter(scene, found, opening, later);
    if (content === undefined) return [];
    const frame = opening?.from ?? Math.min(sentence.to, ...later);
    const passed = opening?.passed ?? [];
    return [{ found, content, subject, unknown, naming, pronoun, document, clause, carrier, passed, frame }];
  });
}

/** The first reading of a cue that has content, or one whose content stands nearer than an object further on: أكد على أهمية. */
function openedOf(scene: Scene, readings: readonly CueFound[]): Opened | undefined {
  const read = scene.lexicon.tables.order === "subject-first" ? subjectFirst : verbFirst;
  let best: Opened | undefined;
  for (const found of readings) {
    const alone = found.cue.use === "according" ? according(scene, found) : read(scene, found);
    if (alone === undefined) continue;
    const opened = grouped(scene, alone);
    if (opened.opening === undefined) return opened;
    const nearer = best?.found.cue.choosy === true && opened.opening.from < (best.opening?.from ?? 0);
    if (best === undefined || nearer) best = opened;
  }
  return best;
}

/** The same with those who speak as one in place of the one that stands next to the cue. */
function grouped(scene: Scene, opened: Opened): Opened {
  const naming = opened.subject === undefined ? undefined : together(scene, opened.subject);
  return naming === undefined ? opened : { ...opened, subject: undefined, naming };
}

/** Where a cue's clause, or a quotation before it, ends what is said before; undefined where it ends nothing. */
function stopOf(scene: Scene, { found, opening, clause }: Opened): number | undefined {
  const { use } = found.cue;
  if (use === "participle" || use === "according") return clause;
  if (use === "noun") return undefined;
  if (opening !== undefined) return found.joined ? Math.max(clause, joinerOf(scene, found)) : undefined;
  const quote = quoteBefore(scene, clause);
  if (quote !== undefined) return quote.from - 1;
  // He claims that it was so, she said: what he claims is over before her.
  return scene.lexicon.tables.order === "subject-first" && isComma(word(scene, clause - 1)) ? clause - 1 : undefined;
}

/** Where the clauses of cues begin that a comma sets apart: asked about the claim that it was so, X said. */
function clausesOf({ text }: Scene, opened: readonly Opened[]): readonly number[] {
  return opened.flatMap(({ clause }) => (text.tokens[clause]?.text === "," ? [clause] : []));
}

/** The conjunction right before a cue, which a subject further back does not stand behind: and urged. */
function joinerOf(scene: Scene, { from }: CueFound): number {
  const { joiners } = scene.lexicon.tables;
  return joiners.has(scene.text.tokens[from - 1]?.text ?? "") ? from - 1 : 0;
}

/** Where a clause before a cue can begin at the earliest: behind the cue before it, unless that one stands in a quotation. */
function floorOf({ lexicon, text }: Scene, before: readonly Opened[], { depth, to, sentence }: CueFound): number {
  const last = before.findLast(({ found }) => found.depth <= depth);
  if (last === undefined) return sentence.from;
  // She promised an answer, a spokesman said: a cue that ends its sentence has all of it.
  const ends = text.tokens.slice(to, sentence.to).every(({ kind }) => kind === "punct");
  if (ends && lexicon.tables.order === "subject-first" && last.opening !== undefined && last.opening.by !== "quote")
    return sentence.from;
  return last.opening?.from ?? last.found.to;
}
