import { type Actor, type Document, EVENT_TYPES, parseEdtf } from "../../../src/model/index.ts";
import { FAMILIES, tint } from "../../../src/views/families.ts";
import { Grow } from "./grow.ts";
import type { Taken } from "./worker.ts";

/** What the timeline shows of the events of a file, in the order of time. What belongs to many of them is a number. */
export interface EventColumns {
  readonly size: number;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly tint: Uint8Array;
  readonly type: Uint8Array;
  /** The number of its document, and where its sentence stands there. */
  readonly doc: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Who takes part, by number: those of event `i` stand from `begin[i]` to `begin[i + 1]`. */
  readonly begin: Uint32Array;
  readonly actor: Uint32Array;
}

/** Takes the records of a corpus one by one, and keeps of the events no more than columns. */
export class Columns {
  readonly documents: Document[] = [];
  readonly actors: Actor[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #first = new Grow((length) => new Float64Array(length));
  readonly #last = new Grow((length) => new Float64Array(length));
  readonly #tint = new Grow((length) => new Uint8Array(length));
  readonly #type = new Grow((length) => new Uint8Array(length));
  readonly #doc = new Grow((length) => new Uint32Array(length));
  readonly #start = new Grow((length) => new Uint32Array(length));
  readonly #end = new Grow((length) => new Uint32Array(length));
  readonly #begin = new Grow((length) => new Uint32Array(length));
  readonly #actor = new Grow((length) => new Uint32Array(length));

  get events(): number {
    return this.#first.size;
  }

  document(document: Document): void {
    this.#numbers.set(document.id, this.documents.length);
    this.documents.push(document);
  }

  person(actor: Actor): void {
    this.#numbers.set(actor.id, this.actors.length);
    this.actors.push(actor);
  }

  event(event: Taken): void {
    const date = event.date === null ? undefined : parseEdtf(event.date);
    if (!date) return;
    this.#first.push(date.first);
    this.#last.push(date.last);
    this.#tint.push(FAMILIES.indexOf(tint(event)));
    this.#type.push(EVENT_TYPES.indexOf(event.type));
    this.#doc.push(this.#numbers.get(event.trigger.doc) ?? 0);
    this.#start.push(event.sentence.start);
    this.#end.push(event.sentence.end);
    this.#begin.push(this.#actor.size);
    for (const { actor } of event.participants) this.#actor.push(this.#numbers.get(actor) ?? 0);
  }

  /** All events, the earliest first. */
  taken(): EventColumns {
    const first = this.#first.taken();
    const last = this.#last.taken();
    const order = Uint32Array.from(first, (_, n) => n).sort(
      (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0) || a - b,
    );
    const doubles = (from: Float64Array): Float64Array => Float64Array.from(order, (n) => from[n] ?? 0);
    const bytes = (from: Uint8Array): Uint8Array => Uint8Array.from(order, (n) => from[n] ?? 0);
    const words = (from: Uint32Array): Uint32Array => Uint32Array.from(order, (n) => from[n] ?? 0);
    this.#begin.push(this.#actor.size);
    const begin = this.#begin.taken();
    const actor = this.#actor.taken();
    const placed = new Uint32Array(order.length + 1);
    const sorted = new Uint32Array(actor.length);
    let at = 0;
    order.forEach((n, item) => {
      for (let i = begin[n] ?? 0; i < (begin[n + 1] ?? 0); i++) sorted[at++] = actor[i] ?? 0;
      placed[item + 1] = at;
    });
    return {
      size: order.length,
      first: doubles(first),
      last: doubles(last),
      tint: bytes(this.#tint.taken()),
      type: bytes(this.#type.taken()),
      doc: words(this.#doc.taken()),
      start: words(this.#start.taken()),
      end: words(this.#end.taken()),
      begin: placed,
      actor: sorted,
    };
  }
}
