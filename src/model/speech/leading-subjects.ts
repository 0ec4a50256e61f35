import type { ActorMention } from "../layers.ts";
import { quoteAbove } from "./contents.ts";
import { commaBefore, isCount, isDash, openBefore, ownerOf } from "./insertions.ts";
import { type Named, type Naming, namedFrom, namingUpTo, speakerNoun } from "./namings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";
import { LONGEST, isStranger, strangerFrom, strangerUpTo } from "./strangers.ts";

/** How many words may stand between a subject and its verb that nobody knows. */
const GAP = 5;
/** How many words may stand between a noun of those who speak and the verb: residents interviewed said. */
const NEAR = 2;

/** How many tokens may stand before a subject that belong to it: titles, ranks, what they are of. */
const FRONT = 9;

/** What stands before a verb as its subject. */
export interface Subject {
  readonly mention: ActorMention | undefined;
  /** A noun of those who speak that no mention covers. */
  readonly naming: Naming | undefined;
  /** Token of a pronoun, or -1. */
  readonly pronoun: number;
  /** First token of the noun phrase. */
  readonly from: number;
  /** How many words between it and the verb are neither auxiliaries nor in an apposition. */
  readonly gap: number;
}

/** The subject before a verb: a pronoun, the nearest mention that no preposition ties, or what an apposition between commas stands to. */
export function subjectOf(scene: Scene, found: CueFound): Subject | undefined {
  const { tables } = scene.lexicon;
  let words = 0;
  let apposed = -1;
  for (let at = found.from - 1; at >= found.sentence.from; at--) {
    const token = scene.text.tokens[at];
    // X, which called it "unfair," said: the comma that closes the insertion stands inside the quotation.
    const closed = scene.closes.has(at) && isComma(word(scene, at - 1));
    const opened = closed ? openBefore(scene, at - 1, found.sentence.from) : undefined;
    if (opened !== undefined && tables.relatives.has(word(scene, opened + 1))) {
      at = opened;
      continue;
    }
    if (token === undefined || token.kind === "break" || token.depth !== found.depth) return undefined;
    const owner =
      words === 0 && tables.relatives.has(token.text) ? relativeTo(scene, at, found.sentence.from) : undefined;
    if (owner !== undefined) return { ...owner, pronoun: -1, from: at, gap: 0 };
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      at = mention.from;
      const from = phraseStart(scene, mention.from);
      const tie = word(scene, from - 1);
      // After X said: right before its verb, who the preposition seems to tie is its subject.
      // A report by X said: who issued it speaks.
      const issued = words === 0 && tables.origins.has(tie) && tables.documents.has(word(scene, from - 2));
      const tied = !issued && tables.prepositions.has(tie) && !(words === 0 && tables.clausal.has(tie));
      if (!tied) return { mention, naming: undefined, pronoun: -1, from, gap: words };
      continue;
    }
    if (tables.pronouns.has(token.text))
      return { mention: undefined, naming: undefined, pronoun: at, from: at, gap: words };
    const noun = words < NEAR ? namingUpTo(scene, at, found.sentence.from) : undefined;
    if (noun !== undefined) {
      const { naming, from } = noun;
      const tie = word(scene, from - 1);
      // Eight of ten voters said: how many of them.
      const counted = tables.origins.has(tie) && isCount(scene, from - 2);
      if (counted || !tables.prepositions.has(tie) || (words === 0 && tables.clausal.has(tie)))
        return { ...calledBy(scene, naming, apposed), pronoun: -1, from, gap: words };
      at = from;
      continue;
    }
    const stranger = words === 0 ? strangerUpTo(scene, at, found) : undefined;
    if (stranger !== undefined) {
      if (belongsBefore(scene, stranger)) {
        at = stranger.from;
        continue;
      }
      return { mention: undefined, naming: stranger, pronoun: -1, from: stranger.from, gap: 0 };
    }
    if ((scene.timexAt[at] ?? -1) >= 0 || isSmall(scene, token.text)) continue;
    if (isComma(token.text) || isDash(scene, at)) {
      const open = openBefore(scene, at, found.sentence.from);
      if (open === undefined) {
        // "A leading reformist, X, told": the name behind a noun that no list knows.
        const named = words === 0 && isComma(token.text) ? mentionAt(scene, at - 1) : undefined;
        const person = named !== undefined && scene.actors.actors[named.actor]?.kind === "person";
        if (!person || named.form !== "name" || !isComma(word(scene, named.from - 1))) return undefined;
        const opened = commaBefore(scene, named.from - 1, found.sentence.from);
        const noun = opened !== undefined && isNounPhrase(scene, opened + 1);
        return { mention: named, naming: undefined, pronoun: -1, from: noun ? opened + 1 : named.from, gap: 0 };
      }
      apposed = open + 1;
      at = open;
      continue;
    }
    if (token.text === ")") {
      while (at > found.sentence.from && word(scene, at) !== "(") at--;
      continue;
    }
    // Hale Inc. said: the full stop of a short form.
    if (token.text === "." && token.start === scene.text.tokens[at - 1]?.end && mentionAt(scene, at - 1) !== undefined)
      continue;
    if (token.kind === "punct" || tables.owners.has(token.text)) return undefined;
    if (tables.joiners.has(token.text) || scene.lexicon.complementiserAt(scene.text.tokens, at) !== undefined)
      return undefined;
    if (++words > GAP) return undefined;
  }
  return undefined;
}

