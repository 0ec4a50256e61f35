import type { Text, Token } from "../layers.ts";
import { type Candidate, candidate } from "./candidate.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import type { ActorLexicon } from "./lexicon.ts";
import type { HeadWord, TitleWord } from "./tables.ts";

/** One sentence while its actors are looked for. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly evidence: Evidence;
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
}

/** A noun phrase that may name an actor: modifiers, capitals, and the noun that heads it. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Token index of the noun that heads it, or -1. */
  readonly head: number;
  readonly title: TitleWord | undefined;
  readonly body: HeadWord | undefined;
  readonly country: string | null;
  /** A capitalised word or a listed actor stands in it. */
  readonly proper: boolean;
}

/** How many words a phrase may have before its head. */
const WORDS = 9;

/**
 * Actors in a language that writes names with capitals. A capital makes a candidate, not a name: a title before it, a given name,
 * a list, or a word for an organisation in it says what it is; a lone word is a name only where a longer one has it.
 */
export function capitals(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const sentence = text.sentences[text.sentenceOf[from] ?? -1];
  const headline = sentence?.zone === "headline";
  const scan: Scan = { tokens: text.tokens, lexicon, evidence: evidenceOf(text), from, to, headline };
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = candidateAt(scan, at);
    if (found === undefined) {
      const place = lexicon.placeAt(text.tokens, at);
      at = Math.max(place?.to ?? 0, at + 1);
      continue;
    }
    const apposed = appositive(scan, out, found);
    out.push(apposed ? { ...found, apposed } : found, ...inside(scan, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  if (scan.tokens[at]?.kind !== "word" && scan.tokens[at]?.kind !== "number") return undefined;
  const phrase = phraseAt(scan, at, scan.to);
  if (phrase?.title !== undefined) return titled(scan, phrase, phrase.title);
  if (phrase?.body !== undefined) return bodied(scan, phrase, phrase.body);
  return known(scan, at) ?? person(scan, at) ?? acronym(scan, at);
}

/** Reads modifiers and capitals up to the last noun that may head an actor's naming: United States Department of State spokesperson. */
function phraseAt(scan: Scan, from: number, to: number): Phrase | undefined {
  const { tokens, lexicon } = scan;
  const { titles, heads, groups } = lexicon.tables;
  const own = { head: -1, to: from, country: null as string | null, proper: false };
  let title: TitleWord | undefined;
  let body: HeadWord | undefined;
  let country: string | null = null;
  let proper = false;
  for (let at = from; at < Math.min(to, from + WORDS);) {
    const token = tokens[at];
    if (token === undefined) break;
    const listed = lexicon.knownAt(tokens, at);
    const text = token.text;
    const asTitle = titles.get(text);
    const asBody = groups.get(text) ?? heads.get(text);
    const started = own.head >= 0;
    if (listed !== undefined && listed.to > at + 1 && listed.to <= to) {
      if (started && title !== undefined) break;
      proper = true;
      country ??= listed.country;
      at = listed.to;
      // A listed name that ends with a head is whole by itself: only a further head goes on with it.
      continue;
    }
    if (asTitle !== undefined || asBody !== undefined) {
      if (started && title !== undefined && asTitle === undefined && asBody !== undefined && token.capital) break;
      if (asBody?.named === true && !token.capital) break;
      title = asTitle;
      body = asTitle === undefined ? asBody : undefined;
      Object.assign(own, { head: at, to: at + 1, country, proper: proper || (token.capital && at > scan.from) });
      proper = own.proper;
      at++;
      continue;
    }
    const nisba = lexicon.nisba(text);
    if (nisba !== undefined && token.capital) {
      if (started && title !== undefined) break;
      country ??= nisba;
      at++;
      continue;
    }
    if (listed !== undefined) {
      if (started && title !== undefined) break;
      proper = true;
      country ??= listed.country;
      at++;
      continue;
    }
    if (text === "'s" && at > from && tokens[at - 1]?.capital === true && !(started && title !== undefined)) {
      at++;
      continue;
    }
    if (lexicon.isQualifier(text) && !(started && title !== undefined && !token.capital)) {
      at++;
      continue;
    }
    if (token.kind === "number" && at === from) {
      at++;
      continue;
    }
    if (started && title !== undefined) break;
    if (token.capital && isName(scan, at)) {
      proper = true;
      at++;
      continue;
    }
    if (joins(scan, at, own.head >= 0 && tokens[own.head]?.capital === true, from)) {
      at++;
      continue;
    }
    break;
  }
  if (own.head < 0) return undefined;
  let end = own.to;
  // An organisation's name goes on with its capitals behind the head: Combined Joint Task Force Operation Inherent Resolve.
  if (body !== undefined && title === undefined && tokens[own.head]?.capital === true) end = tail(scan, end, to);
  return { from, to: end, head: own.head, title, body, country: own.country, proper: own.proper };
}

/** Whether "of", "for" or "and" stands inside a name: Department of State, Peace and Security Council. */
function joins({ tokens, lexicon, to }: Scan, at: number, headed: boolean, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "word" || next?.kind !== "word" || at + 1 >= to || at === from) return false;
  const and = token.text === lexicon.tables.and;
  if (and)
    return (
      tokens[at - 1]?.capital === true &&
      next.capital &&
      lexicon.tables.heads.get(tokens[at + 2]?.text ?? "") !== undefined
    );
  return (
    headed && lexicon.binder(token.text) === "any" && next.capital && lexicon.knownAt(tokens, at + 1) === undefined
  );
}

/** Where an organisation's name ends behind its head: capitals, and what "of" and "for" tie to it. */
function tail({ tokens, lexicon }: Scan, from: number, to: number): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + 6);) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const listed = lexicon.knownAt(tokens, at);
    if (
      token.capital &&
      !lexicon.tables.capitals.has(token.text) &&
      !lexicon.isStop(token.text) &&
      lexicon.tables.titles.get(token.text) === undefined
    ) {
      at = end = listed?.to ?? at + 1;
      continue;
    }
    const ties =
      lexicon.binder(token.text) === "any" ||
      (token.text === lexicon.tables.and && end > from) ||
      lexicon.tables.determiners.has(token.text);
    if (
      !ties ||
      lexicon.isStop(tokens[at + 1]?.text ?? "") !== lexicon.tables.determiners.has(tokens[at + 1]?.text ?? "")
    )
      break;
    if (
      tokens[at + 1]?.capital !== true &&
      !(lexicon.tables.determiners.has(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.capital === true)
    )
      break;
    at++;
  }
  return end;
}

