import type { Text, Token } from "../layers.ts";
import { type Candidate, candidate } from "./candidate.ts";
import { type Complement, complement, type Inner } from "./complement.ts";
import type { Tags } from "../tagger/tagger.ts";
import type { ActorLexicon } from "./lexicon.ts";
import { FRAMED, nameRun, type NameRun } from "./names.ts";

/** One sentence while its actors are looked for. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly tags: Tags | undefined;
  readonly from: number;
  readonly to: number;
  /** What was found at a token, so that a chain of heads is read once and not once for each of its links. */
  readonly heads: Map<number, Candidate | undefined>;
  readonly titles: Map<number, Candidate | undefined>;
}

/**
 * Actors in a language whose titles and organisations stand head first, with their complement after them and a name last, and
 * whose script has no capitals: وزير الدفاع الأمريكي لويد أوستن.
 */
export function construct(
  text: Text,
  lexicon: ActorLexicon,
  from: number,
  to: number,
  tags: Tags | undefined,
): Candidate[] {
  const scan: Scan = { tokens: text.tokens, lexicon, tags, from, to, heads: new Map(), titles: new Map() };
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = candidateAt(scan, at);
    if (found === undefined) {
      at = Math.max(lexicon.placeAt(text.tokens, at)?.to ?? 0, at + 1);
      continue;
    }
    const apposed = appositive(scan, out.at(-1), found);
    out.push(apposed ? { ...found, apposed } : found, ...inside(scan, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, tags } = scan;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (!lexicon.openers.some(token.word) && (tags?.person(at) ?? 0) < FRAMED) return undefined;
  const known = listed(scan, at);
  const found =
    titled(scan, at) ?? longer(known, headed(scan, at)) ?? group(scan, at) ?? named(scan, at) ?? compatriot(scan, at);
  if (known !== undefined && found !== undefined && known.to > found.to) return known;
  if (found?.kind === "person" && found.form === "name") {
    const place = lexicon.placeAt(tokens, at) ?? lexicon.knownAt(tokens, at);
    if (place !== undefined && place.to >= found.to && found.known === undefined) return undefined;
    if (ofThing(scan, found)) return undefined;
  }
  return found;
}

/** The name is that of the thing before it: مطار فلان, جائزة فلان. */
function ofThing({ tokens, lexicon, from }: Scan, found: Candidate): boolean {
  const before = found.from > from ? tokens[found.from - 1] : undefined;
  if (before?.kind !== "word" || before.reading.enclitic !== "" || tokens[found.from]?.start !== found.start)
    return false;
  return before.word.readings.some(({ stem, enclitic }) => enclitic === "" && lexicon.tables.things.has(stem));
}

/** A listed actor. A capital behind a preposition of place is the town; a state there is named all the same. */
function listed({ tokens, lexicon, from }: Scan, at: number): Candidate | undefined {
  const found = lexicon.knownAt(tokens, at);
  // «جنوبي الجزيرة»: a place, and not who is called so.
  if (found?.kind === "outlet" && found.to - found.from === 1 && at > from && found.start === tokens[at]?.start)
    if (lexicon.tables.locatives.has(tokens[at - 1]?.reading.stem ?? "")) return undefined;
  if (found === undefined || found.kind !== "state") return found?.known?.kind === "person" ? undefined : found;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to > found.to) return undefined;
  const before = at > from ? tokens[at - 1] : undefined;
  const proclitics = tokens[at]?.readings.find((reading) => reading.start === found.start)?.proclitics ?? "";
  if (found.known?.metonym !== true) return found;
  if (before !== undefined && lexicon.tables.locatives.has(before.reading.stem)) return undefined;
  const second = at - 1 > from && lexicon.nisba(before?.text ?? "") !== undefined ? tokens[at - 2] : undefined;
  if (second !== undefined && lexicon.tables.locatives.has(second.reading.stem)) return undefined;
  return lexicon.tables.locatives.has(proclitics) ? undefined : found;
}

