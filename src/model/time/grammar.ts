import { type KindSet, Kinds, joinKinds, meet } from "./kinds.ts";
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
  /**
   * For each element, and once more for the end of the rule, the kinds one of which must stand where it is reached: its own, and those
   * of the elements that may be next where it may be left out; undefined where the rule may end there.
   */
  readonly wants: readonly (KindSet | undefined)[];
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
  readonly kinds: Kinds;
  readonly byFirst: ByFirst;
  /** The kinds that some rule begins with. */
  readonly first: KindSet;
  /** Those that make a period. */
  readonly periods: ByFirst;
}

export function grammar(rules: readonly TimeRule[], conjunction: string): Grammar {
  const parsed = rules.map((rule) => ({ rule, elements: parse(rule) }));
  const kinds = new Kinds(parsed.flatMap(({ elements }) => elements.flatMap((element) => [...element.kinds])));
  const period = kinds.set(
    parsed.filter(({ rule }) => rule.period === true).flatMap(({ elements }) => firsts(elements)),
  );
  const all = parsed.map(({ rule, elements }) => ({ rule, elements, wants: wants(elements, kinds, period) }));
  const byFirst = index(all);
  return {
    conjunction,
    kinds,
    byFirst,
    first: kinds.set(byFirst.keys()),
    periods: index(all.filter(({ rule }) => rule.period === true)),
  };
}

function parse(rule: TimeRule): readonly Element[] {
  return rule.pattern.split(" ").map((written): Element => {
    const optional = written.endsWith("?");
    const joined = written.startsWith("&");
    const kinds = written.slice(joined ? 1 : 0, optional ? -1 : undefined).split("|");
    return { kinds: new Set(kinds), optional, joined, nested: kinds.includes("<period>") };
  });
}

/** @param period the kinds that a period begins with. */
function wants(elements: readonly Element[], kinds: Kinds, period: KindSet): readonly (KindSet | undefined)[] {
  const out: (KindSet | undefined)[] = [undefined];
  for (const element of elements.toReversed()) {
    const own = element.nested ? joinKinds(kinds.set(element.kinds), period) : kinds.set(element.kinds);
    const [next] = out;
    out.unshift(element.optional ? next && joinKinds(own, next) : own);
  }
  return out;
}

/** The kinds that a rule can begin with. */
function firsts(elements: readonly Element[]): readonly string[] {
  const end = elements.findIndex(({ optional }) => !optional);
  return elements.slice(0, end < 0 ? undefined : end + 1).flatMap(({ kinds }) => [...kinds]);
}

function index(all: readonly Compiled[]): ByFirst {
  const out = new Map<string, Compiled[]>();
  for (const compiled of all) {
    for (const kind of new Set(firsts(compiled.elements))) {
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

/** Whether a rule may begin at the token; at most none does. */
export function mayBegin({ first }: Grammar, lexer: Lexer, at: number): boolean {
  return meet(lexer.kinds(at), first);
}

/** Every match that begins at the token, the longest first; of two of one length the one whose rule is written first. */
export function matchesAt(grammar: Grammar, lexer: Lexer, at: number, read: Reader): readonly Match[] {
  return matches({ grammar, lexer, read, periods: new Map() }, grammar.byFirst, at, 0);
}

function matches(search: Search, rules: ByFirst, at: number, depth: number): readonly Match[] {
  const out: Match[] = [];
  const here = search.lexer.at(at);
  const tried = new Set<Compiled>();
  for (const hit of here) {
    for (const compiled of rules.get(hit.symbol.kind) ?? NO_RULES) {
      if (here.length > 1) {
        if (tried.has(compiled)) continue;
        tried.add(compiled);
      }
      walk(search, compiled, 0, at, at, depth, [], out);
    }
  }
  return out.length > 1 ? out.sort((a, b) => b.to - a.to) : out;
}

const NO_RULES: readonly Compiled[] = [];

/**
 * Every way in which the elements of a rule from the n-th on stand at the token; those that take an element before those that leave
 * it out. @param path what the elements before have taken. @param out where the matches go.
 */
function walk(
  search: Search,
  compiled: Compiled,
  n: number,
  from: number,
  at: number,
  depth: number,
  path: Hit[],
  out: Match[],
): void {
  const element = compiled.elements[n];
  if (element === undefined) {
    const last = path.at(-1);
    if (last !== undefined) out.push({ rule: compiled.rule, hits: [...path], from, to: last.to, nested: depth > 0 });
    return;
  }
  const periods = element.nested && depth < DEEPEST ? inner(search, at, depth + 1) : NO_HITS;
  const plain = search.lexer.at(at);
  for (const hit of periods.length > 0 ? [...plain, ...periods] : plain) {
    if (!canGoOn(search, compiled, n + 1, hit.to) || !fits(search, element, hit, at > from)) continue;
    path.push(hit);
    walk(search, compiled, n + 1, from, hit.to, depth, path, out);
    path.pop();
  }
  if (element.optional && canGoOn(search, compiled, n + 1, at))
    walk(search, compiled, n + 1, from, at, depth, path, out);
}

/** Whether what stands at the token lets the elements of a rule from the n-th on stand there; most rules end so at their second word. */
function canGoOn({ lexer }: Search, { wants: all }: Compiled, n: number, at: number): boolean {
  const wanted = all[n];
  return wanted === undefined || meet(lexer.kinds(at), wanted);
}

function fits({ grammar: { conjunction } }: Search, element: Element, hit: Hit, inside: boolean): boolean {
  if (!element.kinds.has(hit.symbol.kind === "period" ? "<period>" : hit.symbol.kind)) return false;
  if (element.joined) return hit.proclitics === conjunction;
  return !inside || conjunction === "" || !hit.proclitics.startsWith(conjunction);
}

const NO_HITS: readonly Hit[] = [];

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