/** An article opens the words from the token on: a leading reformist. */
function isNounPhrase({ text, lexicon: { tables } }: Scene, at: number): boolean {
  const first = text.tokens[at]?.text ?? "";
  return tables.articles.has(first) || tables.determiners.has(first);
}

/** A name that nobody knows is of a place: Ivo Zarkovic of Springfield said; officials from Kestrel Bay, of which only a part is known. */
function belongsBefore(scene: Scene, { from }: Naming): boolean {
  if (mentionAt(scene, from - 1) !== undefined) return true;
  if (!scene.lexicon.tables.origins.has(word(scene, from - 1))) return false;
  const owner = from - 2;
  return isStranger(scene, owner) || mentionAt(scene, owner) !== undefined || speakerNoun(scene, owner) !== undefined;
}

/** Words between a subject and its verb that tell nothing of either. */
function isSmall({ lexicon: { tables } }: Scene, text: string): boolean {
  return tables.auxiliaries.has(text) || tables.prepositions.has(text) || tables.manner?.(text) === true;
}

/** Another carrier, Skyline Air: the name that stands in apposition to a noun, from the token on. */
function calledBy(scene: Scene, naming: Naming, apposed: number): Named {
  const unnamed = { mention: undefined, naming };
  if (apposed < 0) return unnamed;
  const at = scene.lexicon.tables.articles.has(word(scene, apposed)) ? apposed + 1 : apposed;
  const mention = mentionAt(scene, apposed) ?? mentionAt(scene, at);
  const { kind } = naming.noun;
  if (mention === undefined) {
    const stranger = strangerFrom(scene, at, at + LONGEST);
    return stranger === undefined || !isComma(word(scene, stranger.to))
      ? unnamed
      : { mention: undefined, naming: { ...stranger, noun: { ...stranger.noun, kind } } };
  }
  const entry = scene.actors.actors[mention.actor];
  const same = entry?.proper === true && entry.kind !== "state" && (entry.kind === "person") === (kind === "person");
  return same ? { mention, naming: undefined } : unnamed;
}

/** Whom a relative right before the verb goes back to: the police department, which said; listeners of the programme who said. */
function relativeTo(scene: Scene, at: number, floor: number): Named | undefined {
  const { personal } = scene.lexicon.tables;
  const owner = ownerOf(scene, at);
  if (owner !== undefined) return { mention: owner, naming: undefined };
  const noun = isComma(word(scene, at - 1)) ? namingUpTo(scene, at - 2, floor)?.naming : undefined;
  if (noun !== undefined) return { mention: undefined, naming: noun };
  const people = personal?.has(word(scene, at)) === true;
  for (let i = at - 1; i >= Math.max(floor, at - FRONT); i--) {
    if (scene.text.tokens[i]?.kind === "punct") return undefined;
    const mention = mentionAt(scene, i);
    const kind = mention && scene.actors.actors[mention.actor]?.kind;
    if (mention !== undefined && (!people || kind === "person" || kind === "group"))
      return { mention, naming: undefined };
    const naming = mention === undefined && people ? namingUpTo(scene, i, floor)?.naming : undefined;
    if (naming !== undefined) return { mention: undefined, naming };
    if (!people) return undefined;
    if (mention !== undefined) i = mention.from;
  }
  return undefined;
}

