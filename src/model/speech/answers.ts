import type { StatementMention } from "../layers.ts";
import type { Scene } from "./scene.ts";

/** Fewest words that an answer and what it answers have in common. */
const COMMON = 2;

/** Ties a statement that answers or denies to the one that it most likely answers: the one that shares most words and actors with it. */
export function answers(scene: Scene, statements: readonly StatementMention[]): readonly StatementMention[] {
  const answered: number[] = [];
  const back = (from: number, to: number): boolean => {
    let at: number | undefined = from;
    while (at !== undefined && at >= 0 && at !== to) at = answered[at];
    return at === to;
  };
  return statements.map((statement, index) => {
    if (!statement.denies && !answering(scene, statement)) return statement;
    const own = topics(scene, statement);
    let best = -1;
    let most = COMMON - 1;
    statements.forEach((other, at) => {
      if (back(at, index) || other.speaker === statement.speaker || other.denies) return;
      if (other.content.start < statement.content.end && statement.content.start < other.content.end) return;
      const common = [...topics(scene, other)].filter((topic) => own.has(topic)).length;
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
  text.tokens.forEach((token, at) => {
    if (token.start < content.start || token.end > content.end || token.kind !== "word") return;
    const mention = actors.mentions[actors.at[at] ?? -1];
    if (mention !== undefined) out.add(`@${mention.actor}`);
    else if (token.reading.stem.length > 4) out.add(token.reading.stem);
  });
  return out;
}