/** Whether a capital says that the word is a name: not at the head of a sentence, unless a list or the text bears it out. */
function isName({ tokens, lexicon, evidence, from, headline }: Scan, at: number): boolean {
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

/** A listed actor; a state behind a preposition of place is only where something happens. */
function known({ tokens, lexicon, from }: Scan, at: number): Candidate | undefined {
  const found = lexicon.knownAt(tokens, at);
  if (found === undefined) return undefined;
  if (found.known?.kind === "person" && found.known.surname === true) return undefined;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to > found.to) return undefined;
  if (found.kind !== "state") return found;
  // An adjective that is written like the name stands before a noun: US troops.
  const next = tokens[found.to];
  if (
    lexicon.nisba(tokens[at]?.text ?? "") !== undefined &&
    found.to === at + 1 &&
    next?.kind === "word" &&
    next.text !== "'s" &&
    lexicon.tables.common.has(next.text)
  )
    return undefined;
  let before = at - 1;
  while (before >= from && lexicon.tables.determiners.has(tokens[before]?.text ?? "")) before--;
  if (before >= from && lexicon.tables.locatives.has(tokens[before]?.text ?? "")) return undefined;
  // City, State: an address.
  if (
    tokens[at - 1]?.text === "," &&
    at - 2 >= from &&
    tokens[at - 2]?.capital === true &&
    lexicon.placeAt(tokens, at - 2) !== undefined
  )
    return undefined;
  return found;
}

