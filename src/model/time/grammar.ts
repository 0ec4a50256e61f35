import { trimmed } from "./licence.ts";
import type { Outcome } from "./meaning.ts";
import type { Hit, Lexer } from "./symbols.ts";
import type { TimeRule } from "./tables.ts";

interface Element {
  readonly kinds: ReadonlySet<string>;
  readonly optional: boolean;
  /** The word must carry the conjunction in front. */
  readonly joined: boolean;
  /** What a rule that makes a period reads there. */
  readonly nested: boolean;
}

interface Compiled {
  readonly rule: TimeRule;
  readonly elements: readonly Element[];
}

/** What a rule found: its symbols in order, and the words they cover. */
export interface Match {
  readonly rule: TimeRule;
  readonly hits: readonly Hit[];
  readonly from: number;
  readonly to: number;
  /** It stands inside another match. */
  readonly nested: boolean;
}

/** How deep periods stand inside one another: the end of the first week of March of that year. */
const DEEPEST = 4;

/** What a match means where it stands; undefined where it means nothing. */
export type Reader = (match: Match) => Outcome;

type ByFirst = ReadonlyMap<string, readonly Compiled[]>;

/** The rules of a locale by the kind of symbol that they can begin with. */
export interface Grammar {
  readonly conjunction: string;
  readonly byFirst: ByFirst;
  /** Those that make a period. */
  readonly periods: ByFirst;
}

export function grammar(rules: readonly TimeRule[], conjunction: string): Grammar {
  const all = rules.map(compile);
  return { conjunction, byFirst: index(all), periods: index(all.filter(({ rule }) => rule.period === true)) };
}

function compile(rule: TimeRule): Compiled {
  const elements = rule.pattern.split(" ").map((written): Element => {
    const optional = written.endsWith("?");
    const joined = written.startsWith("&");
    const kinds = written.slice(joined ? 1 : 0, optional ? -1 : undefined).split("|");
    return { kinds: new Set(kinds), optional, joined, nested: kinds.includes("<period>") };
  });
  return { rule, elements };
}

function index(all: readonly Compiled[]): ByFirst {
  const out = new Map<string, Compiled[]>();
  for (const compiled of all) {
    const firsts = new Set<string>();
    for (const element of compiled.elements) {
      for (const kind of element.kinds) firsts.add(kind);
      if (!element.optional) break;
    }
    for (const kind of firsts) {
      const list = out.get(kind);
      if (list === undefined) out.set(kind, [compiled]);
      else list.push(compiled);
    }
  }
  return out;
}

/** One search for what begins at a token. */
interface Search {
  readonly grammar: Grammar;
  readonly lexer: Lexer;
  readonly read: Reader;
  /** The periods found so far, by the token that they begin at and how deep they stand: many rules ask for the same ones. */
  readonly periods: Map<number, readonly Hit[]>;
}

/** Every match that begins at the token, the longest first; of two of one length the one whose rule is written first. */
export function matchesAt(grammar: Grammar, lexer: Lexer, at: number, read: Reader): readonly Match[] {
  if (!lexer.at(at).some(({ symbol }) => grammar.byFirst.has(symbol.kind))) return NONE;
  return matches({ grammar, lexer, read, periods: new Map() }, grammar.byFirst, at, 0);
}

const NONE: readonly Match[] = [];

function matches(search: Search, rules: ByFirst, at: number, depth: number): readonly Match[] {
  const out: Match[] = [];
  const tried = new Set<Compiled>();
  for (const hit of search.lexer.at(at)) {
    for (const compiled of rules.get(hit.symbol.kind) ?? []) {
      if (tried.has(compiled)) continue;
      tried.add(compiled);
      for (const hits of walk(search, compiled.elements, 0, at, at, depth)) {
        const last = hits.at(-1);
        if (last !== undefined) out.push({ rule: compiled.rule, hits, from: at, to: last.to, nested: depth > 0 });
      }
    }
  }
  return out.sort((a, b) => b.to - a.to);
}

/** Every way in which the elements from the n-th on stand at the token; those that take an element before those that leave it out. */
function walk(
  search: Search,
  elements: readonly Element[],
  n: number,
  from: number,
  at: number,
  depth: number,
): readonly (readonly Hit[])[] {
  const element = elements[n];
  if (element === undefined) return [[]];
  const out: (readonly Hit[])[] = [];
  const periods = element.nested && depth < DEEPEST ? inner(search, at, depth + 1) : [];
  const plain = search.lexer.at(at);
  const hits = periods.length > 0 ? [...plain, ...periods] : plain;
  for (const hit of hits) {
    if (!element.kinds.has(hit.symbol.kind === "period" ? "<period>" : hit.symbol.kind)) continue;
    const { conjunction } = search.grammar;
    const carries = conjunction !== "" && hit.proclitics.startsWith(conjunction);
    if (element.joined ? hit.proclitics !== conjunction : at > from && carries) continue;
    for (const rest of walk(search, elements, n + 1, from, hit.to, depth)) out.push([hit, ...rest]);
  }
  if (element.optional) out.push(...walk(search, elements, n + 1, from, at, depth));
  return out;
}

/** The periods that begin at the token, each as one symbol. */
function inner(search: Search, at: number, depth: number): readonly Hit[] {
  const key = at * (DEEPEST + 1) + depth;
  let found = search.periods.get(key);
  if (found === undefined) {
    found = matches(search, search.grammar.periods, at, depth).flatMap((match): Hit[] => {
      const [first, last] = [match.hits[0], trimmed(match.hits).at(-1)];
      const meaning = search.read(match);
      if (meaning === undefined || first === undefined || last === undefined) return [];
      const { from, start, proclitics } = first;
      return [{ symbol: { kind: "period", value: 0, meaning }, from, start, proclitics, to: last.to, end: last.end }];
    });
    search.periods.set(key, found);
  }
  return found;
}
