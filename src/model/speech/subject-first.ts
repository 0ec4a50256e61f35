import { elementAt } from "../at.ts";
import { quoteAbove, quoteBefore } from "./contents.ts";
import type { Opened } from "./drafts.ts";
import { namedFrom, namingUpTo } from "./namings.ts";
import { commaBefore } from "./insertions.ts";
import { type Subject, frontOf, invertedSubject, subjectOf } from "./leading-subjects.ts";
import type { Opening } from "./openings.ts";
import { topicBefore } from "./subjects.ts";
import { openingAfterVerb } from "./verb-openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";

/** How many words a phrase of time or place at the head of a sentence mostly has. */
const SETTING = 6;

/** How many tokens may stand between a verb of saying and the participle that carries it on. */
const CARRIED = 8;

/** Marks at the end of a quotation that its sentence goes on behind. */
const PAUSES: ReadonlySet<string> = new Set([",", "?", "!", "-", "—", "–"]);

/** A cue of which nothing is known yet but where its clause begins: all that is found out later only takes the place of what is here. */
const plain = (found: CueFound, clause: number): Opened => ({
  found,
  clause,
  opening: undefined,
  subject: undefined,
  naming: undefined,
  pronoun: -1,
  document: -1,
  unknown: false,
  carrier: undefined,
});

/** Reads the clause of a cue in a language that sets the subject before its verb. */
export function subjectFirst(scene: Scene, found: CueFound): Opened | undefined {
  const { cue } = found;
  const { tables } = scene.lexicon;
  if (isNegated(scene, found)) return undefined;
  if (cue.use === "noun") return owned(scene, found);
  const quoted = quotedAs(scene, found);
  if (quoted !== undefined) return subjectFirst(scene, quoted);
  if (isPassive(scene, found)) return byAgent(scene, found);
  // The alleged plot, its proposed sale: an adjective.
  if (cue.tense === "past" && owns(scene, found.from - 1)) return undefined;
  const opening = openingAfterVerb(scene, found);
  // Citing officials: whom one has it from is not what one says.
  if (tables.sourcing?.has(cue.lemma) === true && opening?.by === "phrase") {
    const { mention, naming } = namedFrom(scene, opening.from, found.sentence.to) ?? {};
    if (mention !== undefined || naming !== undefined) return undefined;
  }
  if (cue.use === "participle" && !progressive(scene, found)) {
    const before = word(scene, found.from - 1);
    if (owns(scene, found.from - 1)) return undefined;
    // Accused of offering, stopped short of describing: what somebody did or did not do is said by another.
    if (tables.origins.has(before) && !tables.agents.has(before)) return undefined;
    // Rather than talking about it: what is not done by saying so is no statement.
    if (opening?.by === "phrase" && tables.clausal.has(before)) return undefined;
    // A statement announcing the visit only says what it is about; one saying that it is put off speaks.
    const written = tables.documents.has(before);
    if (written && opening?.by === "phrase") return undefined;
    const quoted = tables.quotatives.has(before) ? found.from - 2 : found.from - 1;
    const owner = mentionAt(scene, quoted);
    const naming = owner === undefined ? namingUpTo(scene, quoted, found.sentence.from) : undefined;
    if (cue.weak && owner === undefined && naming === undefined && !written && !carriesOn(scene, found))
      return undefined;
    const from = owner?.from ?? naming?.from;
    const clause = from === undefined ? leading(scene, found.from) : afterPreposition(scene, from);
    return (
      opening && {
        ...plain(found, clause),
        opening,
        subject: owner,
        naming: naming?.naming,
        document: written ? found.from - 1 : -1,
      }
    );
  }
  const nearest = subjectOf(scene, found);
  const subject = nearest !== undefined && isPassedOver(scene, found, nearest) ? undefined : nearest;
  const inverted = cue.clause ? invertedSubject(scene, found, subject) : undefined;
  if (inverted !== undefined)
    return {
      ...plain(found, found.from),
      subject: inverted.mention,
      naming: inverted.naming,
      pronoun: inverted.pronoun,
      document: documentAt(scene, found.to),
    };
  if (cue.tense === "present" && !cue.sure && (subject === undefined || subject.gap > 0)) return undefined;
  // Asked to describe it, he left: a participle at the head of the sentence is passive.
  if (subject === undefined && cue.tense === "past" && found.from === found.sentence.from) return undefined;
  if (cue.tense === "present" && subject === undefined && isOrdered(scene, found)) return undefined;
  // It underscores the need: a thing.
  const thing = subject !== undefined && subject.pronoun >= 0 && cue.weak;
  if (thing && tables.anaphors.has(word(scene, subject.pronoun))) return undefined;
  // Worse than analysts had forecast: what they forecast is not told.
  if (subject !== undefined && tables.comparing?.has(word(scene, subject.from - 1)) === true) return undefined;
  const own = subject !== undefined && subject.pronoun >= 0 && tables.firsts.has(word(scene, subject.pronoun));
  // What the speaker does in saying it now is no statement beside the quotation: we urge.
  if (own && cue.tense === "present" && found.depth > 0) return undefined;
  const from = frontOf(scene, subject?.from ?? found.from, found.sentence.from);
  const document = subject === undefined ? documentAt(scene, found.from - 2) : -1;
  const base = {
    ...plain(found, from),
    subject: subject?.mention,
    naming: subject?.naming,
    pronoun: subject?.pronoun ?? -1,
    document,
    unknown: subject === undefined && document < 0 && !joinedVerb(scene, found),
  };
  if (cue.clause && before(scene, found, from, opening)) return base;
  const told = opening ?? (cue.clause ? behindClause(scene, found, from) : undefined);
  return told && { ...base, opening: told, clause: leading(scene, from) };
}

