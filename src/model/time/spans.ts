import type { Grain } from "../schema.ts";
import { dayNumber, ymd } from "./calendar.ts";
import { UNRESOLVED } from "./meaning.ts";
import type { Lexer } from "./symbols.ts";
import type { Draft } from "./widen.ts";

/** Grains of which two make a span. */
const GRAINS: ReadonlySet<Grain> = new Set(["day", "month", "year"]);

/**
 * Joins two expressions that a word between them makes the ends of one span: from Monday to Thursday, between May 3 and June 5.
 * @param drafts in text order.
 */
export function spans(drafts: readonly Draft[], lex: Lexer): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const previous = out.at(-1);
    const joined = previous && join(previous, draft, lex);
    if (joined === undefined) out.push(draft);
    else out[out.length - 1] = joined;
  }
  return out;
}

function join(a: Draft, b: Draft, lex: Lexer): Draft | undefined {
  const head = a.core ?? a;
  const tail = b.core ?? b;
  const [one, two] = [head.meaning, tail.meaning];
  if (one === UNRESOLVED || two === UNRESOLVED || one.grain !== two.grain || !GRAINS.has(one.grain)) return undefined;
  const link = lex.at(a.to).find((hit) => hit.to === tail.from && ["to", "and", "dash"].includes(hit.symbol.kind));
  const written = lex.at(tail.from).some((hit) => hit.proclitics !== "" && hit.from === tail.from);
  if (link === undefined && !(written && a.to === tail.from)) return undefined;
  const lead = before(lex, head.from, ["from", "between", "since"]);
  const kind = link?.symbol.kind ?? "and";
  if (kind === "and" && lead?.symbol.kind !== "between") return undefined;
  if (kind === "dash" && lead === undefined) return undefined;
  let { first } = one;
  // The year is written once, at the end.
  if (one.relative && !two.relative) first = inYear(first, two.last);
  let { last } = two;
  // Weekdays each look for their own nearest day; of a span the first comes first.
  if (first > last && one.relative && two.relative && one.grain === "day") {
    if (two.last < one.first - 7) return undefined;
    if (one.first - 7 <= last) first -= 7;
    else last += 7;
  }
  if (first > last) return undefined;
  const { from, start } = lead ?? head;
  const rule = `${head.rule}+to`;
  return {
    from,
    start,
    to: b.to,
    end: b.end,
    anchor: tail.anchor,
    rule,
    meaning: { ...two, first, last, grain: "interval" },
  };
}

/** The same day and month in the year of the other day, or the year before where that would be later. */
function inYear(day: number, end: number): number {
  const { month, day: of } = ymd(day);
  const { year } = ymd(end);
  const found = dayNumber(year, month, of);
  return found <= end ? found : dayNumber(year - 1, month, of);
}

function before(
  lex: Lexer,
  at: number,
  kinds: readonly string[],
): { from: number; start: number; symbol: { kind: string } } | undefined {
  for (let back = 2; back >= 1; back--) {
    const hit = lex.at(at - back).find((h) => h.to === at && kinds.includes(h.symbol.kind));
    if (hit !== undefined) return hit;
  }
  return undefined;
}
