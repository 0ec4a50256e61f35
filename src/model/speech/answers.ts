import { elementAt } from "../at.ts";
import type { StatementMention } from "../layers.ts";
import { tokenFrom } from "../text/offsets.ts";
import type { Scene } from "./scene.ts";

/** Fewest words that an answer and what it answers have in common. */
const COMMON = 2;
/** How many statements away an answer may be from what it answers. */
const REACH = 50;

/** How many statements back that stands which "these claims" or "it" means, and how many words an object has that says no more. */
const BACK = 4;
const FEW = 5;

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
    const since = statements[index - 1]?.content.end ?? 0;
    const against = againstClaim(scene, statement, since);
    if (against) {
      // These claims, or the denial of it, mean what another said last.
      const said = statements
        .slice(Math.max(0, index - BACK), index)
        .findLastIndex((other) => other.speaker !== statement.speaker && other.speaker >= 0);
      const at = Math.max(0, index - BACK) + said;
      if (said >= 0 && !back(at, index)) {
        answered[index] = at;
        return {
          ...statement,
          respondsTo: at,
          denies: true,
          act: statement.act === "statement" ? "rejection" : statement.act,
        };
      }
    }
    if (!statement.denies && !answering(scene, statement, since)) return statement;
    const own = topicsOf(statement, index);
    let best = -1;
    let most = COMMON - 1;
    const first = Math.max(0, index - REACH);
    statements.slice(first, index + REACH).forEach((other, away) => {
      const at = first + away;
      if (back(at, index) || other.speaker === statement.speaker || other.denies) return;
      if (other.content.start < statement.content.end && statement.content.start < other.content.end) return;
      const common = [...topicsOf(other, at)].filter((topic) => own.has(topic)).length;
      const near = at < index && index - at < 3 ? 1 : 0;
      if (common + near > most) {
        most = common + near;
        best = at;
      }
    });
    answered[index] = best;
    return best < 0 ? statement : { ...statement, respondsTo: best };
  });
}

/** The statement goes against what another claims: it says no more than that, or says that it answers the claim. @param since where what was said before ends. */
function againstClaim(
  { text, lexicon }: Scene,
  { sentence, to, content, denies }: StatementMention,
  since: number,
): boolean {
  const { claims, anaphors, definite, possessives, order } = lexicon.tables;
  const first = tokenFrom(text.tokens, content.start);
  const spoken = (from: number, until: number): boolean => {
    for (let at = from; at < until; at++) if (claims.has(text.tokens[at]?.text ?? "")) return true;
    return false;
  };
  const last = tokenFrom(text.tokens, content.end);
  const head = text.tokens[first]?.text ?? "";
  // All charges are nobody's words; the charge is what was said before.
  const sure = order === "verb-first" || definite.includes(head) || possessives.has(head);
  if (denies && last - first < FEW && ((sure && spoken(first, last)) || anaphors.has(head))) return true;
  if (content.start < (text.tokens[to]?.start ?? 0)) return false;
  // Before what is said stands to what it answers: رد على هذه الادعاءات قائلا.
  const begin = Math.max(text.sentences[sentence]?.from ?? first, tokenFrom(text.tokens, since));
  for (let at = begin; at < Math.min(first, begin + REACH); at++) {
    const found = lexicon.answerAt(text.tokens, at);
    if (found !== undefined && spoken(found.to, Math.min(first, found.to + REACH))) return true;
  }
  return false;
}

/** The clause of the cue, behind what was said before, says that it is an answer. */
function answering({ text, lexicon }: Scene, { sentence, from, content }: StatementMention, since: number): boolean {
  const first = Math.max(text.sentences[sentence]?.from ?? from, tokenFrom(text.tokens, since));
  for (let at = first; at < text.tokens.length && (text.tokens[at]?.start ?? Infinity) < content.start; at++)
    if (lexicon.answerAt(text.tokens, at) !== undefined) return true;
  return false;
}

/** What a statement is about: its longer words, and the actors that it names. */
function topics({ text, actors }: Scene, { content }: StatementMention): ReadonlySet<string> {
  const out = new Set<string>();
  const { tokens } = text;
  const first = tokenFrom(tokens, content.start);
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.end > content.end) break;
    if (token.kind !== "word") continue;
    const mention = elementAt(actors.mentions, actors.at[at]);
    if (mention !== undefined) out.add(`@${mention.actor}`);
    else if (token.reading.stem.length > 4) out.add(token.reading.stem);
  }
  return out;
}
