import { elementAt } from "../at.ts";
import { kindOf, mentionOf } from "../actors/mentions.ts";
import type { EventMention } from "../layers.ts";
import type { EventType, Status } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, adjectival, argumentsAfter, plain, withJoined } from "./arguments.ts";
import { bearerOf, relationAt } from "./bearer.ts";
import type { Carried } from "./carrier.ts";
import { Cast } from "./cast.ts";
import { isDefinite } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import { headOf } from "./fronted.ts";
import { meantBy } from "./meant.ts";
import { opensContent, tellingOf } from "./told.ts";
import { wielderAt } from "./wielder.ts";
import { occurrence } from "./occurrence.ts";
import type { Form, Frame } from "./tables.ts";

/** Kinds that consist in saying so, where the one who says it does it. */
const SAID: ReadonlySet<EventType> = new Set(["rejection", "support", "accusation", "request", "threat"]);

/** How many words may stand before talks that open a sentence. */
const OPENING = 3;

/** The occurrence that a verbal noun names, where its genitive stands behind it: زيارة الوزير, اغتيال إسرائيل القيادي. */
export function masdarEvent(
  ctx: Context,
  found: Found<readonly Form[]>,
  form: Form,
  harmed: readonly Argument[] = [],
): EventMention | undefined {
  const { frame } = form;
  const { text, lexicon, states } = ctx.scene;
  const cast = new Cast(ctx.scene);
  const definite = isDefinite(ctx, found);
  const evidence: Evidence[] = ["noun"];
  const { countries, said } = modifiers(ctx, found, definite);
  const light = bearerOf(ctx, found);
  const accused = accusedOf(ctx, found);
  if (light !== undefined) {
    evidence.push("carried");
    if (light.bears !== "word")
      for (const one of light.subject)
        if (accused?.by !== elementAt(ctx.scene.actors.mentions, one.mention)?.actor)
          cast.add(one, borne(frame, light));
    const wielder =
      light.subject.length === 0 && light.at < found.from && light.bears === undefined && !light.passive
        ? wielderAt(ctx, light.at + 1)
        : undefined;
    if (wielder !== undefined) cast.addActor(states.of(wielder.country, wielder.span), frame.subject, wielder.span);
  } else if (harmed.length > 0) evidence.push("carried");
  const owner = lexicon.tables.possessives.get(found.enclitic);
  if (owner !== undefined) {
    const role = frame.genitive === "target" && light !== undefined ? "target" : frame.genitive;
    // «أن فلانا تم خطفه»: the pronoun is of the noun phrase that the clause opens with.
    const head = light?.passive === true && light.at < found.from ? headOf(ctx, light.at) : undefined;
    for (const one of head === undefined ? meantBy(ctx, found.from, owner) : [head]) cast.add(one, role);
  }
  for (const { country, span } of countries)
    cast.addActor(states.of(country, span), frame.outcome ? frame.genitive : frame.subject, span);
  if (countries.length > 0) evidence.push("adjective");
  const depth = text.tokens[found.from]?.depth ?? 0;
  // What the words of the trigger are part of is no argument of it: سحب قواته البرية.
  const suffixed = text.tokens[found.to - 1]?.word.readings.some(({ enclitic }) =>
    lexicon.tables.possessives.has(enclitic),
  );
  const after = argumentsAfter(ctx.scene, found.to, ctx.sentence.to, depth).filter(
    (one) => one.from >= found.to || suffixed !== true,
  );
  complements(ctx, found, frame, cast, after, {
    bare: owner === undefined && !definite,
    owned: owner !== undefined,
    struck: light?.bears === "strike",
  });
  for (const one of harmed) cast.add(one, "target");
  if (accused !== undefined && frame.subject === "agent" && !cast.has("agent"))
    cast.addActor(accused.actor, "agent", accused.span);
  if (light?.bears === "word" && !cast.has(frame.subject) && frame.subject !== "target")
    for (const one of light.subject) cast.add(one, frame.subject);
  // «التهديدات التي وجهتها طهران ضد إسرائيل»: what stands behind a verb that follows is the noun's as well.
  if (light !== undefined && light.at > found.from)
    for (const one of argumentsAfter(ctx.scene, light.at + 1, ctx.sentence.to, text.tokens[light.at]?.depth ?? 0))
      if (one.relation !== undefined) cast.add(one, frame.slots[one.relation]);
  if (frame.subject === "party" || frame.type === "protest")
    for (const one of gathered(ctx, found)) cast.add(one, frame.subject);
  if (light?.passive === true && frame.subject === "party" && cast.list.length === 0) cast.list.push(...ctx.parties);
  if (frame.subject === "party" && cast.list.length === 0 && lexicon.tables.order === "verb-first")
    for (const one of [...parted(ctx, found), ...talkers(ctx, found, definite)]) cast.add(one, "party");
  const accompanied = after.some((one) => one.relation === "with");
  if (frame.subject === "party" && cast.list.length === 1 && accompanied && !definite)
    for (const one of company(ctx, found)) cast.add(one, "party");
  if (light === undefined && isAim(ctx, found)) evidence.push("purpose");
  if (definite && owner === undefined) evidence.push("definite");
  const trigger = { start: found.start, end: text.tokens[found.to - 1]?.end ?? found.end };
  if (owner !== undefined && SAID.has(frame.type) && isSaid(ctx, found, trigger)) return undefined;
  return occurrence(ctx, found, trigger, form, cast, { future: false, evidence, light, said });
}