/** Was quoted as saying: the participle has the subject of the passive. */
function quotedAs(scene: Scene, found: CueFound): CueFound | undefined {
  const { quotatives, passives, auxiliaries } = scene.lexicon.tables;
  const { cue } = found;
  if (cue.use !== "participle" || !quotatives.has(word(scene, found.from - 1))) return undefined;
  let from = found.from - 2;
  const verb = scene.lexicon.cuesAt(scene.text.tokens, from)?.value.some(({ tense }) => tense === "past") === true;
  if (!verb) return undefined;
  while (auxiliaries.has(word(scene, from - 1)) && !passives.has(word(scene, from - 1))) from--;
  if (!passives.has(word(scene, from - 1))) return undefined;
  // Inside its own clause it is a plain verb in the past.
  return { ...found, from: from - 1, cue: { ...cue, use: "verb", tense: "past" } };
}

/** The word stands before a noun: an article, an owner. */
function owns({ text, lexicon: { tables } }: Scene, at: number): boolean {
  const before = text.tokens[at]?.text ?? "";
  return tables.owners.has(before) || tables.possessives.has(before) || tables.articles.has(before);
}

/** A passive whose agent speaks: the attack was claimed by rebels. What it is said of is the content. */
function byAgent(scene: Scene, found: CueFound): Opened | undefined {
  const { agents, auxiliaries, passives } = scene.lexicon.tables;
  if (!agents.has(word(scene, found.to)) || !passives.has(word(scene, found.from - 1)) || !found.cue.takes.includes(""))
    return undefined;
  const named = namedFrom(scene, found.to + 1, found.sentence.to);
  let clause = found.from;
  while (auxiliaries.has(word(scene, clause - 1)) || passives.has(word(scene, clause - 1))) clause--;
  if (named === undefined || clause - found.sentence.from < 1) return undefined;
  return { ...plain(found, clause), naming: named.naming, subject: named.mention };
}

/** A noun of saying with its owner: the minister's claim that, his promise to. */
function owned(scene: Scene, found: CueFound): Opened | undefined {
  const { owners, possessives } = scene.lexicon.tables;
  const { tokens } = scene.text;
  const opener = scene.lexicon.complementiserAt(tokens, found.to);
  const { takes } = found.cue;
  const taken = takes.includes(word(scene, found.to)) ? found.to + 1 : takes.includes("") ? found.to : undefined;
  const from = opener?.value === true ? opener.to : taken;
  const first = elementAt(tokens, from);
  if (from === undefined || first === undefined || from >= found.sentence.to) return undefined;
  let at = found.from - 1;
  // His repeated claim: one adjective may stand between.
  if (!owners.has(word(scene, at)) && !possessives.has(word(scene, at))) at--;
  const opening: Opening = { by: "clause", from, start: first.start, passed: [], document: -1 };
  const base = { ...plain(found, found.from), opening };
  if (possessives.has(word(scene, at))) return { ...base, pronoun: at };
  const owner = owners.has(word(scene, at)) ? mentionAt(scene, at - 1) : undefined;
  return owner === undefined ? undefined : { ...base, subject: owner };
}