function longer(a: Candidate | undefined, b: Candidate | undefined): Candidate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.to > a.to ? b : a;
}

/** What stands inside a longer naming: the White House in "a spokesman of the White House", the states of several ministers. */
function inside(scan: Scan, outer: Candidate): Candidate[] {
  if (outer.head === "" && outer.title === undefined) return [];
  const out: Candidate[] = [];
  const end =
    outer.title === undefined || outer.name === undefined ? outer.to : tokenAfter(scan, outer.name.start, outer);
  for (let at = outer.from + 1; at < end;) {
    const person = held({ ...scan, to: end, heads: new Map(), titles: new Map() }, at);
    const found = knownInside(scan, at, outer) ?? person ?? employer(scan, at, outer);
    if (found === undefined || found.to > end) {
      at++;
      continue;
    }
    out.push(found, ...(found.title === undefined && found.head === "" ? [] : inside(scan, found)));
    at = found.to;
  }
  return out;
}

/** A listed actor inside a longer naming; a ministry's field behind its minister is none. */
function knownInside(scan: Scan, at: number, outer: Candidate): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const found = lexicon.knownAt(tokens, at, outer.kind === "outlet");
  if (found === undefined || (found.kind === "state" && listed(scan, at) === undefined)) return undefined;
  const field = lexicon.tables.portfolios.has(lexicon.bare(tokens[at]?.reading.stem ?? ""));
  return field && lexicon.title(tokens[at - 1]) !== undefined ? undefined : found;
}

/** A person named inside a longer naming. */
function held(scan: Scan, at: number): Candidate | undefined {
  const found = titled(scan, at);
  return found?.name === undefined ? (found === undefined ? named(scan, at) : undefined) : found;
}

/** The body that an office is of; not the field of a minister, nor a part of a body that is named whole. */
function employer(scan: Scan, at: number, outer: Candidate): Candidate | undefined {
  const { tokens, lexicon } = scan;
  if (outer.kind !== "person" && outer.kind !== "group") return undefined;
  const found = headed(scan, at);
  if (found === undefined || found.dependent || found.head === "") return undefined;
  return lexicon.tables.portfolios.has(found.head) && lexicon.title(tokens[at - 1]) !== undefined ? undefined : found;
}

function tokenAfter({ tokens }: Scan, end: number, { from, to }: Candidate): number {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= end) return at;
  return to;
}

function titled(scan: Scan, at: number): Candidate | undefined {
  return once(scan.titles, at, () => readTitled(scan, at));
}

function headed(scan: Scan, at: number): Candidate | undefined {
  return once(scan.heads, at, () => readHeaded(scan, at));
}

function once(
  seen: Map<number, Candidate | undefined>,
  at: number,
  read: () => Candidate | undefined,
): Candidate | undefined {
  if (!seen.has(at)) seen.set(at, read());
  return seen.get(at);
}