/** A person by name: capitals that begin with a given name, or that no list knows as something else. */
function person(scan: Scan, at: number): Candidate | undefined {
  const run = nameRun(scan, at, scan.to);
  if (run === undefined) return undefined;
  const { tokens, lexicon, from } = scan;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to >= run.to) return undefined;
  const base = { from: run.from, to: run.to, start: run.start, end: run.end, kind: "person", form: "name" } as const;
  const name = { start: run.start, end: run.end };
  const gender = lexicon.tables.feminine.has(tokens[at]?.text ?? "") ? "f" : undefined;
  const whole = lexicon.knownAt(tokens, at);
  if (whole?.kind === "person" && (whole.known?.surname !== true || whole.to === run.to) && whole.to >= run.to) {
    return candidate({ ...base, name, known: whole.known, country: whole.country, rule: "actor/known-person" });
  }
  if (run.to - run.from === 1) return candidate({ ...base, name, dependent: true, rule: "actor/lone" });
  const given = lexicon.isGiven(tokens[at]) || run.linked;
  const before = at > from ? (tokens[at - 1]?.text ?? "") : "";
  if (
    !given &&
    (lexicon.tables.locatives.has(before) ||
      scan.headline ||
      (tokens[run.to]?.text === "," && lexicon.knownAt(tokens, run.to + 1)?.kind === "state"))
  )
    return undefined;
  return candidate({
    ...base,
    name,
    gender,
    dependent: !given && run.to - run.from > 3,
    rule: given ? "actor/name" : "actor/run",
  });
}

interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly linked: boolean;
}

/** A run of capitalised words, initials and links that may be a person's name. */
function nameRun(scan: Scan, at: number, to: number): NameRun | undefined {
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

/** Capitals only: an organisation whose letters stand for its name. */
function acronym({ tokens, lexicon, from, headline }: Scan, at: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || headline || at === from || lexicon.tables.capitals.has(token.text)) return undefined;
  const { strict, start, end } = token;
  if (strict.length < 3 || strict.length > 6 || strict !== strict.toUpperCase() || strict === strict.toLowerCase())
    return undefined;
  const rest = { from: at, to: at + 1, start, end, kind: "organization", form: "name" } as const;
  return candidate({ ...rest, rule: "actor/acronym" });
}

/** A title with what it is of, and the name of who holds it: AU Commissioner for Peace and Security; Libya's foreign minister X. */
function titled(scan: Scan, phrase: Phrase, word: TitleWord): Candidate | undefined {
  const { tokens, lexicon, from, to } = scan;
  const { honorifics } = lexicon.tables;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  if (first === undefined || head === undefined) return undefined;
  const honorific = honorifics.has(head.text);
  let end = phrase.to;
  if (honorific && tokens[end]?.text === ".") end++;
  const plural = word.number !== "sg";
  let country = phrase.country;
  let name = plural ? undefined : nameRun(scan, end, to);
  let titleEnd = head.end;
  let tied = false;
  if (name === undefined && !honorific) {
    const bound = tie(scan, end, to);
    if (bound !== undefined) {
      tied = true;
      end = bound.to;
      country ??= bound.country;
      titleEnd = tokens[end - 1]?.end ?? titleEnd;
      if (!plural && tokens[end]?.text !== ",") name = nameRun(scan, end, to);
    }
    if (!plural && name === undefined && tokens[end]?.text === ",") {
      const behind = nameRun(scan, end + 1, to);
      const closed = tokens[behind?.to ?? -1]?.text;
      if (
        behind !== undefined &&
        behind.to - behind.from > 1 &&
        (closed === "," || lexicon.isGiven(tokens[behind.from]))
      )
        name = behind;
    }
  }
  if (honorific && name === undefined) return undefined;
  if (word.rank === true && name === undefined && !phrase.proper && !tied) return undefined;
  const determiner = determined(scan, phrase.from);
  const bare = phrase.to - phrase.from === 1 && !tied;
  if (name === undefined && !plural && bare && determiner === "none" && !(head.capital && phrase.from > from))
    return undefined;
  const last = tokens[(name?.to ?? end) - 1];
  if (last === undefined) return undefined;
  const titleOnly = phrase.from === phrase.head && honorific;
  const listed = name && lexicon.knownAt(tokens, name.from);
  return candidate({
    from: titleOnly && name !== undefined ? name.from : phrase.from,
    to: name?.to ?? end,
    start: titleOnly && name !== undefined ? name.start : first.start,
    end: last.end,
    kind: plural ? "group" : "person",
    form: name === undefined ? "title" : titleOnly ? "name" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: titleOnly ? undefined : { start: first.start, end: titleEnd },
    known: listed?.kind === "person" && listed.to >= (name?.to ?? 0) ? listed.known : undefined,
    country,
    gender: word.gender,
    number: word.number,
    head: word.lemma,
    definite: determiner === "definite" || (determiner === "none" && (phrase.proper || country !== null)),
    proper: name !== undefined,
    generic: word.generic === true,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  });
}

