import { isComma } from "../text/comma.ts";
import type { Token } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, adjectival, argumentsAfter, outermost, plain, withJoined } from "./arguments.ts";
import type { Carried } from "./carrier.ts";
import type { Context } from "./context.ts";
import { subjectOf } from "./subject.ts";
import type { Form, Light, Relation } from "./tables.ts";

/** How far before a noun its verb may stand: a coordination of subjects between them can be long. */
const BACK = 30;

/**
 * The verb that bears a noun, where verbs come first: عقد الوزيران اجتماعا, تعرضت المدينة لقصف, or behind the noun in a clause on it:
 * محادثات جرت بين. A verb that asks for a preposition bears only a noun that has it, and one that asks for none only a bare noun.
 */
export function bearerOf(ctx: Context, found: Found<readonly Form[]>): Carried | undefined {
  return before(ctx, found) ?? behind(ctx, found);
}

function before(ctx: Context, found: Found<readonly Form[]>): Carried | undefined {
  const { text, lexicon, finite, actors, timexAt, noun } = ctx.scene;
  const head = phraseStart(ctx, found);
  const tie = relationAt(ctx, head, found);
  const named =
    lexicon.lights.longest(text.tokens, tie === undefined ? head - 1 : head - 2) ??
    lexicon.lights.longest(text.tokens, head - 1);
  const nominal = named?.value.find(({ use, needs }) => use === "noun" && needs === tie);
  if (named !== undefined && nominal !== undefined)
    return { ...carried(nominal, named.from, false), subject: agentOf(ctx, named.from) };
  for (let i = head - 1; i >= Math.max(ctx.sentence.from, head - BACK); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") return undefined;
    if ((actors.at[i] ?? -1) >= 0 || (timexAt[i] ?? -1) >= 0) continue;
    if (finite[i] !== 1) {
      if (lexicon.tables.breaks.has(token.text) || noun[i] === 1) return undefined;
      continue;
    }
    const light = lexicon.lights.longest(text.tokens, i);
    const fitting = light?.value.filter(({ use, needs }) => use !== "noun" && needs === tie) ?? [];
    const active = fitting.find(({ use }) => use !== "passive");
    const passive = fitting.find(({ use }) => use === "passive");
    const future =
      light !== undefined && lexicon.tables.future !== "" && light.proclitics.endsWith(lexicon.tables.future);
    if (light === undefined) return undefined;
    const { subject, dropped } = subjectOf(ctx, i, light.to, light.proclitics);
    const own = subject.filter((one) => one.to <= head);
    // Of a verb that may be either, nobody named before the noun leaves the noun as its subject: بدأت المحادثات.
    if (passive !== undefined && (active === undefined || dropped || own.length === 0))
      return carried(passive, i, future);
    if (active === undefined) return undefined;
    // What a verb of striking strikes is told behind the noun: استهدف هجوم قاعدة.
    if (active.bears === "strike") return own.length === 0 ? carried(active, i, future) : undefined;
    return { ...carried(active, i, future), subject: active.bears === "nothing" ? [] : own };
  }
  return undefined;
}

