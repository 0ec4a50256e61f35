import { isComma } from "../text/comma.ts";
import { elementAt } from "../at.ts";
import type { Sentence, TimexMention } from "../layers.ts";
import type { Scene } from "./arguments.ts";
import type { Context } from "./context.ts";
import { ofAttribute, phraseOf } from "./attribute.ts";
import { opensInfinitive } from "./line/infinitive.ts";
import { APART, type Telling } from "./telling.ts";
import { opensContent, tellingOf } from "./told.ts";
import { closes } from "../time/closing.ts";

/** How many tokens away a time may stand: what each costs ends it there. */
const REACH = 150;

/** What it costs that the time is that of the saying. */
const SAYING = 4;

/** How many words may stand between what is the first of its kind and since when it is. */
const COMPARED = 6;
/** And where what it is compared with happened then. */
const COMPARED_LONG = 16;

/** How many tokens a date that stands alone may have. */
const DATE_ALONE = 8;

/** How many tokens behind a comma an insertion may go on. */
const INSERTED = 25;

const STOPS: ReadonlySet<string> = new Set([";", "؛", ":"]);

/** Index of the time expression that dates what is told: the one of its own clause; -1 for none. */
export function timeOf(ctx: Context, telling: Telling): number {
  const { timexes, timexAt, text } = ctx.scene;
  const depth = text.tokens[telling.from]?.depth ?? 0;
  let best = -1;
  let least = APART;
  const last = Math.min(ctx.sentence.to, telling.to + REACH);
  for (let at = Math.max(ctx.sentence.from, telling.from - REACH); at < last; at++) {
    const index = timexAt[at] ?? -1;
    const timex = elementAt(timexes, index);
    if (timex === undefined || timex.from !== at || timex.to > ctx.sentence.to || timex.value === null) continue;
    if (text.tokens[at]?.depth !== depth) continue;
    const cost = costOf(ctx, telling, timex);
    if (cost >= least) continue;
    least = cost;
    best = index;
  }
  return best >= 0 ? best : beside(ctx);
}

/** The day that stands beside a caption, in a line or sentence of its own. */
function beside({ scene, sentence }: Context): number {
  if (sentence.zone !== "caption") return -1;
  const next = scene.text.sentences[sentence.index + 1];
  return next?.zone === "caption" && next.to - next.from <= DATE_ALONE ? dayOf(scene, next) : -1;
}

/** The one day that a sentence tells, outside quotations; -1 where it tells more or none. */
function dayOf({ text, timexes, timexAt }: Scene, { from, to }: Sentence): number {
  let day = -1;
  for (let at = from; at < to; at++) {
    const index = timexAt[at] ?? -1;
    const timex = elementAt(timexes, index);
    if (timex === undefined || timex.from !== at || text.tokens[at]?.depth !== 0) continue;
    if (day >= 0 || timex.grain !== "day" || timex.value === null || timex.value.includes("/")) return -1;
    day = index;
  }
  return day;
}

function costOf(ctx: Context, telling: Telling, timex: TimexMention): number {
  if (compares(ctx, timex) || insertedApart(ctx, telling, timex)) return APART;
  if (insertedApart(ctx, timex, telling)) return APART;
  const owned = phraseOf(ctx, timex);
  if (owned !== undefined) return ofAttribute(ctx, telling, timex, owned);
  const told = ofSaying(ctx, telling, timex);
  if (timex.from >= telling.to) return told + behind(ctx, telling, timex);
  if (timex.to <= telling.from) return told + before(ctx, telling, timex);
  return told;
}

