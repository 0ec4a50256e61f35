import { type DateSpan, type Event, type Indexes, actorsOf, earlier } from "../../model/index.ts";

/** What the table can be sorted by. */
export const COLUMNS = ["date", "type", "text", "who", "source", "status", "document"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** An event as the table shows it: texts only. */
export interface Row {
  readonly event: Event;
  readonly date: DateSpan | undefined;
  readonly type: string;
  /** What is said, or what the sentence tells from the event's word on. */
  readonly text: string;
  readonly who: readonly string[];
  readonly source: readonly string[];
  readonly status: string;
  readonly document: string;
}

/** Names of the categories in the interface's language. */
export interface Names {
  readonly type: (event: Event) => string;
  readonly status: (event: Event) => string;
}

/** The row of an event. */
export function row(event: Event, date: DateSpan | undefined, index: Indexes, names: Names): Row {
  const document = index.documents.get(event.trigger.doc);
  const named = (id: string): string => index.actors.get(id)?.name ?? "";
  const told = event.statement?.content ?? { start: event.trigger.start, end: event.sentence.end };
  return {
    event,
    date,
    type: names.type(event),
    text: (document?.text ?? "").slice(told.start, told.end).replaceAll("\n", " "),
    who: actorsOf(event).map(named),
    source: event.sources.map(({ actor }) => named(actor)),
    status: names.status(event),
    document: document?.title ?? document?.id ?? "",
  };
}

/** The rows in the wanted order; equal ones stay as they were. Whatever the direction, events without a date come last. */
export function sorted(rows: readonly Row[], order: Order, collator: Intl.Collator): readonly Row[] {
  const sign = order.descending ? -1 : 1;
  const { column } = order;
  if (column === "date") {
    return [...rows].sort((a, b) => (a.date && b.date ? sign : 1) * earlier(a.date, b.date));
  }
  return [...rows].sort((a, b) => sign * collator.compare(textOf(a, column), textOf(b, column)));
}

function textOf(row: Row, column: Exclude<Column, "date">): string {
  const value = row[column];
  return typeof value === "string" ? value : value.join(" ");
}
