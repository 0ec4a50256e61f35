import { kindOf } from "../actors/mentions.ts";
import { doersOf, subjectOf } from "./subject.ts";
import { wielderAt } from "./wielder.ts";
import { occurrence } from "./occurrence.ts";
import type { ActorKind } from "../schema.ts";
import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, withJoined } from "./arguments.ts";
import type { Subject } from "./fronted.ts";
import { Cast } from "./cast.ts";
import type { Context } from "./context.ts";
import type { Form, Frame } from "./tables.ts";

export function verbEvent(
  ctx: Context,
  found: Found<readonly Form[]>,
  form: Form,
  harmed: readonly Argument[] = [],
): EventMention | undefined {
  const { frame } = form;
  const { text, lexicon } = ctx.scene;
  // What "we" did is said by one who speaks of what the text tells by itself.
  if (lexicon.tables.order === "verb-first" && form.person === 1) return undefined;
  const told = subjectOf(ctx, found.from, found.to, found.proclitics, form);
  const { subject: named, rest, dropped } = found.enclitic === "" ? told : pronounObject(told);
  const kind = ({ mention }: Argument): ActorKind | undefined => kindOf(ctx.scene.actors, mention);
  const subject = frame.animate && dropped ? named.filter((one) => kind(one) !== "state") : named;
  const cast = new Cast(ctx.scene);
  const passive = isPassive(ctx, found, form, subject, rest);
  const future =
    found.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "" && form.use === "present";
  const doers = doersOf(ctx, frame, subject, rest);
  for (const one of doers) cast.add(one, passive ? (frame.object ?? frame.subject) : frame.subject);
  const last = subject.at(-1);
  // «العاهل المغربي الملك محمد السادس»: a person right behind a person is the same one.
  const beside = (one: Argument): boolean =>
    one.from === last?.to && one.relation === undefined && kind(one) === "person" && kind(last) === "person";
  const others = frame.animate ? rest.filter((one) => !beside(one)) : rest;
  if (doers.length === 0) {
    const wielder = wielderAt(ctx, found.to);
    if (wielder !== undefined)
      cast.addActor(ctx.scene.states.of(wielder.country, wielder.span), frame.subject, wielder.span);
  }
  fillSlots(cast, frame, doers === subject ? others : [...subject, ...others], passive);
  for (const one of harmed) cast.add(one, "target");
  // Who goes somewhere is told: of a man who came from X nobody is named.
  if (frame.animate && lexicon.tables.order === "verb-first" && !cast.has(frame.subject)) return undefined;
  // An outlet that calls somebody only asks.
  if (frame.type === "call" && cast.list.some(({ actor }) => ctx.scene.actors.actors[actor]?.kind === "outlet"))
    return undefined;
  const { objects } = frame;
  const { actors } = ctx.scene.actors;
  const targets = cast.list.filter((one) => one.role === "target");
  const hit = targets.some((one) => objects?.some((each) => each === actors[one.actor]?.kind));
  if (objects !== undefined && (targets.length > 0 || frame.strict === true) && !hit) return undefined;
  if (!dropped && subject.length > 0) ctx.topic = subject;
  const own = { start: found.start, end: text.tokens[found.to - 1]?.end ?? found.end };
  const trigger = found.enclitic === "" ? own : { start: found.start, end: found.end };
  return occurrence(ctx, found, trigger, form, cast, { future, evidence: dropped ? ["verb", "dropped"] : ["verb"] });
}

/** «وقاطعها النواب»: where a pronoun on the verb is its object, the noun phrase behind it is the subject. */
function pronounObject({ subject, rest, dropped }: Subject): Subject {
  const at = dropped ? rest.findIndex((one) => one.relation === undefined && !one.inner && !one.joined) : -1;
  if (at < 0) return { subject, rest, dropped };
  const doers = withJoined(rest, at);
  // Who the text is about is whom it was done to.
  return { subject: doers, rest: [...subject, ...rest.filter((one) => !doers.includes(one))], dropped: false };
}

/** Arguments of a frame behind its trigger: the object and what prepositions tie to it. */
function fillSlots(cast: Cast, frame: Frame, rest: readonly Argument[], passive: boolean): void {
  let object = false;
  for (const one of rest) {
    if (one.relation === undefined) {
      if (passive || (object && !one.joined)) continue;
      object = true;
      cast.add(one, frame.object);
      continue;
    }
    if (frame.type === "disaster") cast.add(one, "target");
    const role = frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined);
    cast.add(one, role);
  }
}

export function isPassive(
  ctx: Context,
  found: Found<readonly Form[]>,
  form: Form,
  subject: readonly Argument[],
  rest: readonly Argument[],
): boolean {
  const { text, lexicon, actors } = ctx.scene;
  const { passives, order } = lexicon.tables;
  if (order === "subject-first") {
    // "hundreds killed": nobody is said to have done it.
    const bare = rest.some((one) => one.relation === undefined || one.relation === "by");
    if (form.frame.outcome && form.use === "past" && !bare && !objectFollows(ctx, found.to)) return true;
    if (form.use !== "past" && form.use !== "passive") return false;
    for (let i = found.from - 1; i >= Math.max(ctx.sentence.from, found.from - 3); i--) {
      const word = text.tokens[i];
      if (word === undefined || word.kind !== "word") return false;
      if (passives.has(word.text)) return true;
      if ((actors.at[i] ?? -1) >= 0) return false;
    }
    return false;
  }
  if (form.passive === true) return true;
  const letter = found.start + 1;
  if (text.source.charAt(letter) === "\u064F") return true;
  if (form.frame.victim && rest.some((one) => one.relation === "by")) return true;
  if (!form.frame.victim || rest.some((one) => one.relation === undefined)) return false;
  const kinds = subject.map(({ mention }) => kindOf(actors, mention));
  return kinds.length > 0 && kinds.every((kind) => kind === "person" || kind === "group");
}

/** A word that may be an object stands behind the verb: killed twelve. */
function objectFollows(ctx: Context, at: number): boolean {
  const { text, lexicon } = ctx.scene;
  const token = text.tokens[at];
  if (token === undefined || token.kind === "punct" || token.kind === "break") return false;
  return lexicon.prepositionAt(text.tokens, at) === undefined && !lexicon.tables.conjunctions.has(token.text);
}
