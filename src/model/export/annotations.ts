import { firstNot } from "../bound.ts";
import type { Document } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Output } from "./output.ts";
import type { Telling, Tellings } from "./telling.ts";

/** Code units of the text before and after a quotation, by which it is found again in a text that has changed. */
const AROUND = 32;

interface Body {
  readonly purpose: "classifying" | "describing" | "identifying";
  readonly value: string;
}

/** What was read, tied to its exact words: a page of the W3C Web Annotation Data Model. Positions count characters, as it asks. */
export function annotationFiles(told: Tellings): readonly Output[] {
  return [{ name: "annotations.jsonld", mediaType: "application/ld+json", text: page(told) }];
}

function* page({ corpus, index, all }: Tellings): Generator<string> {
  const counts = new Map(corpus.documents.map((document) => [document.id, characters(document.text)]));
  const anchor = (doc: string, { start, end }: Span): unknown => {
    const document = index.documents.get(doc);
    const at = counts.get(doc);
    return document && at && target(document, start, end, at);
  };
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:waqai:annotations","type":"AnnotationPage","items":[';
  let mark = "\n";
  for (const item of items()) {
    yield mark + JSON.stringify(item);
    mark = ",\n";
  }
  yield "\n]}\n";

  function* items(): Generator<unknown> {
    for (const telling of all) {
      const { event } = telling;
      yield annotation(`event:${event.id}`, ofEvent(telling), anchor(event.trigger.doc, event.trigger));
      if (event.statement)
        yield annotation(
          `content:${event.id}`,
          [{ purpose: "classifying", value: "content" }],
          anchor(event.statement.content.doc, event.statement.content),
        );
    }
    for (const timex of corpus.timexes)
      yield annotation(
        `timex:${timex.id}`,
        [
          { purpose: "classifying", value: "time" },
          { purpose: "describing", value: timex.value ?? "unresolved" },
        ],
        anchor(timex.doc, timex),
      );
    for (const actor of corpus.actors)
      for (const [place, mention] of actor.mentions.entries())
        yield annotation(
          `actor:${actor.id}:${place + 1}`,
          [
            { purpose: "classifying", value: actor.kind },
            { purpose: "identifying", value: actor.name },
          ],
          anchor(mention.doc, mention),
        );
  }
}

function ofEvent({ event, headline, when, sources }: Telling): readonly Body[] {
  return [
    { purpose: "classifying", value: event.type },
    { purpose: "describing", value: headline },
    ...(event.date === null ? [] : [{ purpose: "describing" as const, value: `${event.date} (${when})` }]),
    ...sources.map(({ name }) => ({ purpose: "describing" as const, value: `According to ${name}` })),
  ];
}

function annotation(id: string, bodies: readonly Body[], target: unknown): unknown {
  const body = bodies.map(({ purpose, value }) => ({ type: "TextualBody", purpose, value, format: "text/plain" }));
  return { id: `urn:waqai:${id}`, type: "Annotation", motivation: "tagging", body, target };
}

function target({ id, url, text }: Document, start: number, end: number, at: (offset: number) => number): unknown {
  return {
    source: url ?? `urn:waqai:article:${encodeURIComponent(id)}`,
    selector: [
      { type: "TextPositionSelector", start: at(start), end: at(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      },
    ],
  };
}

/** A function from offsets in code units to offsets in characters. */
function characters(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) pairs.push(i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - firstNot(pairs.length, (at) => (pairs[at] ?? Infinity) < offset);
}
