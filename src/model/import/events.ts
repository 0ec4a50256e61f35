import type { Article, Problem } from "../io/article.ts";
import { EVENT_TYPES, type Import, type Role, STATUSES } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import { type DayOrder, statedDate } from "./date.ts";
import type { Known } from "./names.ts";
import { type Cell, type Named, articleOfRow } from "./row.ts";
import { type Told, told } from "./told.ts";

/** An event as a person writes one down: what, when, and whatever else is known. Empty where it is not. */
export interface Plain {
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly end: string;
  readonly type: string;
  readonly status: string;
  readonly agent: string;
  readonly target: string;
  readonly party: string;
  readonly place: string;
  readonly outlet: string;
  readonly url: string;
}

/** One of the names of a column, to write before what stands in it; undefined where none is written. */
export type Labels = (field: keyof Plain) => string | undefined;

/** An event as it came in; one whose date cannot be understood is kept without it. */
export interface Imported {
  readonly article: Article | undefined;
  readonly problem: Problem | undefined;
}

/** An event of a table as a document: its title and text as they are, and below what else is said. */
export function plainEvent(
  plain: Plain,
  from: Import,
  id: string,
  line: number,
  order: DayOrder | undefined,
  labels: Labels,
  lookUp: (name: string) => Known,
): Imported {
  const { title, text, type } = plain;
  if (title === "" && text === "") return { article: undefined, problem: { line, kind: "empty", cause: id } };
  const date = between(plain.date, plain.end, order);
  const problem: Problem | undefined =
    date === undefined && plain.date !== "" ? { line, kind: "date", cause: plain.date } : undefined;
  const named: Named<keyof Plain>[] = [
    ...several("agent", plain.agent, "agent"),
    ...several("target", plain.target, "target"),
    ...several("party", plain.party, "party"),
  ];
  const known = EVENT_TYPES.find((one) => one === type.toLowerCase() && one !== "statement");
  const words = title === "" ? "text" : "title";
  const read = known !== undefined && named.length > 0 ? undefined : toldIn(plain, date);
  const guessed = read?.type ?? "other";
  const cell = (field: keyof Plain): Cell => {
    const name = labels(field);
    return { value: plain[field], ...(name === undefined ? {} : { name }) };
  };
  const article = articleOfRow<keyof Plain>(
    {
      from,
      id,
      cells: {
        title: { value: title },
        text: { value: text },
        date: cell("date"),
        end: cell("end"),
        type: cell("type"),
        status: cell("status"),
        agent: cell("agent"),
        target: cell("target"),
        party: cell("party"),
        place: cell("place"),
        outlet: cell("outlet"),
        url: cell("url"),
      },
      type: known ?? guessed,
      status: STATUSES.find((one) => one === plain.status.toLowerCase()) ?? read?.status ?? "happened",
      trigger: words,
      date: date === undefined ? undefined : { cell: "date", value: date },
      place: plain.place === "" ? undefined : "place",
      actors: named.length > 0 ? named : (read?.actors ?? []),
      confidence: known === undefined && read !== undefined ? read.confidence : 1,
      facts: {
        ...(title === "" ? {} : { title }),
        ...(plain.outlet === "" ? {} : { outlet: plain.outlet }),
        ...(/^https?:\/\/\S+$/.test(plain.url) ? { url: plain.url } : {}),
      },
    },
    lookUp,
  );
  return { article, problem };
}

/** What the title says, else the text: who takes part is often said only there. */
function toldIn(plain: Plain, date: string | undefined): Told<"title" | "text"> | undefined {
  const short = told("title", plain.title, date);
  if (short !== undefined && short.actors.length > 0) return short;
  const long = told("text", plain.text, date);
  return long !== undefined && (short === undefined || long.type === short.type) ? long : short;
}

/** One date, or from the first day of one to the last of the other. */
function between(start: string, end: string, order: DayOrder | undefined): string | undefined {
  const from = statedDate(start, order);
  const to = end === "" ? undefined : statedDate(end, order);
  if (from === undefined || to === undefined || from === to) return from;
  const joined = `${from}/${to}`;
  return !from.includes("/") && !to.includes("/") && parseEdtf(joined) !== undefined ? joined : from;
}

function several(cell: keyof Plain, names: string, role: Role): readonly Named<keyof Plain>[] {
  return names
    .split(/[;؛|]/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ cell, name, role }));
}
