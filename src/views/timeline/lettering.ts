import { direction } from "../direction.ts";
import type { Pen } from "./pen.ts";

const ELLIPSIS = "…";

/** What each canvas was last told of how text is set. */
const inUse = new WeakMap<Pen, { font: string; align: string; direction: string }>();

/** Says that a canvas has lost its font, as it does when its size changes. */
export function fontLost(context: Pen): void {
  inUse.delete(context);
}

/** What is known of a text in a face. */
interface Measured {
  readonly width: number;
  readonly direction: "ltr" | "rtl";
}

/** More texts than this are not kept: counts and labels come and go while one moves through a large corpus. */
const MOST = 20_000;

/** Writes words on a canvas in one face, each in its own direction, and remembers how wide they are. */
export class Lettering {
  readonly #known = new Map<string, Measured>();
  readonly font: string;
  readonly #context: CanvasRenderingContext2D | null;

  /** @param font a CSS font. */
  constructor(font: string) {
    this.font = font;
    this.#context = document.createElement("canvas").getContext("2d");
    if (this.#context) this.#context.font = font;
  }

  width(text: string): number {
    return this.#measured(text).width;
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
    context: Pen,
    text: string,
    { left, width, y, at = "left" }: { left: number; width: number; y: number; at?: "left" | "right" | "center" },
  ): void {
    const fit = this.fitted(text, width);
    if (fit === "") return;
    // Setting a font costs more than asking for it does, and so do the others.
    const state = inUse.get(context) ?? { font: "", align: "", direction: "" };
    if (state.font === "") inUse.set(context, state);
    if (state.font !== this.font) context.font = state.font = this.font;
    const { direction } = this.#measured(text);
    if (state.direction !== direction) context.direction = state.direction = direction;
    if (state.align !== at) context.textAlign = state.align = at;
    context.fillText(fit, at === "left" ? left : at === "right" ? left + width : left + width / 2, y);
  }

  /** Measures all anew from now on. */
  forget(): void {
    this.#known.clear();
    if (this.#context) this.#context.font = this.font;
  }

  #measured(text: string): Measured {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size > MOST) this.#known.clear();
    const width = this.#context?.measureText(text).width ?? text.length * 6;
    const measured = { width, direction: direction(text) };
    this.#known.set(text, measured);
    return measured;
  }
}