/** The time only says what something is compared with: its first loss since 1992, الزيارة هي الأولى منذ بدء الأزمة عام 2011. */
function compares({ scene, sentence }: Context, { from, value }: TimexMention): boolean {
  const { tables } = scene.lexicon;
  const { tokens } = scene.text;
  const open = value?.endsWith("/..") === true;
  let since = false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - (open ? COMPARED : COMPARED_LONG)); at--) {
    if (!open && scene.finite[at] === 1) return false;
    if (tables.order === "verb-first") since ||= scene.lexicon.prepositionAt(tokens, at)?.value === "after";
    if ((open || since) && tables.records.has(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

/** The time stands behind what is told. */
function behind(ctx: Context, telling: Telling, timex: TimexMention): number {
  const { text, lexicon, finite } = ctx.scene;
  const { tokens } = text;
  const { breaks, relatives, conjunctions, joiner, syntax, times } = lexicon.tables;
  let cost = syntax !== undefined && sequel(ctx, telling.to, timex.from - 1) ? APART : 0;
  const over = !telling.noun && closes(text, ctx.sentence, timex, ctx.scene.today);
  let verbs = 0;
  for (let i = telling.to; i < timex.from; i++) {
    const token = tokens[i];
    const word = token?.text ?? "";
    if (cost >= APART || token === undefined || token.kind === "break") return APART;
    cost += token.kind === "punct" ? 0 : 0.6;
    if (STOPS.has(word)) cost += 12;
    if (isComma(word)) {
      const closed = syntax === undefined ? undefined : insertion(ctx, i, timex.from);
      if (closed !== undefined) {
        i = closed;
        continue;
      }
      cost += 1;
    }
    if (syntax !== undefined && opensInfinitive(ctx, syntax, i))
      cost += telling.noun ? 10 : telling.moves || over ? 8 : 28;
    // "Five were killed when a bomb exploded on Monday": the two happened at once.
    if (syntax !== undefined && times.has(word) && !telling.noun) {
      cost += 2;
      verbs = -1;
      continue;
    }
    if (breaks.has(word) && !isAuxiliary(ctx, word))
      cost += telling.noun && verbs === 0 && relatives.has(word) ? 2 : 12;
    if (finite[i] !== 1 || finite[i - 1] === 1) continue;
    verbs++;
    if (telling.apart) return APART;
    if (verbs === 0) cost += 3;
    // What comes of it, or where it took place, is said by the verb that its noun has: the raid took place on Sunday.
    else if (telling.noun && verbs === 1) cost += 4;
    else if (conjunctions.has(tokens[i - 1]?.text ?? "") || (joiner !== "" && word.startsWith(joiner)))
      cost += syntax === undefined ? 7 : 9;
    else cost += syntax === undefined ? 10 : 14;
  }
  return cost;
}

/** The time stands before what is told: at the head of the clause, or with a verb that the clause goes on from. */
function before(ctx: Context, telling: Telling, timex: TimexMention): number {
  if (telling.apart) return APART;
  const { text, lexicon, finite } = ctx.scene;
  const { tokens } = text;
  const { breaks, relatives, conjunctions, joiner, syntax, times } = lexicon.tables;
  const fronted = leads(ctx, timex.from);
  let opened = false;
  let cost = syntax !== undefined && sequel(ctx, timex.to, telling.from) ? APART : 2;
  let verbs = 0;
  let comma = false;
  for (let i = timex.to; i < telling.from; i++) {
    const token = tokens[i];
    const word = token?.text ?? "";
    if (cost >= APART || token === undefined || token.kind === "break") return APART;
    cost += fronted ? 0.2 : 0.8;
    if (STOPS.has(word)) cost += 12;
    if (isComma(word)) {
      comma = true;
      const closed = syntax === undefined ? undefined : insertion(ctx, i, telling.from);
      if (closed !== undefined) {
        i = closed - 1;
        continue;
      }
      if (!fronted) cost += 3;
    }
    if (syntax !== undefined && opensInfinitive(ctx, syntax, i)) cost += 14;
    // Last June, when rebels seized the town: the clause says what happened then.
    const then = (i === timex.to || (i === timex.to + 1 && comma)) && times.has(word);
    if (breaks.has(word) && !then && !isAuxiliary(ctx, word)) cost += relatives.has(word) ? 12 : 14;
    if (then) opened = true;
    if (finite[i] !== 1 || finite[i - 1] === 1) continue;
    verbs++;
    cost += fronted && verbs === 1 ? 6 : 10;
  }
  if (telling.noun || (opened && verbs === 0)) return cost;
  // A new subject begins a clause of its own, whose time may be another.
  const first = tokens[telling.from];
  const joined =
    conjunctions.has(tokens[telling.from - 1]?.text ?? "") ||
    (joiner !== "" && first?.text.startsWith(joiner) === true);
  if (!fronted || verbs > 0) {
    if (joined && !telling.follows && syntax === undefined) cost += 14;
    else if (!joined && !fronted) cost += telling.follows ? 4 : 10;
  }
  return cost;
}

/** Words between say that one thing is told before or after another: resigned on Monday after a meeting with X. */
function sequel({ scene }: Context, from: number, to: number): boolean {
  const { text, lexicon, timexAt } = scene;
  for (let i = from; i < to; i++) {
    const found = lexicon.prepositionAt(text.tokens, i);
    const relation = found?.value;
    if ((relation !== "after" && relation !== "before") || (timexAt[i] ?? -1) >= 0) continue;
    // "Testify before Congress": before whom.
    if (relation === "before" && isBody(scene, found?.to ?? i)) continue;
    // "On Tuesday, after a long flight, X met Y": an insertion is passed.
    const closed = isComma(text.tokens[i - 1]?.text ?? "") ? commaIn(scene, i, to) : undefined;
    if (closed === undefined) return true;
    i = closed;
  }
  return false;
}

/** An organisation is named at the token or behind the article there. */
function isBody({ actors }: Scene, at: number): boolean {
  const mention = elementAt(actors.mentions, actors.at[at]) ?? elementAt(actors.mentions, actors.at[at + 1]);
  return mention !== undefined && actors.actors[mention.actor]?.kind === "organization";
}

/** The first comma between two tokens. */
function commaIn({ text }: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isComma(text.tokens[i]?.text ?? "")) return i;
  return undefined;
}

/** No verb stands before the token in its clause. */
function leads(ctx: Context, at: number): boolean {
  const { text, lexicon, finite } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - REACH); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break" || STOPS.has(token.text)) return true;
    if (finite[i] === 1) return false;
    if (lexicon.tables.conjunctions.has(token.text) && i === at - 1) return true;
    if (lexicon.tables.breaks.has(token.text) && !isAuxiliary(ctx, token.text)) return i >= at - 2;
  }
  return true;
}

