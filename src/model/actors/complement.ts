import { isComma } from "../text/comma.ts";
import type { Token } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";
import type { Binder } from "./tables.ts";

/** What belongs to a head: what comes after it up to where the naming ends. */
export interface Complement {
  /** Token index after it. */
  readonly to: number;
  /** The state that an adjective, a capital or a state in it says. */
  readonly country: string | null;
  /** A listed actor, a quoted name, a person or a state's adjective stands in it: it says which one is meant. */
  readonly proper: boolean;
  /** A definite noun or adjective makes the whole definite. */
  readonly definite: boolean;
  /** Only adjectives without article came: an office that anybody may hold. */
  readonly plain: boolean;
  /** A person named inside it, whose office or people the head is. */
  readonly person: Candidate | undefined;
  /** Several states in a row: ministers of X, Y and Z. */
  readonly several: boolean;
}

/** What a complement may ask of the detectors: what names an actor at a token. */
export interface Inner {
  readonly headed: (at: number) => Candidate | undefined;
  readonly person: (at: number) => Candidate | undefined;
}

/** The head that a complement belongs to. */
export interface Head {
  readonly definite: boolean;
  readonly plural: boolean;
  /** Offices may be tied to places and employers by more prepositions than organisations. */
  readonly office: boolean;
  /** A name that no list has may follow: a company, a paper. */
  readonly named: boolean;
  /** No genitive may follow its form: مسلحون, whose construct would be مسلحو. */
  readonly closed?: boolean;
  /** A name behind its complement is the complement's: the lawyer of minister X. */
  readonly relation: boolean;
  /** Who holds the same office elsewhere; where they meet is no part of it: التقى نظيره العراقي في بغداد. */
  readonly peer?: boolean;
}

/** How many words a complement may have. */
const WORDS = 9;

interface State {
  at: number;
  country: string | null;
  proper: boolean;
  definite: boolean;
  plain: boolean;
  several: boolean;
  nisba: boolean;
  /** An adjective was read last. */
  adjective: boolean;
  /** What it is for was said last: الرابطة التونسية للدفاع; what that is turned to may follow: عن حقوق الإنسان. */
  purpose: boolean;
  person: Candidate | undefined;
}

/** Reads a complement: a chain of nouns up to a definite one or a name, its adjectives, and what prepositions tie to it. */
export function complement(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  from: number,
  to: number,
  head: Head,
  inner: Inner,
): Complement {
  const limit = Math.min(to, from + WORDS);
  const state: State = {
    at: from,
    country: null,
    proper: false,
    definite: head.definite,
    plain: true,
    several: false,
    nisba: false,
    adjective: false,
    purpose: false,
    person: undefined,
  };
  while (state.at < limit) {
    const step =
      ((!head.office || (state.definite && !state.nisba)) && quoted(tokens, lexicon, state, to)) ||
      adjective(tokens, lexicon, state, head) ||
      genitive(tokens, lexicon, state, head, inner, limit) ||
      joined(tokens, lexicon, state, head) ||
      bound(tokens, lexicon, state, head, inner, limit);
    if (!step || state.person !== undefined) break;
  }
  if (head.plural) distribute(tokens, lexicon, state, to);
  const { at, country, proper, definite, plain, person, several } = state;
  return { to: at, country, proper, definite, plain: plain && !head.definite, person, several };
}

/** A short name in quotation marks: جهاز المخابرات "الموساد"; behind an office it would be who is told: مسؤول لبناني "للنهار". */
function quoted(tokens: readonly Token[], lexicon: ActorLexicon, state: State, to: number): boolean {
  const depth = tokens[state.at + 1]?.depth ?? 0;
  // Whose they are is told by the pronoun; what is quoted behind it is no name.
  if (tokens[state.at - 1]?.reading.enclitic !== "") return false;
  if (tokens[state.at]?.text !== '"' || depth <= (tokens[state.at - 1]?.depth ?? 0)) return false;
  for (let i = state.at + 1; i < Math.min(to, state.at + 6); i++) {
    // What somebody said is no name.
    if (lexicon.isVerb(tokens[i])) return false;
    if (tokens[i]?.text !== '"') continue;
    if (i === state.at + 1) return false;
    state.at = i + 1;
    state.proper = state.definite = true;
    state.plain = false;
    return true;
  }
  return false;
}

