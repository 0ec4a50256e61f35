import type { EventMention } from "../layers.ts";
import type { Scene } from "./arguments.ts";

const WINDOW = 25;

/** Where an event took place: the first listed place that a preposition of place ties to its clause. */
export function placeIn(
  scene: Scene,
  from: number,
  to: number,
): (NonNullable<EventMention["place"]> & { readonly country: string | undefined }) | undefined {
  const { tokens } = scene.text;
  const { lexicon } = scene;
  for (let at = from; at < Math.min(to, from + WINDOW); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || scene.finite[at] === 1) return undefined;
    const preposition = lexicon.prepositionAt(tokens, at);
    if (preposition === undefined || (preposition.value !== "in" && preposition.value !== "to")) continue;
    for (let i = preposition.to; i < Math.min(to, preposition.to + 4); i++) {
      if (lexicon.prepositionAt(tokens, i) !== undefined) break;
      const found = lexicon.places.longest(tokens, i);
      if (found === undefined || found.enclitic !== "") continue;
      const { start, end, value } = found;
      return { name: scene.text.source.slice(start, end), start, end, country: value.country };
    }
  }
  return undefined;
}
