import { elementAt } from "../at.ts";
import type { TimexMention } from "../layers.ts";
import type { Context } from "./context.ts";
import { opensInfinitive } from "./line/infinitive.ts";
import { opensContent, tellingOf } from "./told.ts";

/** The words that tell of an occurrence, and what of it decides which time is its own. */
export interface Telling {
  /** Token range, with the verb that carries a noun. */
  readonly from: number;
  readonly to: number;
  /** A noun tells of it. */
  readonly noun: boolean;
  /** A pronoun, or nothing, stands for its subject: the clause goes on with the one before. */
  readonly follows: boolean;
  /** It goes on while it is told of. */
  readonly ongoing: boolean;
  /** Who does it: indexes of actors. */
  readonly agents: readonly number[];
}

/** Time that belongs to other words costs this much; what costs as much dates nothing. */
const APART = 30;

/** What it costs that the time is that of the saying. */
const SAYING = 4;

/** How many words a noun phrase may have behind the time that its noun has as an attribute. */
const PHRASE = 5;

/** How many tokens behind a comma an insertion may go on. */
const INSERTED = 25;

const COMMAS: ReadonlySet<string> = new Set([",", "،"]);
const STOPS: ReadonlySet<string> = new Set([";", "؛", ":"]);

/** Index of the time expression that dates what is told: the one of its own clause; -1 for none. */
export function timeOf(ctx: Context, telling: Telling): number {
  const { timexes, timexAt, text } = ctx.scene;
  const depth = text.tokens[telling.from]?.depth ?? 0;
  let best = -1;
  let least = APART;
  for (let at = ctx.sentence.from; at < ctx.sentence.to; at++) {
    const index = timexAt[at] ?? -1;
    const timex = elementAt(timexes, index);
    if (timex === undefined || timex.from !== at || timex.to > ctx.sentence.to || timex.value === null) continue;
    if (text.tokens[at]?.depth !== depth) continue;
    const cost = costOf(ctx, telling, timex);
    if (cost >= least) continue;
    least = cost;
    best = index;
  }
  return best;
}

function costOf(ctx: Context, telling: Telling, timex: TimexMention): number {
  const owned = phraseOf(ctx, timex);
  if (owned !== undefined) return ofAttribute(ctx, telling, timex, owned);
  const told = ofSaying(ctx, telling, timex);
  if (timex.from >= telling.to) return told + behind(ctx, telling, timex);
  if (timex.to <= telling.from) return told + before(ctx, telling, timex);
  return told;
}

/** The end of the noun phrase that the time is an attribute in: Monday's raid, the March 3 vote; undefined where it is none. */
function phraseOf(ctx: Context, timex: TimexMention): number | undefined {
  const { text, lexicon, finite } = ctx.scene;
  const { syntax, determiners, possessives, conjunctions, breaks, auxiliaries } = lexicon.tables;
  if (syntax === undefined) return undefined;
  const { tokens } = text;
  const owner = syntax.owners.has(tokens[timex.to]?.text ?? "");
  const lead = tokens[timex.from - 1]?.text ?? "";
  const opened =
    lexicon.tables.definites.has(tokens[timex.from]?.text ?? "") ||
    (determiners.has(lead) && lexicon.prepositionAt(tokens, timex.from - 1) === undefined) ||
    possessives.has(lead);
  const numbered = tokens.slice(timex.from, timex.to).some(({ kind }) => kind === "number");
  if (!owner && !(opened && numbered)) return undefined;
  const first = owner ? timex.to + 1 : timex.to;
  let end = first;
  for (; end < Math.min(ctx.sentence.to, first + PHRASE); end++) {
    const token = tokens[end];
    if (token?.kind !== "word" && token?.kind !== "number") break;
    const { text: word } = token;
    if (finite[end] === 1 || conjunctions.has(word) || breaks.has(word) || auxiliaries.has(word)) break;
    if (lexicon.prepositionAt(tokens, end) !== undefined) break;
  }
  return end > first ? end : undefined;
}

/** What is told by the noun that has the time as its attribute, or by the clause that stands in it: in Sunday's vote, won Sunday's vote. */
function ofAttribute(ctx: Context, { from, to, noun }: Telling, timex: TimexMention, end: number): number {
  if (from >= timex.to && from < end) return 0;
  if (noun) return APART;
  const { text, lexicon, finite } = ctx.scene;
  let lead = timex.from - 1;
  while (lead >= ctx.sentence.from && lexicon.tables.determiners.has(text.tokens[lead]?.text ?? "")) {
    if (lexicon.prepositionAt(text.tokens, lead) !== undefined) break;
    lead--;
  }
  const tie = lexicon.prepositionAt(text.tokens, lead)?.value;
  if (tie === undefined) return lead + 1 === to ? 4 : APART;
  if (tie !== "in" && lexicon.tables.syntax?.attending.has(text.tokens[lead]?.text ?? "") !== true) return APART;
  if (tie === "after" || tie === "before" || tie === "for") return APART;
  const [a, b] = timex.from >= to ? [to, lead] : [end, from];
  for (let i = a; i < b; i++) if (finite[i] === 1) return APART;
  return 6 + (b - a) / 2;
}

