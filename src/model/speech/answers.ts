import type { StatementMention } from "../layers.ts";
import { tokenFrom } from "../text/offsets.ts";
import type { Scene } from "./scene.ts";

/** Fewest words that an answer and what it answers have in common. */
const COMMON = 2;
/** How many statements away an answer may be from what it answers. */
const REACH = 50;

/** Ties a statement that answers or denies to the one that it most likely answers: the one that shares most words and actors with it. */
export function answers(scene: Scene, statements: readonly StatementMention[]): readonly StatementMention[] {
  const answered: number[] = [];
  const back = (from: number, to: number): boolean => {
    let at: number | undefined = from;
    for (let steps = 0; at !== undefined && at >= 0 && at !== to && steps < REACH; steps++) at = answered[at];
    return at !== undefined && at >= 0;
  };
  const known: ReadonlySet<string>[] = [];
  const topicsOf = (statement: StatementMention, index: number): ReadonlySet<string> =>
    (known[index] ??= topics(scene, statement));
  return statements.map((statement, index) => {
    if (!statement.denies && !answering(scene, statement)) return statement;
    const own = topicsOf(statement, index);
    let best = -1;
    let most = COMMON - 1;
    const first = Math.max(0, index - REACH);
    statements.slice(first, index + REACH).forEach((other, away) => {
      const at = first + away;
      if (back(at, index) || other.speaker === statement.speaker || other.denies) return;
      if (other.content.start < statement.content.end && statement.content.start < other.content.end) return;
      const common = [...topicsOf(other, at)].filter((topic) => own.has(topic)).length;
      const near = at < index && index - at < 3 && !statement.denies ? 1 : 0;
      if (common + near > most) {
        most = common + near;
        best = at;
      }
    });
    answered[index] = best;
    return best < 0 ? statement : { ...statement, respondsTo: best };
  });
}

/** The clause of the cue says that it is an answer. */
function answering({ text, lexicon }: Scene, { sentence, from, content }: StatementMention): boolean {
  const first = text.sentences[sentence]?.from ?? from;
  for (let at = first; at < text.tokens.length && (text.tokens[at]?.start ?? Infinity) < content.start; at++)
    if (lexicon.answerAt(text.tokens, at) !== undefined) return true;
  return false;
}

/** What a statement is about: its longer words, and the actors that it names. */
function topics({ text, actors }: Scene, { content }: StatementMention): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = tokenFrom(text.tokens, content.start); at < text.tokens.length; at++) {
    const token = text.tokens[at];
    if (token === undefined || token.end > content.end) break;
    if (token.kind !== "word") continue;
    const mention = actors.mentions[actors.at[at] ?? -1];
    if (mention !== undefined) out.add(`@${mention.actor}`);
    else if (token.reading.stem.length > 4) out.add(token.reading.stem);
  }
  return out;
}
