import type { Token } from "../layers.ts";

/** Words of this length have a capital in a headline that gives one to every word of weight. */
const WEIGHTY = 4;

/** Whether nearly every word of weight has a capital and no full stop ends the line, as in a headline: there a capital says nothing. */
export function titleCase(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]?.text === ".") return false;
  let all = 0;
  let capital = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.end - token.start < WEIGHTY) continue;
    all++;
    if (token.capital) capital++;
  }
  return all > 2 && capital / all > 0.75;
}
