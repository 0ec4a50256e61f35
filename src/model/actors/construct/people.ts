import { type Candidate, candidate, nameless } from "../candidate.ts";
import { complement } from "../complement.ts";
import { inner } from "./inner.ts";
import { named } from "./name.ts";
import { type Scan, behindNoun, quantified } from "./scan.ts";

/** People who act together, with the adjectives and the complement that say who they are. */
export function group(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const head = lexicon.group(tokens[at]);
  if (head === undefined) return undefined;
  const { reading, value: word, definite } = head;
  if (definite && word.bound !== true && behindNoun(scan, at, definite)) return undefined;
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
  // «الأعضاء العاملين»: with the article a dual is mostly an adjective in the plural.
  if (word.kind === "person" && definite && lexicon.tables.plurals.some((ending) => reading.stem.endsWith(ending)))
    return undefined;
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

/** One of a state's people whom only its adjective tells, behind a verb or what befell them: اعتقل فلسطينيا, مقتل فلسطيني. */
export function compatriot(scan: Scan, at: number): Candidate | undefined {
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
  return nameless({
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    kind: "person",
    country,
    number: "sg",
    head: token.text,
    rule: "actor/compatriot",
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

function isPlural(word: { readonly number?: string; readonly kind?: string }): boolean {
  return word.number === "pl" || word.kind === "group";
}
