import { isComma } from "../text/comma.ts";
import { elementAt } from "../at.ts";
import type { Polarity, Status } from "../schema.ts";
import type { Scene } from "./arguments.ts";
import type { Operator, Use } from "./tables.ts";

export interface Standing {
  readonly status: Status;
  readonly polarity: Polarity;
  /** A word makes it no occurrence. */
  readonly unreal: boolean;
}

/** How far back an operator is looked for. */
const BACK = 9;

/**
 * What the words before a trigger make of it: not, may, planned, called for. The nearest operator that says something wins.
 * @param future the trigger carries the mark of the future. @param told somebody is said to have said it.
 * @param done a finite past tells it: few of these words govern one.
 */
export function standing(
  scene: Scene,
  at: number,
  from: number,
  use: Use,
  future: boolean,
  told = false,
  done = false,
): Standing {
  let status: Status | undefined = future ? "planned" : undefined;
  let polarity: Polarity | undefined;
  let unreal = false;
  const { tokens } = scene.text;
  const depth = tokens[at]?.depth ?? 0;
  let distance = 0;
  for (let i = at - 1; i >= Math.max(from, at - BACK); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "break" || (token.depth < depth && at - i > 3)) break;
    if (token.kind === "punct") {
      if (token.text === "." || token.text === ":" || token.text === ";" || token.text === "؛") break;
      if (isComma(token.text) && distance > 0) distance += 2;
      continue;
    }
    if ((scene.timexAt[i] ?? -1) < 0) {
      const index = scene.actors.at[i] ?? -1;
      if (index < 0 || scene.actors.at[i - 1] !== index) distance++;
    }
    // "In May", "Theresa May": where words have capitals, a time or a name says nothing of it.
    const named = token.capital && tokens[i - 1]?.kind === "word";
    if (scene.lexicon.tables.order === "subject-first" && ((scene.timexAt[i] ?? -1) >= 0 || named)) continue;
    const operator = operatorAt(scene, i, at, use);
    if (operator === undefined || distance > operator.reach) continue;
    if (done && operator.past !== true && operator.status !== undefined) continue;
    unreal ||= operator.unreal === true;
    status ??= (told ? operator.told : undefined) ?? operator.status;
    polarity ??= operator.polarity;
  }
  return { status: status ?? (use === "present" ? "ongoing" : "happened"), polarity: polarity ?? "affirmed", unreal };
}

function operatorAt(scene: Scene, at: number, trigger: number, use: Use): Operator | undefined {
  const found = scene.lexicon.operators.longest(scene.text.tokens, at);
  const value = timed(scene, at, trigger) ?? (found === undefined || found.to > trigger ? undefined : found.value);
  if (value === undefined) return undefined;
  return value.use === undefined || value.use === use ? value : undefined;
}

/** "Agreed on Monday to meet": a time stands between the words of the operator. */
function timed({ text, timexes, timexAt, lexicon }: Scene, at: number, trigger: number): Operator | undefined {
  const { syntax } = lexicon.tables;
  if (syntax === undefined || (timexAt[at] ?? -1) >= 0) return undefined;
  const tied = lexicon.prepositionAt(text.tokens, at + 1)?.value === "on" ? at + 2 : at + 1;
  const timex = elementAt(timexes, timexAt[tied]);
  const [word, mark] = [text.tokens[at], text.tokens[timex?.to ?? -1]];
  if (timex === undefined || timex.to >= trigger || word === undefined || mark?.text !== syntax.infinitive)
    return undefined;
  return lexicon.operators.longest([word, mark], 0)?.value;
}
