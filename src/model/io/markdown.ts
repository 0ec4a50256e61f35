import { type Reading, failed } from "./article.ts";
import { fieldsOf } from "./fields.ts";

const FENCE = "---";

/** A Markdown file; the lines between two `---` at its head give its date, title, outlet, language and address. */
export function markdown(name: string, text: string): Reading {
  const lines = text.split("\n");
  const end = lines[0]?.trim() === FENCE ? lines.findIndex((line, n) => n > 0 && line.trim() === FENCE) : -1;
  if (end < 0) return { articles: [{ id: name, text }], problems: [] };
  const found: Record<string, unknown> = {};
  const places = new Map<string, number>();
  for (const [index, line] of lines.slice(0, end).entries()) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const field = line.slice(0, colon).trim().toLowerCase();
    found[field] = unquoted(line.slice(colon + 1).trim());
    places.set(field, index + 1);
  }
  const { fields, problems } = fieldsOf(found, (field) => places.get(field));
  const body = lines.slice(end + 1).join("\n");
  if (body.trim() === "") return { articles: [], problems: [...problems, ...failed("empty", "").problems] };
  return { articles: [{ id: name, text: body, ...fields }], problems };
}

function unquoted(value: string): string {
  const first = value.charAt(0);
  return value.length > 1 && (first === '"' || first === "'") && value.endsWith(first) ? value.slice(1, -1) : value;
}