/** «اتهمت المعارضة إسرائيل بقتل ثلاثة»: of what somebody is accused of, they are who did it, and not who says so. */
function accusedOf(
  ctx: Context,
  found: Found<readonly Form[]>,
): { readonly actor: number; readonly span: Span; readonly by: number } | undefined {
  const told = tellingOf(ctx, found);
  const { addressee } = told ?? {};
  if (told?.act !== "accusation" || addressee === undefined || told.direct) return undefined;
  const { actor, span } = addressee;
  const inside = told.content.start <= span.start && span.end <= found.start && told.cue.end <= told.content.start;
  return inside ? { actor, span, by: told.speaker } : undefined;
}

/** «أكد رفضه»: to say so is to do it, which the statement tells. */
function isSaid(ctx: Context, found: Found<readonly Form[]>, trigger: Span): boolean {
  const told = tellingOf(ctx, trigger);
  return told !== undefined && !told.direct && opensContent(ctx, told.content, found.from);
}

/** It is only what somebody aims at or talks about: لتحقيق وقف إطلاق النار, مفاوضات بشأن هدنة. */
function isAim(ctx: Context, found: Found<readonly Form[]>): boolean {
  const { text, lexicon, actors } = ctx.scene;
  const tie = relationAt(ctx, found.from, found);
  if (tie === "for" || tie === "about") return true;
  const before = text.tokens[found.from - 1];
  if (tie !== undefined || before?.kind !== "word" || (actors.at[found.from - 1] ?? -1) >= 0) return false;
  const { reading } = before;
  const to = before.readings.find(
    ({ proclitics, enclitic }) => enclitic === "" && lexicon.tables.prefixes.get(proclitics) === "for",
  );
  return to !== undefined && !reading.stem.startsWith(lexicon.tables.article);
}

/** What the subject of the verb that bears the noun is to the occurrence. */
function borne(frame: Frame, light: Carried): Frame["object"] {
  if (light.passive) return frame.genitive;
  return light.bears === "object" ? (frame.object ?? frame.genitive) : frame.subject;
}

/** Adjectives of the noun: those that name a state, and one that says how sure it is (هجوم محتمل). */
function modifiers(
  ctx: Context,
  found: Found<readonly Form[]>,
  definite: boolean,
): { readonly countries: readonly { country: string; span: Span }[]; readonly said: Status | undefined } {
  const { text, lexicon, actors, finite } = ctx.scene;
  const countries: { country: string; span: Span }[] = [];
  let said: Status | undefined;
  for (let at = found.to; at < Math.min(ctx.sentence.to, found.to + 4); at++) {
    const token = text.tokens[at];
    if (token?.kind !== "word" || (actors.at[at] ?? -1) >= 0) break;
    if (lexicon.prepositionAt(text.tokens, at) !== undefined || finite[at] === 1) break;
    if (adjectival(ctx.scene, token.text)) said ??= lexicon.operators.longest(text.tokens, at)?.value.status;
    const country = lexicon.nisba(token);
    if (country !== undefined) countries.push({ country, span: token });
    else if (definite !== token.text.startsWith(lexicon.tables.article) || !adjectival(ctx.scene, token.text)) break;
  }
  return { countries, said };
}

