/** A form of a verb, lower case. */
export interface VerbForm {
  readonly form: string;
  readonly use: "past" | "present" | "base";
}

/**
 * The forms of an English verb: base, third person, past, participles. @param verb the base, or for an irregular verb `base past
 * participle` ("take took taken"); a doubled consonant is written as an irregular past ("ban banned").
 */
export function inflect(verb: string): readonly VerbForm[] {
  const [base = "", past = regularPast(base), participle = past] = verb.split(" ");
  const out: VerbForm[] = [
    { form: base, use: "base" },
    { form: plural(base), use: "present" },
    { form: past, use: "past" },
    { form: ing(base, past), use: "present" },
  ];
  if (participle !== past) out.push({ form: participle, use: "past" });
  return out;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

/** The present participle doubles a consonant where the past does. */
function ing(base: string, past: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  const last = base.charAt(base.length - 1);
  return past === `${base}${last}ed` || DOUBLED.has(base) ? `${base}${last}ing` : `${base}ing`;
}

/** Irregular verbs whose present participle doubles its consonant. */
const DOUBLED = new Set([
  "sit",
  "hit",
  "cut",
  "shut",
  "quit",
  "win",
  "begin",
  "run",
  "get",
  "set",
  "let",
  "put",
  "split",
]);

/** The plural of a noun, which is also the third person of a verb. */
export function plural(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