/** An adjective agrees in definiteness: behind an indefinite noun a word with the article is a genitive, not an adjective. */
function adjective(tokens: readonly Token[], lexicon: ActorLexicon, state: State, head: Head): boolean {
  const token = tokens[state.at];
  if (token?.kind !== "word") return false;
  const { text } = token;
  const listed = lexicon.knownAt(tokens, state.at);
  const nisba = lexicon.nisba(text);
  // «وزراء مالية مجموعة السبع»: what the office is for, though it could be of Mali.
  if (head.office && !state.definite && lexicon.tables.portfolios.has(text)) return false;
  // A state that is written as its own adjective: وزارة الداخلية السعودية, دبلوماسيا روسيا.
  const agreed =
    nisba !== undefined && (state.definite ? lexicon.isDefinite(text) : accusative(tokens, lexicon, state));
  if (listed?.kind === "state" && listed.start === token.start && !agreed) return false;
  if (isPhrase(text, lexicon)) return step(state);
  if (lexicon.isDefinite(text) !== state.definite) return false;
  const before = tokens[state.at - 1]?.text ?? "";
  const agrees =
    lexicon.isDefinite(text) &&
    !lexicon.isStop(text) &&
    lexicon.tables.plurals.some((e) => text.endsWith(e) && before.endsWith(e));
  if (!lexicon.isAdjective(text) && !agrees && !attributive(tokens, lexicon, state, head)) return false;
  if (disagrees(tokens, lexicon, state) || ofOther(tokens, lexicon, state, head)) return false;
  if (nisba !== undefined) {
    state.country ??= nisba;
    state.proper ||= state.definite;
    state.nisba = true;
  }
  state.adjective = true;
  return step(state);
}

/** An adjective that no list has behind a noun without article: مصادر حقوقية. A noun of that ending would have its own genitive behind it. */
function attributive(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  { at, definite }: State,
  { named }: Head,
): boolean {
  const { attributive: endings, and } = lexicon.tables;
  const token = tokens[at];
  // Of a company it may be the name: شركة سوزوكي.
  if (endings === undefined || token === undefined || definite || named) return false;
  const { text, reading } = token;
  const own = reading.proclitics === and && and !== "" ? reading.stem : text;
  if (own.length < 5 || lexicon.isDefinite(own) || lexicon.isStop(own)) return false;
  if (!endings.some((ending) => token.strict.endsWith(ending)) || lexicon.isVerb(token) || lexicon.isGiven(token))
    return false;
  const nouns = [lexicon.head(token), lexicon.title(token), lexicon.group(token), lexicon.knownAt(tokens, at)];
  if (nouns.some((found) => found !== undefined)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word") return true;
  return !lexicon.isDefinite(next.text) && lexicon.knownAt(tokens, at + 1)?.start !== next.start;
}

/** An indefinite object with the ending of one stands before. */
function accusative(tokens: readonly Token[], { tables }: ActorLexicon, { at }: State): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return tables.accusative !== undefined && before.length > 3 && before.endsWith(tables.accusative);
}

/** A feminine word right behind the masculine adjective of a state begins something else: الوزير الأردني العملية. */
function disagrees(tokens: readonly Token[], lexicon: ActorLexicon, state: State): boolean {
  const before = tokens[state.at - 1];
  if (before === undefined || lexicon.nisba(before.text) === undefined) return false;
  const { nominal, plurals } = lexicon.tables;
  const feminine = (token: Token | undefined): boolean => nominal.some((ending) => token?.strict.endsWith(ending));
  return feminine(tokens[state.at]) && !feminine(before) && !plurals.some((ending) => before.text.endsWith(ending));
}

/** A feminine word behind people in the plural of men begins something else: اقتحم المسلحون القنصلية. */
function ofOther(tokens: readonly Token[], { tables }: ActorLexicon, { at }: State, head: Head): boolean {
  const before = tokens[at - 1];
  if (!head.plural || before === undefined || before.reading.enclitic !== "") return false;
  const men = tables.plurals.some((ending) => before.text.endsWith(ending));
  return men && tables.nominal.some((ending) => tokens[at]?.strict.endsWith(ending) === true);
}

function step(state: State): boolean {
  state.at++;
  return true;
}

