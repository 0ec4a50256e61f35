import { parseEdtf } from "../../src/model/index.ts";
import type { Annotated } from "./gold.ts";
import { placesOf } from "./places.ts";

/** The Arabic article and the two letters that it becomes after ل. */
const ARTICLE = "ال";
const MELTED = "لل";

/** What is wrong with an annotation: quotes that are not in the text, ids that nothing has, dates that are none. */
export function problemsOf({ article, gold }: Annotated): readonly string[] {
  const { text } = article;
  const actors = new Set(gold.actors.map(({ id }) => id));
  const told = new Set([...gold.events, ...gold.statements].map(({ id }) => id));
  const found: string[] = [];
  const say = (what: string): void => void found.push(`${gold.id}: ${what}`);
  const quoted = (quote: string, n: number): void => {
    if (placesOf(text, quote).length < n) say(`not ${n} times in the text: ${quote}`);
  };
  const known = (id: string | null): void => {
    if (id !== null && !actors.has(id)) say(`no such actor: ${id}`);
  };
  const dated = (date: string | null): void => {
    if (date !== null && parseEdtf(date) === undefined) say(`no date: ${date}`);
  };
  for (const list of [gold.actors, gold.events, gold.statements])
    if (new Set(list.map(({ id }) => id)).size < list.length) say("an id is given twice");
  for (const { quote, n, value } of gold.timex) {
    quoted(quote, n);
    dated(value);
  }
  for (const name of gold.actors.flatMap(({ names }) => names))
    if (!text.includes(name) && !(name.startsWith(ARTICLE) && text.includes(MELTED + name.slice(ARTICLE.length))))
      say(`not in the text: ${name}`);
  for (const { trigger, n, date, participants, sources, place } of gold.events) {
    quoted(trigger, n);
    dated(date);
    [...participants, ...sources].forEach(known);
    if (place !== null) quoted(place, 1);
  }
  for (const { cue, n, content, speaker, addressee, sources, date, respondsTo } of gold.statements) {
    quoted(cue, n);
    quoted(content, 1);
    dated(date);
    [speaker, addressee, ...sources].forEach(known);
    if (respondsTo !== null && !told.has(respondsTo)) say(`answers nothing: ${respondsTo}`);
  }
  return found;
}
