import type { Problem, Reading } from "../../model/index.ts";
import { LIMITS, megabytes } from "../limits.ts";
import { bodyOf } from "./body.ts";
import { type Facts, factsOf } from "./facts.ts";
import { scan } from "./scan.ts";

/** A page saved from the web: its article, with title, outlet, day and address. */
export function page(id: string, markup: string): Reading {
  const problems: Problem[] = [];
  if (markup.length > LIMITS.markup) problems.push({ line: undefined, kind: "size", cause: megabytes(LIMITS.markup) });
  const scanned = scan(markup.slice(0, LIMITS.markup));
  const { body, ...facts } = factsOf(scanned);
  const found = bodyOf(scanned);
  const text = withTitle(body !== undefined && body.length > found.length * 2 ? body : found, facts);
  if (text.trim() === "")
    return { articles: [], problems: [...problems, { line: undefined, kind: "empty", cause: "" }] };
  return { articles: [{ id, text, ...facts }], problems };
}

/** How far into a text its own title may stand. */
const OPENING = 600;

/** The text with its title above it, as it was printed, where the title is not in it. */
export function withTitle(text: string, { title }: Pick<Facts, "title">): string {
  if (title === undefined || text.trim() === "") return text;
  return text.slice(0, OPENING).includes(title) ? text : `${title}\n\n${text}`;
}
