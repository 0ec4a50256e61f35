import type { Naming } from "./namings.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";

/** How many words a name has at most that nobody knows. */
export const LONGEST = 4;

/** How long a word before a full stop is that is a short form: Rev. Hale. */
const SHORT = 4;

/** A name that no mention covers and that ends at the token, right before a verb that only those who speak have: Zarkovic said. */
export function strangerUpTo(scene: Scene, at: number, { cue, sentence, from: verb }: CueFound): Naming | undefined {
  if (scene.lexicon.tables.order !== "subject-first" || cue.use !== "verb") return undefined;
  let from = at;
  while (from > sentence.from && at - from < LONGEST && isName(scene, from - 1)) from--;
  if (!isName(scene, at) || !isWord(scene, from)) return undefined;
  const words = at - from + 1;
  // One word at the head of a sentence has a capital for another reason; only what is said for sure makes a name of it.
  if (words < 2 && !(cue.sure && at === verb - 1)) return undefined;
  return stranger(scene, from, at + 1);
}

/**
 * The same for a name that begins at the token, behind the verb: said Ivo Zarkovic.
 * @param least how many words it must have: one alone may be what is said.
 */
export function strangerFrom(scene: Scene, from: number, limit: number, least = 2): Naming | undefined {
  if (scene.lexicon.tables.order !== "subject-first") return undefined;
  let to = from;
  while (to < Math.min(limit, from + LONGEST) && isName(scene, to)) to++;
  return to - from < least || !isWord(scene, from) ? undefined : stranger(scene, from, to);
}

/** Several words with capitals that no mention covers end at the token, as a name does: Ivo Zarkovic, of Springfield. */
export function isStranger(scene: Scene, at: number): boolean {
  return isName(scene, at) && isName(scene, at - 1) && isWord(scene, at);
}

function stranger({ text: { tokens } }: Scene, from: number, to: number): Naming | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last?.kind !== "word") return undefined;
  const span = { start: first.start, end: last.end };
  return {
    ...span,
    from,
    to,
    noun: { kind: "person", lemma: last.text, gender: undefined, number: "sg", general: false },
    head: { start: last.start, end: last.end },
    definite: true,
    bare: to - from === 1,
    proper: true,
  };
}

/** A word with a capital that may be part of a name, or the full stop of a short form inside one. */
function isName(scene: Scene, at: number): boolean {
  const token = scene.text.tokens[at];
  if (token === undefined || mentionAt(scene, at) !== undefined || (scene.timexAt[at] ?? -1) >= 0) return false;
  if (token.text === ".") return token.start === scene.text.tokens[at - 1]?.end && word(scene, at - 1).length <= SHORT;
  return token.kind === "word" && token.capital && !isClosed(scene, token.text);
}

function isWord(scene: Scene, at: number): boolean {
  return scene.text.tokens[at]?.kind === "word";
}

/** The word is one of grammar, which has a capital at the head of a sentence alone. */
function isClosed({ lexicon }: Scene, text: string): boolean {
  const { tables } = lexicon;
  const small = [
    tables.auxiliaries,
    tables.prepositions,
    tables.joiners,
    tables.determiners,
    tables.articles,
    tables.fronting,
    tables.negations,
    tables.futures,
    tables.relatives,
  ];
  return (
    small.some((words) => words.has(text)) ||
    tables.pronouns.has(text) ||
    tables.possessives.has(text) ||
    tables.manner?.(text) === true ||
    tables.documents.has(text) ||
    tables.strange?.has(text) === true
  );
}
