import { kindOf } from "../actors/mentions.ts";
import { isComma } from "../text/comma.ts";
import { elementAt } from "../at.ts";
import { type Argument, outermost, plain, withJoined } from "./arguments.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Context } from "./context.ts";
import { indefinite } from "./indefinite.ts";
import { joinedBefore, meantBy, speakerAt } from "./meant.ts";
import type { Form } from "./tables.ts";
import { aThing, adverbial, isThing, stranger, thing, whoever } from "./things.ts";

/** Subject and the rest of the arguments of a verb. */
export interface Subject {
  readonly subject: readonly Argument[];
  readonly rest: readonly Argument[];
  /** It is not named in the clause. */
  readonly dropped: boolean;
}

/**
 * The subject of a verb that mostly stands before it: a pronoun of the clause (وقال إنه التقى), the noun phrase before the verb
 * where one opens the clause (أن الوزير التقى), the first behind it, or who the text is about.
 */
export function fronted(
  ctx: Context,
  at: number,
  end: number,
  proclitics: string,
  after: readonly Argument[],
  form: Form | undefined,
): Subject {
  const resumed = resumptive(ctx, at);
  if (resumed !== undefined) return { subject: resumed, rest: after, dropped: true };
  const opener = clauseStart(ctx, at, proclitics);
  const continues = opener !== "none";
  if (!continues) {
    const before =
      inserted(ctx, at) ?? subjectBefore(ctx.scene, at, ctx.sentence.from, 1) ?? opening(ctx, at) ?? headOf(ctx, at);
    if (before !== undefined && (relative(ctx, at) || !owned(ctx, before)))
      return { subject: joinedBefore(ctx, before), rest: after, dropped: false };
  }
  // «مواطن عاد من إيران»: right behind a noun without the article the clause is on that noun.
  const onNoun = !continues && form?.use === "past" && indefinite(ctx, at - 1);
  if (!continues && (onNoun || aThing(ctx, at) || whoever(ctx, at)))
    return { subject: [], rest: after, dropped: false };
  // «نتوقع أن يصل عدد الشاحنات»: a noun that is no actor is the subject of what only people do.
  // «ووصلت سفينة إلى الميناء»: and of one that asks for a preposition, in any clause.
  const asks = form !== undefined && form.needs.length > 0 && !adverbial(ctx, end);
  if (form?.frame.animate === true && (!continues || asks) && isThing(ctx, end))
    return { subject: [], rest: after, dropped: false };
  // «فيما أسقطت طائرة»: the clause does not go on with who was told of before.
  const other = ctx.scene.lexicon.tables.contrasts?.has(ctx.scene.text.tokens[at - 1]?.text ?? "") === true;
  const dropped = (): Subject =>
    other
      ? { subject: [], rest: after, dropped: false }
      : { subject: agreeing(ctx, at, form), rest: after, dropped: true };
  // «الاتفاق الذي أبرم»: a clause on a noun that is no actor names nobody before it.
  const onThing = relative(ctx, at);
  const bare = after.findIndex((one) => one.relation === undefined && !one.inner && !one.joined);
  if (bare < 0 && onThing) return { subject: [], rest: after, dropped: false };
  if (bare < 0 && form !== undefined && stranger(ctx, end, form)) return { subject: [], rest: after, dropped: false };
  if (bare < 0) {
    const origin = after.findIndex((one) => one.relation === "from" && !one.joined);
    if (origin === 0 && !continues && form?.frame.animate !== true)
      return { subject: withJoined(after, 0), rest: after.slice(1), dropped: false };
    // A noun that is no actor is the subject: وصلت العلاقات إلى.
    return thing(ctx, end, form) ? { subject: [], rest: after, dropped: false } : dropped();
  }
  // «زيارة التقى خلالها X»: the clause is on a noun before it, and its only noun phrase the object.
  const resumes = ctx.scene.lexicon.tables.bound?.has(ctx.scene.text.tokens[end]?.text ?? "") === true;
  const subject = withJoined(after, bare);
  const rest = after.filter((one) => !subject.includes(one));
  const another = rest.some((one) => one.relation === undefined && !one.inner);
  // «وصل X … والتقى Y»: of a verb that goes on, the only noun phrase is the object.
  const objects = form === undefined || form.frame.object !== undefined;
  const follows = (continues && (opener === "goes-on" || goesOn(ctx, form, subject))) || (!continues && resumes);
  // «حيث حط الوزير رحاله»: of a verb of going a person is who goes.
  const goes = form?.frame.animate === true && subject.some((one) => isPerson(ctx, one));
  if (follows && objects && !another && form?.frame.victim !== true && !goes) {
    const about = agreeing(ctx, at, form);
    if (about.length > 0) return { subject: about, rest: after, dropped: true };
  }
  return { subject, rest, dropped: false };
}

