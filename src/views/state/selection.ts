import type { Actor, Document, Event, Indexes, Span, Timex } from "../../model/index.ts";

/** What the person looks at: one thing, or nothing. All views show the same. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "timex"; readonly id: string }
  /** What ties some actors: `id` is made of theirs by `tieId`. */
  | { readonly kind: "tie"; readonly id: string }
  | { readonly kind: "document"; readonly id: string; readonly span?: Span };

export const NOTHING: Selection = { kind: "none" };

/** A selection with the thing itself. */
export type Selected =
  | { readonly kind: "none" }
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "timex"; readonly timex: Timex }
  | { readonly kind: "document"; readonly document: Document; readonly span: Span | undefined };

/** The thing that a selection names; none where the corpus does not have it. */
export function resolve(selection: Selection, index: Indexes): Selected {
  switch (selection.kind) {
    case "none":
      return selection;
    case "event": {
      const event = index.events.get(selection.id);
      return event ? { kind: "event", event } : { kind: "none" };
    }
    case "actor": {
      const actor = index.actors.get(selection.id);
      return actor ? { kind: "actor", actor } : { kind: "none" };
    }
    case "timex": {
      const timex = index.timexes.get(selection.id);
      return timex ? { kind: "timex", timex } : { kind: "none" };
    }
    // The graph alone shows a tie, with its events; they are what the other views can show.
    case "tie":
      return { kind: "none" };
    case "document": {
      const document = index.documents.get(selection.id);
      return document ? { kind: "document", document, span: selection.span } : { kind: "none" };
    }
  }
}

/** Whether two selections name the same thing. */
export function same(a: Selection, b: Selection): boolean {
  if (a.kind === "none" || b.kind === "none") return a.kind === b.kind;
  if (a.kind !== b.kind || a.id !== b.id) return false;
  if (a.kind !== "document" || b.kind !== "document") return true;
  return a.span?.start === b.span?.start && a.span?.end === b.span?.end;
}

const AND = "+";

/** The id of what ties some actors, whoever is named first. */
export function tieId(ends: readonly string[]): string {
  return [...ends].sort().join(AND);
}

/** The ids of the actors that a tie's id is made of. */
export function tieEnds(id: string): readonly string[] {
  const ends: string[] = [];
  let from = 0;
  for (let and = id.indexOf(AND); and >= 0; and = id.indexOf(AND, from)) {
    ends.push(id.slice(from, and));
    from = and + 1;
  }
  return [...ends, id.slice(from)];
}
