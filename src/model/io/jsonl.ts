import { type Result, err, ok } from "../result.ts";
import { type Article, type Problem, type Reading, failed } from "./article.ts";
import { fieldsOf } from "./fields.ts";

/** One article a line. A line that is no article is a problem of that line; the others are read. */
export function jsonLines(_name: string, text: string): Reading {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    const read = record(raw, line, ids);
    if (!read.ok) {
      problems.push(read.error);
      continue;
    }
    const { id, body, fields } = read.value;
    const found = fieldsOf(fields, () => line);
    ids.add(id);
    problems.push(...found.problems);
    articles.push({ id, text: body, line, ...found.fields });
  }
  if (articles.length === 0 && problems.length === 0) return failed("empty", "");
  return { articles, problems };
}

/** What a line must have to be an article. */
interface Line {
  readonly id: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function record(raw: string, line: number, taken: ReadonlySet<string>): Result<Line, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return err({ line, kind: "json", cause: error instanceof Error ? error.message : "" });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return err({ line, kind: "field", cause: "id" });
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { id, text: body } = fields;
  if (typeof id !== "string" || id === "") return err({ line, kind: "field", cause: "id" });
  if (typeof body !== "string") return err({ line, kind: "field", cause: "text" });
  if (body.trim() === "") return err({ line, kind: "empty", cause: id });
  if (taken.has(id)) return err({ line, kind: "duplicate", cause: id });
  return ok({ id, body, fields });
}