/** The subject behind a verb that follows the quotation itself: “…,” said X. */
export function invertedSubject(scene: Scene, found: CueFound, before: Subject | undefined): Subject | undefined {
  let at = found.from - 1;
  // What stands before the quotation has the verb: X, which called it "unfair," said.
  if (before !== undefined && scene.closes.has(at)) return undefined;
  const comma = isComma(word(scene, at));
  // "…, told Reuters": who stands behind a verb of telling is told.
  if (found.cue.tells && !scene.closes.has(at) && !(comma && scene.closes.has(at - 1))) return undefined;
  if (comma || word(scene, at) === ";") at--;
  const above = at < found.sentence.from && quoteAbove(scene, found.from, found) !== undefined;
  if (at < found.sentence.from && !above) return undefined;
  if (!above && !scene.closes.has(at)) {
    // …, said X: a clause before the comma is what is said.
    const told = found.cue.sure || found.cue.tense === "past";
    const behind = comma && told && before === undefined;
    if (behind && endsWithDocument(scene, found))
      return { mention: undefined, naming: undefined, pronoun: -1, from: found.from, gap: 0 };
    const named = behind ? namedBehind(scene, found) : undefined;
    const to = named?.mention?.to ?? named?.naming?.to ?? found.to;
    const next = scene.text.tokens[to];
    const last = next === undefined || next.text === "." || to >= found.sentence.to;
    const ends = last || (found.cue.sure && (next.kind !== "word" || scene.lexicon.tables.prepositions.has(next.text)));
    return named === undefined || !ends ? undefined : { pronoun: -1, from: found.from, gap: 0, ...named };
  }
  const { tables } = scene.lexicon;
  const next = word(scene, found.to);
  if (tables.pronouns.has(next))
    return { mention: undefined, naming: undefined, pronoun: found.to, from: found.from, gap: 0 };
  const { mention, naming } = namedBehind(scene, found) ?? {};
  return { mention, naming, pronoun: -1, from: found.from, gap: 0 };
}

/** Whom the words behind the verb name; one that nobody knows where the clause ends with it: said Zarkovic. */
function namedBehind(scene: Scene, { to, sentence }: CueFound): Named | undefined {
  const named = namedFrom(scene, to, sentence.to);
  if (named !== undefined) return named;
  const naming = strangerFrom(scene, to, sentence.to, 1);
  const next = naming === undefined ? undefined : scene.text.tokens[naming.to];
  const ends = naming !== undefined && (next === undefined || naming.to >= sentence.to || next.kind === "punct");
  return ends ? { mention: undefined, naming } : undefined;
}

/** The sentence ends with the verb and a text as its subject: …, said the report. */
function endsWithDocument({ text, lexicon: { tables } }: Scene, { to, sentence }: CueFound): boolean {
  const at = tables.articles.has(text.tokens[to]?.text ?? "") ? to + 1 : to;
  const next = text.tokens[at + 1];
  return (
    tables.documents.has(text.tokens[at]?.text ?? "") &&
    (next === undefined || at + 1 >= sentence.to || next.text === ".")
  );
}

/** The first token of the noun phrase that the mention stands in: its article and adjectives belong to it. */
function phraseStart(scene: Scene, from: number): number {
  const { tables } = scene.lexicon;
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const before = scene.text.tokens[at - 1];
    if (before === undefined || before.kind !== "word" || before.capital || mentionAt(scene, at - 1) !== undefined)
      break;
    if (tables.prepositions.has(before.text) || tables.joiners.has(before.text) || (scene.timexAt[at - 1] ?? -1) >= 0)
      break;
    if (!tables.topics.has(before.text) && steps > 0) break;
    if (!tables.topics.has(before.text) && !tables.topics.has(word(scene, at - 2))) break;
    at--;
  }
  return at;
}

/** The mark or the quotation that ends right before the words that a subject stands with: “…”, panel chairman Rep. X said. */
export function frontOf(scene: Scene, from: number, floor: number): number {
  const { tables } = scene.lexicon;
  let front: number | undefined;
  for (let at = from; at > Math.max(floor, from - 2 * FRONT); at--) {
    const before = scene.text.tokens[at - 1];
    if (before === undefined) break;
    if (scene.closes.has(at - 1)) return at;
    if (isComma(before.text)) {
      // The mayor of the town, Robert Hale: the quotation may end before what stands in apposition.
      front ??= at;
      continue;
    }
    const short = before.text === "." && (scene.text.tokens[at - 2]?.text.length ?? 9) < 5;
    if (before.kind !== "word" && !short) break;
    const tied = tables.prepositions.has(before.text) && !tables.clausal.has(before.text);
    if (front === undefined && (tied || from - at >= FRONT)) front = from;
    if (scene.lexicon.cuesAt(scene.text.tokens, at - 1)?.value.some(({ use }) => use === "verb") === true) break;
    if (tables.auxiliaries.has(before.text)) break;
  }
  return front ?? from;
}