/** A title with what belongs to it, and the name of who holds it where one follows. */
function readTitled(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const token = tokens[at];
  const head = lexicon.title(token);
  if (token === undefined || head === undefined || lexicon.isStop(token.text)) return undefined;
  const { reading, value: word, definite } = head;
  if (word.adjective === true && behindNoun(scan, at, definite)) return undefined;
  if (reading.proclitics === "" && lexicon.isGiven(token) && lexicon.isGiven(tokens[at + 1])) return undefined;
  const plural = word.number !== "sg";
  // «عين فلانا رئيسا للوزراء»: an accusative, and no dual, which has its genitive behind it.
  const tie = tokens[at + 1]?.reading.proclitics ?? "";
  if (word.number === "du" && word.bound === true && lexicon.binder(tie) === "purpose") return undefined;
  if (word.rank === true) return ranked(scan, at);
  const whole = complement(
    tokens,
    lexicon,
    at + 1,
    to,
    { definite, plural, office: true, named: false, relation: word.relation === true },
    inner(scan),
  );
  let end = whole.to;
  const bare = end === at + 1;
  if (word.bound === true && bare) return undefined;
  const titleEnd = bare ? reading.end : (tokens[end - 1]?.end ?? reading.end);
  let name: NameRun | undefined;
  if (!plural && (whole.person === undefined || word.relation !== true))
    name = nameAfter(scan, end, definite || !whole.plain, word.alone === true);
  if (name !== undefined) end = name.to;
  const next =
    name === undefined && !plural && !bare && (definite || whole.definite) ? secondOffice(scan, end) : undefined;
  if (
    next?.name !== undefined &&
    (next.gender === undefined || word.gender === undefined || next.gender === word.gender)
  ) {
    name = { ...next.name, from: next.from, to: next.to, known: next.known, gender: next.gender };
    end = next.to;
  }
  if (bare && name === undefined && !definite && word.alone !== true && !plural) return undefined;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  const counted = plural && reading.proclitics === "" ? quantified(scan, at) : at;
  return candidate({
    from: counted,
    to: end,
    start: counted < at ? (tokens[counted]?.reading.start ?? reading.start) : reading.start,
    end: end === at + 1 ? Math.max(reading.end, reading.enclitic === "" ? reading.end : last.end) : last.end,
    kind: plural ? "group" : "person",
    form: name === undefined ? "title" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: { start: reading.start, end: titleEnd },
    known: name?.known,
    country: whole.country ?? name?.known?.country ?? null,
    gender: word.gender ?? name?.gender,
    number: word.number,
    head: word.lemma,
    definite: definite || whole.definite,
    proper: name !== undefined,
    generic: word.generic === true,
    peer: word.peer === true,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  });
}

/** Another office of the same person with the name, behind a comma (رئيسة البعثة، النائبة فلانة), or a rank (وزير الداخلية اللواء فلان). */
function secondOffice(scan: Scan, at: number): Candidate | undefined {
  const { tokens } = scan;
  const after = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
  const rank = tokens[after]?.kind === "word" ? titled(scan, after) : undefined;
  if (rank?.rule === "actor/rank-name" && rank.start === tokens[after]?.start) return rank;
  if (!COMMAS.has(tokens[at]?.text ?? "") || tokens[at + 1]?.kind !== "word") return undefined;
  const found = titled(scan, at + 1);
  return found?.name !== undefined && found.start === tokens[at + 1]?.start && found.number === "sg"
    ? found
    : undefined;
}

/** A rank or a form of address before a name, with the adjectives or the office between them: اللواء المتقاعد فلان. */
function ranked(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to, tags } = scan;
  const head = lexicon.title(tokens[at]);
  if (head === undefined || head.value.number !== "sg") return undefined;
  let end = at + 1;
  let country: string | null = null;
  for (; end < Math.min(to, at + 4) && lexicon.isAdjective(tokens[end]?.text ?? ""); end++)
    country ??= lexicon.nisba(tokens[end]?.text ?? "") ?? null;
  const titleEnd = tokens[end - 1]?.end ?? head.reading.end;
  const name = nameRun(tokens, lexicon, end, to, head.definite, tags);
  if (name === undefined || name.start !== tokens[end]?.start) return undefined;
  return candidate({
    from: at,
    to: name.to,
    start: head.reading.start,
    end: name.end,
    kind: "person",
    form: "title+name",
    name: { start: name.start, end: name.end },
    title: { start: head.reading.start, end: titleEnd },
    known: name.known,
    country,
    gender: head.value.gender ?? name.gender,
    head: head.value.lemma,
    rule: "actor/rank-name",
  });
}

