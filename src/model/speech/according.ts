import type { ActorMention } from "../layers.ts";
import type { Opened } from "./drafts.ts";
import { type Naming, namedFrom, namingFrom } from "./namings.ts";
import type { Opening } from "./openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";
import { clauseStart } from "./stops.ts";

/** How far the speaker may stand from the preposition, and the comma that ends the phrase from it. */
const NEAR = 3;
const PHRASE = 16;

/** A prepositional phrase that names who says it: at the head of its sentence with the content behind, else behind its content. */
export function according(scene: Scene, found: CueFound): Opened | undefined {
  const subject = complement(scene, found);
  const naming = subject === undefined ? nounOf(scene, found) : undefined;
  const document =
    subject === undefined && naming === undefined && found.cue.gender === undefined && found.cue.number === undefined;
  // By an official statement: nobody knows whose.
  if (document && !knownText(scene, found.to)) return undefined;
  const clause = clauseStart(scene, found, undefined);
  const base = {
    found,
    opening: undefined,
    subject,
    naming,
    unknown: false,
    pronoun: -1,
    document: document ? found.to : -1,
    clause,
    carrier: undefined,
  };
  if (clause > found.sentence.from) return base;
  const opening = openingOf(scene, found, Math.max(found.to, subject?.to ?? naming?.to ?? 0));
  return opening && { ...base, opening };
}

function complement(scene: Scene, found: CueFound): Opened["subject"] {
  const limit = Math.min(found.sentence.to, found.to + (isIssued(scene, found) ? 3 * NEAR : NEAR));
  for (let at = found.to; at < limit; at++) {
    if (isComma(word(scene, at))) return undefined;
    const mention = mentionAt(scene, at);
    if (mention !== undefined && !isText(scene, mention)) return mention;
  }
  return undefined;
}

/** What the preposition rules is a text of somebody's: a new report by X. */
function isIssued(scene: Scene, { to, sentence }: CueFound): boolean {
  const { tables } = scene.lexicon;
  for (let at = to; at < Math.min(sentence.to, to + NEAR); at++) {
    if (tables.documents.has(lastStem(scene, at))) return true;
    if (mentionAt(scene, at) !== undefined || scene.text.tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** The noun of those who speak that the preposition rules: according to witnesses. */
function nounOf(scene: Scene, found: CueFound): Naming | undefined {
  const limit = Math.min(found.sentence.to, found.to + 2 * NEAR);
  return scene.lexicon.tables.order === "subject-first"
    ? namedFrom(scene, found.to, limit)?.naming
    : namingFrom(scene, found.to, limit);
}

/** The mention only names a text or a source again: the same source. */
function isText(scene: Scene, mention: ActorMention): boolean {
  return mention.to === mention.from + 1 && scene.lexicon.tables.documents.has(lastStem(scene, mention.from));
}

/** The noun of a text that was told of before stands at the token. */
function knownText(scene: Scene, at: number): boolean {
  const { documents, definite } = scene.lexicon.tables;
  const stem = lastStem(scene, at);
  return documents.has(stem) && definite.some((article) => stem.startsWith(article));
}

/** The first word of what the preposition rules, without its clitics. */
function lastStem(scene: Scene, at: number): string {
  return scene.text.tokens[at]?.reading.stem ?? "";
}

/** The content behind the comma that ends the phrase. */
function openingOf(scene: Scene, found: CueFound, from: number): Opening | undefined {
  const { tokens } = scene.text;
  const limit = Math.min(found.sentence.to, from + PHRASE);
  for (let at = from; at < limit; at++) {
    const opener = scene.lexicon.complementiserAt(tokens, at);
    const comma = isComma(word(scene, at));
    if (!comma && opener?.value !== true) continue;
    const next = comma ? scene.lexicon.complementiserAt(tokens, at + 1) : opener;
    const first = next?.value === true ? next.to : at + 1;
    const start = tokens[first]?.start;
    if (start === undefined || first >= found.sentence.to) return undefined;
    return { by: "clause", from: first, start, passed: [], document: -1 };
  }
  return undefined;
}
