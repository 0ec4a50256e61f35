import { LANGS } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { Article, Problem } from "./article.ts";

/** The fields that front matter and JSON Lines share. */
export type Fields = Omit<Article, "id" | "text" | "line" | "dateFrom">;

/**
 * The fields of a record that an article knows, and what is wrong with them. A field that is wrong is left out.
 * @param lineOf the line of the file on which a field stands.
 */
export function fieldsOf(
  record: Readonly<Record<string, unknown>>,
  lineOf: (name: string) => number | undefined,
): { readonly fields: Fields; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const string = (name: string): string | undefined => {
    const value = record[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return value;
    problems.push({ line: lineOf(name), kind: "field", cause: name });
    return undefined;
  };
  const dated = string("date");
  const date = dated === undefined ? undefined : articleDate(dated);
  if (dated !== undefined && date === undefined) problems.push({ line: lineOf("date"), kind: "date", cause: dated });
  const lang = LANGS.find((known) => known === record["lang"]);
  const title = string("title");
  const outlet = string("outlet");
  const url = string("url");
  const fields: Fields = {
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
  return { fields, problems };
}

/** A date as people give it for an article: EDTF, or a timestamp of which the day is kept. undefined where it is none. */
export function articleDate(value: string): string | undefined {
  const text = value.trim();
  if (parseEdtf(text) !== undefined && !text.includes("T")) return text;
  const day = text.slice(0, 10);
  return text.length > 10 && (text[10] === "T" || text[10] === " ") && parseEdtf(day)?.grain === "day"
    ? day
    : undefined;
}
