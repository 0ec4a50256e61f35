import type { EventMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, adjectival, argumentsAfter, withJoined } from "./arguments.ts";
import { isOutcome } from "./carrier.ts";
import { Cast } from "./cast.ts";
import { chooseForm } from "./choice.ts";
import type { Context } from "./context.ts";
import { draftOf } from "./draft.ts";
import { masdarEvent } from "./masdar.ts";
import type { Draft } from "./same.ts";
import type { Form, Relation } from "./tables.ts";
import { subjectOf } from "./subject.ts";
import { isPassive, verbEvent } from "./verb.ts";

/** How far behind a verb of harm its cause is looked for, in words. */
const REACH = 24;
/** How many words may stand between two outcomes of one occurrence. */
const GAP = 14;
/** The relations that tie a cause to the harm: قتلوا في هجوم, إثر زلزال, بسبب حريق. */
const CAUSES: ReadonlySet<Relation> = new Set(["in", "after", "by", "other", "means"]);

/** Occurrences of which people come to harm, and that a word for the harm only says the outcome of. */
function harms({ frame }: Form): boolean {
  return !frame.outcome && (frame.type === "assault" || frame.type === "disaster") && !frame.state;
}

/**
 * The occurrence that the harm is the outcome of, where its noun stands behind the verb: قتل خمسة وأصيب آخرون في انفجار. Other verbs of
 * harm may stand between.
 */
function causeOf(ctx: Context, found: Found<readonly Form[]>): number {
  const { text, lexicon, finite, actors, timexAt } = ctx.scene;
  for (let i = found.to; i < Math.min(ctx.sentence.to, found.to + REACH); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break") return -1;
    if (token.text === "." || token.text === ":" || lexicon.tables.breaks.has(token.text)) return -1;
    if ((actors.at[i] ?? -1) >= 0 || (timexAt[i] ?? -1) >= 0) continue;
    const other = lexicon.forms.longest(text.tokens, i);
    if (other !== undefined && other.value.length > 0) {
      const form = chooseForm(ctx, other, i);
      if (form?.use === "noun" && harms(form) && tied(ctx, found.to, other)) return i;
      if (form !== undefined && !form.frame.outcome && form.use !== "noun") return -1;
      if (form !== undefined) continue;
    }
    // «قتل خمسة وفقد آخرون في»: a verb that goes on may be of harm as well.
    if (finite[i] === 1 && !token.text.startsWith(lexicon.tables.joiner)) return -1;
  }
  return -1;
}

/** The noun of an occurrence that the verb's clause is on, with nothing but its adjectives and a relative between, or -1. */
function nounBefore(ctx: Context, at: number): number {
  const { text, lexicon, actors, finite } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 6); i--) {
    const token = text.tokens[i];
    if (token?.kind !== "word" || finite[i] === 1) return -1;
    const found = lexicon.forms.longest(text.tokens, i);
    if (found !== undefined && found.to <= at && (actors.at[i] ?? -1) < 0) {
      const form = chooseForm(ctx, found, i);
      if (form?.use === "noun") return harms(form) ? found.from : -1;
    }
    const fits =
      adjectival(ctx.scene, token.text) ||
      lexicon.tables.relatives.has(token.text) ||
      lexicon.nisba(token) !== undefined;
    if (!fits) return -1;
  }
  return -1;
}

/** A preposition that may tie a cause stands before the noun, with nothing but its determiners between. */
function tied(ctx: Context, from: number, noun: Found<readonly Form[]>): boolean {
  const { text, lexicon } = ctx.scene;
  for (const letter of noun.proclitics) {
    const relation = lexicon.tables.prefixes.get(letter);
    if (relation !== undefined) return CAUSES.has(relation);
  }
  for (let i = noun.from - 1; i >= Math.max(from, noun.from - 4); i--) {
    const preposition = lexicon.prepositionAt(text.tokens, i);
    if (preposition !== undefined && preposition.to <= noun.from) return CAUSES.has(preposition.value);
  }
  return false;
}

/** Those who came to harm by a verb that names nobody who did it. */
function harmedBy(ctx: Context, found: Found<readonly Form[]>, form: Form): readonly Argument[] | undefined {
  if (!form.frame.outcome || form.use === "noun") return undefined;
  const { subject, rest, dropped } = subjectOf(ctx, found.from, found.to, found.proclitics, form);
  if (dropped || rest.some((one) => one.relation === "by")) return undefined;
  return form.frame.subject === "target" || isPassive(ctx, found, form, subject, rest) ? subject : undefined;
}

/** Those whom a noun of harm behind its cause names: أسفر الهجوم عن مقتل خمسة وإصابة آخرين. */
function harmedIn(ctx: Context, found: Found<readonly Form[]>, form: Form): readonly Argument[] {
  if (form.use !== "noun") return [];
  const after = argumentsAfter(ctx.scene, found.to, ctx.sentence.to, ctx.scene.text.tokens[found.from]?.depth ?? 0);
  const first = after.findIndex((one) => one.relation === undefined && !one.inner);
  return first < 0 ? [] : withJoined(after, first);
}

