import { elementAt } from "../../at.ts";
import type { ActorMention, Token } from "../../layers.ts";
import type { Context } from "../context.ts";
import type { Form, Syntax } from "../tables.ts";
import { holding } from "./holding.ts";
import { opensInfinitive } from "./infinitive.ts";
import { reading } from "./reading.ts";
import { type Unit, type UnitKind, unitOf } from "./unit.ts";

/** How many letters a shortened name has at most. */
const SHORT = 5;

/** Cuts a sentence into units, from left to right: what a word is hangs on the unit before it and the word behind it. */
export function unitsOf(ctx: Context, syntax: Syntax): Unit[] {
  const out: Unit[] = [];
  const cues = new Map(ctx.speech.statements.map((cue) => [cue.from, cue.to]));
  for (let at = ctx.sentence.from; at < ctx.sentence.to;) {
    const unit = unitAt(ctx, syntax, cues, at, out);
    out.push(unit);
    at = Math.max(unit.to, at + 1);
  }
  return out.map((unit, at) => {
    if (unit.kind !== "auxiliary" || !alone(out, at)) return unit;
    // "Had talks", "has a meeting": it bears a noun.
    const light = ctx.scene.lexicon.light.longest(ctx.scene.text.tokens, unit.from)?.value;
    return { ...unit, kind: "verb", light: light?.use === "noun" ? undefined : light };
  });
}

/** No verb follows the auxiliary: it is the verb of its clause. */
function alone(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.kind === "adverb") next++;
  const kind = units[next]?.kind;
  return kind !== "verb" && kind !== "auxiliary" && kind !== "infinitive" && units[at - 1]?.kind !== "infinitive";
}

function unitAt(
  ctx: Context,
  syntax: Syntax,
  cues: ReadonlyMap<number, number>,
  at: number,
  before: readonly Unit[],
): Unit {
  const { text, lexicon, actors, timexAt, timexes } = ctx.scene;
  const { tokens } = text;
  const token = tokens[at];
  const plain = (kind: UnitKind, to = at + 1): Unit => unitOf(kind, at, to, token?.text ?? "");
  if (token === undefined || token.kind === "break") return plain("stop");
  const timex = elementAt(timexes, timexAt[at]);
  if (timex !== undefined) return plain("time", timex.to);
  const mention = actors.at[at] ?? -1;
  const named = elementAt(actors.mentions, mention);
  if (named !== undefined && syntax.money.has(tokens[named.to]?.text ?? "")) return plain("word", named.to);
  if (named !== undefined && !verbFirst(ctx, named, at, before.at(-1))) return { ...plain("actor", named.to), mention };
  if (token.kind === "punct") return plain(shortens(ctx, at) ? "mark" : markOf(token, syntax));
  if (token.kind === "number") return plain("word");
  const word = token.text;
  const small = lexicon.small(token.word);
  if (small.owner) return plain("owner");
  if (opensInfinitive(ctx, syntax, at)) return plain("infinitive");
  // "At least 20": a measure of the number behind it and no preposition.
  if (small.measures && syntax.about.has(`${word} ${tokens[at + 1]?.text ?? ""}`)) return plain("determiner", at + 2);
  const preposition = lexicon.prepositionAt(tokens, at);
  if (preposition !== undefined && syntax.near.has(word) && tokens[preposition.to]?.kind === "number")
    return plain("determiner");
  const found = compounded(tokens, at) ? undefined : lexicon.forms.longest(tokens, at);
  const light = lexicon.light.longest(tokens, at);
  const cue = cues.get(at);
  const { country, pronoun, object, kind } = small;
  if (found !== undefined && found.to > (preposition?.to ?? 0)) {
    const last = before.findLast(({ kind }) => kind !== "adverb");
    const chosen = reading(ctx, syntax, found.value, at, found.to, last);
    if (chosen !== undefined) {
      const form = holding(ctx, syntax, found, chosen.verb);
      const own = { ...plain(chosen.verb ? "verb" : "word", found.to), found, form, shape: chosen.shape };
      // A noun that counts only before a preposition: the seizure of X.
      const last = chosen.verb || found.to === at + 1 ? undefined : lexicon.prepositionAt(tokens, found.to - 1);
      return {
        ...own,
        relation: last?.value,
        cue: cue !== undefined,
        light: light?.to === found.to ? light.value : undefined,
      };
    }
    // A phrase that only looks like a trigger: it is a verb, or a word, of no frame.
    if (found.value.length === 0) return { ...plain("verb", found.to), shape: syntax.shape(word) ?? "past" };
  }
  if (cue !== undefined) return { ...plain("verb", Math.max(cue, at + 1)), cue: true, shape: syntax.shape(word) };
  if (preposition !== undefined) return { ...plain("preposition", preposition.to), relation: preposition.value };
  if (pronoun !== undefined) return { ...plain("pronoun"), agreement: pronoun };
  if (object !== undefined && (!small.possessive || closes(ctx, at + 1)))
    return { ...plain("word"), agreement: object };
  // "May" in the middle of a sentence is a name.
  const name = kind === "auxiliary" && token.capital && at > ctx.sentence.from && tokens[at - 1]?.kind === "word";
  // "The airstrike that killed": behind a noun it goes back to it.
  const last = before.at(-1);
  const noun = last?.kind === "actor" || (last?.kind === "word" && last.form?.use === "noun");
  if (kind === "determiner" && noun && lexicon.tables.relatives.has(word)) return plain("opener");
  if (kind !== undefined) return plain(name ? "word" : kind);
  if (country !== undefined) return { ...plain("word"), country };
  const shape = light === undefined ? small.shape : undefined;
  if (light !== undefined || shape !== undefined) {
    const last = before.findLast(({ kind }) => kind !== "adverb");
    const form: Form[] = [];
    const to = light?.to ?? at + 1;
    const chosen = reading(ctx, syntax, form, at, to, last, shape);
    if (chosen?.verb === true) return { ...plain("verb", to), shape: chosen.shape, light: light?.value };
  }
  return small.adverb ? plain("adverb") : plain("word");
}

