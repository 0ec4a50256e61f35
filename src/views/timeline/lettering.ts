import { direction } from "../direction.ts";

const ELLIPSIS = "…";

/** The font that each canvas was last given. */
const inUse = new WeakMap<CanvasRenderingContext2D, string>();

/** Says that a canvas has lost its font, as it does when its size changes. */
export function fontLost(context: CanvasRenderingContext2D): void {
  inUse.delete(context);
}

/** Writes words on a canvas in one face, each in its own direction, and remembers how wide they are. */
export class Lettering {
  readonly #widths = new Map<string, number>();
  readonly font: string;
  readonly #context: CanvasRenderingContext2D | null;

  /** @param font a CSS font. */
  constructor(font: string) {
    this.font = font;
    this.#context = document.createElement("canvas").getContext("2d");
    if (this.#context) this.#context.font = font;
  }

  width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = this.#context?.measureText(text).width ?? text.length * 6;
    this.#widths.set(text, width);
    return width;
  }

  /** As much of a text as there is room for. */
  fitted(text: string, room: number): string {
    const width = this.width(text);
    if (width <= room + 0.5) return text;
    const share = (room - this.width(ELLIPSIS)) / width;
    if (share <= 0) return "";
    return text.slice(0, Math.floor(text.length * share)).trimEnd() + ELLIPSIS;
  }

  /** Writes a text between two places, at the left or the right of them; what is too long for it ends in dots. */
  write(
    context: CanvasRenderingContext2D,
    text: string,
    { left, width, y, at = "left" }: { left: number; width: number; y: number; at?: "left" | "right" | "center" },
  ): void {
    const fit = this.fitted(text, width);
    if (fit === "") return;
    // Setting a font costs more than asking for it does.
    if (inUse.get(context) !== this.font) {
      inUse.set(context, this.font);
      context.font = this.font;
    }
    context.direction = direction(fit);
    context.textAlign = at;
    context.fillText(fit, at === "left" ? left : at === "right" ? left + width : left + width / 2, y);
  }

  /** Measures all anew from now on. */
  forget(): void {
    this.#widths.clear();
    if (this.#context) this.#context.font = this.font;
  }
}