/** What a sentence tells of people who come to harm, told with the occurrence that it is the outcome of. */
export class Harm {
  readonly #ctx: Context;
  /** Those harmed in the occurrence whose noun stands at a token. */
  readonly #in = new Map<number, Argument[]>();
  /** The last trigger of an occurrence that harms, which named nobody: it is told where somebody comes to harm by it. */
  #bare: { readonly found: Found<readonly Form[]>; readonly form: Form } | undefined;
  /** Where the last outcome was told: another may go on with it (مقتل خمسة وإصابة ستة). */
  #last = -1;

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** Those harmed in the occurrence at the token. */
  of(at: number): readonly Argument[] {
    return this.#in.get(at) ?? [];
  }

  /** A trigger has been read. @param named it made an event. */
  pass(found: Found<readonly Form[]>, form: Form, named: boolean): void {
    if (harms(form)) this.#bare = named ? undefined : { found, form };
  }

  /** Whether the words only say what came of an occurrence; those who came to harm are put to it. */
  told(found: Found<readonly Form[]>, form: Form, out: Draft[]): boolean {
    if (form.use !== "noun" && this.#attributive(found, form, out)) return true;
    if (!form.frame.outcome) return false;
    return form.use === "noun" ? this.#noun(found, form, out) : this.#verb(found, form, out);
  }

  #noun(found: Found<readonly Form[]>, form: Form, out: Draft[]): boolean {
    const { tables } = this.#ctx.scene.lexicon;
    const goesOn = found.proclitics.includes(tables.joiner) && this.#last >= 0 && found.from - this.#last < GAP;
    if (!isOutcome(this.#ctx, found) && !goesOn) {
      // «مقتل خمسة في انفجار»: the cause stands behind.
      const cause = causeOf(this.#ctx, found);
      const harmed = cause < 0 ? [] : harmedIn(this.#ctx, found, form);
      if (harmed.length > 0) this.#in.set(cause, [...this.of(cause), ...harmed]);
      return harmed.length > 0;
    }
    this.#last = found.from;
    this.#put(harmedIn(this.#ctx, found, form), out);
    return true;
  }

  #verb(found: Found<readonly Form[]>, form: Form, out: Draft[]): boolean {
    const harmed = harmedBy(this.#ctx, found, form);
    if (harmed === undefined) return false;
    const cause = causeOf(this.#ctx, found);
    if (cause >= 0) {
      this.#in.set(cause, [...this.of(cause), ...harmed]);
      return true;
    }
    // «قتل خمسة وأصيب ستة»: one occurrence.
    const last = out.at(-1);
    const joins = found.proclitics.includes(this.#ctx.scene.lexicon.tables.joiner);
    if (
      !joins ||
      last === undefined ||
      this.#ctx.scene.lexicon.frame(last.event.rule)?.outcome !== true ||
      found.from - last.event.to > GAP
    )
      return false;
    if (
      last.event.sentence !== this.#ctx.sentence.index ||
      last.event.participants.some(({ role }) => role === "agent")
    )
      return false;
    this.#put(harmed, out);
    return true;
  }

  /** A verb in a clause on the noun of an occurrence that harms tells of the same one: هجوم استهدف السفارة. */
  #attributive(found: Found<readonly Form[]>, form: Form, out: Draft[]): boolean {
    if (form.frame.type !== "assault" || found.proclitics !== "") return false;
    const noun = nounBefore(this.#ctx, found.from);
    if (noun < 0) return false;
    const last = out.at(-1);
    if (last?.event.from !== noun && this.#bare?.found.from !== noun) return false;
    const { text } = this.#ctx.scene;
    const after = argumentsAfter(this.#ctx.scene, found.to, this.#ctx.sentence.to, text.tokens[found.from]?.depth ?? 0);
    const struck = after.filter((one) =>
      one.relation === undefined ? one.from - found.to < 5 : form.frame.slots[one.relation] !== undefined,
    );
    this.#last = found.from;
    this.#put(struck, out);
    return true;
  }

  #put(harmed: readonly Argument[], out: Draft[]): void {
    if (harmed.length === 0) return;
    const bare = this.#bare;
    const last = out.at(-1);
    if (bare !== undefined) {
      const read = bare.form.use === "noun" ? masdarEvent : verbEvent;
      const event = read(this.#ctx, bare.found, bare.form, harmed);
      if (event !== undefined) {
        out.push(draftOf(this.#ctx, event, bare.found, bare.form));
        this.#bare = undefined;
        return;
      }
    }
    if (last?.event.sentence !== this.#ctx.sentence.index) return;
    if (last.event.type === "assault" || last.event.type === "disaster" || last.event.type === "coercion")
      out[out.length - 1] = withHarmed(this.#ctx, last, harmed);
  }
}

/** The event with those who came to harm in it among its participants. */
function withHarmed(ctx: Context, draft: Draft, harmed: readonly Argument[]): Draft {
  const cast = new Cast(ctx.scene, draft.event.participants);
  for (const one of harmed) cast.add(one, "target");
  const event: EventMention = { ...draft.event, participants: cast.list };
  return { ...draft, event };
}