/** The genitive, the object behind it, and what prepositions tie to the noun. */
function complements(
  ctx: Context,
  found: Found<readonly Form[]>,
  frame: Frame,
  cast: Cast,
  after: readonly Argument[],
  { bare, owned, struck }: { readonly bare: boolean; readonly owned: boolean; readonly struck: boolean },
): void {
  const heads = after.filter((one) => one.relation === undefined && !one.inner && !one.joined);
  const close = (one: Argument): boolean => one.from - found.to <= 1;
  // «اغتيال إسرائيل القيادي»: of two noun phrases the first does it, whatever one alone would be.
  const [first, second] = heads.filter((one, index) => index > 0 || close(one));
  const two = bare && first !== undefined && second !== undefined && close(first) && frame.object !== undefined;
  const nominal = new Map<Argument, Frame["object"]>();
  const mark = (one: Argument | undefined, role: Frame["object"]): void => {
    if (one !== undefined) for (const each of withJoined(after, after.indexOf(one))) nominal.set(each, role);
  };
  if (struck) mark(heads[0], frame.object);
  else if (two && second.from - first.to <= 1) {
    mark(first, frame.subject);
    mark(second, frame.object);
  } else if (bare && heads[0] !== undefined && close(heads[0])) mark(heads[0], frame.genitive);
  else if (owned && heads[0] !== undefined && close(heads[0])) mark(heads[0], frame.object);
  for (const one of after) {
    if (one.relation === undefined) {
      const role =
        nominal.get(one) ??
        (frame.type === "disaster" && kindOf(ctx.scene.actors, one.mention) === "state" ? "target" : undefined);
      if (role !== undefined && !(role === frame.genitive && scenery(ctx, frame, one))) cast.add(one, role);
    } else cast.add(one, frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined));
  }
}

/** The name of a capital behind the noun of an attack says where it was: هجوم موسكو. */
function scenery(ctx: Context, frame: Frame, one: Argument): boolean {
  const mention = elementAt(ctx.scene.actors.mentions, one.mention);
  return frame.scenery && mention?.form === "metonym";
}

/** Those who are told to make it up, by a verb behind the noun: اجتماع ضم X وY. */
function gathered(ctx: Context, found: Found<readonly Form[]>): readonly Argument[] {
  const { text, lexicon, actors } = ctx.scene;
  for (let i = found.to; i < Math.min(ctx.sentence.to, found.to + 14); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") return [];
    if ((actors.at[i] ?? -1) >= 0) continue;
    const gathers = lexicon.gathers.longest(text.tokens, i);
    if (gathers !== undefined && !gathers.proclitics.includes(lexicon.tables.joiner))
      return argumentsAfter(ctx.scene, gathers.to, ctx.sentence.to, token.depth).filter(
        (one) => one.relation === undefined || one.relation === "between" || one.relation === "with",
      );
    if (ctx.scene.noun[i] === 1) return [];
    if (ctx.scene.finite[i] === 1 && lexicon.light.longest(text.tokens, i) === undefined) return [];
  }
  return [];
}

/** How many words may say what talks are about before those between whom they are. */
const ABOUT = 16;

/** «المفاوضات بشأن وقف إطلاق النار بين X وY»: those between whom talks are, behind what they are about. */
function parted(ctx: Context, found: Found<readonly Form[]>): readonly Argument[] {
  const { text, lexicon, finite } = ctx.scene;
  for (let i = found.to; i < Math.min(ctx.sentence.to, found.to + ABOUT); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || finite[i] === 1) return [];
    if (lexicon.tables.breaks.has(token.text)) return [];
    const tie = lexicon.prepositionAt(text.tokens, i);
    if (i === found.to && tie?.value !== "about" && tie?.value !== "for") return [];
    if (tie?.value === "between")
      return argumentsAfter(ctx.scene, i, ctx.sentence.to, token.depth).filter((one) => one.relation === "between");
  }
  return [];
}

/** «أبلغ X نظيره في اتصال هاتفي»: those who speak in a talk that names nobody are the speaker and the one spoken to. */
function talkers(ctx: Context, found: Found<readonly Form[]>, definite: boolean): readonly Argument[] {
  const tie = relationAt(ctx, found.from, found);
  if (definite || (tie !== "in" && tie !== "other")) return [];
  const cue = ctx.speech.statements.findLast(({ from }) => from < found.from && from >= ctx.sentence.from);
  if (cue?.addressee === undefined) return [];
  return [
    { actor: cue.speaker, span: cue.speakerSpan },
    { actor: cue.addressee.actor, span: cue.addressee.span },
  ].flatMap(({ actor, span }) => {
    const mention = mentionOf(ctx.scene.actors, actor, span.start);
    const named = ctx.scene.actors.mentions[mention];
    if (named === undefined) return [];
    return [plain(mention, named)];
  });
}

/** The other party of talks that name one alone: who the clause is about («قال X بعد لقاء مع Y»), or who speaks in them («في لقاء مع Y، قال X»). */
function company(ctx: Context, found: Found<readonly Form[]>): readonly Argument[] {
  const about = ctx.topic.filter((one) => one.to <= found.from && one.from >= ctx.sentence.from);
  if (about.length > 0 || found.from - ctx.sentence.from > OPENING) return about;
  const cue = ctx.speech.statements.find(({ from }) => from >= found.to && from < ctx.sentence.to);
  const mention = cue === undefined ? -1 : mentionOf(ctx.scene.actors, cue.speaker, cue.speakerSpan.start);
  const speaker = ctx.scene.actors.mentions[mention];
  if (speaker === undefined || speaker.from < found.to) return [];
  return [plain(mention, speaker)];
}
