import { type Figure, type Stamps, DASHES, GROUND, PARTS, isFilled, ring } from "./sprites.ts";
import { type SvgPen, round } from "./svgPen.ts";
import { painted } from "./svgPaint.ts";

/** Marks as they stand in a file. */
export class SvgMarks implements Stamps {
  readonly #pen: SvgPen;
  readonly #force: string;

  /** @param force the colour that strikes through what is denied. */
  constructor(pen: SvgPen, force: string) {
    this.#pen = pen;
    this.#force = force;
  }

  draw({ shape, color, status, polarity, ground }: Figure, x: number, y: number, size: number): void {
    const { body, thin, line, heavy, dots } = PARTS[shape];
    const { width, cap, dash } = DASHES[status];
    const stroke = (d: string | undefined, by: number, broken: boolean, of = color): string =>
      d === undefined
        ? ""
        : `<path d="${d}" fill="none"${painted("stroke", of, 1)} stroke-width="${by}"${broken && dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : ""}${broken && cap === "butt" ? ' stroke-linecap="butt"' : ""}/>`;
    const fill = (d: string | undefined, alpha: number): string =>
      d === undefined || !isFilled(status) ? "" : `<path d="${d}"${painted("fill", color, alpha)}/>`;
    const { globalAlpha: alpha } = this.#pen;
    this.#pen.add(
      `<g transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(size / 16)})" stroke-linecap="round" stroke-linejoin="round"${alpha === 1 ? "" : ` opacity="${alpha}"`}>` +
        (ground === undefined ? "" : `<path d="${ring(8, GROUND)}"${painted("fill", ground, 1)}/>`) +
        fill(body, 1) +
        stroke(body, width, true) +
        fill(thin, 0.24) +
        stroke(thin, width, true) +
        stroke(heavy, 2.5, true) +
        stroke(line, 1.5, false) +
        (dots === undefined ? "" : `<path d="${dots}"${painted("fill", color, 1)}/>`) +
        (polarity === "denied" ? stroke("M1.5 14.5 14.5 1.5", 1.75, false, this.#force) : "") +
        "</g>",
    );
  }
}