/** A hyphen ties the word to the one before it, with which it is an adjective: British-patrolled, quake-hit. */
function compounded(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, token] = tokens.slice(at - 2, at + 1);
  return hyphen?.text === "-" && hyphen.end === token?.start && before?.end === hyphen.start;
}

/** No noun stands behind, so that "her" is whom a verb strikes and not whose something is. */
function closes(ctx: Context, at: number): boolean {
  const { text, lexicon, actors } = ctx.scene;
  const token = text.tokens[at];
  if (token?.kind !== "word") return true;
  const { conjunctions, breaks } = lexicon.tables;
  const closed = conjunctions.has(token.text) || breaks.has(token.text) || (ctx.scene.timexAt[at] ?? -1) >= 0;
  return (actors.at[at] ?? -1) < 0 && (closed || lexicon.prepositionAt(text.tokens, at) !== undefined);
}

/** The name takes in a participle that is the verb before it: was elected mayor. */
function verbFirst(ctx: Context, named: ActorMention, at: number, last: Unit | undefined): boolean {
  if (last?.kind !== "auxiliary" && last?.kind !== "actor" && last?.kind !== "pronoun") return false;
  const { text, lexicon } = ctx.scene;
  if (named.from !== at || text.tokens[at]?.capital !== false) return false;
  const found = lexicon.forms.longest(text.tokens, at);
  return found !== undefined && found.to < named.to && found.value.some(({ use }) => use === "past");
}

/** A full stop that only shortens the name before it, and closes nothing: Acme Corp. posted a loss. */
function shortens(ctx: Context, at: number): boolean {
  const [name, stop, next] = ctx.scene.text.tokens.slice(at - 1, at + 2);
  if (stop?.text !== "." || name?.kind !== "word" || !name.capital || name.text.length > SHORT) return false;
  return at + 1 < ctx.sentence.to && next?.kind === "word" && !next.capital;
}

function markOf(token: Token, syntax: Syntax): UnitKind {
  if (token.text === "," || token.text === "\u2014" || token.text === "\u2013" || token.text === "-") return "comma";
  return syntax.stops.has(token.text) ? "stop" : "mark";
}