/** Whether a word that is also an adjective stands behind a noun that it agrees with: المؤتمر الصحفي. */
function behindNoun({ tokens, lexicon, from }: Scan, at: number, definite: boolean): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  if (before?.kind !== "word" || tokens[at]?.reading.proclitics !== "") return false;
  const { stem, enclitic } = before.reading;
  if (definite) return lexicon.isDefinite(stem) || enclitic !== "";
  const { common, accusative } = lexicon.tables;
  // «مؤتمرا صحفيا»: with the ending of an object.
  const bare = accusative !== undefined && stem.endsWith(accusative) ? stem.slice(0, -accusative.length) : stem;
  return common.has(stem) || common.has(before.text) || common.has(bare);
}

/** The name after a title: at once, or behind a comma where it is surely one. */
function nameAfter(
  { tokens, lexicon, to, tags }: Scan,
  at: number,
  licensed: boolean,
  alone: boolean,
): NameRun | undefined {
  const sure = licensed && !alone;
  const from = aside(tokens, at);
  const direct =
    nameRun(tokens, lexicon, from, to, sure, tags) ??
    (sure ? undefined : nameRun(tokens, lexicon, from, to, false, tags));
  if (direct !== undefined) return tokens[from]?.start === direct.start ? direct : undefined;
  if (tokens[at]?.kind !== "punct" || !COMMAS.has(tokens[at]?.text ?? "")) return undefined;
  const behind = nameRun(tokens, lexicon, at + 1, to, false, tags);
  return behind?.start === tokens[at + 1]?.start ? behind : undefined;
}

/** The token behind a short form in brackets: وزارة الدفاع (البنتاغون) فلان. */
function aside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at + 2; close <= at + ASIDE; close++) if (tokens[close]?.text === ")") return close + 1;
  return at;
}

/** How far from its opening a bracket may close that only holds a short form. */
const ASIDE = 3;

const COMMAS: ReadonlySet<string> = new Set(["،", ","]);

/** A person by name alone. */
function named(scan: Scan, at: number): Candidate | undefined {
  const run = nameRun(scan.tokens, scan.lexicon, at, scan.to, false, scan.tags);
  if (run === undefined) return elliptic(scan, at);
  const { start, end, from, to, known, gender } = run;
  return candidate({
    from,
    to,
    start,
    end,
    kind: "person",
    form: "name",
    name: { start, end },
    known,
    country: known?.country ?? null,
    gender,
    rule: "actor/name",
  });
}

/** A second holder whose title is left out: وزير الخارجية الأميركي جون كيري والروسي سيرجي لافروف. */
function elliptic({ tokens, lexicon, to, tags }: Scan, at: number): Candidate | undefined {
  const token = tokens[at];
  const heir = token && lexicon.openers.heir(token.word);
  const name = heir && nameRun(tokens, lexicon, at + 1, to, false, tags);
  if (token === undefined || heir === undefined || name === undefined) return undefined;
  if (name.start !== tokens[at + 1]?.start) return undefined;
  return candidate({
    from: at,
    to: name.to,
    start: token.start + heir.start,
    end: name.end,
    kind: "person",
    form: "title+name",
    name: { start: name.start, end: name.end },
    known: name.known,
    country: heir.country,
    gender: name.gender,
    rule: "actor/elliptic",
  });
}

