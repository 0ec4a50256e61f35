import type { Text, Token } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** How many words a run of capitals may have. */
const RUN = 8;

/**
 * Actors in a language that writes names with capitals. A capital makes a candidate, not a name: a title before it, a given name,
 * a list, or a word for an organisation in it says what it is; a lone word is a name only where a longer one was read before.
 */
export function capitals(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const { tokens } = text;
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found =
      titled(tokens, lexicon, at, to, from) ?? run(tokens, lexicon, at, to, from) ?? group(tokens, lexicon, at, to);
    if (found === undefined) {
      at++;
      continue;
    }
    out.push(found);
    if (found.title !== undefined || found.kind === "organization") out.push(...inside(tokens, lexicon, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

function inside(tokens: readonly Token[], lexicon: ActorLexicon, outer: Candidate): Candidate[] {
  const out: Candidate[] = [];
  for (let at = outer.from; at < outer.to; at++) {
    const found = lexicon.knownAt(tokens, at);
    const own = tokens[at];
    if (
      found === undefined ||
      own?.capital !== true ||
      found.to > outer.to ||
      found.end - found.start === outer.end - outer.start
    )
      continue;
    if (found.kind === "state" && lexicon.nisba(own.text) !== undefined) continue;
    if (found.known?.kind === "state" && outer.title === undefined) continue;
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

const BASE = { known: undefined, gender: undefined, number: "sg" } as const;

/** A title, with what stands before and after it, and a name: Libyan foreign minister Abdelati Obeidi; a spokesman for the ministry. */
function titled(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  from: number,
): Candidate | undefined {
  let i = at;
  let country: string | null = null;
  const opened = tokens[i];
  if (opened?.kind !== "word") return undefined;
  // Before the head: an article, adjectives, the state, the portfolio.
  let head = -1;
  for (; i < Math.min(to, at + 6); i++) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    if (lexicon.tables.titles.has(token.text)) {
      head = i;
      continue;
    }
    if (head >= 0) break;
    const known = lexicon.knownAt(tokens, i);
    const state = lexicon.nisba(token.text) ?? (known?.kind === "state" ? known.country : undefined);
    if (state !== undefined) {
      country ??= state;
      if (known !== undefined && known.to > i + 1) i = known.to - 1;
      continue;
    }
    if (known !== undefined && known.known?.metonym === false) {
      i = known.to - 1;
      continue;
    }
    if (!lexicon.isQualifier(token.text)) return undefined;
  }
  if (head < 0) return undefined;
  const word = lexicon.tables.titles.get(tokens[head]?.text ?? "");
  if (word === undefined) return undefined;
  let end = head + 1;
  const titleFrom = lexicon.tables.honorifics.has(tokens[at]?.text ?? "") ? -1 : at;
  if (tokens[end]?.text === "." && lexicon.tables.honorifics.has(tokens[head]?.text ?? "")) end++;
  const plural = word.number === "pl";
  const name = nameRun(tokens, lexicon, end, to);
  let titleEnd = tokens[head]?.end ?? opened.end;
  if (name !== undefined) end = name.to;
  else {
    // After the head: of, for, in, at with a listed or capitalised name.
    const tie = tokens[end];
    if (tie !== undefined && lexicon.isBinder(tie.text)) {
      const article = tokens[end + 1]?.text === "the" ? 2 : 1;
      const tied = lexicon.knownAt(tokens, end + article) ?? run(tokens, lexicon, end + article, to, from);
      if (tied !== undefined && tokens[end + article]?.capital === true) {
        end = tied.to;
        country ??= tied.country;
        titleEnd = tokens[end - 1]?.end ?? titleEnd;
      }
    }
    const comma = tokens[end];
    const after = comma?.text === "," ? nameRun(tokens, lexicon, end + 1, to) : undefined;
    if (after !== undefined && after.to - after.from > 1 && lexicon.isGiven(tokens[after.from])) {
      const span = { start: after.start, end: after.end };
      return {
        ...BASE,
        from: at,
        to: after.to,
        start: opened.start,
        end: after.end,
        kind: "person",
        form: "title+name",
        name: span,
        title: { start: opened.start, end: titleEnd },
        country,
        gender: word.gender,
        rule: "actor/title-name",
      };
    }
    if (lexicon.tables.honorifics.has(tokens[head]?.text ?? "")) return undefined;
    const determined =
      at > from &&
      ["a", "an", "the", "his", "her", "its", "their", "one", "another"].includes(tokens[at - 1]?.text ?? "");
    if (!determined && end === head + 1 && at === head && !plural) return undefined;
    if (plural && end === head + 1 && at === head && !determined) {
      return {
        ...BASE,
        from: at,
        to: end,
        start: opened.start,
        end: titleEnd,
        kind: "group",
        form: "title",
        name: undefined,
        title: undefined,
        country,
        number: "pl",
        rule: "actor/title-plural",
      };
    }
  }
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  return {
    ...BASE,
    from: at,
    to: end,
    start: name !== undefined && titleFrom < 0 ? name.start : opened.start,
    end: last.end,
    kind: plural ? "group" : "person",
    form: name === undefined ? "title" : titleFrom < 0 ? "name" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: titleFrom < 0 ? undefined : { start: opened.start, end: titleEnd },
    country,
    gender: word.gender,
    number: word.number,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A run of capitalised words as a person's name. */
function nameRun(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Run | undefined {
  const first = tokens[at];
  if (
    first?.kind !== "word" ||
    !first.capital ||
    at >= to ||
    lexicon.isStop(first.text) ||
    lexicon.tables.capitals.has(first.text)
  )
    return undefined;
  let end = at + 1;
  for (; end < Math.min(to, at + 5); end++) {
    const token = tokens[end];
    const initial = token?.text === "." && (tokens[end - 1]?.text.length ?? 0) === 1;
    if (initial) continue;
    if (
      token?.kind !== "word" ||
      (!token.capital && !lexicon.isLink(token.text)) ||
      lexicon.tables.capitals.has(token.text)
    )
      break;
  }
  while (end > at && (lexicon.isLink(tokens[end - 1]?.text ?? "") || tokens[end - 1]?.kind === "punct")) end--;
  const last = tokens[end - 1];
  return last === undefined ? undefined : { from: at, to: end, start: first.start, end: last.end };
}

function run(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  from: number,
): Candidate | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || !first.capital) return undefined;
  const known = lexicon.knownAt(tokens, at);
  if (lexicon.isStop(first.text) && known === undefined) return undefined;
  if (lexicon.tables.capitals.has(first.text) && known === undefined) return undefined;
  let end = at + 1;
  let headed = lexicon.tables.heads.get(first.text);
  for (; end < Math.min(to, at + RUN); end++) {
    const token = tokens[end];
    if (token?.kind !== "word") break;
    const joins =
      (lexicon.isLink(token.text) || lexicon.isBinder(token.text) || token.text === "and") &&
      tokens[end + 1]?.capital === true &&
      (headed !== undefined || lexicon.isLink(token.text));
    if (!token.capital && !joins) break;
    if (token.capital && lexicon.tables.capitals.has(token.text)) break;
    headed ??= lexicon.tables.heads.get(token.text);
  }
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (known !== undefined && (known.to >= end || headed === undefined)) {
    // A state's adjective is no actor: "Iraqi" stands before something that may be one.
    return known;
  }
  const country = known?.country ?? lexicon.nisba(first.text) ?? null;
  const base = { ...BASE, from: at, to: end, start: first.start, end: last.end, title: undefined, country };
  if (headed !== undefined)
    return end - at > 1 ? { ...base, kind: headed, form: "name", name: undefined, rule: "actor/head" } : undefined;
  const given = lexicon.isGiven(first);
  if (end - at === 1) {
    const acronym = first.strict.length > 1 && first.strict.length < 7 && first.strict === first.strict.toUpperCase();
    if (acronym && at > from)
      return { ...base, kind: "organization", form: "name", name: undefined, rule: "actor/acronym" };
    return { ...base, kind: "person", form: "name", name: { start: first.start, end: last.end }, rule: "actor/lone" };
  }
  if (lexicon.nisba(first.text) !== undefined) return undefined;
  return {
    ...base,
    kind: given || end - at <= 4 ? "person" : "organization",
    form: "name",
    name: { start: first.start, end: last.end },
    rule: given ? "actor/name" : "actor/run",
  };
}

function group(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  let i = at;
  let country: string | null = null;
  for (; i < Math.min(to, at + 3); i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    if (lexicon.tables.groups.has(token.text)) {
      const first = tokens[at];
      if (first === undefined) return undefined;
      return {
        ...BASE,
        from: at,
        to: i + 1,
        start: first.start,
        end: token.end,
        kind: "group",
        form: "name",
        name: undefined,
        title: undefined,
        country,
        number: "pl",
        rule: "actor/group",
      };
    }
    const state = lexicon.nisba(token.text);
    if (state !== undefined) country = state;
    else if (!lexicon.isQualifier(token.text)) return undefined;
  }
  return undefined;
}
