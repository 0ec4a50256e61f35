import { markup } from "../../model/index.ts";
import type { Pen } from "./pen.ts";
import { type SvgPaint, Hatch, LinearRamp, RadialRamp, painted } from "./svgPaint.ts";

type Style = string | CanvasGradient | CanvasPattern;

/** Writes as SVG what a canvas would draw, with words as text. Letters stand about the middle of their line. */
export class SvgPen implements Pen {
  fillStyle: Style = "#000000";
  strokeStyle: Style = "#000000";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  globalAlpha = 1;
  font = "";
  textAlign: CanvasTextAlign = "left";
  direction: CanvasDirection = "ltr";
  readonly #ruler = document.createElement("canvas").getContext("2d");
  readonly #prefix: string;
  readonly #paints: SvgPaint[] = [];
  readonly #parts: string[] = [];
  #path: string[] = [];
  #dash: readonly number[] = [];

  /** @param prefix what the ids begin with, of which there is one for each pen of a file. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** All that was drawn. */
  get markup(): string {
    const defined = this.#paints.map((paint) => paint.markup).join("");
    return `${defined === "" ? "" : `<defs>${defined}</defs>`}${this.#parts.join("\n")}`;
  }

  /** Adds what is markup already. */
  add(markup: string): void {
    this.#parts.push(markup);
  }

  hatching(color: string): CanvasPattern {
    return this.#paint(new Hatch(this.#id(), color));
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    return this.#paint(new LinearRamp(this.#id(), x0, y0, x1, y1));
  }

  createRadialGradient(_x0: number, _y0: number, r0: number, x1: number, y1: number, r1: number): CanvasGradient {
    return this.#paint(new RadialRamp(this.#id(), x1, y1, r0, r1));
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments];
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${round(x)} ${round(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${round(x)} ${round(y)}`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.push(`C${[x1, y1, x2, y2, x, y].map(round).join(" ")}`);
  }

  closePath(): void {
    this.#path.push("Z");
  }

  /** A whole circle: there is no other arc in the timeline. */
  arc(x: number, y: number, radius: number): void {
    const [r, wide] = [round(radius), round(2 * radius)];
    this.#path.push(`M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 1 ${wide} 0a${r} ${r} 0 1 1 -${wide} 0Z`);
  }

  roundRect(
    x: number,
    y: number,
    width: number,
    height: number,
    radii: number | DOMPointInit | Iterable<number | DOMPointInit> = 0,
  ): void {
    const given = typeof radii === "number" ? [radii, radii, radii, radii] : Symbol.iterator in radii ? [...radii] : [];
    const [a = 0, b = 0, c = 0, d = 0] = given.map((one) =>
      Math.max(0, Math.min(typeof one === "number" ? one : 0, width / 2, height / 2)),
    );
    const corner = (r: number, right: number, down: number): string =>
      r === 0 ? "" : `a${round(r)} ${round(r)} 0 0 1 ${round(right * r)} ${round(down * r)}`;
    this.#path.push(
      `M${round(x + a)} ${round(y)}H${round(x + width - b)}${corner(b, 1, 1)}V${round(y + height - c)}${corner(c, -1, 1)}` +
        `H${round(x + d)}${corner(d, -1, -1)}V${round(y + a)}${corner(a, 1, -1)}Z`,
    );
  }

  fill(): void {
    this.#parts.push(`<path d="${this.#path.join("")}"${painted("fill", this.fillStyle, this.globalAlpha)}/>`);
  }

  stroke(): void {
    const dash = this.#dash.length === 0 ? "" : ` stroke-dasharray="${this.#dash.join(" ")}"`;
    const cap = this.lineCap === "butt" ? "" : ` stroke-linecap="${this.lineCap}"`;
    this.#parts.push(
      `<path d="${this.#path.join("")}" fill="none"${painted("stroke", this.strokeStyle, this.globalAlpha)} stroke-width="${this.lineWidth}"${dash}${cap}/>`,
    );
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#parts.push(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${painted("fill", this.fillStyle, this.globalAlpha)}/>`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    // As every face of the timeline is written: `400 12px …`.
    const weight = Number.parseInt(this.font, 10) || 400;
    const points = Number.parseFloat(this.font.slice(4)) || 12;
    // Whoever opens the file may not have the face: the words keep the room that they have here.
    if (this.#ruler) this.#ruler.font = this.font;
    const wide = this.#ruler?.measureText(text).width ?? 0;
    const length = wide === 0 ? "" : ` textLength="${round(wide)}" lengthAdjust="spacingAndGlyphs"`;
    const starts = this.textAlign === (this.direction === "rtl" ? "right" : "left");
    const anchor = this.textAlign === "center" ? "middle" : starts ? "start" : "end";
    this.#parts.push(
      `<text x="${round(x)}" y="${round(y + points * 0.35)}" font-size="${points}" font-weight="${weight}" direction="${this.direction === "rtl" ? "rtl" : "ltr"}" text-anchor="${anchor}"${length}${painted("fill", this.fillStyle, this.globalAlpha)}>${markup(text)}</text>`,
    );
  }

  #id(): string {
    return `${this.#prefix}${this.#paints.length}`;
  }

  #paint<T extends SvgPaint>(paint: T): T {
    this.#paints.push(paint);
    return paint;
  }
}

/** As exact as one sees. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