/** A light verb in the clause that goes on with the noun: الاجتماع الذي عقده X. */
function behind(ctx: Context, found: Found<readonly Form[]>): Carried | undefined {
  const { text, lexicon, actors } = ctx.scene;
  let passed = 0;
  let strange = 0;
  for (let i = found.to; i < ctx.sentence.to && passed < 7; i++, passed++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break") return undefined;
    // «زيارة الرئيس، التي بدأت أمس»: a comma before the relative opens no other clause.
    const relative = lexicon.tables.relatives.has(text.tokens[i + 1]?.text ?? "");
    if (token.kind === "punct" && token.text !== '"' && !(isComma(token.text) && relative)) return undefined;
    if (isComma(token.text)) continue;
    if ((actors.at[i] ?? -1) >= 0) {
      if (actors.at[i] === actors.at[i - 1]) passed--;
      continue;
    }
    const light = lexicon.lights.longest(text.tokens, i);
    if (light === undefined) {
      // Nothing but adjectives and a relative may stand between the noun and a verb of its clause.
      const fits = adjectival(ctx.scene, token.text) || lexicon.tables.relatives.has(token.text);
      if (ctx.scene.finite[i] === 1 || (!fits && ++strange > 1)) return undefined;
      continue;
    }
    if (light.proclitics.includes(lexicon.tables.joiner)) return undefined;
    if (light.value.some(({ bears }) => bears === "strike" || bears === "word")) return undefined;
    const future = lexicon.tables.future !== "" && light.proclitics.endsWith(lexicon.tables.future);
    const after = argumentsAfter(ctx.scene, light.to, ctx.sentence.to, token.depth);
    const bare = after.findIndex((one) => one.relation === undefined && !one.inner);
    const active = light.value.find(({ use }) => use === "past" || use === "present");
    const passive = light.value.find(({ use }) => use === "passive");
    if (bare === 0 && active !== undefined) return { ...carried(active, i, future), subject: withJoined(after, 0) };
    return passive && carried(passive, i, future);
  }
  return undefined;
}

function carried(light: Light, at: number, future: boolean): Carried {
  const { status, bears } = light;
  const passive = light.use === "passive";
  const use = passive ? "past" : light.use;
  return { subject: [], use, passive, at, future, status, polarity: light.polarity, bears };
}

/** Who does what a verbal noun says that is part of a clause: the subject of the verb of that clause. */
function agentOf(ctx: Context, at: number): readonly Argument[] {
  const { text, lexicon, finite } = ctx.scene;
  // «قيام إيران بشن هجوم»: the genitive of another such noun.
  const owner = outermost(ctx.scene, at - 1);
  if (owner?.span.to === at && lexicon.light.longest(text.tokens, owner.span.from - 1)?.value.use === "noun") {
    return [plain(owner.index, owner.span)];
  }
  // «هددت إيران بشن هجوم»: the subject of the verb right before.
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 6); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || lexicon.tables.breaks.has(token.text)) break;
    if (finite[i] !== 1) continue;
    const { subject } = subjectOf(ctx, i, i + 1, token.reading.proclitics);
    if (subject.length > 0) return subject;
    break;
  }
  return ctx.topic.filter((one) => one.to <= at && one.from >= ctx.sentence.from);
}

/** Where the noun phrase begins: عدة اجتماعات, جولة من المحادثات, سلسلة غارات. */
function phraseStart(ctx: Context, found: Found<readonly Form[]>): number {
  const { tokens } = ctx.scene.text;
  const { determiners, partitives } = ctx.scene.lexicon.tables;
  const portions = (token: Token | undefined): boolean =>
    token?.kind === "number" || token?.word.readings.some(({ stem }) => determiners.has(stem)) === true;
  let at = found.from;
  for (let i = 0; i < 3 && at > ctx.sentence.from; i++) {
    const token = tokens[at - 1];
    if (portions(token)) at--;
    // «تمكنت من اعتقال»: only behind a word that portions it is the preposition part of the phrase.
    else if (partitives.has(token?.text ?? "") && at === found.from && portions(tokens[at - 2])) at--;
    else return at;
  }
  return at;
}

/** The preposition that ties the noun phrase to what is before it, on its first word or as a word of its own. */
export function relationAt(ctx: Context, head: number, found: Found<readonly Form[]>): Relation | undefined {
  const { text, lexicon } = ctx.scene;
  const clitics = head === found.from ? found.proclitics : (text.tokens[head]?.reading.proclitics ?? "");
  for (const letter of clitics) {
    const relation = lexicon.tables.prefixes.get(letter);
    if (relation !== undefined) return relation;
  }
  for (let from = head - 1; from >= Math.max(ctx.sentence.from, head - 3); from--) {
    const preposition = lexicon.prepositionAt(text.tokens, from);
    if (preposition?.to === head) return preposition.value;
  }
  return undefined;
}