type Determiner = "definite" | "other" | "none";

/** The article or the like before a phrase, or a genitive: what makes a bare title an actor. */
function determined({ tokens, lexicon, from }: Scan, at: number): Determiner {
  const before = at > from ? tokens[at - 1]?.text : undefined;
  if (before === undefined) return "none";
  if (lexicon.tables.articles.has(before)) return "definite";
  return lexicon.tables.determiners.has(before) || before === "'s" ? "other" : "none";
}

/** What a preposition ties to a title or a group: of the ministry, for the governor, from Japan. */
function tie(scan: Scan, at: number, to: number): { readonly to: number; readonly country: string | null } | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token?.kind !== "word" || at + 1 >= to || lexicon.binder(token.text) === undefined) return undefined;
  let start = at + 1;
  while (lexicon.tables.determiners.has(tokens[start]?.text ?? "")) start++;
  const listed = lexicon.knownAt(tokens, start);
  const phrase = phraseAt(scan, start, to);
  if (phrase !== undefined && (listed === undefined || phrase.to > listed.to)) {
    if (lexicon.binder(token.text) === "state" && phrase.title !== undefined) return undefined;
    return { to: phrase.to, country: phrase.country };
  }
  if (listed !== undefined) return { to: listed.to, country: listed.country };
  // State, peace and security: what an office is for.
  if (lexicon.binder(token.text) !== "any") return undefined;
  let end = start;
  while (
    end < to &&
    (lexicon.tables.portfolios.has(tokens[end]?.text ?? "") ||
      (end > start &&
        tokens[end]?.text === lexicon.tables.and &&
        lexicon.tables.portfolios.has(tokens[end + 1]?.text ?? "")))
  )
    end++;
  return end > start ? { to: end, country: null } : undefined;
}

/** An organisation, a government or a group, by the noun that heads it. */
function bodied(scan: Scan, phrase: Phrase, word: HeadWord): Candidate | undefined {
  const { tokens, lexicon, from, to } = scan;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  const listed = lexicon.knownAt(tokens, phrase.from);
  if (listed !== undefined && listed.to >= phrase.to) return known(scan, phrase.from);
  if (first === undefined || head === undefined) return undefined;
  let end = phrase.to;
  let country = phrase.country;
  const capital = head.capital && phrase.head > from;
  const bare = phrase.to - phrase.from === 1;
  if (word.kind === "group" || word.kind === "state" || !capital) {
    const bound = tie(scan, end, to);
    if (bound !== undefined && (word.kind !== "group" || bound.country !== null || bound.to - end > 1)) {
      end = bound.to;
      country ??= bound.country;
    }
  }
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  const base = {
    from: phrase.from,
    to: end,
    start: first.start,
    end: last.end,
    country,
    head: word.lemma,
    staff: word.staff === true,
  };
  if (word.kind === "state") {
    const state = country === null ? undefined : lexicon.state(country);
    if (state !== undefined)
      return candidate({
        ...base,
        kind: "state",
        form: "metonym",
        known: { ...state, metonym: true },
        rule: "actor/government",
      });
    return determined(scan, phrase.from) === "definite" || !bare
      ? candidate({ ...base, kind: "state", form: "title", proper: false, dependent: bare, rule: "actor/government" })
      : undefined;
  }
  if (word.kind === "group") {
    const core = phrase.from < phrase.head && tokens[phrase.from]?.kind === "number" ? phrase.from + 1 : phrase.from;
    const title = { start: tokens[core]?.start ?? first.start, end: last.end };
    return candidate({
      ...base,
      kind: "group",
      form: "title",
      title,
      number: "pl",
      proper: false,
      definite: determined(scan, phrase.from) === "definite",
      rule: "actor/group",
    });
  }
  const named = phrase.proper || country !== null;
  if (word.bound === true && (bare || !named)) return undefined;
  if (!named || bare) {
    const definite = determined(scan, phrase.from) === "definite" || (bare && capital);
    return definite
      ? candidate({
          ...base,
          kind: word.kind,
          form: "title",
          proper: false,
          dependent: bare && !capital,
          rule: "actor/head-alone",
        })
      : undefined;
  }
  return candidate({ ...base, kind: word.kind, form: "name", rule: "actor/head" });
}

