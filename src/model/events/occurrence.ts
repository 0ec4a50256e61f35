import { kindOf } from "../actors/mentions.ts";
import type { Carried } from "./carrier.ts";
import { opensContent, sourcesOf, tellingOf } from "./told.ts";
import type { EventMention } from "../layers.ts";
import type { Status } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, argumentsAfter, withJoined } from "./arguments.ts";
import type { Cast } from "./cast.ts";
import type { Context } from "./context.ts";
import { parseEdtf } from "../time/edtf.ts";
import { relationAt } from "./bearer.ts";
import { timeOf } from "./dating.ts";
import { indefinite } from "./indefinite.ts";
import { placeIn } from "./setting.ts";
import { type Standing, standing } from "./status.ts";
import { type Evidence, confidence, shown } from "./evidence.ts";
import type { Form, Frame, Use } from "./tables.ts";

export function occurrence(
  ctx: Context,
  found: Found<readonly Form[]>,
  trigger: Span,
  form: Form,
  cast: Cast,
  how: {
    readonly future: boolean;
    /** What the trigger says for it. */
    readonly evidence: readonly Evidence[];
    readonly light?: Carried | undefined;
    readonly said?: Status | undefined;
    /** Who is asked to bring it about was looked for already. */
    readonly asked?: boolean;
    /** Nothing but an infinitive tells of it: without a word that makes it planned or wanted it is only a purpose. */
    readonly bare?: boolean;
    /** Where the words stand that say whether it happened; the whole sentence before it where unset. */
    readonly clause?: { readonly at: number; readonly from: number };
    /** The end of the words that tell of it, where its verb stands behind its noun: the time behind is its own. */
    readonly until?: number;
  },
): EventMention | undefined {
  const frame = turned(ctx, form.frame, found);
  if (isVoid(ctx, frame, found)) return undefined;
  const told = tellingOf(ctx, trigger);
  // What is said to be done already is asked of nobody.
  const open = how.clause === undefined || form.use !== "past";
  const asked = told?.act === "request" && open && opensContent(ctx, told.content, found.from);
  if (asked && told.addressee !== undefined && !cast.has(frame.subject))
    cast.addActor(told.addressee.actor, frame.subject, told.addressee.span);
  if (how.asked !== false && (!cast.has(frame.subject) || frame.subject === "party"))
    for (const one of askedBefore(ctx, found.from)) cast.add(one, frame.subject);
  const place = placeIn(ctx.scene, found.to, ctx.sentence.to);
  if (frame.type === "disaster" && cast.list.length === 0)
    for (const one of statesBefore(ctx, found.from)) cast.addMention(one, "target");
  // "The two sides agreed": several who are named as one.
  const { actors } = ctx.scene.actors;
  const several =
    ctx.scene.lexicon.tables.order === "subject-first" &&
    frame.subject === "party" &&
    cast.list.some(({ actor }) => actors[actor]?.kind === "group");
  if (
    cast.list.length + (several ? 1 : 0) <
    ((form.tail.length > 0 && ctx.scene.lexicon.tables.order === "verb-first") ||
    (how.light !== undefined && how.light.bears !== "word" && how.light.subject.length > 0 && frame.subject !== "party")
      ? 1
      : form.use === "noun" && ctx.scene.lexicon.tables.order === "verb-first"
        ? (frame.leastNoun ?? frame.least)
        : frame.least)
  )
    return undefined;
  // The state visited is a participant as well as the place.
  if (frame.host && place?.country !== undefined && frame.type === "visit")
    cast.addActor(ctx.scene.states.of(place.country, place), "target", place);
  const narrative = ctx.sentence.zone === "caption" || ctx.sentence.zone === "headline";
  const tense = (use: Use): Use => (narrative && use === "present" ? "past" : use);
  const { light } = how;
  const first = ctx.scene.lexicon.tables.order === "verb-first";
  const tie = first && light === undefined && form.use === "noun" ? relationAt(ctx, found.from, found) : undefined;
  const { at, from } = how.clause ?? {
    at: light?.at ?? found.from,
    // What something came after is told as a fact, whatever is said of the other: تحسبا لهجوم بعد الغارة.
    from: tie === "after" ? found.from : ctx.sentence.from,
  };
  const future = light?.future ?? how.future;
  const done =
    first && !narrative && (light === undefined ? form.use === "past" : !light.passive && light.use === "past");
  const stand = standing(ctx.scene, at, from, tense(light?.use ?? form.use), future, told !== undefined, done);
  if (first && stand.unreal) return undefined;
  if (standingState(ctx, found, form, how, stand, narrative)) return undefined;
  if (how.bare === true && !narrative && stand.status === "happened" && stand.polarity === "affirmed") return undefined;
  const denied = told?.denies === true && opensContent(ctx, told.content, found.from);
  const timex = timeOf(ctx, {
    from: Math.min(found.from, light?.at ?? found.from),
    to: how.until ?? found.to,
    noun: form.use === "noun",
    // What the clause tells came after it or before it.
    apart: tie === "after" || tie === "before",
    moves: frame.type === "visit",
    ongoing: form.use !== "noun" && stand.status === "ongoing" && stand.polarity === "affirmed",
    follows: how.evidence.includes("dropped"),
    agents: cast.list.filter(({ role }) => role === "agent" || role === "party").map(({ actor }) => actor),
  });
  const ahead = (!first || (light?.use ?? form.use) === "present") && isAhead(ctx, timex);
  const event = {
    type: typeOf(frame),
    trigger,
    from: found.from,
    to: found.to,
    sentence: ctx.sentence.index,
    participants: cast.list,
    place: place && { name: place.name, start: place.start, end: place.end },
    timex,
    status:
      narrative && how.bare === true && stand.status === "happened"
        ? "planned"
        : asked && stand.status === "happened"
          ? "called-for"
          : (how.said ?? light?.status ?? (ahead && isKnown(stand.status) ? "planned" : stand.status)),
    polarity: denied ? ("denied" as const) : (light?.polarity ?? stand.polarity),
    sources: sourcesOf(ctx, trigger),
    also: [],
    rule: frame.id,
  };
  const evidence = [...how.evidence, ...shown(event)];
  return { evidence, confidence: confidence(evidence), ...event };
}

