import type { Dateline, Sentence, Text, TimexMention } from "../layers.ts";
import { formatEdtf } from "./edtf.ts";
import { type Grammar, type Match, grammar, matchesAt, mayBegin } from "./grammar.ts";
import { begins, licensed, trimmed } from "./licence.ts";
import { type Before, type Meaning, type Outcome, type Setting, UNRESOLVED } from "./meaning.ts";
import { operate } from "./operations.ts";
import { spans } from "./spans.ts";
import { type Lexer, type TimeLexicon, lexer, lexicon } from "./symbols.ts";
import type { TimeTables } from "./tables.ts";
import { tense } from "./tense.ts";
import { type Draft, widened } from "./widen.ts";

interface Compiled {
  readonly words: TimeLexicon;
  readonly grammar: Grammar;
}
const COMPILED = new WeakMap<TimeTables, Compiled>();

/** How many sentences on what is quoted still counts from the day of the utterance. */
const SAID = 2;

/** How many sentences on a day that was named still counts as the one before. */
const NEAR = 6;

/** What an expression named last, and the place of that expression in the list. */
interface Named extends Before {
  readonly sentence: number;
  readonly draft: Draft;
}

/** The time expressions of a text, in order, resolved against the dateline. */
export function timexes(text: Text, tables: TimeTables, dateline: Dateline): readonly TimexMention[] {
  const drafts = read(text, tables, dateline.day);
  const today = todays(drafts);
  const late = dateline.day === undefined || today === undefined ? 0 : dateline.day - today;
  const found = late > 0 && late <= LATE ? read(text, tables, today) : drafts;
  const order = new Map(found.map(({ draft }, index) => [draft, index]));
  return found.map(({ draft, from }) => mention(draft, dateline.day, from === undefined ? undefined : order.get(from)));
}

/** The day of publication that a text without a date gives away by an expression: "yesterday, 3 May 2024". undefined where none does. */
export function impliedToday(text: Text, tables: TimeTables): number | undefined {
  return todays(read(text, tables, undefined));
}

/** The day that is today by every expression that says so; undefined where they differ or there is none. */
function todays(drafts: readonly Resolved[]): number | undefined {
  const days = new Set<number>();
  for (const { draft, from } of drafts) {
    const { meaning } = draft;
    if (from === undefined && meaning !== UNRESOLVED && meaning.today !== undefined) days.add(meaning.today);
  }
  const [day, ...others] = days;
  return others.length === 0 ? day : undefined;
}

/** How many days an article may be dated too late, as collected articles are. */
const LATE = 2;

/** A draft with the one from which its value was counted, where that is not the dateline. */
interface Resolved {
  readonly draft: Draft;
  readonly from: Draft | undefined;
}

function read(text: Text, tables: TimeTables, today: number | undefined): readonly Resolved[] {
  const { words, grammar: rules } = compiled(tables);
  const lex = lexerOf(text, words, rules);
  const out: Resolved[] = [];
  let before: Named | undefined;
  let outside: Named | undefined;
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined) continue;
    const found: Draft[] = [];
    const sources = new Map<Draft, Draft>();
    // What is quoted counts from the day on which it was said, so that day is looked for first.
    for (const quoted of [false, true]) {
      for (let at = sentence.from; at < sentence.to;) {
        const token = text.tokens[at];
        if (!begins(token) || (token?.depth ?? 0) > 0 !== quoted || !mayBegin(rules, lex, at)) {
          at++;
          continue;
        }
        const said = quoted && outside !== undefined && sentence.index - outside.sentence <= SAID ? outside : undefined;
        const setting = (): Setting => ({
          anchor: said?.day ?? today,
          before: before !== undefined && sentence.index - before.sentence <= NEAR ? before : undefined,
          dayFirst: tables.dayFirst,
          ...tense(text, sentence, at, tables),
        });
        const draft = best(text, lex, rules, at, sentence, tables, setting);
        if (draft === undefined) {
          at++;
          continue;
        }
        const whole = widened(lex, draft, sentence);
        found.push(whole);
        const { meaning } = draft;
        if (meaning !== UNRESOLVED) {
          const source = meaning.anaphoric === true ? before : meaning.relative ? said : undefined;
          if (source !== undefined) sources.set(whole, source.draft);
          const { first: day, grain } = meaning;
          const named: Named = { day, grain, meaning, sentence: sentence.index, draft: whole };
          if (grain === "day") {
            before = named;
            if (!quoted) outside = named;
          } else if ((grain === "year" || grain === "month") && meaning.anaphoric !== true) before = named;
        }
        at = Math.max(whole.to, at + 1);
      }
    }
    found.sort((a, b) => a.start - b.start);
    for (const draft of spans(found, lex)) out.push({ draft, from: sources.get(draft) });
  }
  return out;
}

function compiled(tables: TimeTables): Compiled {
  let made = COMPILED.get(tables);
  if (made === undefined) {
    const rules = grammar(tables.rules, tables.conjunction);
    made = { words: lexicon(tables, rules.kinds), grammar: rules };
    COMPILED.set(tables, made);
  }
  return made;
}

/** The symbols of a text, which is read anew where its day of publication turns out to be another. */
const LEXERS = new WeakMap<Text, Lexer>();

function lexerOf(text: Text, words: TimeLexicon, { conjunction }: Grammar): Lexer {
  let known = LEXERS.get(text);
  if (known === undefined) LEXERS.set(text, (known = lexer(text.tokens, words, conjunction)));
  return known;
}

function best(
  text: Text,
  lex: Lexer,
  rules: Grammar,
  at: number,
  sentence: Sentence,
  tables: TimeTables,
  settingOf: () => Setting,
): Draft | undefined {
  let setting: Setting | undefined;
  const mean = (match: Match): Outcome =>
    match.to <= sentence.to && licensed(text, match, sentence, tables)
      ? operate(match.rule.read, match.hits, (setting ??= settingOf()))
      : undefined;
  for (const match of matchesAt(rules, lex, at, mean)) {
    const hits = trimmed(match.hits);
    const [first, last] = [hits[0], hits.at(-1)];
    const meaning = mean(match);
    // What begins with a joint is found again, and perhaps more of it, from the next word.
    if (meaning === undefined || first === undefined || last === undefined || first.from !== match.from) continue;
    const anchor = meaning === UNRESOLVED || meaning.relative ? "dateline" : "none";
    return { from: first.from, to: last.to, start: first.start, end: last.end, meaning, anchor, rule: match.rule.id };
  }
  return undefined;
}

function mention(draft: Draft, published: number | undefined, source: number | undefined): TimexMention {
  const { from, to, start, end, anchor, rule, meaning } = draft;
  const known = meaning !== UNRESOLVED;
  return {
    from,
    to,
    start,
    end,
    anchor: source ?? anchor,
    rule,
    value: known ? formatEdtf(meaning) : null,
    grain: known ? meaning.grain : "day",
    certainty: known ? certaintyOf(meaning, published) : "implied",
  };
}

function certaintyOf({ conflict, relative, today }: Meaning, published: number | undefined): TimexMention["certainty"] {
  if (conflict === true) return "conflict";
  if (today !== undefined && published !== undefined && today !== published) return "conflict";
  return relative ? "implied" : "known";
}
