import type { Scan } from "./scan.ts";

export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly linked: boolean;
}

/** A run of capitalised words, initials and links that may be a person's name. */
export function nameRun(scan: Scan, at: number, to: number): NameRun | undefined {
  const { tokens, lexicon } = scan;
  const first = tokens[at];
  if (first?.kind !== "word" || at >= to || !isName(scan, at) || blocks(scan, at)) return undefined;
  let end = at + 1;
  let linked = lexicon.isLink(first.text);
  for (; end < Math.min(to, at + 6); end++) {
    const token = tokens[end];
    if (token?.text === "." && (tokens[end - 1]?.text.length ?? 0) === 1) continue;
    if (token?.kind !== "word") break;
    const link = lexicon.isLink(token.text);
    if (link && tokens[end + 1]?.kind === "word" && tokens[end + 1]?.capital === true) {
      linked = true;
      continue;
    }
    if (!token.capital || token.text === "'s" || lexicon.tables.capitals.has(token.text)) break;
    if (blocks(scan, end) || (lexicon.isStop(token.text) && !lexicon.isGiven(token))) break;
  }
  while (end > at + 1 && tokens[end - 1]?.kind === "punct" && tokens[end]?.capital !== true) end--;
  const last = tokens[end - 1];
  return last === undefined ? undefined : { from: at, to: end, start: first.start, end: last.end, linked };
}

/** Whether a capitalised word belongs to something else: a title, an organisation's head, a state's adjective, a state. */
function blocks({ tokens, lexicon }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { titles, heads, groups, given } = lexicon.tables;
  const { text } = token;
  if (lexicon.nisba(text) !== undefined) return true;
  if (given.has(text)) return false;
  const found = lexicon.knownAt(tokens, at);
  if (found !== undefined && found.kind !== "person") return true;
  return titles.has(text) || heads.has(text) || groups.has(text);
}

/** Whether a capital says that the word is a name: not at the head of a sentence, unless a list or the text bears it out. */
export function isName({ tokens, lexicon, evidence, from, headline }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital || token.text === "'s") return false;
  const { stops, capitals: others, common } = lexicon.tables;
  const { text } = token;
  if (others.has(text) || (stops.has(text) && !lexicon.tables.given.has(text))) return false;
  const opening = at === from || tokens[at - 1]?.kind !== "word";
  if (!opening && !headline) return true;
  if (lexicon.tables.given.has(text) || lexicon.isSurname(token))
    return !common.has(text) || !opening || tokens[at + 1]?.capital === true;
  if (evidence.capital.has(text)) return true;
  if (common.has(text) || evidence.small.has(text) || stops.has(text)) return false;
  if (headline) return false;
  return at !== from || (tokens[at + 1]?.capital === true && !common.has(tokens[at + 1]?.text ?? ""));
}