/** An organisation that its first word opens: وزارة الدفاع, صحيفة واشنطن بوست الأمريكية. */
function readHeaded(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const head = lexicon.head(tokens[at]);
  if (head === undefined) return undefined;
  const { reading, value: word, definite } = head;
  if (behindNoun(scan, at, definite) && definite) return undefined;
  const options = { definite, plural: false, office: false, named: word.named === true && !definite, relation: false };
  const whole = complement(tokens, lexicon, at + 1, to, options, inner(scan));
  const bare = whole.to === at + 1;
  const last = bare ? reading : tokens[whole.to - 1];
  if (last === undefined) return undefined;
  const base = {
    from: at,
    to: whole.to,
    start: reading.start,
    end: last.end,
    country: whole.country,
    head: word.lemma,
    staff: word.staff === true,
  };
  if (bare || (definite && !whole.proper && !lexicon.isAdjective(tokens[at + 1]?.text ?? ""))) {
    // The agency, the movement: who is meant is told elsewhere.
    return definite && bare
      ? candidate({ kind: word.kind, form: "title", proper: false, dependent: true, rule: "actor/head-alone", ...base })
      : undefined;
  }
  if (word.kind === "state") {
    const country = whole.country ?? whole.person?.country ?? null;
    const known = country === null ? undefined : lexicon.state(country);
    if (known === undefined) return word.bound === true ? undefined : government(base, whole);
    return candidate({
      kind: "state",
      form: "metonym",
      known: { ...known, metonym: true },
      rule: "actor/government",
      ...base,
      country,
    });
  }
  if (!whole.definite && word.bound !== true && whole.country !== null)
    return candidate({
      kind: word.kind,
      form: "title",
      definite: false,
      proper: false,
      rule: "actor/head-state",
      ...base,
    });
  if (!whole.definite || (word.bound === true && !whole.proper)) return undefined;
  if (word.chaired === true && whole.person !== undefined) return undefined;
  return candidate({ kind: word.kind, form: "name", rule: "actor/head", ...base });
}

/** A government that its adjective or its head says: الحكومة الشرعية, حكومة الرئيس فلان. */
function government(
  base: Pick<Candidate, "from" | "to" | "start" | "end" | "country" | "head">,
  whole: Complement,
): Candidate | undefined {
  return whole.definite
    ? candidate({ kind: "organization", form: "name", rule: "actor/government", ...base })
    : undefined;
}

/** People who act together, with the adjectives and the complement that say who they are. */
function group(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const head = lexicon.group(tokens[at]);
  if (head === undefined) return undefined;
  const { reading, value: word, definite } = head;
  if (behindNoun(scan, at, definite) && definite) return undefined;
  const own = reading.enclitic !== "";
  const closed = lexicon.tables.plurals.some((ending) => reading.stem.endsWith(ending)) && !definite;
  const options = { definite, plural: true, office: false, named: false, relation: false, closed };
  const whole = complement(tokens, lexicon, at + 1, to, options, inner(scan));
  let end = whole.to;
  // Two kinds of people who act as one: سكان ومسؤولون محليون.
  const second = !definite && end === at + 1 ? tokens[end] : undefined;
  const other = second && (lexicon.group(second) ?? lexicon.title(second));
  if (
    other !== undefined &&
    other.reading.proclitics === lexicon.tables.and &&
    !other.definite &&
    isPlural(other.value)
  ) {
    end = complement(tokens, lexicon, end + 1, to, options, inner(scan)).to;
  }
  const counted = reading.proclitics === "" ? quantified(scan, at) : at;
  if (word.kind === "person" && counted === at && !alone(scan, at, definite)) return undefined;
  if (word.counted === true && counted === at) return undefined;
  // «رجل الأعمال فلان»: who has a name is told by it.
  if (word.kind === "person" && counted === at && named(scan, end)?.start === tokens[end]?.start) return undefined;
  if (word.bound === true && end === at + 1 && !own && counted === at) return undefined;
  const last = end === at + 1 ? (own ? tokens[at] : reading) : tokens[end - 1];
  if (last === undefined) return undefined;
  return candidate({
    from: counted,
    to: end,
    start: counted < at ? (tokens[counted]?.reading.start ?? reading.start) : reading.start,
    end: last.end,
    kind: counted < at && word.kind === "person" ? "group" : word.kind,
    form: "title",
    title: { start: reading.start, end: last.end },
    country: whole.country ?? lexicon.nisba(reading.stem) ?? null,
    number: word.kind === "person" && counted === at ? "sg" : "pl",
    head: word.lemma,
    definite: definite || whole.definite,
    proper: false,
    rule: word.kind === "person" ? "actor/somebody" : "actor/group",
  });
}

