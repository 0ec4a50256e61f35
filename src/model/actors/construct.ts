import type { Text, Token } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** How many words a title's complement may have. */
const COMPLEMENT = 7;
const NAME_WORDS = 5;

/**
 * Actors in a language whose titles and organisations stand head first, with their complement after them and a name last, and
 * whose script has no capitals: وزير الدفاع الأمريكي لويد أوستن.
 */
export function construct(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = candidateAt(text.tokens, lexicon, at, to);
    if (found === undefined) {
      at++;
      continue;
    }
    out.push(found);
    if (found.title !== undefined || found.kind === "organization" || found.kind === "outlet" || found.kind === "group")
      out.push(...inside(text.tokens, lexicon, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

/** Known actors named inside a longer naming: the White House in "a spokesman of the White House". */
function inside(tokens: readonly Token[], lexicon: ActorLexicon, outer: Candidate): Candidate[] {
  const out: Candidate[] = [];
  for (let at = outer.from + 1; at < outer.to;) {
    const found = lexicon.knownAt(tokens, at) ?? headed(tokens, lexicon, at, outer.to);
    if (found === undefined || found.to > outer.to || (found.end === outer.end && found.form === "title")) {
      at++;
      continue;
    }
    out.push(found);
    at = found.to;
  }
  return out;
}

function candidateAt(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  return (
    titled(tokens, lexicon, at, to) ??
    longer(lexicon.knownAt(tokens, at), headed(tokens, lexicon, at, to)) ??
    group(tokens, lexicon, at, to) ??
    named(tokens, lexicon, at, to)
  );
}

function longer(a: Candidate | undefined, b: Candidate | undefined): Candidate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.to > a.to ? b : a;
}

/** A title with what belongs to it, and the name of who holds it where one follows. */
function titled(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  const head = lexicon.title(tokens[at]);
  if (head === undefined || lexicon.isStop(tokens[at]?.text ?? "")) return undefined;
  const { reading, word } = head;
  const whole = complement(tokens, lexicon, at + 1, to, lexicon.isDefinite(reading.stem));
  let end = whole.to;
  const bare = end === at + 1;
  const plural = word.number !== "sg";
  const name = plural ? undefined : nameAfter(tokens, lexicon, end, to);
  if (bare && name === undefined && !lexicon.isDefinite(reading.stem)) return undefined;
  const titleEnd = tokens[end - 1]?.end ?? reading.end;
  if (name !== undefined) end = name.to;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  return {
    from: at,
    to: end,
    start: reading.start,
    end: bare && name === undefined ? reading.end : last.end,
    kind: plural ? "group" : "person",
    form: name === undefined ? "title" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: { start: reading.start, end: bare ? reading.end : titleEnd },
    known: undefined,
    country: whole.country,
    gender: word.gender,
    number: word.number,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  };
}

/** The name after a title: at once, or behind a comma where it is surely one. */
function nameAfter(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): NameRun | undefined {
  const direct = nameRun(tokens, lexicon, at, to, true);
  if (direct !== undefined) return direct;
  const comma = tokens[at];
  if (comma?.kind !== "punct" || (comma.text !== "،" && comma.text !== ",")) return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !lexicon.isGiven(next)) return undefined;
  return nameRun(tokens, lexicon, at + 1, to, true);
}

interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A person's name from the token on; `licensed` where a title says that a name may follow. */
function nameRun(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  licensed: boolean,
): NameRun | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || at >= to) return undefined;
  const given = lexicon.isGiven(first) || lexicon.isLink(first.text);
  const reading =
    given || licensed
      ? first.readings[0]
      : first.readings.find(
          (r) =>
            r.proclitics !== "" && r.enclitic === "" && lexicon.tables.given.has(r.stem) && !lexicon.isStop(r.stem),
        );
  if (reading === undefined || (!given && !licensed) === (reading.proclitics === "")) return undefined;
  if (!given && licensed && !lexicon.nameLike(first, false)) return undefined;
  let end = at + 1;
  for (; end < Math.min(to, at + NAME_WORDS); end++) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (token?.kind !== "word" || previous === undefined) break;
    const bound = lexicon.isLink(previous.text);
    const strong = bound || lexicon.isGiven(token) || lexicon.isLink(token.text);
    if (!strong && !lexicon.nameLike(token, true)) break;
    if (end - at >= 2 && !strong && !lexicon.isDefinite(token.text)) break;
  }
  while (end > at && lexicon.isLink(tokens[end - 1]?.text ?? "")) end--;
  const last = tokens[end - 1];
  if (last === undefined || end <= at) return undefined;
  return { from: at, to: end, start: reading.start, end: last.end };
}

/** A name by itself: it begins with a given name and has two parts or more. */
function named(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  const run = nameRun(tokens, lexicon, at, to, false);
  if (run === undefined || run.to - run.from < 2) return undefined;
  const span = { start: run.start, end: run.end };
  return {
    ...run,
    kind: "person",
    form: "name",
    name: span,
    title: undefined,
    known: undefined,
    country: null,
    gender: undefined,
    number: "sg",
    rule: "actor/name",
  };
}