/** «والتقى سامح شكري»: a sentence that tells of two with one named alone goes on with who was told of before. */
function goesOn(ctx: Context, form: Form | undefined, subject: readonly Argument[]): boolean {
  const { text, lexicon, timexAt } = ctx.scene;
  const { joiner } = lexicon.tables;
  const first = text.tokens[ctx.sentence.from]?.text ?? "";
  if (joiner === "" || !first.startsWith(joiner) || form?.frame.object !== "party") return false;
  const last = subject.at(-1);
  if (subject.length !== 1 || last === undefined) return false;
  const next = text.tokens[last.to];
  return (
    last.to >= ctx.sentence.to ||
    next?.kind !== "word" ||
    (timexAt[last.to] ?? -1) >= 0 ||
    lexicon.prepositionAt(text.tokens, last.to) !== undefined
  );
}

function isPerson({ scene }: Context, { mention }: Argument): boolean {
  return kindOf(scene.actors, mention) === "person";
}

function relative(ctx: Context, at: number): boolean {
  return ctx.scene.lexicon.tables.relatives.has(ctx.scene.text.tokens[at - 1]?.text ?? "");
}

/** It is only the genitive of a noun before it: في شرق لبنان. */
function owned(ctx: Context, { from }: Argument): boolean {
  const { text, lexicon, actors, timexAt, finite } = ctx.scene;
  const { tables } = lexicon;
  const token = text.tokens[from - 1];
  if (from <= ctx.sentence.from || token?.kind !== "word" || finite[from - 1] === 1) return false;
  if ((actors.at[from - 1] ?? -1) >= 0 || (timexAt[from - 1] ?? -1) >= 0) return false;
  const { stem } = token.reading;
  const particle =
    tables.breaks.has(token.text) || tables.auxiliaries.has(token.text) || tables.conjunctions.has(token.text);
  return !particle && !stem.startsWith(tables.article) && !tables.transparent.has(stem);
}

/** Whether the verb begins a clause of its own (`new`), or goes on with what was told (`goes-on`). */
export function clauseStart(ctx: Context, at: number, proclitics: string): "none" | "new" | "goes-on" {
  const { text, lexicon } = ctx.scene;
  const { tables } = lexicon;
  const joins = (letters: string): boolean => tables.joiner !== "" && letters.includes(tables.joiner);
  if (at === ctx.sentence.from) return "new";
  if (joins(proclitics)) return "goes-on";
  const before = text.tokens[at - 1];
  if (before === undefined) return "new";
  if (tables.continuers.has(before.text)) return "goes-on";
  for (let i = at - 1; i >= ctx.sentence.from; i--) {
    const particle = text.tokens[i]?.readings.find((reading) => tables.auxiliaries.has(reading.stem));
    if (particle === undefined) break;
    if (joins(particle.proclitics)) return i === ctx.sentence.from ? "new" : "goes-on";
  }
  return "none";
}

/** Whom a pronoun before the verb means: the speaker of the clause that it opens, where the text speaks of nobody else. */
function resumptive(ctx: Context, at: number): readonly Argument[] | undefined {
  const { text, lexicon } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 2); i--) {
    const token = text.tokens[i];
    if (token === undefined) return undefined;
    for (const { stem, enclitic } of token.readings) {
      const wanted = enclitic === "" ? lexicon.tables.resumptives.get(stem) : undefined;
      if (wanted === undefined) continue;
      const speaker = speakerAt(ctx, token);
      const mention = speaker && ctx.scene.actors.mentions[speaker.mention];
      const fits = mention?.gender === undefined || wanted.gender === undefined || mention.gender === wanted.gender;
      return speaker !== undefined && fits && wanted.number === "sg" ? [speaker] : meantBy(ctx, at, wanted);
    }
    if (!lexicon.tables.auxiliaries.has(token.text)) return undefined;
  }
  return undefined;
}

