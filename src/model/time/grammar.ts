import type { Hit, Lexer } from "./symbols.ts";
import type { SymbolKind, TimeRule } from "./tables.ts";

interface Element {
  readonly kinds: ReadonlySet<string>;
  readonly optional: boolean;
  /** The word must carry the conjunction in front. */
  readonly joined: boolean;
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
}

/** The rules of a locale by the kind of symbol that they can begin with. */
export interface Grammar {
  readonly conjunction: string;
  readonly byFirst: ReadonlyMap<SymbolKind, readonly Compiled[]>;
}

export function grammar(rules: readonly TimeRule[], conjunction: string): Grammar {
  const byFirst = new Map<SymbolKind, Compiled[]>();
  for (const rule of rules) {
    const elements = rule.pattern.split(" ").map((written): Element => {
      const optional = written.endsWith("?");
      const joined = written.startsWith("&");
      const kinds = written.slice(joined ? 1 : 0, optional ? -1 : undefined).split("|");
      return { kinds: new Set(kinds), optional, joined };
    });
    const firsts = new Set<string>();
    for (const element of elements) {
      for (const kind of element.kinds) firsts.add(kind);
      if (!element.optional) break;
    }
    for (const kind of firsts) {
      const key = kind as SymbolKind;
      byFirst.set(key, [...(byFirst.get(key) ?? []), { rule, elements }]);
    }
  }
  return { conjunction, byFirst };
}

/** Every match that begins at the token, the longest first; of two of one length the one whose rule is written first. */
export function matchesAt({ byFirst, conjunction }: Grammar, lexer: Lexer, at: number): readonly Match[] {
  const out: Match[] = [];
  const tried = new Set<Compiled>();
  for (const hit of lexer.at(at)) {
    for (const compiled of byFirst.get(hit.symbol.kind) ?? []) {
      if (tried.has(compiled)) continue;
      tried.add(compiled);
      const hits = walk(compiled.elements, 0, lexer, at, true, conjunction);
      const last = hits?.at(-1);
      if (hits !== undefined && last !== undefined) out.push({ rule: compiled.rule, hits, from: at, to: last.to });
    }
  }
  return out.sort((a, b) => b.to - a.to);
}

function walk(
  elements: readonly Element[],
  n: number,
  lexer: Lexer,
  at: number,
  first: boolean,
  conjunction: string,
): readonly Hit[] | undefined {
  const element = elements[n];
  if (element === undefined) return [];
  for (const hit of lexer.at(at)) {
    if (!element.kinds.has(hit.symbol.kind)) continue;
    if (
      element.joined
        ? hit.proclitics !== conjunction
        : !first && hit.proclitics.startsWith(conjunction) && conjunction !== ""
    )
      continue;
    const rest = walk(elements, n + 1, lexer, hit.to, false, conjunction);
    if (rest !== undefined) return [hit, ...rest];
  }
  return element.optional ? walk(elements, n + 1, lexer, at, first, conjunction) : undefined;
}