/** A word for somebody that is no adjective of the noun before it (هجوم مسلح) and no family's name (المعلم). */
function alone({ tokens, lexicon, from }: Scan, at: number, definite: boolean): boolean {
  const { surnames, common, befalling } = lexicon.tables;
  if (definite && surnames.has(tokens[at]?.reading.stem ?? "")) return false;
  const before = at > from ? tokens[at - 1] : undefined;
  if (before?.kind !== "word" || tokens[at]?.reading.proclitics !== "") return true;
  const { stem } = before.reading;
  if (before.word.readings.some((reading) => lexicon.tables.copulas?.has(reading.stem) === true)) return false;
  return befalling?.has(stem) === true || lexicon.isVerb(before) || !(common.has(stem) || common.has(before.text));
}

/** One of a state's people whom only its adjective tells, behind a verb or what befell them: اعتقل فلسطينيا, مقتل فلسطيني. */
function compatriot(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, from } = scan;
  const { befalling } = lexicon.tables;
  const token = tokens[at];
  const before = at > from ? tokens[at - 1] : undefined;
  if (befalling === undefined || token === undefined || before?.kind !== "word") return undefined;
  const country = token.reading.proclitics === "" ? lexicon.nisba(token.text) : undefined;
  if (country === undefined || lexicon.isDefinite(token.text)) return undefined;
  const verb = lexicon.isVerb(before) && !lexicon.tables.common.has(before.reading.stem);
  // «اعتقل الجيش فلسطينيا»: an object, as it agrees with no noun before it.
  const ending = lexicon.tables.accusative;
  const object = ending !== undefined && token.text.endsWith(ending) && lexicon.isDefinite(before.text);
  if (!verb && !object && !befalling.has(before.reading.stem)) return undefined;
  return candidate({
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    kind: "person",
    form: "title",
    title: { start: token.start, end: token.end },
    country,
    head: token.text,
    definite: false,
    proper: false,
    rule: "actor/compatriot",
  });
}

/** Where a number or a word for some of many begins before those who are counted: ستة أشخاص, العديد من الفصائل. */
function quantified({ tokens, lexicon, from }: Scan, at: number): number {
  let start = at;
  while (start > from) {
    const before = tokens[start - 1];
    if (before?.kind !== "number" && !lexicon.tables.quantifiers.has(before?.reading.stem ?? "")) break;
    start--;
  }
  // "Of" counts only behind a quantity.
  return start < at && lexicon.binder(tokens[start]?.text ?? "") !== undefined ? at : start;
}

function isPlural(word: { readonly number?: string; readonly kind?: string }): boolean {
  return word.number === "pl" || word.kind === "group";
}

function person(scan: Scan, at: number): Candidate | undefined {
  const held = titled(scan, at);
  if (held?.name !== undefined) return held;
  const run = nameRun(scan.tokens, scan.lexicon, at, scan.to, false, scan.tags);
  return run === undefined ? undefined : named(scan, at);
}

function inner(scan: Scan): Inner {
  return { headed: (at) => headed(scan, at), person: (at) => person(scan, at) };
}

/** Whether a naming stands right behind a comma after a person's: جون كيربي، منسق الاتصالات. */
function appositive({ tokens }: Scan, before: Candidate | undefined, found: Candidate): boolean {
  if (before === undefined || found.form !== "title" || found.kind !== "person" || before.kind !== "person")
    return false;
  if (before.name === undefined || before.number !== "sg" || found.number !== "sg") return false;
  if (found.from === before.to)
    return found.definite && found.start === tokens[found.from]?.start && found.to - found.from > 1;
  const comma = tokens[before.to];
  return (
    comma !== undefined &&
    COMMAS.has(comma.text) &&
    found.from === before.to + 1 &&
    found.start === tokens[found.from]?.start
  );
}
