import { isComma } from "../../text/comma.ts";
import { type Candidate, candidate } from "../candidate.ts";
import { complement } from "../complement.ts";
import { type NameRun, nameRun } from "../names.ts";
import { inner } from "./inner.ts";
import { nameAfter } from "./name.ts";
import { type Scan, behindNoun, quantified, titled } from "./scan.ts";

/** A title with what belongs to it, and the name of who holds it where one follows. */
export function readTitled(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const token = tokens[at];
  const head = lexicon.title(token);
  if (token === undefined || head === undefined || lexicon.isStop(token.text)) return undefined;
  const { reading, value: word, definite } = head;
  if (word.adjective === true && (behindNoun(scan, at, definite) || impersonal(scan, at))) return undefined;
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
    { definite, plural, office: true, named: false, relation: word.relation === true, peer: word.peer === true },
    inner(scan),
  );
  let end = whole.to;
  const bare = end === at + 1;
  if (word.bound === true && bare) return undefined;
  const titleEnd = bare ? reading.end : (tokens[end - 1]?.end ?? reading.end);
  let name: NameRun | undefined;
  if (!plural && (whole.person === undefined || word.relation !== true))
    name = nameAfter(scan, end, definite || !whole.plain, word.alone === true);
  // «أمير الكويت الشيخ فلان»: a form of address is no name.
  const address = name !== undefined && lexicon.title(tokens[end])?.value.rank === true;
  const known = !plural && !bare && (definite || whole.definite);
  const second = address || (name === undefined && known) ? secondOffice(scan, end, word.lemma) : undefined;
  if (address && (name?.to === end + 1 || second?.name !== undefined)) name = undefined;
  if (name !== undefined) end = name.to;
  const next = name === undefined && known ? second : undefined;
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
  const one = word.number === "pl" && reading.proclitics === "" && oneOf(scan, at);
  const counted = one ? at - 1 : plural && reading.proclitics === "" ? quantified(scan, at) : at;
  return candidate({
    from: counted,
    to: end,
    start: counted < at ? (tokens[counted]?.reading.start ?? reading.start) : reading.start,
    end: end === at + 1 ? Math.max(reading.end, reading.enclitic === "" ? reading.end : last.end) : last.end,
    kind: plural && !one ? "group" : "person",
    form: name === undefined ? "title" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: { start: reading.start, end: titleEnd },
    known: name?.known,
    country: whole.country ?? name?.known?.country ?? null,
    gender: word.gender ?? name?.gender,
    number: one ? "sg" : word.number,
    head: word.lemma,
    definite: !one && (definite || whole.definite),
    proper: name !== undefined,
    generic: word.generic === true,
    peer: word.peer === true,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  });
}

/** It is what is said of a thing: من المقرر، من المسؤول. */
function impersonal({ tokens, lexicon, from }: Scan, at: number): boolean {
  return at > from && lexicon.binder(tokens[at - 1]?.text ?? "") === "actor" && tokens[at]?.reading.proclitics === "";
}

/** Only one of them is meant: أحد القادة. */
function oneOf({ tokens, lexicon, from }: Scan, at: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  return before?.kind === "word" && lexicon.tables.oneOf?.has(before.reading.stem) === true;
}

/** Another office of the same person with the name, behind a comma (رئيسة البعثة، النائبة فلانة), or a rank (وزير الداخلية اللواء فلان). */
function secondOffice(scan: Scan, at: number, lemma: string): Candidate | undefined {
  const { tokens } = scan;
  const after = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
  const rank = tokens[after]?.kind === "word" ? titled(scan, after) : undefined;
  if (rank?.rule === "actor/rank-name" && rank.start === tokens[after]?.start) return rank;
  // «العاهل الأردني الملك فلان»: a style that goes with the office.
  const styled =
    rank?.name !== undefined && rank.start === tokens[after]?.start && rank.title?.end === tokens[after]?.end;
  if (styled && scan.lexicon.tables.styles?.get(lemma)?.has(rank.head ?? "") === true) return rank;
  if (!isComma(tokens[at]?.text ?? "") || tokens[at + 1]?.kind !== "word") return undefined;
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