/** An adverbial part of an office that has no article by itself: بالوكالة, بالإنابة. */
function isPhrase(text: string, lexicon: ActorLexicon): boolean {
  return lexicon.isQualifier(text) && lexicon.tables.article !== "" && text.slice(1).startsWith(lexicon.tables.article);
}

function genitive(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  state: State,
  head: Head,
  inner: Inner,
  limit: number,
): boolean {
  const token = tokens[state.at];
  const next = tokens[state.at + 1];
  if (token?.kind !== "word" || state.definite || head.closed === true) return false;
  const listed = lexicon.knownAt(tokens, state.at, head.named);
  // «وزير مالية»: what the office is for, not the capital that is written alike.
  const known = head.office && lexicon.tables.portfolios.has(token.text) ? undefined : listed;
  if (known !== undefined && known.start === token.start && known.to <= limit) {
    if (known.kind === "person") state.person = known;
    take(state, known);
    return true;
  }
  const held = inner.person(state.at);
  const theirs = held?.title === undefined || head.relation || lexicon.isDefinite(token.text) || !head.office;
  if (held?.name !== undefined && held.start === token.start && theirs && !apart(tokens, held)) {
    state.person = held;
    take(state, held);
    return true;
  }
  if (token.reading.proclitics !== "") return false;
  const { text } = token;
  if (lexicon.isDefinite(text)) {
    if (lexicon.isStop(text)) return false;
    state.definite = true;
    state.plain = false;
    return step(state);
  }
  const place = head.office || head.plural ? undefined : lexicon.placeAt(tokens, state.at);
  if (place !== undefined && place.start === token.start) {
    state.at = place.to;
    state.proper = state.definite = true;
    state.plain = false;
    return true;
  }
  if (head.plural && !head.office && lexicon.group(token)?.reading.proclitics === "") {
    state.plain = false;
    return step(state);
  }
  if (
    next?.kind !== "word" ||
    lexicon.isStop(text) ||
    (lexicon.tables.verbs.has(text) && !lexicon.tables.portfolios.has(text))
  )
    return bodied(state, inner, token, limit) || nameTail(tokens, lexicon, state, head, limit);
  const chained =
    (lexicon.isDefinite(next.text) && next.reading.proclitics === "" && !lexicon.isStop(next.text)) ||
    lexicon.knownAt(tokens, state.at + 1)?.start === next.start ||
    lexicon.head(next)?.reading.proclitics === "" ||
    (lexicon.title(next)?.reading.proclitics === "" && lexicon.title(next)?.reading.enclitic === "") ||
    lexicon.tables.portfolios.has(text) ||
    (lexicon.isQualifier(next.text) && !lexicon.isGiven(token));
  // A word with a preposition on it is no genitive: مسؤول مطلع لشبكة.
  const construct =
    lexicon.group(token)?.reading.proclitics === "" ||
    lexicon.head(token)?.reading.proclitics === "" ||
    lexicon.title(token)?.reading.proclitics === "" ||
    lexicon.tables.common.has(text) ||
    lexicon.tables.portfolios.has(text);
  if (chained && construct) {
    state.plain = false;
    return step(state);
  }
  return bodied(state, inner, token, limit) || nameTail(tokens, lexicon, state, head, limit);
}

/** The name stands behind a comma: it is that of the whole office, وكيل الأمين العام، فلان. */
function apart(tokens: readonly Token[], { from, to, name, title }: Candidate): boolean {
  if (name === undefined || title === undefined) return false;
  for (let at = from; at < to; at++) if (tokens[at]?.start === name.start) return isComma(tokens[at - 1]?.text ?? "");
  return false;
}

/** A body of a name that no list has, whose office the head is: نائب رئيس مؤسسة اماديوس. */
function bodied(state: State, inner: Inner, token: Token, limit: number): boolean {
  const found = inner.headed(state.at);
  if (found?.start !== token.start || found.dependent || found.to > limit || found.form !== "name") return false;
  take(state, found);
  return true;
}

function take(state: State, found: Candidate): void {
  state.at = found.to;
  state.country ??= found.country;
  state.proper = state.definite = true;
  state.plain = false;
}

