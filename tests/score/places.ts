import type { Span } from "../../src/model/index.ts";

const GAP = " … ";

/** Where a quote stands in a text: each occurrence, in order. ` … ` in it stands for whatever lies between its two ends. */
export function placesOf(text: string, quote: string): readonly Span[] {
  const gap = quote.indexOf(GAP);
  const head = gap < 0 ? quote : quote.slice(0, gap);
  const tail = gap < 0 ? undefined : quote.slice(gap + GAP.length);
  const places: Span[] = [];
  for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
    const end = start + head.length;
    const close = tail === undefined ? end : text.indexOf(tail, end) + tail.length;
    if (close >= end) places.push({ start, end: close });
  }
  return places;
}

/** The place that is nearest to another; undefined where there is none. */
export function nearest(places: readonly Span[], to: Span): Span | undefined {
  const away = (place: Span): number => Math.min(Math.abs(place.start - to.end), Math.abs(to.start - place.end));
  return places.toSorted((a, b) => away(a) - away(b))[0];
}

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** How much of two spans is shared: 1 where they are the same. */
export function likeness(a: Span, b: Span): number {
  return (2 * overlap(a, b)) / (a.end - a.start + b.end - b.start);
}
