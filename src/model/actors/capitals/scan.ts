import type { Token } from "../../layers.ts";
import type { Evidence } from "../evidence.ts";
import type { ActorLexicon } from "../lexicon.ts";

/** One sentence while its actors are looked for. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly evidence: Evidence;
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
}
