import type { Status } from "../schema.ts";
import { occurrence } from "./occurrence.ts";
import { lightOf } from "./carrier.ts";
import { isDefinite } from "./choice.ts";
import type { Evidence } from "./evidence.ts";
import { masdarEvent } from "./masdar.ts";
import { meantBy } from "./meant.ts";
import { ownerBefore } from "./subject.ts";
import type { EventMention } from "../layers.ts";
import type { Span } from "../span.ts";
import type { Found } from "../text/phrases.ts";
import { argumentsAfter } from "./arguments.ts";
import { Cast } from "./cast.ts";
import type { Context } from "./context.ts";
import type { Form } from "./tables.ts";

export function nounEvent(ctx: Context, found: Found<readonly Form[]>, form: Form): EventMention | undefined {
  if (ctx.scene.lexicon.tables.order === "verb-first") return masdarEvent(ctx, found, form);
  const { frame } = form;
  const { text, lexicon, actors } = ctx.scene;
  const cast = new Cast(ctx.scene);
  const depth = text.tokens[found.from]?.depth ?? 0;
  let at = found.to;
  let said: Status | undefined;
  // Adjectives and other nouns of the phrase, among them those that name a state.
  const countries: { country: string; span: Span }[] = [];
  while (at < Math.min(ctx.sentence.to, found.to + 4)) {
    const token = text.tokens[at];
    if (token?.kind !== "word" || (actors.at[at] ?? -1) >= 0) break;
    if (lexicon.prepositionAt(text.tokens, at) !== undefined || ctx.scene.finite[at] === 1) break;
    // An adjective behind the noun may say how sure it is: هجوم محتمل.
    said ??= lexicon.operators.longest(text.tokens, at)?.value.status;
    const country = lexicon.nisba(token);
    if (country !== undefined) countries.push({ country, span: token });
    at++;
  }
  const before = text.tokens[found.from - 1];
  const nisbaBefore = lexicon.tables.order === "subject-first" ? lexicon.nisba(before) : undefined;
  if (nisbaBefore !== undefined && before !== undefined) countries.push({ country: nisbaBefore, span: before });
  const light = lightOf(ctx, found);
  if (light !== undefined)
    for (const one of light.subject) cast.add(one, light.passive ? frame.genitive : frame.subject);
  const owner = lexicon.tables.possessives.get(found.enclitic);
  const possessive = lexicon.tables.possessives.get(before?.text ?? "");
  const wanted = found.enclitic === "" ? possessive : owner;
  if (wanted !== undefined) for (const one of meantBy(ctx, found.from, wanted)) cast.add(one, frame.genitive);
  for (const { country, span } of countries) {
    cast.addActor(ctx.scene.states.of(country, span), frame.outcome ? frame.genitive : frame.subject, span);
  }
  const after = argumentsAfter(ctx.scene, found.to, ctx.sentence.to, depth);
  // With both an owner and an "of", the owner is who does it: the army's killing of civilians.
  const both = after.some((one) => one.relation === "of");
  for (const one of ownerBefore(ctx, found)) cast.add(one, both ? frame.subject : frame.genitive);
  let genitive = owner === undefined && !(lexicon.tables.article !== "" && isDefinite(ctx, found));
  for (const one of after) {
    if (one.relation === undefined) {
      const close = one.from - found.to <= 2;
      const carried = ctx.scene.finite[found.from - 1] === 1 && light === undefined;
      if (carried && (countries.length > 0 || !close)) cast.add(one, frame.object);
      else if (genitive && !one.inner && (close || one.joined)) cast.add(one, frame.genitive);
      continue;
    }
    genitive = false;
    if (one.relation === "of") cast.add(one, frame.slots.of ?? frame.genitive);
    else cast.add(one, frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined));
  }
  const trigger = { start: found.start, end: found.end };
  const evidence: readonly Evidence[] = light === undefined ? ["noun"] : ["noun", "carried"];
  return occurrence(ctx, found, trigger, form, cast, { future: false, evidence, light, said });
}
