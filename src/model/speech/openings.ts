import type { ActorMention } from "../layers.ts";
import type { CueFound, Scene } from "./scene.ts";

/** How far content may stand from its cue, in tokens. */
export const REACH = 45;

/** Somebody named between a cue and its content, with the preposition before them. */
export interface Passed {
  readonly mention: ActorMention;
  /** The preposition, folded; "" where none stands before. */
  readonly tie: string;
  /** They stand in a clause that goes back to somebody else: X, whom Y quoted. */
  readonly relative: boolean;
}

/** Where content begins behind a cue, and who is named on the way. */
export interface Opening {
  readonly by: "clause" | "quote" | "colon" | "phrase" | "below";
  /** First token of the content. */
  readonly from: number;
  /** First offset, behind a preposition written on the first word. */
  readonly start: number;
  readonly passed: readonly Passed[];
  /** A text speaks: the statement added. Index of its noun, or -1. */
  readonly document: number;
}

/** What begins in the paragraph under a colon that ends its own. */
function paragraphBelow(scene: Scene, colon: number): Pick<Opening, "by" | "from" | "start"> | undefined {
  const { tokens } = scene.text;
  let from = colon + 1;
  if (tokens[from]?.kind !== "break") return undefined;
  while (tokens[from]?.kind === "break") from++;
  const quote = scene.opens.get(from);
  const first = tokens[quote?.from ?? from];
  const zone = scene.text.sentences[scene.text.sentenceOf[from] ?? -1]?.zone;
  if (first === undefined || zone !== "body") return undefined;
  return quote === undefined
    ? { by: "below", from, start: first.start }
    : { by: "quote", from: quote.from, start: quote.inner.start };
}

/** What a colon opens: the paragraph under it where it ends its own, else what follows in its sentence. */
export function colon(
  scene: Scene,
  { sentence }: CueFound,
  at: number,
): Pick<Opening, "by" | "from" | "start"> | undefined {
  const below = paragraphBelow(scene, at);
  if (below !== undefined) return below;
  const quote = scene.opens.get(at + 1);
  const from = quote?.from ?? at + 1;
  const first = scene.text.tokens[from];
  if (first === undefined || from >= sentence.to || first.kind === "break") return undefined;
  return { by: quote === undefined ? "colon" : "quote", from, start: quote?.inner.start ?? first.start };
}
