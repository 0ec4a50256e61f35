import { type Corpus, type Document, type Event } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { Span } from "../span.ts";

/**
 * What must hold of every corpus, beyond its shape: spans lie in their documents, ids that are named exist, dates are EDTF, nobody
 * speaks within their own words, and no chain of answers or sources goes round. Gives one sentence for each breach; none is good.
 */
export function breaches(corpus: Corpus): readonly string[] {
  const out: string[] = [];
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const actors = new Set(corpus.actors.map((actor) => actor.id));
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const timexes = new Set(corpus.timexes.map((timex) => timex.id));
  const check = (holds: boolean, breach: string): void => {
    if (!holds) out.push(breach);
  };
  const inside = (what: string, doc: string, span: Span): void => {
    check(lies(documents.get(doc), span), `${what}: its span ${span.start}–${span.end} lies outside document ${doc}`);
  };
  const named = (what: string, id: string | null): void => {
    check(id === null || actors.has(id), `${what}: there is no actor ${id ?? ""}`);
  };
  const dated = (what: string, value: string | null): void => {
    check(value === null || parseEdtf(value) !== undefined, `${what}: ${value ?? ""} is no EDTF date`);
  };
  check(documents.size === corpus.documents.length, "two documents have the same id");
  check(actors.size === corpus.actors.length, "two actors have the same id");
  check(events.size === corpus.events.length, "two events have the same id");
  for (const document of corpus.documents) {
    dated(`document ${document.id}`, document.published);
    for (const zone of document.zones) inside(`zone ${zone.kind}`, document.id, zone);
  }
  for (const timex of corpus.timexes) {
    inside(`time expression ${timex.id}`, timex.doc, timex);
    dated(`time expression ${timex.id}`, timex.value);
    const { anchor } = timex;
    check(
      anchor === "dateline" || anchor === "none" || timexes.has(anchor),
      `time expression ${timex.id}: no ${anchor}`,
    );
  }
  for (const actor of corpus.actors) {
    check(actor.names.length > 0, `actor ${actor.id} has no name`);
    for (const mention of actor.mentions) inside(`actor ${actor.id}`, mention.doc, mention);
  }
  for (const event of corpus.events) {
    const what = `event ${event.id}`;
    const { doc } = event.trigger;
    inside(`${what}, trigger`, doc, event.trigger);
    inside(`${what}, sentence`, doc, event.sentence);
    dated(what, event.date);
    check(
      event.timex === null || timexes.has(event.timex),
      `${what}: there is no time expression ${event.timex ?? ""}`,
    );
    for (const one of [...event.participants, ...event.sources]) {
      named(what, one.actor);
      inside(what, doc, one);
    }
    if (event.place !== null) {
      inside(`${what}, place`, doc, event.place);
      const slice = documents.get(doc)?.text.slice(event.place.start, event.place.end);
      const given = slice === "" && event.person?.includes("place") === true;
      check(given || slice === event.place.name, `${what}: its place is not the text's own words`);
    }
    check(
      (event.type === "statement") === (event.statement !== undefined),
      `${what}: only statements have a statement`,
    );
    for (const id of event.disputes ?? []) check(events.has(id), `${what}: there is no event ${id}`);
    if (event.statement === undefined) continue;
    const { speaker, addressee, content, respondsTo } = event.statement;
    named(what, speaker);
    named(what, addressee);
    inside(`${what}, content`, content.doc, content);
    check(respondsTo === null || events.has(respondsTo), `${what}: there is no event ${respondsTo ?? ""}`);
    check(!within(event.trigger, content) || splits(event), `${what}: its cue stands within its content`);
    check(!event.sources.some((source) => source.actor === speaker), `${what}: its speaker is its own source`);
  }
  for (const event of corpus.events)
    check(!circular(event, events), `event ${event.id}: a chain of answers comes back to it`);
  return out;
}

function lies(document: Document | undefined, { start, end }: Span): boolean {
  return document !== undefined && start >= 0 && start <= end && end <= document.text.length;
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A content split round its cue («…», he said, «…») holds the cue between its halves. */
function splits(event: Event): boolean {
  const content = event.statement?.content;
  return content !== undefined && content.start < event.trigger.start && event.trigger.end < content.end;
}

function circular(event: Event, events: ReadonlyMap<string, Event>): boolean {
  const seen = new Set<string>();
  for (let at: Event | undefined = event; at !== undefined;) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
    const next: string | null | undefined = at.statement?.respondsTo;
    at = typeof next === "string" ? events.get(next) : undefined;
  }
  return false;
}
