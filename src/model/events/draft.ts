import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { isDefinite } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./same.ts";
import type { Evidence } from "./evidence.ts";
import type { Form } from "./tables.ts";

/** How many words may stand between "another" and its noun. */
const BESIDE = 3;

/** An event with what is asked of its words when mentions of one occurrence are looked for. */
export function draftOf(
  ctx: Context,
  event: EventMention,
  found: Found<readonly Form[]>,
  form: Form,
  plain = false,
): Draft {
  const definite = form.use === "noun" && isDefinite(ctx, found);
  const first = ctx.scene.lexicon.tables.order === "verb-first";
  const weak = form.use === "noun" && (first ? isWeak(event, definite, form) : isPassing(event));
  const { lemma, kin = lemma, use } = form;
  const noun = use === "noun";
  const fresh = noun && isFresh(ctx, found);
  return { event, lemma, kin, noun, definite, fresh, weak, headline: ctx.sentence.zone === "headline", plain };
}

/** A word beside the noun says that it is another one. */
function isFresh(ctx: Context, { from, to }: Found<readonly Form[]>): boolean {
  const { others, order } = ctx.scene.lexicon.tables;
  const { tokens } = ctx.scene.text;
  if (order === "verb-first") return others.has(tokens[to]?.text ?? "");
  for (let at = from - 1; at >= Math.max(ctx.sentence.from, from - BESIDE); at--) {
    if (tokens[at]?.kind !== "word") return false;
    if (others.has(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

/** A noun that no verb bears, of one who takes part, at no time: their bankruptcy, the departure of X. */
function isPassing(event: EventMention): boolean {
  return !event.evidence.includes("carried") && event.timex < 0 && event.participants.length < 2;
}

/** A bare noun that no verb bears: the truce, a release of hostages that somebody wants. */
function isWeak(event: EventMention, definite: boolean, { frame }: Form): boolean {
  const shows = (evidence: Evidence): boolean => event.evidence.includes(evidence);
  const many = event.participants.length > 1;
  // What may come to pass counts only where it is told who would do it to whom, or when.
  if (event.status === "hypothetical" && event.timex < 0 && !many) return true;
  if (shows("carried")) return false;
  if (event.polarity === "denied") return event.participants.length === 0;
  const done = shows("parties") || (shows("agent") && frame.subject === "agent");
  const whole = shows("parties") || (done && (many || frame.object === undefined));
  const known = event.status === "happened" || event.status === "ongoing";
  // «مفاوضات بشأن هدنة بين X وY»: those between whom the talks are made no truce yet.
  if (shows("purpose"))
    return !done || (event.timex < 0 && (frame.type === "agreement" || frame.type === "withdrawal"));
  if (!known && event.timex < 0) return !whole;
  // Of a visit or an attack, only by whom makes it one: the way to Aleppo is no visit.
  if (frame.genitive === "agent" && !done && event.timex < 0) return true;
  return definite ? !many && event.timex < 0 : event.participants.length === 0;
}
