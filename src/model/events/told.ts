import type { EventMention, SpeechLayer } from "../layers.ts";
import type { Span } from "../span.ts";
import type { Context } from "./context.ts";

/** The innermost statement whose content holds the trigger. */
export function tellingOf(ctx: Context, trigger: Span): SpeechLayer["statements"][number] | undefined {
  let best: SpeechLayer["statements"][number] | undefined;
  for (const statement of ctx.speech.statements) {
    const { content } = statement;
    if (content.start > trigger.start || content.end < trigger.end) continue;
    if (best === undefined || content.end - content.start < best.content.end - best.content.start) best = statement;
  }
  return best;
}

/** The trigger is among the first words of the content. */
export function opensContent(ctx: Context, content: Span, at: number): boolean {
  const { tokens } = ctx.scene.text;
  for (let i = at; i > Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.start <= content.start && content.start < token.end + 1) return true;
    if (token.start < content.start) return false;
  }
  return false;
}

export function sourcesOf(ctx: Context, trigger: Span): EventMention["sources"] {
  const out: { actor: number; span: Span }[] = [];
  const add = (actor: number, span: Span): void => {
    if (actor >= 0 && !out.some((one) => one.actor === actor)) out.push({ actor, span });
  };
  const around = ctx.speech.statements
    .filter(({ content }) => content.start <= trigger.start && trigger.end <= content.end)
    .toSorted((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  for (const statement of around) {
    add(statement.speaker, statement.speakerSpan);
    for (const outer of statement.sources) add(outer.actor, outer.span);
  }
  for (const { actor, span, scope } of ctx.speech.attributions)
    if (scope.start <= trigger.start && trigger.end <= scope.end) add(actor, span);
  return out;
}