/** An organisation that its first word opens: وزارة الدفاع, صحيفة واشنطن بوست الأمريكية. */
function headed(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  const head = lexicon.head(tokens[at]);
  if (head === undefined) return undefined;
  const { reading, kind } = head;
  const definite = lexicon.isDefinite(reading.stem);
  const whole = complement(tokens, lexicon, at + 1, to, definite);
  if (whole.to === at + 1) return undefined;
  if (definite && whole.country === null && !whole.known) return undefined;
  const last = tokens[whole.to - 1];
  if (last === undefined) return undefined;
  const state = kind === "state";
  if (state && whole.country === null) return undefined;
  const known = state && whole.country !== null ? lexicon.state(whole.country) : undefined;
  return {
    from: at,
    to: whole.to,
    start: reading.start,
    end: last.end,
    kind,
    form: "name",
    name: undefined,
    title: undefined,
    known: known && { ...known, metonym: true },
    country: whole.country,
    gender: undefined,
    number: "sg",
    rule: "actor/head",
  };
}

function group(tokens: readonly Token[], lexicon: ActorLexicon, at: number, to: number): Candidate | undefined {
  const head = lexicon.group(tokens[at]);
  if (head === undefined) return undefined;
  let end = at + 1;
  let country: string | null = null;
  for (; end < Math.min(to, at + 3); end++) {
    const token = tokens[end];
    if (token?.kind !== "word") break;
    const nisba = lexicon.nisba(token.text);
    if (nisba !== undefined) country = nisba;
    else if (!lexicon.isQualifier(token.text)) break;
  }
  const last = end === at + 1 ? head.reading : tokens[end - 1];
  if (last === undefined) return undefined;
  const base = {
    from: at,
    to: end,
    start: head.reading.start,
    end: last.end,
    name: undefined,
    title: undefined,
    known: undefined,
  };
  return { ...base, kind: "group", form: "name", country, gender: undefined, number: "pl", rule: "actor/group" };
}

interface Complement {
  /** Token index after it. */
  readonly to: number;
  readonly country: string | null;
  /** A listed actor or a quoted name stands in it. */
  readonly known: boolean;
}

/** What belongs to a head: a chain of nouns, adjectives, listed names, quoted names, and what prepositions of belonging tie to it. */
function complement(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  from: number,
  to: number,
  definiteHead: boolean,
): Complement {
  let at = from;
  let country: string | null = null;
  let known = false;
  let definite = definiteHead;
  while (at < Math.min(to, from + COMPLEMENT)) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '"') {
      const close = quoteEnd(tokens, at, to);
      if (close === undefined) break;
      at = close;
      known = definite = true;
      continue;
    }
    if (token.kind !== "word") break;
    const nisba = lexicon.nisba(token.text);
    if (nisba !== undefined) {
      country ??= nisba;
      at++;
      definite = true;
      continue;
    }
    const listed = lexicon.knownAt(tokens, at);
    const clitic = listed === undefined ? "" : lexicon.clitics(tokens[at], listed.start);
    if (listed !== undefined && (clitic === "" ? !definite : lexicon.binds(clitic))) {
      country ??= listed.country;
      at = listed.to;
      known = definite = true;
      continue;
    }
    if (listed !== undefined) break;
    if (lexicon.isQualifier(token.text)) {
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (lexicon.isBinder(token.text) && next?.kind === "word") {
      const tied = lexicon.knownAt(tokens, at + 1) ?? headed(tokens, lexicon, at + 1, to) ?? undefined;
      if (tied !== undefined && tied.from === at + 1) {
        at = tied.to;
        known = definite = true;
        continue;
      }
      if (lexicon.isDefinite(next.text) && !definite) {
        at += 2;
        definite = true;
        continue;
      }
      break;
    }
    const bound = lexicon.boundReading(token);
    if (bound !== undefined) {
      at++;
      definite = lexicon.isDefinite(bound);
      continue;
    }
    if (lexicon.isStop(token.text) || lexicon.isGiven(token)) break;
    if (lexicon.isDefinite(token.text) && token.reading.proclitics === "") {
      if (definiteHead && at === from && !lexicon.isQualifier(token.text)) break;
      at++;
      definite = true;
      continue;
    }
    const joined = lexicon.joinedDefinite(token);
    if (joined && definite && !definiteHead && at > from) {
      at++;
      continue;
    }
    // A noun without the article goes on only where the chain does: رئيس مجلس الوزراء.
    if (definite || next?.kind !== "word" || token.reading.proclitics !== "") break;
    const goesOn =
      (lexicon.isDefinite(next.text) && next.reading.proclitics === "") ||
      lexicon.nisba(next.text) !== undefined ||
      lexicon.knownAt(tokens, at + 1)?.start === next.start ||
      lexicon.isConstruct(token.text);
    if (!goesOn || (!lexicon.isConstruct(token.text) && !lexicon.nameLike(token, false))) break;
    at++;
  }
  return { to: at, country, known };
}

/** The token index after the closing mark of a short quoted name. */
function quoteEnd(tokens: readonly Token[], open: number, to: number): number | undefined {
  for (let i = open + 1; i < Math.min(to, open + 6); i++)
    if (tokens[i]?.text === '"') return i > open + 1 ? i + 1 : undefined;
  return undefined;
}
