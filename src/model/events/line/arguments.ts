import type { Relation } from "../tables.ts";
import { type Line, type Unit, tiedBy } from "./unit.ts";

/** An actor behind a verb or a noun, and how it is tied to it. */
export interface Behind {
  /** Undefined: no preposition. */
  readonly relation: Relation | undefined;
  /** The unit: an actor, or an adjective of a state. */
  readonly unit: Unit;
  /** It only shapes the noun phrase that stands there: Taliban positions, a plan by X. */
  readonly inner: boolean;
  /** The preposition that ties the noun phrase it stands in to another noun phrase: the talks on X. */
  readonly own: Relation | undefined;
}

/** How many words an argument may stand behind its trigger. */
const REACH = 24;

/** The actors behind the unit in its clause, with their prepositions. */
export function behind(line: Line, at: number): { readonly list: Behind[]; readonly end: number } {
  const { units, spots } = line;
  const list: Behind[] = [];
  let relation = units[at]?.kind === "word" ? units[at].relation : undefined;
  let own: Relation | undefined;
  let words = 0;
  let inPhrase = false;
  let steps = 0;
  let i = at + 1;
  for (; i < units.length && steps < REACH; i++, steps++) {
    const unit = units[i];
    if (unit === undefined) break;
    switch (unit.kind) {
      case "adverb":
      case "mark":
        continue;
      case "determiner":
      case "owner":
        continue;
      case "time":
        relation = "other";
        own = undefined;
        inPhrase = false;
        words = 0;
        continue;
      case "preposition":
        // Of a noun phrase, the preposition ties what follows to its noun: the head of X.
        if (
          inPhrase &&
          (tiedBy(unit.relation, "of") || (relation === undefined && unit.relation === "by" && words > 0))
        ) {
          own = unit.relation;
        } else {
          relation = unit.relation;
          own = undefined;
          words = 0;
          inPhrase = false;
        }
        continue;
      case "conjunction": {
        const next = units[i + 1];
        if (next?.kind === "verb" || next?.kind === "auxiliary" || next?.kind === "opener") return { list, end: i };
        // Behind a noun no verb was yet: "talks between X and Y ended".
        if (units[at]?.kind === "verb" && subjectOfNext(line, i)) return { list, end: i };
        // "The attack on X and the position on Y": what hangs on another noun is not the first one's.
        if (units[at]?.kind !== "verb" && otherNoun(line, i)) return { list, end: i };
        continue;
      }
      case "comma": {
        const next = commaAt(line, i, list.length > 0);
        if (next === undefined) return { list, end: i };
        i = next - 1;
        continue;
      }
      case "actor": {
        const after = units[i + 1];
        // "Off the coast of X": it only says where.
        if (own !== undefined && spots.has(units[i - 2]?.text ?? units[i - 1]?.text ?? "")) continue;
        const inner = own !== undefined || after?.kind === "word" || after?.kind === "owner";
        list.push({ relation, unit, inner, own });
        inPhrase = true;
        words++;
        continue;
      }
      case "word":
        if (unit.agreement !== undefined) list.push({ relation, unit, inner: false, own });
        if (unit.country !== undefined && !beforeName(units, i)) list.push({ relation, unit, inner: true, own });
        inPhrase = true;
        words++;
        continue;
      default:
        return { list, end: i };
    }
  }
  return { list, end: i };
}

/** The adjective only shapes the naming of an actor: the Russian spy X. */
function beforeName(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.kind === "word") next++;
  return units[next]?.kind === "actor";
}

/** Behind "and" stands a noun phrase that names no actor. */
function otherNoun(line: Line, at: number): boolean {
  let head = -1;
  for (let i = at + 1; i < line.units.length; i++) {
    const kind = line.units[i]?.kind;
    if (kind !== "word" && kind !== "actor" && kind !== "determiner" && kind !== "owner") break;
    head = i;
  }
  return line.units[head]?.kind === "word";
}

/** Behind "and" stands the subject of another verb: X met Y and Z left. */
function subjectOfNext(line: Line, at: number): boolean {
  for (let i = at + 1; i < Math.min(line.units.length, at + 7); i++) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "comma" || unit.kind === "preposition" || unit.kind === "stop")
      return false;
    if (unit.kind === "auxiliary" || (unit.kind === "verb" && unit.shape !== "ing")) return true;
  }
  return false;
}

/** Where the clause goes on behind a comma; undefined where it does not. An apposition between commas is passed. */
function commaAt(line: Line, at: number, named: boolean): number | undefined {
  const { units } = line;
  const next = units[at + 1];
  if (next === undefined) return undefined;
  if (next.kind === "time" || next.kind === "preposition") return at + 1;
  if (next.kind === "conjunction") return at + 1;
  if (next.kind !== "actor" && next.kind !== "word" && next.kind !== "determiner") return undefined;
  // A list ends with "and" before its last name; an apposition with another comma.
  for (let i = at + 1; i < Math.min(units.length, at + 14); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener" || unit.kind === "auxiliary")
      return undefined;
    if (unit.kind === "verb") return undefined;
    if (unit.kind === "conjunction" && named) return at + 1;
    if (unit.kind === "comma") {
      const list = next.kind === "actor" && units.slice(i, i + 8).some(({ kind }) => kind === "conjunction");
      return list ? at + 1 : i;
    }
  }
  return undefined;
}