/** A name of words that no list has, behind a word that says what it is: شركة زودياك ماريتايم. */
function nameTail(tokens: readonly Token[], lexicon: ActorLexicon, state: State, head: Head, limit: number): boolean {
  if (!head.named || state.proper) return false;
  let end = state.at;
  while (end < Math.min(limit, state.at + 3) && lexicon.isForeign(tokens[end])) end++;
  if (end === state.at) return false;
  state.at = end;
  state.proper = state.definite = true;
  state.plain = false;
  return true;
}

/** A second portfolio: وزير الداخلية والأمن. */
function joined(tokens: readonly Token[], lexicon: ActorLexicon, state: State, head: Head): boolean {
  const token = tokens[state.at];
  // «المجلس الاقتصادي والاجتماعي»: a body's two adjectives.
  if (
    token?.kind === "word" &&
    !head.office &&
    !head.plural &&
    head.definite &&
    token.reading.proclitics === lexicon.tables.and
  ) {
    const second = token.reading.stem;
    const adjectives = lexicon.isDefinite(second) && lexicon.isAdjective(second) && lexicon.nisba(second) === undefined;
    if (adjectives && token.reading.proclitics !== "" && lexicon.isAdjective(tokens[state.at - 1]?.text ?? ""))
      return step(state);
  }
  if (token?.kind !== "word") return false;
  const { reading } = token;
  // «مصادر حقوقية وسياسية»: a second adjective.
  if (!state.definite && reading.proclitics === lexicon.tables.and && reading.proclitics !== "") {
    const second = lexicon.isQualifier(reading.stem) || lexicon.nisba(reading.stem) !== undefined;
    return state.adjective && (second || attributive(tokens, lexicon, state, head)) && step(state);
  }
  if (!state.definite || head.definite || state.nisba) return false;
  if (reading.proclitics !== lexicon.tables.and || reading.proclitics === "") return false;
  return lexicon.tables.portfolios.has(lexicon.bare(reading.stem)) && step(state);
}

/** What a preposition ties to the head: المتحدث باسم البيت الأبيض, رئيس الأركان للجيش, ممثلون عن فلسطين. */
function bound(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  state: State,
  head: Head,
  inner: Inner,
  limit: number,
): boolean {
  const token = tokens[state.at];
  if (token?.kind !== "word") return false;
  const alone = lexicon.binder(token.text);
  if (alone !== undefined) return tied(tokens, lexicon, state, head, inner, limit, alone, state.at + 1, "");
  for (const { proclitics, enclitic, stem } of token.readings) {
    const binder = lexicon.binder(proclitics);
    if (binder === undefined || enclitic !== "" || lexicon.isStop(stem)) continue;
    if (tied(tokens, lexicon, state, head, inner, limit, binder, state.at, stem)) return true;
  }
  return false;
}

/** A body with a pronoun on it: حكومتها; its last letter may be written otherwise there. */
function isOwned({ readings }: Token, { tables: { heads, portfolios, construct } }: ActorLexicon): boolean {
  const isBody = (word: string): boolean => heads.has(word) || portfolios.has(word);
  return readings.some(
    ({ enclitic, proclitics, stem }) =>
      enclitic !== "" &&
      proclitics === "" &&
      (isBody(stem) ||
        (construct !== undefined &&
          stem.endsWith(construct.written) &&
          isBody(stem.slice(0, -construct.written.length) + construct.whole))),
  );
}

