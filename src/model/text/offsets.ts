import { firstNot } from "../bound.ts";
import type { Token } from "../layers.ts";

/** The index of the first token that begins at the offset or behind it; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return firstNot(tokens.length, (at) => (tokens[at]?.start ?? Infinity) < offset);
}
