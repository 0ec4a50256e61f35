import type { Sentence, TimexMention } from "../layers.ts";
import { type Meaning, UNRESOLVED } from "./meaning.ts";
import type { Hit, Lexer } from "./symbols.ts";
import type { SymbolKind } from "./tables.ts";

/** An expression under way: its words and what they mean. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning | typeof UNRESOLVED;
  readonly anchor: TimexMention["anchor"];
  readonly rule: string;
  /** The expression without the words that open or close it, where it has such. */
  readonly core?: Draft;
}

const OPENERS: ReadonlySet<SymbolKind> = new Set(["since", "until", "before", "after"]);
const WIDENERS: ReadonlySet<SymbolKind> = new Set([...OPENERS, "daytime", "whole", "article", "about", "of"]);

/**
 * Takes in the words around an expression that open it, close it or leave it as it is: since, until, early, the night of.
 */
export function widened(lex: Lexer, draft: Draft, sentence: Sentence): Draft {
  let { from, to, start, end, meaning, rule } = draft;
  let core: Draft | undefined;
  const take = (hit: Hit): void => {
    ({ from, start } = hit);
  };
  for (let guard = 0; guard < 4 && to < sentence.to; guard++) {
    const next = lex.at(to).find((hit) => hit.symbol.kind === "daytime");
    if (next === undefined || next.proclitics !== "") break;
    ({ to, end } = next);
  }
  // After Monday's attack is not after Monday.
  const owns = lex.at(to).some((hit) => hit.symbol.kind === "owner") || isAttribute(lex, draft.from);
  let pending: Hit | undefined;
  for (let guard = 0; guard < 6; guard++) {
    const hit = ending(lex, (pending ?? { from }).from, sentence);
    const kind = hit?.symbol.kind;
    if (hit === undefined || kind === undefined) break;
    if (kind === "daytime" || kind === "whole") take(hit);
    else if ((kind === "article" || kind === "of") && pending === undefined) {
      pending = hit;
      continue;
    } else if (kind === "about" && meaning !== UNRESOLVED) {
      take(hit);
      meaning = { ...meaning, approximate: true };
    } else if (meaning !== UNRESOLVED && !owns && OPENERS.has(kind)) {
      core = { ...draft, from, to, start, end, meaning, rule };
      take(hit);
      const opens = kind === "since" || kind === "after";
      meaning = opens
        ? { ...meaning, last: Infinity, grain: "interval" }
        : { ...meaning, first: -Infinity, grain: "interval" };
      rule = `${rule}+${kind}`;
      break;
    } else break;
    pending = undefined;
  }
  return { ...draft, from, to, start, end, meaning, rule, ...(core === undefined ? {} : { core }) };
}

/** An article opens a date or a year only where a noun follows: after the 1999 raid is not after 1999. */
function isAttribute(lex: Lexer, from: number): boolean {
  const is = (at: number, test: (hit: Hit) => boolean): boolean => lex.at(at).some(test);
  if (!is(from, ({ symbol }) => symbol.kind === "article")) return false;
  if (is(from + 1, ({ symbol }) => symbol.kind === "month")) return true;
  const year = is(from + 1, ({ symbol }) => symbol.kind === "number" && symbol.value >= 1000);
  return year && !is(from + 2, ({ symbol }) => symbol.kind === "decade");
}

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
