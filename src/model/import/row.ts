import type { ReadActor, ReadEvent } from "../extract.ts";
import type { Article } from "../io/article.ts";
import { PLOVER } from "../events/plover.ts";
import type { ActorKind, EventType, Import, Role, Status } from "../schema.ts";
import type { Span } from "../span.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { TimexMention } from "../layers.ts";
import type { Known } from "./names.ts";

/** A cell of a row that becomes a line of its document. */
export interface Cell {
  readonly value: string;
  /** The name of its column, written before it. */
  readonly name?: string;
}

/** Somebody whom a row names, and in which of its cells. */
export interface Named<C extends string> {
  readonly cell: C;
  readonly name: string;
  readonly role: Role | "source";
  readonly kind?: ActorKind | undefined;
}

/** An event of another tool, over the cells of its row. */
export interface Row<C extends string> {
  readonly from: Import;
  readonly id: string;
  readonly cells: Readonly<Partial<Record<C, Cell>>>;
  readonly type: EventType;
  readonly plover?: string | null;
  readonly status?: Status;
  /** The cell whose words name the event; for a statement, the cell of its cue. */
  readonly trigger: C;
  /** For a statement: the cell of what is said. */
  readonly content?: C | undefined;
  /** The day of the event, EDTF, and the cell that it is read from. */
  readonly date?: { readonly cell: C; readonly value: string } | undefined;
  readonly place?: C | undefined;
  readonly actors: readonly Named<C>[];
  readonly confidence: number;
  readonly facts: Pick<Article, "title" | "outlet" | "date" | "url">;
}

/** The document that a row is, its cells written one below the other, with the event that it tells of. */
export function articleOfRow<C extends string>(
  row: Row<C>,
  lookUp: (name: string, kind?: ActorKind) => Known,
): Article {
  const { text, spans } = laid(row.cells);
  const nowhere = { start: 0, end: 0 };
  const rule = `import/${row.from}`;
  const trigger = spans.get(row.trigger) ?? nowhere;
  const timexes: TimexMention[] = [];
  const dated = row.date === undefined ? undefined : spans.get(row.date.cell);
  if (row.date !== undefined && dated !== undefined) {
    const grain = parseEdtf(row.date.value)?.grain ?? "day";
    timexes.push({ ...dated, from: 0, to: 0, value: row.date.value, grain, anchor: "none", certainty: "known", rule });
  }
  const actors: ReadActor[] = [];
  const placed = row.actors.flatMap(({ cell, name, role, kind }) => {
    const span = within(text, spans.get(cell), name);
    return span === undefined ? [] : [{ actor: indexOf(name, kind, span), role, ...span }];
  });
  const participants = placed.flatMap(({ role, ...one }) => (role === "source" ? [] : [{ ...one, role }]));
  const sources = placed.flatMap(({ role, actor, start, end }) => (role === "source" ? [{ actor, start, end }] : []));
  const speaker = participants.find(({ role }) => role === "agent")?.actor ?? -1;
  const content = row.content === undefined ? undefined : spans.get(row.content);
  const place = row.place === undefined ? undefined : spans.get(row.place);
  const event: ReadEvent = {
    type: row.type,
    plover: row.plover === undefined ? PLOVER[row.type] : row.plover,
    trigger,
    sentence: { start: 0, end: text.length },
    date: row.date?.value ?? null,
    timex: timexes.length - 1,
    status: row.status ?? "happened",
    polarity: "affirmed",
    participants,
    place: place === undefined ? null : { name: text.slice(place.start, place.end), ...place },
    sources: sources.filter(({ actor }) => actor !== speaker || content === undefined),
    mentions: [],
    disputes: [],
    statement: content && {
      speaker,
      content,
      direct: false,
      act: "statement",
      addressee: participants.find(({ role }) => role === "addressee")?.actor ?? -1,
      respondsTo: -1,
    },
    rule,
    confidence: row.confidence,
  };
  return { id: row.id, text, ...row.facts, given: { from: row.from, timexes, actors, events: [event] } };

  function indexOf(name: string, kind: ActorKind | undefined, span: Span): number {
    const mention = { ...span, form: "name", rule } as const;
    const at = actors.findIndex((actor) => actor.name === name);
    const before = actors[at];
    if (before !== undefined) {
      actors[at] = { ...before, mentions: [...before.mentions, mention] };
      return at;
    }
    actors.push({ name, names: [name], titles: [], proper: true, mentions: [mention], ...lookUp(name, kind) });
    return actors.length - 1;
  }
}

/** Cells one below the other, with their names, and where each came to stand. */
function laid(cells: Readonly<Record<string, Cell | undefined>>): {
  readonly text: string;
  readonly spans: ReadonlyMap<string, Span>;
} {
  let text = "";
  const spans = new Map<string, Span>();
  for (const [name, cell] of Object.entries(cells)) {
    if (cell === undefined || cell.value === "") continue;
    if (text !== "") text += "\n";
    if (cell.name !== undefined) text += `${cell.name}: `;
    spans.set(name, { start: text.length, end: text.length + cell.value.length });
    text += cell.value;
  }
  return { text, spans };
}

/** Where a name stands in a cell; the whole cell where it is written there otherwise. */
function within(text: string, cell: Span | undefined, name: string): Span | undefined {
  if (cell === undefined) return undefined;
  const at = text.indexOf(name, cell.start);
  return at < 0 || at + name.length > cell.end ? cell : { start: at, end: at + name.length };
}
