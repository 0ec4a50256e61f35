import type { ActorKind } from "../../model/index.ts";
import type { Shape } from "../families.ts";

/** A picture in a box of 16 by 16: what is filled, and what is drawn as a line. */
export interface Glyph {
  readonly fill?: string;
  readonly line?: string;
}

/** What stands inside a node to say its kind. */
export const KIND_GLYPHS: Readonly<Record<ActorKind, Glyph>> = {
  person: { fill: "M8 2.6a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.9 13.4c.3-2.9 2.3-4.5 5.1-4.5s4.8 1.6 5.1 4.5Z" },
  organization: { line: "M2.5 6 8 2.8 13.5 6ZM4.5 6.5v5M8 6.5v5M11.5 6.5v5M2.5 13h11" },
  state: { line: "M4 14V2.5", fill: "M4.6 3h7.6l-1.9 2.6 1.9 2.6H4.6Z" },
  group: {
    fill: "M8 3.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM3.6 4.6a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM12.4 4.6a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM4.8 12.6c.1-2.9 1.1-4.5 3.2-4.5s3.1 1.6 3.2 4.5ZM.9 11.9c0-2.1.8-3.3 2.6-3.3.4 0 .8.1 1.1.2-.6.9-.8 1.9-.9 3.1ZM15.1 11.9c0-2.1-.8-3.3-2.6-3.3-.4 0-.8.1-1.1.2.6.9.8 1.9.9 3.1Z",
  },
  outlet: { line: "M3 3.5h10v9.5H3ZM5.2 6h5.6M5.2 8.5h5.6M5.2 11h3" },
};

/** The marks of the families, as Mark.svelte draws them, for a canvas. */
export const MARK_GLYPHS: Readonly<Record<Shape, Glyph>> = {
  rings: { line: "M10.25 8a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM14.75 8a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" },
  "ring-arrow": { line: "M9.75 8a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM7 8h8m-2.75-2.75L15 8l-2.75 2.75" },
  "ring-wave": { line: "M9.75 8a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM11.5 5a4.5 4.5 0 0 1 0 6" },
  "ring-dots": { line: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z", fill: "M5 8h1.5ZM9.5 8h1.5Z" },
  "ring-filled": { fill: "M13.25 8a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0Z" },
  "half-ring": { line: "M2.75 6.5a5.25 5.25 0 0 0 10.5 0" },
  triangle: { fill: "M8 2.25 14.25 13H1.75Z" },
  diamond: { fill: "M8 1.5 14.5 8 8 14.5 1.5 8Z" },
  square: { fill: "M3.5 2.75h9q.75 0 .75.75v9q0 .75-.75.75h-9q-.75 0-.75-.75v-9q0-.75.75-.75Z" },
  speech: {
    fill: "M2.5 3h11c.6 0 1 .4 1 1v6c0 .6-.4 1-1 1H8.25L5 14.25V11H2.5c-.6 0-1-.4-1-1V4c0-.6.4-1 1-1Z",
  },
  dot: { fill: "M12.25 8a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0Z" },
};

/** The outline that says an actor's kind, in a box of 24 by 24. */
export const KIND_OUTLINES: Readonly<Record<ActorKind, string>> = {
  person: "M23 12a11 11 0 1 1-22 0 11 11 0 0 1 22 0Z",
  organization: "M6.5 2h11L23 12l-5.5 10h-11L1 12Z",
  state: "M5 3h14q4 0 4 4v10q0 4-4 4H5q-4 0-4-4V7q0-4 4-4Z",
  group: "M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9Z",
  outlet: "M3 3h13.5L23 12l-6.5 9H3q-2 0-2-2V5q0-2 2-2Z",
};

/** How large the picture inside an outline is, and how far it is moved, so that it looks as if it stood in the middle. */
export const KIND_INSET: Readonly<Record<ActorKind, { readonly x: number; readonly y: number }>> = {
  person: { x: 5.6, y: 5.6 },
  organization: { x: 5.6, y: 5.6 },
  state: { x: 5.6, y: 5.6 },
  group: { x: 5.6, y: 5.6 },
  outlet: { x: 4.2, y: 5.6 },
};
export const KIND_INSET_SCALE = 0.8;
