import { subjectOf } from "./subject.ts";
import { occurrence } from "./occurrence.ts";
import { chooseForm } from "./choice.ts";
import { draftOf } from "./draft.ts";
import type { Polarity, Status } from "../schema.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, argumentsAfter, withJoined } from "./arguments.ts";
import { Cast } from "./cast.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./same.ts";
import type { Form, Light, Use } from "./tables.ts";

/** The light verb that carries a noun. */
export interface Carried {
  readonly subject: readonly Argument[];
  readonly use: Use;
  readonly passive: boolean;
  readonly at: number;
  readonly future: boolean;
  readonly status?: Status | undefined;
  readonly polarity?: Polarity | undefined;
  readonly bears?: Light["bears"];
}

/** It only says what came of the occurrence before it in the sentence: the attack led to five deaths. */
export function isOutcome(ctx: Context, found: Found<readonly Form[]>): boolean {
  const { text, lexicon, finite } = ctx.scene;
  for (let i = found.from - 1; i >= Math.max(ctx.sentence.from, found.from - 3); i--) {
    if (lexicon.causes.longest(text.tokens, i) !== undefined) return true;
    if (finite[i] === 1 || (ctx.scene.actors.at[i] ?? -1) >= 0) return false;
    if (lexicon.prepositionAt(text.tokens, i)?.to === i + 1 && caused(ctx, i)) return true;
  }
  return false;
}

/** A verb of causing stands before its preposition, with what causes between: أسفرت فيضانات عن. */
function caused(ctx: Context, preposition: number): boolean {
  const { text, lexicon } = ctx.scene;
  const word = text.tokens[preposition]?.text ?? "";
  for (let i = preposition - 1; i >= Math.max(ctx.sentence.from, preposition - 24); i--) {
    if (text.tokens[i]?.text === ".") return false;
    if (lexicon.causers.longest(text.tokens, i)?.value === word) return true;
  }
  return false;
}

/** The noun of an occurrence is the subject of the verb (a car bombing killed five): the verb's objects are that noun's. */
export function ofNoun(ctx: Context, found: Found<readonly Form[]>, out: Draft[]): boolean {
  const { text, lexicon, finite, actors } = ctx.scene;
  if (lexicon.tables.order === "verb-first") {
    const noun = lexicon.forms.longest(text.tokens, found.to);
    return (
      noun !== undefined &&
      noun.proclitics === "" &&
      // What is refused or decided on is told by the verb: ألغى زيارته.
      found.value.every(({ frame }) => frame.absorbs !== true) &&
      noun.value.every((form) => form.use === "noun") &&
      (lexicon.lights.longest(text.tokens, found.from)?.value.some(({ bears }) => bears === "strike") === true ||
        noun.value.every((form) => found.value.every((verb) => verb.frame.type !== form.frame.type)))
    );
  }
  for (let i = found.from - 1; i >= Math.max(ctx.sentence.from, found.from - 6); i--) {
    const noun = lexicon.forms.longest(text.tokens, i);
    if (noun !== undefined && noun.to <= found.from && noun.value.length > 0 && finite[i] !== 1) {
      const last = out.findIndex((draft) => draft.event.from === noun.from);
      const draft = out[last];
      const form = chooseForm(ctx, noun, i);
      if (form?.use !== "noun") return false;
      const cast = new Cast(ctx.scene, draft?.event.participants);
      const depth = text.tokens[found.from]?.depth ?? 0;
      for (const one of argumentsAfter(ctx.scene, found.to, ctx.sentence.to, depth))
        if (one.relation === undefined) cast.add(one, form.frame.object ?? form.frame.genitive);
      if (draft !== undefined) out[last] = { ...draft, event: { ...draft.event, participants: cast.list } };
      else {
        const event = occurrence(ctx, noun, { start: noun.start, end: noun.end }, form, cast, {
          future: false,
          evidence: ["noun", "carried"],
        });
        if (event !== undefined) out.push(draftOf(ctx, event, noun, form));
      }
      return true;
    }
    if (finite[i] === 1 || (actors.at[i] ?? -1) >= 0 || text.tokens[i]?.kind !== "word") return false;
  }
  return false;
}

/** The light verb that carries a noun, before it or in a relative clause behind it. */
export function lightOf(ctx: Context, found: Found<readonly Form[]>): Carried | undefined {
  const { text, lexicon } = ctx.scene;
  const noun = lexicon.light.longest(text.tokens, found.from - 1);
  if (noun?.value.use === "noun")
    return { subject: ctx.topic, use: "noun", passive: false, at: noun.from, future: false };
  for (let i = found.from - 1; i >= Math.max(ctx.sentence.from, found.from - 30); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") break;
    if (ctx.scene.finite[i] !== 1) {
      // Another noun of an occurrence between them is the one that the verb carries.
      if (lexicon.forms.longest(text.tokens, i) !== undefined && (ctx.scene.actors.at[i] ?? -1) < 0) break;
      continue;
    }
    const light = lexicon.light.longest(text.tokens, i);
    if (light === undefined || light.value.use === "noun") break;
    const future = light.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "";
    const passive = light.value.use === "passive";
    if (passive) return { subject: [], use: "past", passive, at: i, future };
    const { subject } = subjectOf(ctx, i, light.to, light.proclitics);
    const before = subject.filter((one) => one.to <= found.from);
    return { subject: before, use: light.value.use, passive, at: i, future, status: light.value.status };
  }
  for (let i = found.to; i < Math.min(ctx.sentence.to, found.to + 5); i++) {
    if (lexicon.prepositionAt(text.tokens, i) !== undefined || lexicon.tables.breaks.has(text.tokens[i]?.text ?? ""))
      break;
    const light = lexicon.light.longest(text.tokens, i);
    if (light === undefined || light.value.use === "noun") continue;
    const future = light.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "";
    if (light.value.use === "passive") return { subject: [], use: "past", passive: true, at: i, future };
    const after = argumentsAfter(ctx.scene, light.to, ctx.sentence.to, text.tokens[i]?.depth ?? 0);
    const bare = after.findIndex((one) => one.relation === undefined && !one.inner);
    return bare === 0
      ? {
          subject: withJoined(after, 0),
          use: light.value.use,
          passive: false,
          at: i,
          future,
          status: light.value.status,
        }
      : undefined;
  }
  return undefined;
}
