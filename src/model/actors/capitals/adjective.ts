import { type Scan, wordAt } from "./scan.ts";

/** A state's adjective, of one word or two. */
export interface Adjective {
  readonly to: number;
  readonly country: string;
}

/** The adjective of a state that begins at the token: Russian, South Korean. */
export function adjectiveAt(scan: Scan, at: number): Adjective | undefined {
  if (scan.tokens[at]?.capital !== true) return undefined;
  const { nisbas } = scan.lexicon.tables;
  const first = wordAt(scan, at);
  const two = scan.tokens[at + 1]?.capital === true ? nisbas.get(`${first} ${wordAt(scan, at + 1)}`) : undefined;
  if (two !== undefined) return { to: at + 2, country: two };
  const country = nisbas.get(first);
  return country === undefined ? undefined : { to: at + 1, country };
}