/** A noun phrase that opens the clause, with its modifiers before the verb: متظاهرون مؤيدون لفلسطين اعترضوا. */
function opening(ctx: Context, at: number): Argument | undefined {
  const { text, lexicon } = ctx.scene;
  const before = subjectBefore(ctx.scene, at, ctx.sentence.from, 6);
  if (before === undefined) return undefined;
  const previous = text.tokens[before.from - 1];
  const opens = before.from === ctx.sentence.from || lexicon.tables.breaks.has(previous?.text ?? "");
  return opens ? before : undefined;
}

/** How far behind its subject the verb of a clause may stand, the subject's appositions between. */
const APPOSED = 24;

/** The noun phrase that a clause opens with, whatever says more of it before the verb: أن فلانا، القيادي في الحزب، خطف. */
export function headOf(ctx: Context, at: number): Argument | undefined {
  const { text, lexicon, finite } = ctx.scene;
  const { complementizers, relatives } = lexicon.tables;
  if (complementizers === undefined) return undefined;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - APPOSED); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") return undefined;
    if (finite[i] === 1 && !relatives.has(text.tokens[i - 1]?.text ?? "")) return undefined;
    const opens = token.readings.some(({ stem, enclitic }) => enclitic === "" && complementizers.has(stem));
    if (!opens) continue;
    // «أن الشاب فلانا»: a noun that says what they are may stand before the name.
    const described = text.tokens[i + 1]?.text.startsWith(lexicon.tables.article) === true;
    const head = outermost(ctx.scene, i + 1) ?? (described ? outermost(ctx.scene, i + 2) : undefined);
    if (head === undefined || head.span.from <= i) return undefined;
    return plain(head.index, head.span);
  }
  return undefined;
}

/** Behind a comma that closes an insertion, the noun phrase before it: فلان، الذي يزور موسكو، أجرى. */
function inserted(ctx: Context, at: number): Argument | undefined {
  const { tokens } = ctx.scene.text;
  const mark = tokens[at - 1]?.text ?? "";
  return isComma(mark) || mark === ")" ? headOf(ctx, at) : undefined;
}

/** Who the text is about, where the verb agrees with it. */
/** «وعرض الرئيس الوساطة، وأجرى اتصالات»: who stands behind the verb that the sentence begins with, of whom nothing else told. */
function subjectAtHead(ctx: Context, at: number, form: Form | undefined): Argument | undefined {
  const { scene, sentence, topic } = ctx;
  const { mentions, actors, at: mentionAt } = scene.actors;
  const first = scene.text.tokens[sentence.from];
  const mention = outermost(scene, sentence.from + 1);
  const { joiner } = scene.lexicon.tables;
  if (form === undefined || joiner === "" || scene.text.tokens[at]?.text.startsWith(joiner) !== true) return undefined;
  if (first?.kind !== "word" || mention === undefined || mention.span.from !== sentence.from + 1) return undefined;
  if (mention.span.to >= at || (mentionAt[sentence.from] ?? -1) >= 0) return undefined;
  // Of this sentence somebody is known already.
  if (topic.some(({ from }) => from >= sentence.from)) return undefined;
  const own = elementAt(mentions, mention.index);
  if (own === undefined || actors[own.actor]?.kind !== "person" || own.number !== "sg") return undefined;
  if (form.gender !== undefined && own.gender !== undefined && own.gender !== form.gender) return undefined;
  return plain(mention.index, own);
}

function agreeing(ctx: Context, at: number, form: Form | undefined): readonly Argument[] {
  const { mentions, actors } = ctx.scene.actors;
  if (form?.plural === true) return meantBy(ctx, at, { gender: undefined, number: "pl" });
  const heading = subjectAtHead(ctx, at, form);
  if (heading !== undefined) return [heading];
  if (form?.gender === undefined) return ctx.topic;
  const wrong =
    ctx.topic.length === 1 &&
    ctx.topic.some((one) => {
      const mention = elementAt(mentions, one.mention);
      const person = elementAt(actors, mention?.actor)?.kind === "person" && mention?.number === "sg";
      return person && mention.gender !== undefined && mention.gender !== form.gender;
    });
  return wrong ? [] : ctx.topic;
}
