import { kindOf } from "../../actors/mentions.ts";
import { elementAt } from "../../at.ts";
import type { EventMention } from "../../layers.ts";
import { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Evidence } from "../evidence.ts";
import { occurrence } from "../occurrence.ts";
import { placeIn } from "../setting.ts";
import type { Found } from "../../text/phrases.ts";
import type { Form, Frame, Syntax } from "../tables.ts";
import { behind } from "./arguments.ts";
import { addDoer, addUnit, carriedBy, fill, harmed, isPassive } from "./casting.ts";
import { clauseOf, firstJoined } from "./clause.ts";
import { habitual, open, purpose, useOf } from "./mood.ts";
import { addPosts } from "./posts.ts";
import { subjectOf } from "./subject.ts";
import type { Doer, Line } from "./unit.ts";

/** The occurrence that a verb tells of. */
export function verbEvent(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  harm: number | undefined,
): EventMention | undefined {
  const unit = line.units[at];
  if (unit?.form === undefined || unit.found === undefined) return undefined;
  if (habitual(ctx, syntax, line, at) || open(syntax, line, firstJoined(line, at))) return undefined;
  for (const form of [unit.form, ...rivals(unit.form, unit.found)]) {
    // What the verb is depends on whom it strikes: to suspend a player, and a company.
    const own = form === unit.form ? line : { ...line, units: line.units.with(at, { ...unit, form }) };
    const event = eventOf(ctx, syntax, own, at, form, unit.found, harm);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** Other frames of the same verb, which ask for others to be struck. */
function rivals(form: Form, found: Found<readonly Form[]>): readonly Form[] {
  if (form.frame.objects === undefined) return [];
  return found.value.filter(
    (other) =>
      other !== form &&
      other.use === form.use &&
      other.tail.length + other.needs.length === 0 &&
      other.front === undefined,
  );
}

function eventOf(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  form: Form,
  found: Found<readonly Form[]>,
  harm: number | undefined,
): EventMention | undefined {
  const { frame } = form;
  const { list } = behind(line, at);
  const passive = isPassive(ctx, line, at, list);
  const doer = subjectOf(ctx, syntax, line, at);
  const cast = new Cast(ctx.scene);
  addDoer(ctx, line, cast, doer, passive ? frame.object : frame.subject);
  fill(ctx, cast, frame, list, passive);
  if (frame.inert) for (const one of carriedBy(syntax, line, at)) addUnit(ctx, cast, one, "target");
  if (harm !== undefined) harmed(ctx, syntax, line, cast, frame, harm);
  else if (frame.victim && !passive && list.length === 0 && bare(ctx, line, at)) return undefined;
  if (frame.spoken === true && blames(syntax, line, at)) return undefined;
  const place = frame.host ? placeIn(ctx.scene, found.to, ctx.sentence.to) : undefined;
  if (frame.objects !== undefined && place?.country !== undefined)
    cast.addActor(ctx.scene.states.of(place.country, place), "target", place);
  if (frame.objects !== undefined && !struck(ctx, frame.objects, cast, doer)) return undefined;
  if (frame.subject === "party" && passive && !list.some(({ relation }) => relation === "by")) return undefined;
  if (frame.inert && !passive && doer.mentions.some((mention) => isPerson(ctx, mention))) return undefined;
  if (frame.host && !cast.has(frame.subject)) return undefined;
  if (frame.posts?.has(form.lemma) === true) addPosts(ctx, syntax, line, at, cast);
  const clause = clauseOf(ctx, syntax, line, at);
  if (syntax.conditions.has(ctx.scene.text.tokens[clause.from]?.text ?? "")) return undefined;
  const evidence: readonly Evidence[] = doer.dropped ? ["verb", "dropped"] : ["verb"];
  const base = { future: false, evidence, asked: false, bare: purpose(syntax, line, clause.unit), clause } as const;
  const trigger = { start: found.start, end: found.end };
  return occurrence(ctx, found, trigger, { ...form, use: useOf(ctx, line, at) }, cast, base);
}

function isPerson(ctx: Context, mention: number): boolean {
  return kindOf(ctx.scene.actors, mention) === "person";
}

/** One of those to whom it is done is of such a kind. */
function struck(ctx: Context, kinds: NonNullable<Frame["objects"]>, cast: Cast, doer: Doer): boolean {
  const { actors, mentions } = ctx.scene.actors;
  const own = new Set(doer.mentions.map((mention) => elementAt(mentions, mention)?.actor));
  return cast.list.some(
    ({ actor, role }) =>
      role !== "agent" && !(role === "party" && own.has(actor)) && kinds.some((kind) => kind === actors[actor]?.kind),
  );
}

/** "Attacked the minister over his record": what stands behind is a reason, and the attack one in words. */
function blames(syntax: Syntax, line: Line, at: number): boolean {
  const { units } = line;
  for (let i = at + 1; i < Math.min(units.length, at + 10); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "comma" || unit.kind === "opener") return false;
    if (unit.kind === "verb" || unit.kind === "conjunction") return false;
    if (unit.kind === "preposition" && syntax.reasons.has(unit.text)) return units[i + 1]?.kind !== "time";
  }
  return false;
}

/** Nothing stands behind that the verb could be done to: the army said that it had not fired. */
function bare(ctx: Context, line: Line, at: number): boolean {
  if (ctx.sentence.zone === "headline" || line.units[at]?.shape !== "past") return false;
  const next = line.units[at + 1];
  return next === undefined || next.kind === "stop" || next.kind === "comma";
}
