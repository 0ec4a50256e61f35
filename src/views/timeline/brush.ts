import type { Event } from "../../model/index.ts";
import { tint } from "../families.ts";
import type { Lettering } from "./lettering.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";
import type { Stamps } from "./sprites.ts";

/** What the timeline is drawn with. */
export interface Brush {
  readonly context: Pen;
  readonly palette: Palette;
  readonly sprites: Stamps;
  /** Lines that say of a surface that it is in doubt. */
  readonly hatching: CanvasPattern | string;
  readonly faces: Faces;
  /** How the interface reads. */
  readonly dir: "ltr" | "rtl";
}

/** The faces of the labels. */
export interface Faces {
  readonly plain: Lettering;
  readonly medium: Lettering;
  readonly strong: Lettering;
  readonly tiny: Lettering;
  readonly tinyMedium: Lettering;
}

/** How far what is not selected steps back. */
export const FADED = 0.35;

/** The colour of an event. */
export function colorOf(event: Event, { families, ink }: Palette): string {
  return families.get(tint(event)) ?? ink;
}
