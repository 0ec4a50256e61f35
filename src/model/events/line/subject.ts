import type { Context } from "../context.ts";
import type { Syntax } from "../tables.ts";
import { acts, actorsOf } from "./doers.ts";
import { type NounPhrase, phraseBefore } from "./phrase.ts";
import { pronoun } from "./pronoun.ts";
import { type Doer, type Line, NOBODY, tiedBy } from "./unit.ts";

/** How many units brackets may hold. */
const BRACKETED = 12;

/** Who does what the verb at the unit says. */
export function subjectOf(ctx: Context, syntax: Syntax, line: Line, at: number): Doer {
  const known = line.subjects.get(at);
  if (known !== undefined) return known;
  // A circle would come back here: it finds nobody.
  line.subjects.set(at, NOBODY);
  const doer = found(ctx, syntax, line, at);
  line.subjects.set(at, doer);
  return doer;
}

function found(ctx: Context, syntax: Syntax, line: Line, at: number): Doer {
  const { units } = line;
  const verb = units[at];
  let i = at - 1;
  let helped = false;
  let passive = false;
  const { tables } = ctx.scene.lexicon;
  while (i >= 0) {
    const unit = units[i];
    if (unit === undefined) return NOBODY;
    switch (unit.kind) {
      case "adverb":
      case "time":
        i--;
        continue;
      case "mark":
        i = beforeBracket(line, i);
        continue;
      case "auxiliary":
        helped = true;
        passive ||= syntax.passive.has(unit.text) || (verb?.shape === "past" && tables.passives.has(unit.text));
        i--;
        continue;
      case "infinitive":
        return controlled(ctx, syntax, line, i);
      case "pronoun":
        // "It was intercepted" is mostly said of a thing.
        return unit.agreement?.gender === undefined && unit.agreement?.number === "sg" && passive
          ? NOBODY
          : pronoun(ctx, syntax, line, i, subjectOf);
      case "verb":
        return dropped(subjectOf(ctx, syntax, line, i));
      case "conjunction": {
        const participle = verb?.shape === "ing" && !helped;
        const before = verb?.shape === "past" && !helped ? finiteBefore(line, i) : verbBefore(line, i);
        return before < 0 || (participle && units[before]?.shape !== "ing")
          ? NOBODY
          : dropped(subjectOf(ctx, syntax, line, before));
      }
      case "preposition":
        // "X on Monday met Y".
        if (units[i + 1]?.kind === "time") {
          i--;
          continue;
        }
        // "For attacking X", "accused of killing X".
        return verb?.shape === "ing" ? leading(ctx, syntax, line, at, i) : NOBODY;
      case "opener":
        return tables.relatives.has(unit.text) ? antecedent(syntax, line, i) : NOBODY;
      case "comma":
        return behindComma(ctx, syntax, line, at, i, helped);
      case "actor":
      case "word":
      case "owner": {
        const phrase = phraseBefore(line, i);
        if (phrase === undefined) return NOBODY;
        // "Opened fire on monks marching": a participle is of the noun that it stands by.
        const close = !helped && i === at - 1 && (verb?.shape === "ing" || suffers(line, at));
        return close ? actorsOf(syntax, line, phrase) : headed(ctx, syntax, line, phrase);
      }
      default:
        return NOBODY;
    }
  }
  return NOBODY;
}

/** "Relatives of the soldier killed in Basra": a participle that has no object is of the noun that it stands by. */
function suffers(line: Line, at: number): boolean {
  const verb = line.units[at];
  if (verb?.shape !== "past" || verb.form?.frame.victim !== true) return false;
  const next = line.units[at + 1]?.kind;
  return next === undefined || next === "preposition" || next === "time" || next === "stop" || next === "comma";
}

/** The unit before the mark, and before the brackets that it closes: Acme (of Leeds) won. */
function beforeBracket({ units }: Line, mark: number): number {
  if (units[mark]?.text !== ")") return mark - 1;
  for (let i = mark - 1; i >= Math.max(0, mark - BRACKETED); i--) if (units[i]?.text === "(") return i - 1;
  return mark - 1;
}

const dropped = (doer: Doer): Doer => ({ ...doer, dropped: true });

