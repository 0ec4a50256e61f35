import type { EventMention, Sentence } from "../layers.ts";
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

/** The time expression that dates a trigger: the nearest of its clause, then of its sentence before another verb takes it. */
export function timeOf(scene: Scene, sentence: Sentence, from: number, to: number): number {
  const { timexes, timexAt, text } = scene;
  const depth = text.tokens[from]?.depth ?? 0;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = sentence.from; at < sentence.to; at++) {
    const index = timexAt[at] ?? -1;
    const timex = timexes[index];
    if (timex === undefined || timex.from !== at || timex.to > sentence.to) continue;
    if (text.tokens[at]?.depth !== depth) continue;
    const after = timex.from >= to;
    const [start, end] = after ? [to, timex.from] : [timex.to, from];
    let cost = 0;
    for (let i = start; i < end; i++) {
      cost += 1;
      if (scene.finite[i] === 1) cost += after ? 12 : 8;
      const mark = text.tokens[i]?.text;
      // Before the trigger, a comma mostly ends the clause that the time belongs to.
      if (!after && (mark === "," || mark === "،")) cost += 5;
      if (mark === ";" || mark === "؛" || mark === ":") cost += 12;
      if (scene.lexicon.tables.breaks.has(mark ?? "")) cost += after ? 10 : 4;
    }
    if (!after) cost += 2;
    if (cost < least) {
      least = cost;
      best = index;
    }
  }
  return least <= 30 ? best : -1;
}
