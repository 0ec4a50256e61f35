import type { StatementMention } from "../layers.ts";
import type { Medium } from "../schema.ts";
import type { Found } from "../text/phrases.ts";
import type { Draft } from "./drafts.ts";
import type { CueFound, Scene } from "./scene.ts";
import type { MediaTables } from "./tables.ts";

/** How far from the beginning of a sentence the clause of its first cue may begin for what stands before it to belong to it. */
const LEAD = 10;

/**
 * By what something is said, where the cue's own clause tells it: in a letter, at a news conference, عبر منصة إكس. The first such
 * phrase outside what is said; undefined where there is none.
 * @param first whether no cue stands before it in the sentence.
 */
export function mediumOf(scene: Scene, draft: Draft, first: boolean): StatementMention["medium"] {
  const { found, content, clause, frame } = draft;
  const { media } = scene.lexicon.tables;
  if (media === undefined) return undefined;
  const { tokens } = scene.text;
  const lead = first && clause - found.sentence.from <= LEAD;
  const from = lead ? found.sentence.from : Math.min(clause, found.from);
  for (let at = from; at < Math.max(frame, found.to); at++) {
    const token = tokens[at];
    if (token === undefined || token.depth > found.depth) continue;
    // Between two parts of a quotation stands the clause of the cue.
    if (at >= content.from && at < content.to && !(content.direct && content.from < found.from)) continue;
    const noun = scene.lexicon.mediumAt(tokens, at);
    if (noun === undefined) continue;
    const start = opening(scene, media, noun, from, found);
    if (start !== undefined) return { kind: noun.value, start, end: noun.end };
    at = noun.to - 1;
  }
  return undefined;
}

/** Where the preposition begins that makes a medium of the noun, written on it or a few words before; or what is told: told a news conference. */
function opening(
  scene: Scene,
  media: MediaTables,
  noun: Found<Medium>,
  from: number,
  { cue, to }: CueFound,
): number | undefined {
  const { tokens } = scene.text;
  const at = noun.from;
  if ([...noun.proclitics].some((letter) => media.clitics.has(letter))) return tokens[at]?.start;
  if (cue.tells && at > to && at - to <= media.reach && noun.value === "conference") return tokens[to]?.start;
  for (let before = at - 1; before >= Math.max(from, at - 1 - media.reach); before--) {
    const word = tokens[before];
    if (word?.kind !== "word" || (scene.actors.at[before] ?? -1) >= 0) return undefined;
    const bare = scene.lexicon.bare(word);
    if (media.prepositions.has(bare)) return word.readings.find(({ stem }) => stem === bare)?.start ?? word.start;
    if (scene.lexicon.tables.prepositions.has(word.text)) return undefined;
  }
  return undefined;
}