/** "Accused of killing X"; "after meeting X, Y flew home": of a clause before every verb, who does what the next one says. */
function leading(ctx: Context, syntax: Syntax, line: Line, at: number, preposition: number): Doer {
  if (verbBefore(line, preposition) >= 0) return controlled(ctx, syntax, line, preposition);
  const comma = line.units.findIndex(({ kind }, i) => i > at && kind === "comma");
  const next =
    comma < 0 ? -1 : line.units.findIndex(({ kind, shape }, i) => i > comma && kind === "verb" && shape !== "ing");
  return next < 0 ? controlled(ctx, syntax, line, preposition) : dropped(subjectOf(ctx, syntax, line, next));
}

/** The noun phrase is the subject, or hangs on one before it by a preposition. */
function headed(ctx: Context, syntax: Syntax, line: Line, phrase: NounPhrase): Doer {
  const { units } = line;
  const before = units[phrase.from - 1];
  // "After Russia seized X": what stands there is the clause's own subject.
  if (before?.kind === "preposition" && !syntax.clausal.has(before.text)) {
    const outer = phraseBefore(line, phrase.from - 2);
    const head = outer === undefined ? undefined : units[outer.head];
    // "Dozens of protesters", "two of the men": those counted are who acts.
    if (tiedBy(before.relation, "of") && head !== undefined && (syntax.counts.has(head.text) || /^\d/.test(head.text)))
      return actorsOf(syntax, line, phrase);
    // "Troops loyal to X": they act for it.
    if (head !== undefined && outer !== undefined && syntax.loyal.has(head.text)) {
      const forces = units[outer.head - 1];
      if (forces !== undefined && acts(syntax, forces)) return actorsOf(syntax, line, phrase);
    }
    // "Officials from X", "troops of X": they act for it.
    if (
      head !== undefined &&
      outer !== undefined &&
      acts(syntax, head) &&
      (syntax.belonging.has(before.text) || syntax.holdings.has(head.text))
    ) {
      const own = actorsOf(syntax, line, phrase);
      const theirs = headed(ctx, syntax, line, outer);
      // "Marines flown in by helicopter from X": by what they came is not who acts.
      const means =
        units[outer.from - 1]?.kind === "preposition" && !syntax.clausal.has(units[outer.from - 1]?.text ?? "");
      return theirs.mentions.length > 0 || means ? theirs : own;
    }
    if (outer !== undefined) return headed(ctx, syntax, line, outer);
    const skipped = units[phrase.from - 2];
    if (skipped?.kind === "comma" || skipped?.kind === "time" || skipped?.kind === "mark")
      return beforePhrase(ctx, syntax, line, phrase.from - 2);
    // "Protesters who marched in Cairo clashed": the clause between them is of the same subject.
    let verb = phrase.from - 2;
    while (units[verb]?.kind === "preposition") verb--;
    if (units[verb]?.kind === "verb") return dropped(subjectOf(ctx, syntax, line, verb));
    return NOBODY;
  }
  // "A bus carrying pilgrims fell": the participle's object is not the subject.
  if (before?.kind === "verb" && before.shape === "ing" && units[phrase.from - 2]?.kind !== "auxiliary")
    return subjectOf(ctx, syntax, line, phrase.from - 1);
  return actorsOf(syntax, line, phrase);
}

/** After times and commas that hang on the subject, the noun phrase before them. */
function beforePhrase(ctx: Context, syntax: Syntax, line: Line, at: number): Doer {
  for (let i = at; i >= 0; i--) {
    const unit = line.units[i];
    if (unit?.kind === "comma" || unit?.kind === "time" || unit?.kind === "mark" || unit?.kind === "adverb") continue;
    const phrase = unit === undefined ? undefined : phraseBefore(line, i);
    return phrase === undefined ? NOBODY : headed(ctx, syntax, line, phrase);
  }
  return NOBODY;
}

/** The last verb of the same clause before the unit. */
function verbBefore(line: Line, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop") return -1;
    if (unit.kind === "opener") return -1;
    if (unit.kind === "verb") return i;
  }
  return -1;
}

