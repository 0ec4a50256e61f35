import { type Result, err, ok } from "../result.ts";
import { type Article, type Problem, type Reading, failed } from "./article.ts";
import { fieldsOf } from "./fields.ts";

/** A record of a file, as parsed, and the line on which it stands. */
export interface Numbered {
  readonly line: number;
  readonly value: Result<unknown>;
}

/** Articles of records. One that is no article is a problem of its line; the others are read. */
export function articlesOfRecords(records: Iterable<Numbered>): Reading {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { line, value } of records) {
    const read = value.ok ? article(value.value, line, ids) : err({ line, kind: "json" as const, cause: value.error });
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

/** What a record must have to be an article. */
interface Parts {
  readonly id: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function article(value: unknown, line: number, taken: ReadonlySet<string>): Result<Parts, Problem> {
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