/** What goes on or happens again and again is no occurrence: a town that they hold, rallies that a party holds. */
function standingState(
  ctx: Context,
  found: Found<readonly Form[]>,
  { frame, use }: Form,
  { future, light }: { readonly future: boolean; readonly light?: Carried | undefined },
  stand: Standing,
  narrative: boolean,
): boolean {
  const { present, order } = ctx.scene.lexicon.tables;
  if (present === undefined || order !== "verb-first" || narrative) return false;
  const tense = light?.use ?? use;
  if (
    tense !== "present" ||
    future ||
    light?.future === true ||
    stand.status !== "ongoing" ||
    stand.polarity === "denied"
  )
    return false;
  if (frame.state) return true;
  const { text, timexAt, finite, lexicon } = ctx.scene;
  const at = light?.at ?? found.from;
  if (lexicon.tables.relatives.has(text.tokens[at - 1]?.text ?? "")) return true;
  // «قرار يمدد المهمة»: right behind a noun without the article it only says which.
  if (light === undefined && indefinite(ctx, at - 1)) return true;
  // A time of its own, in the clause, makes it one occurrence.
  const near = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= ctx.sentence.from && i < ctx.sentence.to && Math.abs(i - at) < 26; i += step) {
      if ((timexAt[i] ?? -1) >= 0 || present.has(text.tokens[i]?.text ?? "")) return true;
      if (finite[i] === 1 || lexicon.tables.breaks.has(text.tokens[i]?.text ?? "")) return false;
    }
    return false;
  };
  return !near(1) && !near(-1);
}

function isKnown(status: Status): boolean {
  return status === "happened" || status === "ongoing";
}

