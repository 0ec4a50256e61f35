import type { Dateline, Sentence, Text, TimexMention, Token } from "../layers.ts";
import { formatEdtf } from "./edtf.ts";
import { type Grammar, type Match, grammar, matchesAt } from "./grammar.ts";
import { type Meaning, UNRESOLVED, operate } from "./operations.ts";
import { type Hit, type Lexer, type TimeLexicon, lexer, lexicon } from "./symbols.ts";
import type { SymbolKind, TimeTables } from "./tables.ts";

/** An expression under way: its words and what they mean. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning | typeof UNRESOLVED;
  readonly anchor: TimexMention["anchor"];
  readonly rule: string;
}

interface Compiled {
  readonly words: TimeLexicon;
  readonly grammar: Grammar;
}
const COMPILED = new WeakMap<TimeTables, Compiled>();

/** How many tokens around a weekday are searched for a word that looks ahead. */
const TENSE_BACK = 14;
const TENSE_ON = 4;

/** The time expressions of a text, in order, resolved against the dateline. */
export function timexes(text: Text, tables: TimeTables, dateline: Dateline): readonly TimexMention[] {
  const { words, grammar: rules } = compiled(tables);
  const lex = lexer(text.tokens, words, tables.conjunction);
  const out: TimexMention[] = [];
  let before: number | undefined;
  let outside: { day: number; sentence: number } | undefined;
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined) continue;
    const found: TimexMention[] = [];
    // What is quoted counts from the day on which it was said, so that day is looked for first.
    for (const quoted of [false, true]) {
      for (let at = sentence.from; at < sentence.to;) {
        const token = text.tokens[at];
        const starts = token !== undefined && token.kind !== "break" && (token.kind !== "punct" || token.text === "(");
        if (!starts || token.depth > 0 !== quoted) {
          at++;
          continue;
        }
        const said =
          quoted && outside !== undefined && sentence.index - outside.sentence <= 2 ? outside.day : undefined;
        const setting = {
          anchor: said ?? dateline.day,
          before,
          future: looksAhead(text, sentence, at, tables),
          dayFirst: tables.dayFirst,
        };
        const draft = best(text, lex, rules, at, sentence, tables, setting);
        if (draft === undefined) {
          at++;
          continue;
        }
        const whole = widened(lex, draft, sentence);
        found.push(mention(whole));
        const { meaning } = whole;
        if (meaning !== UNRESOLVED && meaning.first === meaning.last) {
          before = meaning.first;
          if (!quoted) outside = { day: before, sentence: sentence.index };
        } else if (meaning !== UNRESOLVED && meaning.grain === "year") before = meaning.first;
        at = Math.max(whole.to, at + 1);
      }
    }
    out.push(...found.sort((a, b) => a.start - b.start));
  }
  return out;
}

function compiled(tables: TimeTables): Compiled {
  let made = COMPILED.get(tables);
  if (made === undefined) {
    made = { words: lexicon(tables), grammar: grammar(tables.rules, tables.conjunction) };
    COMPILED.set(tables, made);
  }
  return made;
}

function best(
  text: Text,
  lex: Lexer,
  rules: Grammar,
  at: number,
  sentence: Sentence,
  tables: TimeTables,
  setting: Parameters<typeof operate>[2],
): Draft | undefined {
  for (const match of matchesAt(rules, lex, at)) {
    // A comma that a rule allows between two parts is no part of the first alone.
    const last = match.hits.findLast((hit) => hit.symbol.kind !== "comma");
    const first = match.hits[0];
    if (first === undefined || last === undefined || match.to > sentence.to) continue;
    if (!licensed(text, match, sentence, tables)) continue;
    const meaning = operate(match.rule.read, match.hits, setting);
    if (meaning === undefined) continue;
    const relative = meaning === UNRESOLVED || meaning.relative;
    const anchor = relative ? "dateline" : "none";
    return { from: match.from, to: last.to, start: first.start, end: last.end, meaning, anchor, rule: match.rule.id };
  }
  return undefined;
}