function tied(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  state: State,
  head: Head,
  inner: Inner,
  limit: number,
  binder: Binder,
  at: number,
  stem: string,
): boolean {
  const own = tokens[at];
  if (own?.kind !== "word" || at >= limit) return false;
  const word = stem === "" ? own.reading.stem : stem;
  const before = lexicon.bare(tokens[state.at - 1]?.text ?? "");
  const relational = head.plural && lexicon.tables.relational.has(before);
  const turned = state.purpose && binder === "any" && stem === "";
  state.purpose = false;
  if (turned && !lexicon.isStop(own.text) && own.reading.proclitics === "") {
    state.at = at + 1;
    state.definite = lexicon.isDefinite(word);
    return true;
  }
  const office = binder === "office" || binder === "purpose";
  if (!office && !head.office && !relational) return false;
  const start = stem === "" ? own.start : (own.readings.find((r) => r.stem === stem && r.enclitic === "")?.start ?? -1);
  const person = inner.person(at);
  const known = lexicon.knownAt(tokens, at);
  const found =
    [
      known?.kind === "person" ? undefined : known,
      inner.headed(at),
      binder === "any" || binder === "actor" || person?.title ? person : undefined,
    ].find((other) => other?.start === start) ?? undefined;
  // "The secretary general of the party": a body that is named elsewhere, behind an office's adjective.
  const employs =
    binder === "purpose" && head.office && state.definite && lexicon.isAdjective(tokens[state.at - 1]?.text ?? "");
  if (found !== undefined && found.to <= limit && (!found.dependent || binder === "state" || employs)) {
    // A state behind "to" or "in" is mostly the other side of an act: support of the American president for Tel Aviv.
    if (found.kind === "state" && !relational && (office || state.nisba)) return false;
    if (binder === "state" && head.peer === true) return false;
    if (found.kind === "group" && !relational) return false;
    // «أطاح الجيش بالرئيس»: no body is in a person.
    if (found.kind === "person" && binder === "office") return false;
    // «مسؤول مطلع لشبكة فلان»: to whom somebody speaks.
    if (found.kind === "outlet" && stem !== "" && (head.office ? !head.definite : binder === "purpose")) return false;
    if (found.name !== undefined) state.person = found;
    take(state, found);
    return true;
  }
  // «المتحدث باسم حكومتها»: whose body it is tells the pronoun.
  if (head.office && stem === "" && isOwned(own, lexicon)) {
    state.at = at + 1;
    state.definite = true;
    return true;
  }
  if (relational && lexicon.isStop(own.text)) return step(state);
  const bare = lexicon.bare(word);
  const purpose = binder === "purpose" && !head.office && head.definite && isPurpose(tokens, lexicon, state, own, word);
  if (
    purpose ||
    lexicon.tables.portfolios.has(bare) ||
    (binder === "any" &&
      lexicon.tables.answering?.has(before) === true &&
      lexicon.isDefinite(word) &&
      !lexicon.isStop(word))
  ) {
    // "For affairs of the Middle East": the noun after the portfolio comes with it.
    state.at = at + 1;
    state.definite = lexicon.isDefinite(word);
    state.plain = false;
    state.purpose = !head.office && lexicon.isDefinite(word);
    if (!state.definite) {
      const region = lexicon.placeAt(tokens, at + 1);
      if (region !== undefined) state.at = region.to;
      state.definite ||= region !== undefined;
    }
    return true;
  }
  return false;
}

/** What a body with an adjective of its own is for: الهيئة العامة للموانئ. Those who may be spoken to are no purpose. */
function isPurpose(tokens: readonly Token[], lexicon: ActorLexicon, state: State, own: Token, word: string): boolean {
  const before = tokens[state.at - 1]?.text ?? "";
  const named = lexicon.isQualifier(before) || lexicon.nisba(before) !== undefined || placed(tokens, lexicon, state);
  const somebody = lexicon.group(own) ?? lexicon.title(own) ?? lexicon.head(own);
  return named && lexicon.isDefinite(word) && somebody === undefined && !lexicon.isStop(word);
}

/** A place stands right before: مركز دبي للسلع المتعددة. */
function placed(tokens: readonly Token[], lexicon: ActorLexicon, { at }: State): boolean {
  return lexicon.placeAt(tokens, at - 1)?.to === at || lexicon.knownAt(tokens, at - 1)?.known?.metonym === true;
}

/** The states after the first that a plural head is of: وزراء خارجية الأردن ومصر وقطر, الجيشان العراقي والسوري. */
function distribute(tokens: readonly Token[], lexicon: ActorLexicon, state: State, to: number): void {
  if (state.country === null) return;
  const { and } = lexicon.tables;
  while (state.at < to) {
    const comma = tokens[state.at]?.kind === "punct" ? 1 : 0;
    const token = tokens[state.at + comma];
    if (token?.kind !== "word") return;
    const second = token.readings.find(({ proclitics }) => proclitics === and);
    if (state.nisba) {
      if (comma === 1 || second === undefined || lexicon.nisba(second.stem) === undefined) return;
      if (lexicon.isDefinite(second.stem) !== state.definite) return;
      state.at++;
    } else {
      const found = lexicon.knownAt(tokens, state.at + comma);
      if (found?.kind !== "state" || found.to > to) return;
      if (found.start !== second?.start && comma === 0) return;
      state.at = found.to;
    }
    state.several = true;
  }
}
