import type { Corpus, Document, Event } from "../schema.ts";
import type { Span } from "../span.ts";

/** What a stretch of an article was read as. */
export const MARKINGS = ["actor", "timex", "trigger", "cue", "content"] as const;
export type Marking = (typeof MARKINGS)[number];

export interface Highlight extends Span {
  readonly kind: Marking;
  /** The id of the actor, the time expression or the event. */
  readonly id: string;
}

/** A stretch of text with all that covers it, the shortest first; `first` where a highlight begins in it. */
export interface Segment extends Span {
  readonly highlights: readonly Highlight[];
  readonly first: boolean;
}

/** A line of an article, without the marks that end it, cut where highlights begin and end. */
export interface Paragraph extends Span {
  readonly zone: Document["zones"][number]["kind"] | undefined;
  readonly segments: readonly Segment[];
}

/** Everything that was read in a document, in text order, the longer of two that begin together first. */
export function highlightsOf(document: Document, corpus: Corpus, events: readonly Event[]): readonly Highlight[] {
  const out: Highlight[] = [];
  for (const { id, mentions } of corpus.actors)
    for (const { doc, start, end } of mentions) if (doc === document.id) out.push({ start, end, kind: "actor", id });
  for (const { id, doc, start, end } of corpus.timexes)
    if (doc === document.id) out.push({ start, end, kind: "timex", id });
  for (const { id, trigger, statement } of events) {
    const { start, end } = trigger;
    out.push({ start, end, kind: statement ? "cue" : "trigger", id });
    if (statement) out.push({ start: statement.content.start, end: statement.content.end, kind: "content", id });
  }
  return out.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The lines of a document with their segments; empty lines are left out. @param highlights in text order. */
export function paragraphs(document: Document, highlights: readonly Highlight[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  const { text } = document;
  let open: readonly Highlight[] = [];
  let next = 0;
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const own: Highlight[] = open.filter((highlight) => highlight.end > from);
    for (let one = highlights[next]; one !== undefined && one.start < to; one = highlights[++next]) own.push(one);
    if (text.slice(from, to).trim() !== "") {
      const zone = document.zones.find(({ start, end }) => start < to && end > from)?.kind;
      out.push({ start: from, end: to, zone, segments: segments(from, to, own) });
    }
    open = own.filter((highlight) => highlight.end > to);
    from = to + 1;
  }
  return out;
}

function segments(from: number, to: number, highlights: readonly Highlight[]): Segment[] {
  const cuts = new Set([from, to]);
  for (const { start, end } of highlights) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  let active: Highlight[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? from;
    const end = sorted[i + 1] ?? to;
    active = active.filter((highlight) => highlight.end > start);
    let first = false;
    for (let one = highlights[next]; one !== undefined && one.start <= start; one = highlights[++next]) {
      if (one.end <= start) continue;
      active.push(one);
      first ||= one.start === start || start === from;
    }
    out.push({ start, end, first, highlights: active.toSorted((a, b) => a.end - a.start - (b.end - b.start)) });
  }
  return out;
}