/** The noun of a text that stands at the token, its article perhaps before it: the statement. */
function documentAt(scene: Scene, at: number): number {
  const { documents } = scene.lexicon.tables;
  for (let i = at; i < at + 2; i++) if (documents.has(word(scene, i))) return i;
  return -1;
}

/** The words before the verb, up to somebody's name, say that it is not so: no group claimed. */
function isNegated(scene: Scene, found: CueFound): boolean {
  const { negations, joiners, addressing } = scene.lexicon.tables;
  const inserted = isComma(word(scene, found.from - 1))
    ? commaBefore(scene, found.from - 1, found.sentence.from)
    : undefined;
  for (let at = (inserted ?? found.from) - 1; at >= Math.max(found.sentence.from, found.from - 8); at--) {
    // Who asked not to be named said: what is not done is another verb's.
    const other = addressing.has(word(scene, at + 1)) && at + 2 < found.from;
    if (negations.has(word(scene, at)) && !other) return true;
    // Another clause, or a quotation, ends before a comma: it is not so, he said.
    if (isComma(word(scene, at))) return false;
    if (scene.text.tokens[at]?.depth !== found.depth || scene.closes.has(at)) return false;
    if (mentionAt(scene, at) !== undefined || joiners.has(word(scene, at)) || scene.opens.has(at)) return false;
  }
  return false;
}

/** The preposition before a noun phrase belongs to its clause: with officials reporting. */
function afterPreposition(scene: Scene, from: number): number {
  const first = scene.lexicon.tables.prepositions.has(word(scene, from - 1)) ? from - 1 : from;
  return leading(scene, first);
}

/** The verb goes on with the subject of the one before: he came and said. */
function joinedVerb(scene: Scene, { from }: CueFound): boolean {
  const { auxiliaries, joiners } = scene.lexicon.tables;
  let at = from - 1;
  while (auxiliaries.has(word(scene, at)) && !joiners.has(word(scene, at))) at--;
  return joiners.has(word(scene, at));
}

/** Denied that X had attacked Y and blamed Z: the verb goes on with who the sentence is about, not with whom it named last. */
function isPassedOver(scene: Scene, found: CueFound, { mention, from }: Subject): boolean {
  if (!joinedVerb(scene, found)) return false;
  for (let at = found.sentence.from; at < from; at++) {
    const cues = scene.text.tokens[at]?.depth === found.depth ? scene.lexicon.cuesAt(scene.text.tokens, at) : undefined;
    if (cues?.value.some(({ use, tense }) => use === "verb" && tense === found.cue.tense) === true) return true;
  }
  const topic = topicBefore(scene, found);
  return topic !== undefined && topic.to <= from && topic.actor !== mention?.actor;
}

/** Past participles behind a form of "be", or with an agent behind them, are not what their noun says but what is said of it. */
function isPassive(scene: Scene, { cue, from, to }: CueFound): boolean {
  if (cue.use !== "verb" || cue.tense !== "past") return false;
  const { tables } = scene.lexicon;
  if (tables.agents.has(word(scene, to))) return true;
  let at = from - 1;
  const between = (text: string): boolean => tables.auxiliaries.has(text) || tables.manner?.(text) === true;
  while (between(word(scene, at)) && !tables.passives.has(word(scene, at))) at--;
  return tables.passives.has(word(scene, at));
}

function progressive(scene: Scene, { from }: CueFound): boolean {
  return scene.lexicon.tables.passives.has(word(scene, from - 1));
}

/** Tell that to the mayor: a verb in the present that begins its clause orders something; some say is no such. */
function isOrdered(scene: Scene, found: CueFound): boolean {
  const { auxiliaries, determiners } = scene.lexicon.tables;
  let at = found.from - 1;
  while (at >= found.sentence.from && auxiliaries.has(word(scene, at))) at--;
  const before = scene.text.tokens[at];
  if (at < found.sentence.from || before?.kind !== "word") return documentAt(scene, found.to) < 0;
  return before.depth !== found.depth && !determiners.has(before.text);
}

