import type { Palette } from "./palette.ts";
import { type Written, cut, written } from "./text.ts";

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;
/** The widest that a name is written before it is broken or cut. */
const NAME_WIDTH = 124;
/** Names are kept as pictures; beyond so many the older half is forgotten. */
const MOST_KEPT = 1200;
/** What the halo takes around a name. */
const HALO = 3;

/** The font of names. */
export function font(colors: Palette, strong: boolean, size = FONT_SIZE): string {
  return `${strong ? "600" : "400"} ${String(size)}px ${colors.sans}`;
}

/** Names as pictures: measured and drawn once, with a halo that keeps them legible over lines, then only set in place. */
export class Lettering {
  readonly #colors: Palette;
  readonly #measuring: CanvasRenderingContext2D | null;
  #written = new Map<string, Written>();
  #pictures = new Map<string, HTMLCanvasElement>();

  constructor(colors: Palette) {
    this.#colors = colors;
    this.#measuring = document.createElement("canvas").getContext("2d");
  }

  /** A name broken into lines. */
  name(name: string): Written {
    const known = this.#written.get(name);
    if (known) return known;
    // Measured as it is when it stands out, so that standing out never makes it too wide for its place.
    const made = written(name, NAME_WIDTH, (text) => this.width(text, true));
    this.#written.set(name, made);
    return made;
  }

  /** A text in one line, cut where it is wider than there is room. */
  line(text: string, most: number, strong: boolean, size = FONT_SIZE): string {
    return cut(text, most, (part) => this.width(part, strong, size));
  }

  width(text: string, strong: boolean, size = FONT_SIZE): number {
    const context = this.#measuring;
    if (!context) return 0;
    context.font = font(this.#colors, strong, size);
    return context.measureText(text).width;
  }

  /** Draws a name with its upper middle at a point. */
  draw(context: CanvasRenderingContext2D, name: Written, x: number, y: number, strong: boolean, ratio: number): void {
    const picture = this.#picture(name, strong, ratio);
    const [width, height] = [picture.width / ratio, picture.height / ratio];
    // On whole pixels: half of one blurs the letters.
    const snap = (value: number): number => Math.round(value * ratio) / ratio;
    context.drawImage(picture, snap(x - width / 2), snap(y - HALO), width, height);
  }

  #picture({ lines, width, dir }: Written, strong: boolean, ratio: number): HTMLCanvasElement {
    const key = `${strong ? "!" : ""}${String(ratio)} ${lines.join("\n")}`;
    const known = this.#pictures.get(key);
    if (known) return known;
    if (this.#pictures.size >= MOST_KEPT)
      for (const old of [...this.#pictures.keys()].slice(0, MOST_KEPT / 2)) this.#pictures.delete(old);
    const made = document.createElement("canvas");
    made.width = Math.ceil((width + 2 * HALO + 2) * ratio);
    made.height = Math.ceil((lines.length * LINE_HEIGHT + 2 * HALO) * ratio);
    const context = made.getContext("2d");
    if (context) {
      context.scale(ratio, ratio);
      context.font = font(this.#colors, strong);
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.direction = dir;
      const middle = made.width / ratio / 2;
      for (const [place, line] of lines.entries())
        write(context, line, middle, HALO + (place + 0.5) * LINE_HEIGHT, this.#colors);
    }
    this.#pictures.set(key, made);
    return made;
  }
}

/** Writes a line with a halo. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colors: Palette,
  color = colors.ink,
): void {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colors.paper;
  context.fillStyle = color;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