/** A word with a commoner sense counts as time only with a neighbour that says so: a number, a preposition, another word of time. */
function licensed(text: Text, match: Match, sentence: Sentence, tables: TimeTables): boolean {
  const { hits } = match;
  const bare = hits.filter(
    (hit) => hit.symbol.kind !== "daylead" && hit.symbol.kind !== "article" && hit.symbol.kind !== "comma",
  );
  const [only] = bare;
  const previous = match.from > sentence.from ? text.tokens[match.from - 1] : undefined;
  const next = text.tokens[match.to];
  const lead = hits[0]?.proclitics ?? "";
  if (match.rule.read === "year") {
    const number = hits.find((hit) => hit.symbol.kind === "number");
    const written = number === undefined ? undefined : text.tokens[number.from];
    if (written?.kind !== "number" || written.text.length > 4) return false;
    if (hits.some((hit) => hit.symbol.kind === "yearlead" || hit.symbol.kind === "era"))
      return !(next !== undefined && tables.counts.has(next.text));
    const opened = previous !== undefined && (tables.licences.has(previous.text) || previous.text === "(");
    return (
      opened &&
      !(next !== undefined && (tables.counts.has(next.text) || (next.kind === "punct" && /[%$:]/.test(next.text))))
    );
  }
  if (only === undefined || bare.length > 1 || only.symbol.homograph !== true) return true;
  if (hits.length > 1 && hits.some((hit) => hit.symbol.kind === "daylead")) return true;
  if (only.symbol.kind === "today") return !nominal(previous, tables) && only.symbol.kind === "today";
  return lead !== "" ? false : previous !== undefined && tables.licences.has(previous.text);
}

function nominal(previous: Token | undefined, tables: TimeTables): boolean {
  return previous !== undefined && tables.counts.has(previous.text);
}

/** Takes in the words around an expression that open it, close it or leave it as it is: since, until, early, the night of. */
function widened(lex: Lexer, draft: Draft, sentence: Sentence): Draft {
  let { from, to, start, end, meaning, rule } = draft;
  const take = (hit: Hit): void => {
    from = hit.from;
    start = hit.start;
  };
  for (let guard = 0; guard < 4 && to < sentence.to; guard++) {
    const next = lex.at(to).find((hit) => hit.symbol.kind === "daytime");
    if (next === undefined || next.proclitics !== "") break;
    to = next.to;
    end = next.end;
  }
  for (let guard = 0; guard < 6; guard++) {
    const hit = ending(lex, from, sentence);
    if (hit === undefined) break;
    const kind: SymbolKind = hit.symbol.kind;
    if (kind === "daytime" || kind === "whole") take(hit);
    else if (kind === "article" && guard === 0) {
      const before = ending(lex, hit.from, sentence);
      if (before === undefined || !OPENERS.has(before.symbol.kind)) break;
      take(hit);
      continue;
    } else if (meaning !== UNRESOLVED && OPENERS.has(kind)) {
      take(hit);
      if (kind === "since" || kind === "after")
        meaning = { ...meaning, first: meaning.first, last: Infinity, grain: "interval" };
      else meaning = { ...meaning, first: -Infinity, grain: "interval" };
      rule = `${rule}+${kind}`;
      break;
    } else break;
  }
  return { ...draft, from, to, start, end, meaning, rule };
}

const OPENERS: ReadonlySet<SymbolKind> = new Set(["since", "until", "before", "after"]);
const WIDENERS: ReadonlySet<SymbolKind> = new Set([...OPENERS, "daytime", "whole", "article"]);

/** The symbol that ends just before the token, looked for among the last three tokens. */
function ending(lex: Lexer, at: number, sentence: Sentence): Hit | undefined {
  for (let back = 3; back >= 1; back--) {
    const from = at - back;
    if (from < sentence.from) continue;
    const hit = lex.at(from).find((h) => h.to === at && WIDENERS.has(h.symbol.kind));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function mention(draft: Draft): TimexMention {
  const { from, to, start, end, anchor, rule, meaning } = draft;
  const base = { from, to, start, end, anchor, rule };
  if (meaning === UNRESOLVED) return { ...base, value: null, grain: "day", certainty: "implied" };
  const certainty = meaning.conflict === true ? "conflict" : meaning.relative ? "implied" : "known";
  return { ...base, value: formatEdtf(meaning), grain: meaning.grain, certainty };
}

/** Whether the words near a weekday put it into the future. */
function looksAhead(text: Text, sentence: Sentence, at: number, tables: TimeTables): boolean {
  const depth = text.tokens[at]?.depth ?? 0;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TENSE_BACK); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break") break;
    if (token.kind === "word" && token.depth === depth && tables.future(token)) return true;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + TENSE_ON); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "punct") break;
    if (tables.future(token)) return true;
  }
  return false;
}
