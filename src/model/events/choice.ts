import type { Reading } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import type { Token } from "../layers.ts";
import type { Context } from "./context.ts";
import type { Form, Relation } from "./tables.ts";

/** What prepositions say that no clause follows. */
const NOMINAL: ReadonlySet<Relation> = new Set(["in", "to", "about", "with", "between", "against"]);

export function isDefinite(ctx: Context, found: Found<readonly Form[]>): boolean {
  const { text, lexicon } = ctx.scene;
  const { article, definites, possessives } = lexicon.tables;
  const stem = text.tokens[found.from]?.readings.find((r) => r.start === found.start)?.stem ?? "";
  if (article !== "") return stem.startsWith(article);
  for (let i = found.from - 1; i >= Math.max(ctx.sentence.from, found.from - 3); i--) {
    const word = text.tokens[i]?.text ?? "";
    if (definites.has(word)) return true;
    if (possessives.has(word) || lexicon.prepositionAt(text.tokens, i) !== undefined) return false;
  }
  return false;
}

/** Which of several readings of a form holds here. */
export function chooseForm(ctx: Context, found: Found<readonly Form[]>, at: number): Form | undefined {
  const { tables } = ctx.scene.lexicon;
  const verbs = found.value.filter((form) => form.use !== "noun");
  const nouns = found.value.filter((form) => form.use === "noun");
  const before = ctx.scene.text.tokens[at - 1];
  const prefixed = [...found.proclitics].some((letter) => tables.prefixes.has(letter));
  // A verb that asks for a preposition has no object of its own.
  const future = tables.future !== "" && found.proclitics.endsWith(tables.future);
  const held = verbs.filter(
    (form) =>
      // «أعلن حاكم الولاية»: right behind a verb stands no other.
      (tables.order !== "verb-first" ||
        form.use !== "past" ||
        !(bound(ctx, found.proclitics, at) || governed(ctx, found, at))) &&
      // The mark of the future stands before no past: سفر is no س and فر.
      (!future || form.use === "present") &&
      !tables.nominalSuffixes.has(found.enclitic) &&
      (form.needs.length === 0 || (found.enclitic === "" && hasNear(ctx, found.to, form.needs))) &&
      (form.bound !== true || found.enclitic !== "") &&
      (!form.jussive || tables.jussives.has(before?.text ?? "")) &&
      (form.tail.length === 0 || tailNear(ctx, found.to, form.tail)),
  );
  // The frame that asks for more says more.
  // «إنه سحب قواته»: behind a pronoun stands a verb, though the words are a noun's as well.
  if (held.length === 0 && nouns.length > 0 && found.to - found.from > 1 && resumed(ctx, before)) {
    const [first = ""] = ctx.scene.text.tokens.slice(at, at + 1).map(({ text }) => text);
    const alone = ctx.scene.lexicon.forms
      .word(first)
      ?.find((form) => form.use === "past" && tailNear(ctx, at + 1, form.tail));
    if (alone !== undefined) return alone;
  }
  const verb = held.toSorted((a, b) => b.tail.length + b.needs.length - a.tail.length - a.needs.length)[0];
  const noun = nouns[0];
  // «أي تحالف»: a word that points stands before no verb.
  if (noun === undefined && tables.order === "verb-first" && tables.determiners.has(before?.text ?? ""))
    return undefined;
  if (verb === undefined || noun === undefined) return prefixed ? noun : (verb ?? noun);
  if (prefixed || tables.determiners.has(before?.text ?? "")) return noun;
  if (tables.order === "verb-first") {
    const opens =
      at === ctx.sentence.from ||
      found.proclitics !== "" ||
      tables.auxiliaries.has(before?.text ?? "") ||
      tables.relatives.has(before?.text ?? "") ||
      before?.kind === "punct" ||
      tables.breaks.has(before?.text ?? "");
    return opens ? verb : noun;
  }
  if (tables.auxiliaries.has(before?.text ?? "") || tables.pronouns.has(before?.text ?? "")) return verb;
  const named = (ctx.scene.actors.at[at - 1] ?? -1) >= 0;
  return named ? verb : noun;
}

/** Another verb stands right before the word, which nothing joins to it. */
function bound({ scene, sentence }: Context, proclitics: string, at: number): boolean {
  const before = scene.text.tokens[at - 1];
  if (at <= sentence.from || proclitics !== "" || scene.finite[at - 1] !== 1) return false;
  return !scene.lexicon.tables.auxiliaries.has(before?.text ?? "");
}

/** «في سجن», «مع أسرته»: right behind a preposition stands a noun, though a verb is written so too. */
function governed({ scene, sentence }: Context, { proclitics, enclitic }: Found<readonly Form[]>, at: number): boolean {
  if (at <= sentence.from || proclitics !== "") return false;
  const tie = scene.lexicon.prepositionAt(scene.text.tokens, at - 1);
  return tie?.to === at && (enclitic !== "" || NOMINAL.has(tie.value));
}

/** A pronoun that stands for the subject is written on the word before. */
function resumed(ctx: Context, before: Token | undefined): boolean {
  const { resumptives } = ctx.scene.lexicon.tables;
  return before?.word.readings.some(({ stem, enclitic }) => enclitic === "" && resumptives.has(stem)) === true;
}

/** The words stand behind the verb before another verb does; the first may carry a preposition. */
function tailNear(ctx: Context, from: number, tail: readonly string[]): boolean {
  return tailAt(ctx, from, tail) >= 0;
}

/** Where the words that a verb asks for begin, or -1. */
export function tailAt(ctx: Context, from: number, tail: readonly string[]): number {
  const { text, finite, lexicon } = ctx.scene;
  const [first = "", ...rest] = tail;
  // «ستوقف التعاون في الحرب»: what a preposition ties is not what the verb asks for.
  const tied = (at: number): boolean =>
    at > from &&
    lexicon.prepositionAt(text.tokens, at - 1)?.to === at &&
    lexicon.tables.partitives?.has(text.tokens[at - 1]?.text ?? "") !== true;
  const { article } = ctx.scene.lexicon.tables;
  const definite = article + first;
  const fits = ({ stem }: Reading): boolean => stem === first || stem === definite;
  for (let i = from; i < Math.min(ctx.sentence.to, from + 12); i++) {
    if (
      text.tokens[i]?.word.readings.some(fits) === true &&
      rest.every((word, n) => text.tokens[i + 1 + n]?.text === word) &&
      !tied(i)
    )
      return i;
    if (finite[i] === 1) return -1;
  }
  return -1;
}

function hasNear(ctx: Context, from: number, needs: readonly string[]): boolean {
  const { text, lexicon } = ctx.scene;
  for (let i = from; i < Math.min(ctx.sentence.to, from + 16); i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const preposition = lexicon.prepositionAt(text.tokens, i);
    if (preposition !== undefined && needs.includes(preposition.value)) return true;
    for (const letter of token.word.readings.some((r) => r.proclitics !== "") ? token.text.slice(0, 1) : "") {
      const relation = lexicon.tables.prefixes.get(letter);
      if (relation !== undefined && needs.includes(relation) && (i > from || token.kind === "word")) return true;
    }
    if (ctx.scene.finite[i] === 1) break;
  }
  return false;
}