/** A participle of what things do as well carries on only what somebody says right before it: he recalled, suggesting; shares fell, suggesting. */
function carriesOn(scene: Scene, found: CueFound): boolean {
  const { tables } = scene.lexicon;
  let at = found.from - 1;
  if (!isComma(word(scene, at))) return false;
  for (at--; at >= Math.max(found.sentence.from, found.from - CARRIED); at--) {
    const token = scene.text.tokens[at];
    if (token?.kind !== "word" || token.depth !== found.depth) return false;
    const cues = scene.lexicon.cuesAt(scene.text.tokens, at)?.value;
    if (cues?.some(({ use, weak }) => use === "verb" && !weak) === true) return true;
    const small =
      tables.pronouns.has(token.text) || (scene.timexAt[at] ?? -1) >= 0 || tables.prepositions.has(token.text);
    if (!small && mentionAt(scene, at) === undefined) return false;
  }
  return false;
}

/** The content stands before the subject: a quotation or a comma ends there, and nothing said follows the verb. */
function before(scene: Scene, found: CueFound, from: number, opening: Opening | undefined): boolean {
  const closed = quoteBefore(scene, from);
  // A quotation that ends the sentence before is not what this one says that.
  if (closed !== undefined && closed.to < found.sentence.from && opening?.by === "clause") return false;
  if (closed === undefined && opening === undefined && quoteAbove(scene, from, found) !== undefined)
    return endsFrame(scene, found);
  if (closed !== undefined && closed.to - closed.from > 2) {
    if (opening === undefined || opening.by === "quote") return true;
    // A title in quotation marks inside what comes before the clause: on “Fox News,” X said that.
    if (closed.from - 1 > found.sentence.from && !PAUSES.has(word(scene, from - 1))) return false;
    // The mark before the closing one says that a cue follows: “…,” he said of it.
    return PAUSES.has(word(scene, from - 1)) || PAUSES.has(word(scene, closed.to - 1)) || endsFrame(scene, found);
  }
  if (!isComma(word(scene, from - 1)) || opening !== undefined) return false;
  if (found.cue.takes.length === 0 && !found.cue.continues) return false;
  return !setting(scene, found.sentence.from, from - 1) && endsFrame(scene, found);
}

/** As X said, it was so: the clause of the cue opens its sentence, and what is said stands behind the comma. */
function behindClause(scene: Scene, found: CueFound, from: number): Opening | undefined {
  const first = found.sentence.from;
  if (!scene.lexicon.tables.quotatives.has(word(scene, first)) || from - first > 3 || !endsFrame(scene, found))
    return undefined;
  for (let at = found.to; at < Math.min(found.sentence.to, found.to + SETTING + 2); at++) {
    const next = isComma(word(scene, at)) ? scene.text.tokens[at + 1] : undefined;
    if (next !== undefined) return { by: "clause", from: at + 1, start: next.start, passed: [], document: -1 };
  }
  return undefined;
}

/** The words before a comma only say when or where: in May, after the vote. */
function setting(scene: Scene, from: number, to: number): boolean {
  const { prepositions } = scene.lexicon.tables;
  if (to - from < 2) return mentionAt(scene, from) === undefined;
  return prepositions.has(word(scene, from)) && (to - from < SETTING || (scene.timexAt[to - 1] ?? -1) >= 0);
}

/** Behind the verb comes the end of the clause, or only when, where and to whom. */
function endsFrame(scene: Scene, found: CueFound): boolean {
  const { tables } = scene.lexicon;
  for (let at = found.to; at < found.sentence.to; at++) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "punct") return true;
    const timex = elementAt(scene.timexes, scene.timexAt[at]);
    if (timex !== undefined) at = timex.to - 1;
    else if (tables.prepositions.has(token.text)) return true;
    else if (
      scene.lexicon.adverbAt(scene.text.tokens, at) !== undefined ||
      scene.lexicon.addresseeAt(scene.text.tokens, at) !== undefined ||
      tables.addressing.has(token.text)
    )
      return true;
    else if (mentionAt(scene, at) !== undefined) return found.cue.tells;
    else return tables.joiners.has(token.text);
  }
  return true;
}

/** The token from which what belongs to the verb goes: a comma before it ends what is said before. */
function leading(scene: Scene, from: number): number {
  return isComma(word(scene, from - 1)) ? from - 1 : from;
}