/** The time is after the day of the publication. */
function isAhead({ scene }: Context, timex: number): boolean {
  const { today, timexes } = scene;
  const value = timexes[timex]?.value;
  if (today === undefined || typeof value !== "string") return false;
  const first = parseEdtf(value)?.first;
  return first !== undefined && first > today;
}

/** The frame that what it is done to makes of it. */
function turned(ctx: Context, frame: Frame, found: Found<readonly Form[]>): Frame {
  const { turns } = frame;
  if (turns === undefined) return frame;
  const { tokens } = ctx.scene.text;
  if (ctx.scene.lexicon.tables.order === "subject-first") {
    // "A strike on their convoy": what is struck.
    const struck =
      ctx.scene.lexicon.prepositionAt(tokens, found.to)?.value === "on" && (ctx.scene.timexAt[found.to + 1] ?? -1) < 0;
    if (struck) return frame;
    const said = tokens.slice(ctx.sentence.from, ctx.sentence.to).some(({ text }) => turns.nouns.has(text));
    return (said ? ctx.scene.lexicon.frame(turns.into) : undefined) ?? frame;
  }
  const range = found.enclitic === "" ? [found.to, found.to + 4] : [ctx.sentence.from, found.from];
  const suffixed = tokens
    .slice(found.to, found.to + 2)
    .some((token) =>
      token.word.readings.some((r) => r.enclitic !== "" && ctx.scene.lexicon.prepositions.word(r.stem) !== undefined),
    );
  const [from = 0, to = 0] = suffixed ? [ctx.sentence.from, found.from] : range;
  const turned = tokens.slice(from, to).some((token) => token.word.readings.some((r) => turns.nouns.has(r.stem)));
  return (turned ? ctx.scene.lexicon.frame(turns.into) : undefined) ?? frame;
}

/** The states that the clause opens with, where a disaster names nobody behind it: وفي اليابان، ضرب زلزال. */
function statesBefore(ctx: Context, at: number): readonly number[] {
  const { actors, text, lexicon } = ctx.scene;
  if (lexicon.tables.order !== "verb-first") return [];
  for (let i = ctx.sentence.from; i < Math.min(at, ctx.sentence.from + 6); i++) {
    const index = actors.at[i] ?? -1;
    if (index >= 0 && kindOf(actors, index) === "state") return [index];
    if (text.tokens[i]?.kind === "punct") return [];
  }
  return [];
}

/** A noun close behind it says that it is something else: إصابة بفيروس. */
function isVoid(ctx: Context, frame: Frame, found: Found<readonly Form[]>): boolean {
  const { void: nouns } = frame;
  if (nouns === undefined || ctx.scene.lexicon.tables.order !== "verb-first") return false;
  const near = ctx.scene.text.tokens.slice(found.to, Math.min(ctx.sentence.to, found.to + 14));
  return near.some((token) => token.kind === "word" && token.word.readings.some(({ stem }) => nouns.has(stem)));
}

/** Those who are asked or told to bring it about: to persuade X and Y to resume talks. */
function askedBefore(ctx: Context, at: number): readonly Argument[] {
  const { text, lexicon } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 20); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") return [];
    const operator = lexicon.operators.longest(text.tokens, i);
    if (operator === undefined || operator.to > at) {
      if (ctx.scene.finite[i] === 1 || lexicon.forms.longest(text.tokens, i) !== undefined) return [];
      continue;
    }
    if (operator.value.status !== "called-for") return [];
    const between = argumentsAfter(ctx.scene, operator.to, at, token.depth).filter(
      (one) => one.to <= at && (one.relation === undefined || one.relation === "on") && !one.inner,
    );
    const last = between.findLastIndex((one) => !one.joined);
    return last < 0 ? [] : withJoined(between, last);
  }
  return [];
}

function typeOf(frame: Frame): EventMention["type"] {
  if (frame.type === "statement") throw new RangeError(`${frame.id}: a frame of events makes no statements`);
  return frame.type;
}