/** The last finite verb of the same clause before the unit: accused X of lying and asked Y to rule. */
function finiteBefore(line: Line, at: number): number {
  for (let i = verbBefore(line, at); i >= 0; i = verbBefore(line, i)) {
    const unit = line.units[i];
    if (unit?.shape !== "ing" && line.units[i - 1]?.kind !== "infinitive") return i;
  }
  return verbBefore(line, at);
}

/** "Agreed to meet", "urged Iran to stop": who is asked does it, else who does what the verb before it says. */
function controlled(ctx: Context, syntax: Syntax, line: Line, at: number): Doer {
  const { units } = line;
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop") return NOBODY;
    if (unit.kind === "auxiliary" && i === at - 1) return subjectOf(ctx, syntax, line, at);
    if (unit.kind === "actor" && asked(syntax, line, i)) {
      const phrase = phraseBefore(line, i);
      return phrase === undefined ? NOBODY : actorsOf(syntax, line, phrase);
    }
    if (unit.kind === "verb") {
      // "Urged both sides to stop": who is asked has no name here.
      const others = units.slice(i + 1, at).some(({ kind }) => kind === "word");
      return others && syntax.controls.has(unit.text) ? NOBODY : dropped(subjectOf(ctx, syntax, line, i));
    }
    if (unit.kind === "opener") return NOBODY;
    if (unit.kind === "owner") {
      const phrase = phraseBefore(line, i - 1);
      return phrase === undefined ? NOBODY : dropped(actorsOf(syntax, line, phrase));
    }
    if (unit.kind === "actor" && !line.units.slice(0, i).some(({ kind }) => kind === "verb")) {
      const phrase = phraseBefore(line, i);
      return phrase === undefined ? NOBODY : dropped(headed(ctx, syntax, line, phrase));
    }
  }
  return NOBODY;
}

/** The actor is the object of a verb of asking, or of its preposition: urged X, called on X. */
function asked(syntax: Syntax, line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = line.units[i];
    if (unit?.kind === "verb") return syntax.controls.has(unit.text);
    if (unit?.kind === "comma" || unit?.kind === "opener" || unit?.kind === "stop") return false;
  }
  return false;
}

/** "X, who met Y", "the group that attacked Y": what stands before the relative. */
function antecedent(syntax: Syntax, line: Line, at: number): Doer {
  let i = at - 1;
  while (line.units[i]?.kind === "comma" || line.units[i]?.kind === "preposition") i--;
  const phrase = phraseBefore(line, i);
  return phrase === undefined ? NOBODY : actorsOf(syntax, line, phrase);
}

/** Behind a comma: a participle goes on with the clause before; a finite verb has its subject before the insertion. */
function behindComma(ctx: Context, syntax: Syntax, line: Line, at: number, comma: number, helped: boolean): Doer {
  const { units } = line;
  const verb = units[at];
  if (verb?.shape === "ing" && !helped) {
    const before = finiteBefore(line, comma);
    return before < 0 ? NOBODY : dropped(subjectOf(ctx, syntax, line, before));
  }
  const open = units.slice(0, comma).findLastIndex(({ kind }) => kind === "comma" || kind === "stop");
  const last = open < 0 || units[open]?.kind === "stop" ? comma - 1 : open - 1;
  const phrase = phraseBefore(line, units[last]?.kind === "mark" ? beforeBracket(line, last) : last);
  const own = phrase === undefined ? undefined : units[phrase.head];
  if (phrase !== undefined && own?.kind === "actor" && units[phrase.from - 1]?.kind !== "preposition")
    return actorsOf(syntax, line, phrase);
  // "An attack on X, claimed by Y": what was done is told of before.
  if (phrase !== undefined && syntax.claims.has(verb?.text ?? "")) {
    if (units[phrase.head]?.form?.use === "noun") return { ...NOBODY, noun: phrase.head };
    const told = headed(ctx, syntax, line, phrase);
    if (told.noun >= 0) return told;
  }
  // "Four people, a child among them, were hurt": an auxiliary has its own subject.
  if (helped && open >= 0 && phrase !== undefined) return headed(ctx, syntax, line, phrase);
  // "X met Y, signed a deal, and left."
  const before = verbBefore(line, comma);
  if (before >= 0 && verb?.shape === "past") return dropped(subjectOf(ctx, syntax, line, before));
  return phrase === undefined ? NOBODY : headed(ctx, syntax, line, phrase);
}
