import { elementAt } from "../at.ts";
import { mentionOf } from "../actors/mentions.ts";
import { plain } from "./arguments.ts";
import { readLine } from "./line/read.ts";
import { clauseStart } from "./fronted.ts";
import { subjectOf } from "./subject.ts";
import { ofNoun } from "./carrier.ts";
import { chooseForm, tailAt } from "./choice.ts";
import { draftOf } from "./draft.ts";
import { Harm } from "./harm.ts";
import { masdarEvent } from "./masdar.ts";
import { verbEvent } from "./verb.ts";
import type { EventMention } from "../layers.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./same.ts";
import type { Form } from "./tables.ts";
import type { Found } from "../text/phrases.ts";

export function readSentence(ctx: Context): Draft[] {
  const { text, lexicon, actors, timexAt } = ctx.scene;
  const { syntax } = lexicon.tables;
  if (syntax !== undefined) return readLine(ctx, syntax);
  const out: Draft[] = [];
  let about = ctx.topic;
  const harm = new Harm(ctx);
  // Words that a verb asks for tell of nothing by themselves: رفعت العقوبات.
  const taken = new Set<number>();
  for (let at = ctx.sentence.from; at < ctx.sentence.to;) {
    const token = text.tokens[at];
    if (token?.kind !== "word" || (timexAt[at] ?? -1) >= 0 || taken.has(at) || cueAt(ctx, at)) {
      at = afterCue(ctx, at);
      continue;
    }
    const found = lexicon.forms.longest(text.tokens, at);
    const form = found && chooseForm(ctx, found, at);
    // A trigger inside the name of an actor is no trigger: the Election Commission.
    const covered = (actors.at[at] ?? -1) >= 0;
    if (found === undefined || form === undefined || covered) {
      if (ctx.topic.length > 0) about = ctx.topic;
      if (strangerOpens(ctx, at)) ctx.topic = [];
      passLight(ctx, at);
      at++;
      continue;
    }
    const borne = form.use !== "noun" && ofNoun(ctx, found, out);
    if (!borne && form.tail.length > 0) {
      const first = tailAt(ctx, found.to, form.tail);
      for (let i = first; i < first + form.tail.length; i++) taken.add(i);
    }
    if (borne || harm.told(found, form, out)) {
      at = found.to;
      continue;
    }
    const harmed = harm.of(found.from);
    const read = form.use === "noun" ? masdarEvent(ctx, found, form, harmed) : verbEvent(ctx, found, form, harmed);
    const event = read && aimed(read, out.at(-1)?.event);
    harm.pass(found, form, event !== undefined);
    const talks = event?.participants.filter((one) => one.role === "party") ?? [];
    if (talks.length > 1) ctx.parties = talks;
    const verb = out.at(-1);
    // A verb and its object may name one occurrence: to sign an agreement.
    if (
      event !== undefined &&
      verb !== undefined &&
      form.use === "noun" &&
      (cognate(ctx, verb.event, event) || absorbed(ctx, verb.event, event))
    )
      out[out.length - 1] = { ...verb, event: joined(verb.event, event) };
    else if (event !== undefined) out.push(draftOf(ctx, event, found, form, isPlain(ctx, event, found, form)));
    at = found.to;
  }
  // The next sentence goes on with who the text is about, not with the stranger.
  if (ctx.topic.length === 0) ctx.topic = about;
  return out;
}

/** What somebody will go somewhere for is planned as well: سيتوجه لاستئناف المفاوضات. */
function aimed(event: EventMention, before: EventMention | undefined): EventMention {
  const planned = event.evidence.includes("purpose") && before?.status === "planned" && event.status === "happened";
  return planned ? { ...event, status: "planned" } : event;
}

/** A verb in the past that opens its clause, with no word before it that makes it background, tells on nobody's word. */
function isPlain(ctx: Context, event: EventMention, found: Found<readonly Form[]>, form: Form): boolean {
  const { status, polarity, sources } = event;
  if (form.use !== "past" || status !== "happened" || polarity === "denied" || sources.length > 0) return false;
  const { text, lexicon } = ctx.scene;
  const background =
    found.from > ctx.sentence.from && lexicon.tables.auxiliaries.has(text.tokens[found.from - 1]?.text ?? "");
  return !background && clauseStart(ctx, found.from, found.proclitics) !== "none";
}

