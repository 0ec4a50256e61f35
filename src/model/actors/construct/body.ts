import { type Candidate, candidate } from "../candidate.ts";
import { type Complement, complement } from "../complement.ts";
import { inner } from "./inner.ts";
import { type Scan, behindNoun } from "./scan.ts";

/** An organisation that its first word opens: وزارة الدفاع, صحيفة واشنطن بوست الأمريكية. */
export function readHeaded(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const head = lexicon.head(tokens[at]);
  if (head === undefined) return undefined;
  const { reading, value: word, definite } = head;
  // «اتهم المتظاهرون الجيش»: a word that is no adjective says nothing of the noun before it.
  if (definite && lexicon.isAdjective(tokens[at]?.text ?? "") && behindNoun(scan, at, definite)) return undefined;
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
