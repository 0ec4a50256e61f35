import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { isDefinite } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./same.ts";
import type { Form } from "./tables.ts";

/** An event with what is asked of its words when mentions of one occurrence are looked for. */
export function draftOf(ctx: Context, event: EventMention, found: Found<readonly Form[]>, form: Form): Draft {
  const definite = form.use === "noun" && isDefinite(ctx, found);
  const weak = form.use === "noun" && ctx.scene.lexicon.tables.order === "verb-first" && isWeak(event, definite);
  return { event, lemma: form.lemma, definite, weak, headline: ctx.sentence.zone === "headline" };
}

/** A bare noun that no verb bears: the truce, a release of hostages that somebody wants. */
function isWeak(event: EventMention, definite: boolean): boolean {
  if (event.evidence.includes("carried")) return false;
  const done = event.evidence.includes("agent") || event.evidence.includes("parties");
  const known = event.status === "happened" || event.status === "ongoing";
  if (!known && event.timex < 0) return !(done && event.participants.length > 1);
  if (definite) return event.participants.length < 2 && event.timex < 0;
  return event.participants.length === 0;
}
