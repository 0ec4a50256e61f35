import { fold } from "../../text/fold.ts";

/** A form of a verb, folded, without proclitics and pronoun suffixes. */
export interface VerbForm {
  readonly form: string;
  readonly use: "past" | "present";
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl";
  /** Only after a particle that cuts the last vowel: لم يزر. */
  readonly jussive?: true;
}

/**
 * The third person (and first plural) of an Arabic verb, from its perfect and imperfect as a dictionary gives them: التقى يلتقي.
 * Written forms only: without short vowels the passive of most verbs looks like the active.
 * Source of the endings: any grammar, e.g. K. Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 21–24.
 */
export function conjugate(perfect: string, imperfect: string): readonly VerbForm[] {
  return [...perfectForms(fold(perfect), perfect), ...imperfectForms(fold(imperfect))];
}

/** The forms of the perfect whose last letter is written otherwise before a pronoun: التقا-ه، اعتقلو-ه. Folded. */
export function boundForms(perfect: string): readonly VerbForm[] {
  const folded = fold(perfect);
  if (folded.endsWith("ا")) return [];
  const weak = folded.endsWith("ي");
  const form = weak ? `${folded.slice(0, -1)}ا` : `${folded}و`;
  return [{ form, use: "past", gender: "m", number: weak ? "sg" : "pl" }];
}

/**
 * The forms of the passive that are written otherwise than the active: أقيل، اغتيل، حوكم، ألغيت، يقال. Folded. Of other verbs the
 * letters are the same.
 */
export function passiveForms(perfect: string, imperfect: string): readonly VerbForm[] {
  const folded = fold(perfect);
  const weak = perfect.endsWith("ى");
  const hollow = folded.length > 3 && folded.charAt(folded.length - 2) === "ا";
  if (weak) return [{ form: `${folded.slice(0, -1)}يت`, use: "past", gender: "f", number: "sg" }];
  if (hollow) {
    const last = folded.slice(-1);
    const stem = fold(imperfect).slice(1, -2);
    const past = perfectForms(`${folded.slice(0, -2)}ي${last}`, "").filter(({ number }) => number !== "du");
    const present = (["ي", "ت"] as const).map((sign): VerbForm => ({
      form: `${sign}${stem}ا${last}`,
      use: "present",
      gender: sign === "ي" ? "m" : "f",
      number: "sg",
    }));
    return [...past.slice(0, 3), ...present];
  }
  if (folded.length === 4 && folded.charAt(1) === "ا" && folded.charAt(0) !== "ا")
    return perfectForms(`${folded.charAt(0)}و${folded.slice(2)}`, "").filter(({ gender }) => gender !== undefined);
  return [];
}

function perfectForms(folded: string, written: string): VerbForm[] {
  const weak = written.endsWith("ى") || written.endsWith("ي") || (written.endsWith("ا") && folded.length > 2);
  const stem = weak ? folded.slice(0, -1) : folded;
  const past = (form: string, gender: "m" | "f" | undefined, number: "sg" | "du" | "pl"): VerbForm => ({
    form,
    use: "past",
    gender,
    number,
  });
  // دعا keeps its waw before the dual, رمى its ya.
  const long = written.endsWith("ا") && weak ? `${stem}و` : weak ? `${stem}ي` : folded;
  return [
    past(folded, "m", "sg"),
    past(`${stem}ت`, "f", "sg"),
    past(`${long}ا`, "m", "du"),
    past(`${stem}تا`, "f", "du"),
    past(`${stem}وا`, "m", "pl"),
    past(`${long}ن`, "f", "pl"),
    past(`${long}نا`, undefined, "pl"),
  ];
}

function imperfectForms(folded: string): VerbForm[] {
  const rest = folded.slice(1);
  const weak = /[ويا]$/.test(rest);
  const stem = weak ? rest.slice(0, -1) : rest;
  const present = (form: string, gender: "m" | "f" | undefined, number: "sg" | "du" | "pl"): VerbForm => ({
    form,
    use: "present",
    gender,
    number,
  });
  const long = rest.endsWith("ا") ? `${stem}ي` : rest;
  const forms = [
    present(`ي${rest}`, "m", "sg"),
    present(`ت${rest}`, "f", "sg"),
    present(`ن${rest}`, undefined, "pl"),
    present(`ي${long}ان`, "m", "du"),
    present(`ي${long}ا`, "m", "du"),
    present(`ت${long}ان`, "f", "du"),
    present(`ت${long}ا`, "f", "du"),
    present(`ي${stem}ون`, "m", "pl"),
    present(`ي${stem}وا`, "m", "pl"),
  ];
  // The jussive after لم drops a last weak letter, or one in the middle: يلتقِ, يزر.
  const short = (letters: string): VerbForm[] =>
    (["m", "f"] as const).map((gender) => ({
      ...present(`${gender === "m" ? "ي" : "ت"}${letters}`, gender, "sg"),
      jussive: true,
    }));
  if (weak) forms.push(...short(stem));
  else if (/^.[ويا].$/.test(rest)) forms.push(...short(`${rest.charAt(0)}${rest.charAt(2)}`));
  return forms;
}

/** The written forms of a noun: with the article, as an accusative, as a dual. Folded. @param plurals written out. */
export function decline(noun: string, plurals: readonly string[] = []): readonly string[] {
  const out = new Set<string>();
  for (const written of [noun, ...plurals]) {
    const [head = "", ...tail] = written.split(" ");
    const rest = tail.length === 0 ? "" : ` ${tail.map(fold).join(" ")}`;
    const folded = fold(head);
    const add = (form: string): void => {
      out.add(form + rest);
    };
    const construct = tail[0]?.startsWith("ال") === true;
    add(folded);
    // A last hamza has a seat before a pronoun: لقائه، لقاؤه.
    if (rest === "" && folded.endsWith("اء")) for (const seat of "يو") add(folded.slice(0, -1) + seat);
    if (!construct) add(`ال${folded}`);
    // An adjective behind the noun has the article too: الاتصال الهاتفي.
    if (tail.length === 1 && !construct) out.add(`ال${folded} ال${fold(tail[0] ?? "")}`);
    if (construct) continue;
    const plural = written !== noun;
    if (!folded.endsWith("ه") && !folded.endsWith("اء") && !folded.endsWith("ات")) add(`${folded}ا`);
    if (plural) continue;
    const dual = folded.endsWith("ه") ? `${folded.slice(0, -1)}ت` : folded;
    for (const end of ["ان", "ين", "ا", "ي"])
      if (end.length === 2 || folded.endsWith("ه")) {
        add(`${dual}${end}`);
        if (end.length === 2) add(`ال${dual}${end}`);
      }
  }
  return [...out];
}
