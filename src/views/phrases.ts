/** The interface's two languages. The data's languages are the model's business. */
export const INTERFACE_LANGS = ["ar", "en"] as const;
export type InterfaceLang = (typeof INTERFACE_LANGS)[number];

/** The digits in which numbers and dates are written. */
export const DIGITS = ["latn", "arab"] as const;
export type Digits = (typeof DIGITS)[number];

/**
 * A message: text with `{names}` in it, or one text per plural category, chosen by the parameter `count`
 * (English: one, other; Arabic: zero, one, two, few, many, other).
 */
export type Phrase = string | Plural;
export type Plural = { readonly other: string } & { readonly [C in Exclude<Intl.LDMLPluralRule, "other">]?: string };

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ParamNames<P> = P extends string ? NamesIn<P> : P extends Plural ? "count" | NamesIn<P[keyof P]> : never;
type Params<P> = [ParamNames<P>] extends [never] ? [] : [params: Readonly<Record<ParamNames<P>, string | number>>];

/** The messages of one part of the page in both languages. Both have the same keys; English says which parameters each takes. */
export interface Phrases<T extends Readonly<Record<string, Phrase>>> {
  readonly en: T;
  readonly ar: Readonly<Record<keyof T, Phrase>>;
}

/** A function that says a message by its key. */
export type Say<T extends Readonly<Record<string, Phrase>>> = <K extends keyof T>(
  key: K,
  ...params: Params<T[K]>
) => string;

/** Pairs the English and the Arabic messages of one part of the page; a key that one of them lacks does not compile. */
export function phrases<const T extends Readonly<Record<string, Phrase>>>(
  en: T,
  ar: Readonly<Record<keyof T, Phrase>>,
): Phrases<T> {
  return { en, ar };
}

/** What says the messages in a language. Numbers among the parameters are written in the language's way, in the wanted digits. */
export function speak<T extends Readonly<Record<string, Phrase>>>(
  messages: Phrases<T>,
  lang: InterfaceLang,
  digits: Digits,
): Say<T> {
  const table: Readonly<Record<keyof T, Phrase>> = messages[lang];
  return (key, ...[params]) => {
    const phrase = table[key];
    return fill(variant(phrase, params, lang), params, lang, digits);
  };
}

/** A number as the language writes it: grouped, in the wanted digits. English always has its own. */
export function number(value: number, lang: InterfaceLang, digits: Digits): string {
  return numberFormat(lang === "ar" ? `ar-u-nu-${digits}` : "en").format(value);
}

type Given = Readonly<Record<string, string | number>> | undefined;

function variant(phrase: Phrase, params: Given, lang: InterfaceLang): string {
  if (typeof phrase === "string") return phrase;
  return phrase[pluralRules(lang).select(Number(params?.["count"] ?? 0))] ?? phrase.other;
}

/** Puts the parameters in, each place once: what a parameter holds is never read as a placeholder. */
function fill(text: string, params: Given, lang: InterfaceLang, digits: Digits): string {
  let filled = "";
  let at = 0;
  for (let open = text.indexOf("{"); params && open >= 0; open = text.indexOf("{", at)) {
    const close = text.indexOf("}", open);
    const value = params[text.slice(open + 1, close)] ?? "";
    filled += text.slice(at, open) + (typeof value === "number" ? number(value, lang, digits) : value);
    at = close + 1;
  }
  return filled + text.slice(at);
}

const rules = new Map<string, Intl.PluralRules>();
function pluralRules(lang: string): Intl.PluralRules {
  const known = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, known);
  return known;
}

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: string): Intl.NumberFormat {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, known);
  return known;
}