/** The comma that closes the relative clause which the comma at the token opens: X, who is in Cairo, left. */
function insertion(ctx: Context, comma: number, limit: number): number | undefined {
  const { text, lexicon } = ctx.scene;
  if (!lexicon.tables.relatives.has(text.tokens[comma + 1]?.text ?? "")) return undefined;
  for (let i = comma + 2; i < Math.min(limit, comma + INSERTED); i++) if (isComma(text.tokens[i]?.text ?? "")) return i;
  return undefined;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** The time stands in a clause between commas that goes back to a noun, and what is told outside it: رفض التجمع، الذي تظاهر أمس، البيان. */
function insertedApart({ scene, sentence }: Context, telling: Words, timex: Words): boolean {
  const { tokens } = scene.text;
  const { relatives } = scene.lexicon.tables;
  let opened = -1;
  for (let at = timex.from - 1; at > Math.max(sentence.from, timex.from - INSERTED) && opened < 0; at--) {
    if (isComma(tokens[at]?.text ?? "")) return false;
    if (relatives.has(tokens[at]?.text ?? "") && isComma(tokens[at - 1]?.text ?? "")) opened = at;
  }
  if (opened < 0) return false;
  for (let at = timex.to; at < Math.min(sentence.to, timex.to + INSERTED); at++)
    if (isComma(tokens[at]?.text ?? "")) return telling.from < opened || telling.from >= at;
  return false;
}

function isAuxiliary({ scene }: Context, word: string): boolean {
  return scene.lexicon.tables.auxiliaries.has(word) || scene.lexicon.tables.passives.has(word);
}

/** What is told in somebody's words has not the time of the saying, unless the teller did it or tells what goes on. */
function ofSaying(ctx: Context, { from, agents, noun, ongoing }: Telling, timex: TimexMention): number {
  const first = ctx.scene.text.tokens[from];
  const told = first && tellingOf(ctx, first);
  if (told === undefined || (told.content.start <= timex.start && timex.end <= told.content.end)) return 0;
  if (ongoing) return SAYING;
  // "Announced on Monday the sale of X" is of that day; "condemned on Monday the murder of X" need not be.
  const judges = told.act === "accusation" || told.act === "support" || told.act === "rejection";
  const own = agents.includes(told.speaker) || (noun && !judges && opensContent(ctx, told.content, from));
  return own && !told.denies ? SAYING : APART;
}
