import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { isDefinite } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./same.ts";
import type { Form } from "./tables.ts";

/** An event with what is asked of its words when mentions of one occurrence are looked for. */
export function draftOf(ctx: Context, event: EventMention, found: Found<readonly Form[]>, form: Form): Draft {
  const definite = form.use === "noun" && isDefinite(ctx, found);
  return { event, lemma: form.lemma, definite, headline: ctx.sentence.zone === "headline" };
}