/** The noun is the object of the verb, of the same frame. */
function cognate(ctx: Context, verb: EventMention, noun: EventMention): boolean {
  if (verb.rule !== noun.rule || noun.from - verb.to > 12) return false;
  for (let i = verb.to; i < noun.from; i++) if (ctx.scene.finite[i] === 1) return false;
  return ctx.scene.finite[verb.from] === 1;
}

/** The noun is what a verb before it decides on or agrees to: أمر الوزير بإرسال خيم. */
function absorbed(ctx: Context, verb: EventMention, noun: EventMention): boolean {
  const { lexicon, finite, text } = ctx.scene;
  if (lexicon.frame(verb.rule)?.absorbs !== true || noun.from < verb.to || noun.from - verb.to > 14) return false;
  for (let i = verb.to; i < noun.from; i++) {
    if (finite[i] === 1 || lexicon.tables.breaks.has(text.tokens[i]?.text ?? "")) return false;
    const tie = lexicon.prepositionAt(text.tokens, i)?.value;
    if (text.tokens[i]?.text === "," || tie === "after" || tie === "before" || tie === "other") return false;
  }
  return finite[verb.from] === 1;
}

function cueAt(ctx: Context, at: number): boolean {
  if (!ctx.speech.statements.some((statement) => statement.from <= at && at < statement.to)) return false;
  const found = ctx.scene.lexicon.forms.longest(ctx.scene.text.tokens, at);
  if (found?.value.some(({ frame }) => frame.deed === true) !== true) return true;
  return chooseForm(ctx, found, at)?.frame.deed !== true;
}

/** After a cue, its speaker is who the next clause without a subject is about. */
function afterCue(ctx: Context, at: number): number {
  const cue = ctx.speech.statements.find((statement) => statement.from <= at && at < statement.to);
  if (cue === undefined) return at + 1;
  const mention = mentionOf(ctx.scene.actors, cue.speaker, cue.speakerSpan.start);
  const found = elementAt(ctx.scene.actors.mentions, mention);
  if (found !== undefined) ctx.topic = [plain(mention, found)];
  return Math.max(cue.to, at + 1);
}

/** «قال إن فلسطينيا أصيب ونقل»: a clause that opens with a noun phrase goes on with that one, known or not. */
function strangerOpens({ scene, sentence }: Context, at: number): boolean {
  const { text, lexicon, actors, timexAt, finite } = scene;
  const { complementizers, article, adverbEndings, auxiliaries, breaks } = lexicon.tables;
  const opens = text.tokens[at]?.readings.some((one) => one.enclitic === "" && complementizers?.has(one.stem) === true);
  const head = at + 1;
  const token = text.tokens[head];
  if (opens !== true || token?.kind !== "word" || head >= sentence.to || token.reading.proclitics !== "") return false;
  if ((actors.at[head] ?? -1) >= 0 || (timexAt[head] ?? -1) >= 0 || finite[head] === 1) return false;
  if (breaks.has(token.text) || auxiliaries.has(token.text)) return false;
  return token.text.startsWith(article) || adverbEndings?.some((ending) => token.text.endsWith(ending)) === true;
}

/** A light verb changes who the sentence is about. */
function passLight(ctx: Context, at: number): void {
  const { lexicon, text } = ctx.scene;
  const light = lexicon.light.longest(text.tokens, at);
  if (light === undefined || light.value.use === "passive") return;
  const subject = subjectOf(ctx, at, light.to, light.proclitics).subject;
  if (subject.length > 0) ctx.topic = subject;
}

/** One event of a verb and the noun that is its object. */
function joined(verb: EventMention, noun: EventMention): EventMention {
  const others = noun.participants.filter(({ actor }) => !verb.participants.some((one) => one.actor === actor));
  return { ...verb, participants: [...verb.participants, ...others], timex: verb.timex >= 0 ? verb.timex : noun.timex };
}