/** The time stands behind what is told. */
function behind(ctx: Context, telling: Telling, timex: TimexMention): number {
  const { text, lexicon, finite } = ctx.scene;
  const { tokens } = text;
  const { breaks, relatives, conjunctions, joiner, syntax } = lexicon.tables;
  let cost = 0;
  let verbs = 0;
  for (let i = telling.to; i < timex.from; i++) {
    const token = tokens[i];
    const word = token?.text ?? "";
    if (cost >= APART || token === undefined || token.kind === "break") return APART;
    cost += token.kind === "punct" ? 0 : 0.6;
    if (STOPS.has(word)) cost += 12;
    if (COMMAS.has(word)) {
      const closed = syntax === undefined ? undefined : insertion(ctx, i, timex.from);
      if (closed !== undefined) {
        i = closed;
        continue;
      }
      cost += 1;
    }
    if (syntax !== undefined && opensInfinitive(ctx, syntax, i)) cost += telling.noun ? 10 : 18;
    if (breaks.has(word) && !isAuxiliary(ctx, word))
      cost += telling.noun && verbs === 0 && relatives.has(word) ? 2 : 12;
    if (finite[i] !== 1 || finite[i - 1] === 1) continue;
    verbs++;
    // What comes of it, or where it took place, is said by the verb that its noun has: the raid took place on Sunday.
    if (telling.noun && verbs === 1) cost += 4;
    else if (conjunctions.has(tokens[i - 1]?.text ?? "") || (joiner !== "" && word.startsWith(joiner))) cost += 9;
    else cost += 14;
  }
  return cost;
}

/** The time stands before what is told: at the head of the clause, or with a verb that the clause goes on from. */
function before(ctx: Context, telling: Telling, timex: TimexMention): number {
  const { text, lexicon, finite } = ctx.scene;
  const { tokens } = text;
  const { breaks, relatives, conjunctions, joiner, syntax } = lexicon.tables;
  const fronted = leads(ctx, timex.from);
  let cost = 2;
  let verbs = 0;
  let comma = false;
  for (let i = timex.to; i < telling.from; i++) {
    const token = tokens[i];
    const word = token?.text ?? "";
    if (cost >= APART || token === undefined || token.kind === "break") return APART;
    cost += fronted ? 0.2 : 0.8;
    if (STOPS.has(word)) cost += 12;
    if (COMMAS.has(word)) {
      comma = true;
      const closed = syntax === undefined ? undefined : insertion(ctx, i, telling.from);
      if (closed !== undefined) {
        i = closed - 1;
        continue;
      }
      if (!fronted) cost += 3;
    }
    if (syntax !== undefined && opensInfinitive(ctx, syntax, i)) cost += 14;
    if (breaks.has(word) && !isAuxiliary(ctx, word)) cost += relatives.has(word) ? 12 : 14;
    if (finite[i] !== 1 || finite[i - 1] === 1) continue;
    verbs++;
    cost += fronted && verbs === 1 ? 6 : 10;
  }
  if (telling.noun) return cost;
  // A new subject begins a clause of its own, whose time may be another.
  const first = tokens[telling.from];
  const joined =
    conjunctions.has(tokens[telling.from - 1]?.text ?? "") ||
    (joiner !== "" && first?.text.startsWith(joiner) === true);
  if (!fronted || verbs > 0) {
    if (joined && !telling.follows && syntax === undefined) cost += 14;
    else if (!joined && (verbs > 0 || comma) && !fronted) cost += telling.follows ? 4 : 10;
  }
  return cost;
}

/** No verb stands before the token in its clause. */
function leads(ctx: Context, at: number): boolean {
  const { text, lexicon, finite } = ctx.scene;
  for (let i = at - 1; i >= ctx.sentence.from; i--) {
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
  for (let i = comma + 2; i < Math.min(limit, comma + INSERTED); i++)
    if (COMMAS.has(text.tokens[i]?.text ?? "")) return i;
  return undefined;
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
  const own = agents.includes(told.speaker) || (noun && opensContent(ctx, told.content, from));
  return own && !told.denies ? SAYING : APART;
}