/** Listed actors and organisations inside a longer naming. */
function inside(scan: Scan, outer: Candidate): Candidate[] {
  const { tokens, lexicon } = scan;
  if (outer.known !== undefined && outer.title === undefined) return [];
  const out: Candidate[] = [];
  const end =
    outer.name !== undefined && outer.title !== undefined && outer.name.start >= outer.title.end
      ? tokenFrom(tokens, outer, outer.name.start)
      : outer.to;
  for (let at = outer.from; at < end; at++) {
    const found = lexicon.knownAt(tokens, at);
    const whole = found !== undefined && found.start === outer.start && found.end === outer.end;
    if (found !== undefined && !whole && found.to <= end) {
      const adjective =
        lexicon.nisba(tokens[at]?.text ?? "") !== undefined &&
        tokens[found.to]?.text !== "'s" &&
        found.kind === "state";
      const tied = found.kind === "state" && lexicon.binder(tokens[at - 1]?.text ?? "") === "state";
      const apart = outer.kind === "organization" && found.kind !== "person" && found.kind !== "state";
      if (
        !adjective &&
        !tied &&
        !(
          apart &&
          outer.rule === "actor/head" &&
          outer.form === "name" &&
          lexicon.nisba(tokens[at]?.text ?? "") !== undefined
        )
      )
        out.push(found);
      at = found.to - 1;
      continue;
    }
    if (at === outer.from && outer.kind !== "person" && outer.kind !== "group") continue;
    const phrase = phraseAt(scan, at, end);
    if (phrase?.body === undefined || phrase.body.kind === "group" || phrase.to > end) continue;
    if (phrase.from === outer.from && phrase.to === outer.to) continue;
    const body = bodied({ ...scan, to: end }, phrase, phrase.body);
    if (body !== undefined && body.to <= end && !body.dependent && body.form !== "title") {
      out.push(body);
      at = body.to - 1;
    }
  }
  return out;
}

function tokenFrom(tokens: readonly Token[], { from, to }: Candidate, start: number): number {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
}

/** Whether a title stands beside a person's name: Mike Pompeo, the secretary of state; who is the secretary of state. */
function appositive({ tokens, lexicon }: Scan, out: readonly Candidate[], found: Candidate): boolean {
  if (found.form !== "title" || found.kind !== "person") return false;
  const before = out.findLast((other) => other.to <= found.from);
  if (before?.name === undefined || before.number !== "sg") return false;
  let at = found.from - 1;
  if (lexicon.tables.determiners.has(tokens[at]?.text ?? "")) at--;
  if (tokens[at]?.text === ",") return at === before.to;
  return (
    at === before.to + 1 &&
    lexicon.tables.stops.has(tokens[at]?.text ?? "") &&
    lexicon.tables.stops.has(tokens[at - 1]?.text ?? "") &&
    lexicon.tables.relatives.has(tokens[at - 1]?.text ?? "")
  );
}
