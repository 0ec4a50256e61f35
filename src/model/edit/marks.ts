import type { ByPerson } from "../schema.ts";

/** Marks of what is a person's word, with some added, each once. */
export function marked(known: readonly ByPerson[] | undefined, ...more: readonly ByPerson[]): ByPerson[] {
  return [...new Set([...(known ?? []), ...more])];
}
