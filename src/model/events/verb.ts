import { kindOf } from "../actors/mentions.ts";
import { doersOf, subjectOf } from "./subject.ts";
import { wielderAt } from "./wielder.ts";
import { occurrence } from "./occurrence.ts";
import type { ActorKind } from "../schema.ts";
import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, withJoined } from "./arguments.ts";
import type { Subject } from "./fronted.ts";
import { isThing } from "./things.ts";
import { Cast } from "./cast.ts";
import type { Context } from "./context.ts";
import { tellingOf } from "./told.ts";
import { indefinite } from "./indefinite.ts";
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
  if (isNominal(ctx, found, form)) return undefined;
  const told = subjectOf(ctx, found.from, found.to, found.proclitics, form);
  const behind = subjectOfRelative(ctx, found, form, told.rest);
  const { subject: named, rest, dropped } = behind ?? (found.enclitic === "" ? told : pronounObject(told));
  const kind = ({ mention }: Argument): ActorKind | undefined => kindOf(ctx.scene.actors, mention);
  const meant = frame.animate && dropped ? named.filter((one) => kind(one) !== "state") : named;
  const cast = new Cast(ctx.scene);
  const passive = isPassive(ctx, found, form, meant, rest);
  // «وقتل شخص», «وأُطلقت أعيرة»: whom or what it befalls stands behind it, and is not who the text is about.
  const elsewhere = passive && dropped && lexicon.tables.order === "verb-first" && isThing(ctx, found.to);
  const subject = elsewhere ? [] : meant;
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

/** «أكدت الجزائر أمس رفضها»: what a cue has for its object is a noun, though a verb is written so too. */
function isNominal(ctx: Context, found: Found<readonly Form[]>, form: Form): boolean {
  const { text, lexicon } = ctx.scene;
  const { order, complementizers, resumptives, auxiliaries } = lexicon.tables;
  const before = text.tokens[found.from - 1];
  if (order !== "verb-first" || form.use !== "past" || before?.kind !== "word") return false;
  // Of what another did the noun tells as the verb does: أكدت تلقي الرئيس اتصالا.
  if (found.proclitics !== "" || found.enclitic === "" || form.tail.length > 0) return false;
  const told = tellingOf(ctx, found);
  if (told === undefined || told.direct || told.content.start !== found.start) return false;
  return !before.readings.some(
    ({ stem }) => complementizers?.has(stem) === true || resumptives.has(stem) || auxiliaries.has(stem),
  );
}

/** «وقاطعها النواب»: where a pronoun on the verb is its object, the noun phrase behind it is the subject. */
function pronounObject({ subject, rest, dropped }: Subject): Subject {
  const at = dropped ? rest.findIndex((one) => one.relation === undefined && !one.inner && !one.joined) : -1;
  if (at < 0) return { subject, rest, dropped };
  const doers = withJoined(rest, at);
  // Who the text is about is whom it was done to.
  return { subject: doers, rest: [...subject, ...rest.filter((one) => !doers.includes(one))], dropped: false };
}

/** «المدينة التي استولى عليها المتمردون»: where a pronoun stands for what the clause is on, the noun phrase behind it is the subject. */
function subjectOfRelative(
  ctx: Context,
  found: Found<readonly Form[]>,
  form: Form,
  rest: readonly Argument[],
): Subject | undefined {
  const { text, lexicon } = ctx.scene;
  const { order, relatives, bound } = lexicon.tables;
  if (order !== "verb-first" || found.from === ctx.sentence.from) return undefined;
  const own = found.enclitic !== "";
  const tied = form.needs.length > 0 && bound?.has(text.tokens[found.to]?.text ?? "") === true;
  if (!own && !tied) return undefined;
  if (!relatives.has(text.tokens[found.from - 1]?.text ?? "") && !indefinite(ctx, found.from - 1)) return undefined;
  const [first] = rest;
  if (first === undefined || first.inner || first.from !== found.to + (tied ? 1 : 0)) return undefined;
  // The preposition has its own pronoun: «عليها» ties nothing behind it.
  if (first.relation !== undefined && !(tied && form.needs.includes(first.relation))) return undefined;
  const subject = withJoined(rest, 0);
  return { subject, rest: rest.slice(subject.length), dropped: false };
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
  // «هجرتهم»: what has a pronoun for its object is done by its subject.
  if (found.enclitic !== "") return false;
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
