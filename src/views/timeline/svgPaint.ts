/** What SVG fills and strokes with besides a plain colour; it stands in the file once, under its id. */
export interface SvgPaint {
  readonly id: string;
  readonly markup: string;
}

abstract class Ramp implements SvgPaint, CanvasGradient {
  readonly id: string;
  readonly #stops: string[] = [];

  constructor(id: string) {
    this.id = id;
  }

  abstract readonly markup: string;

  protected get stops(): string {
    return this.#stops.join("");
  }

  addColorStop(offset: number, color: string): void {
    const { plain, alpha } = parted(color);
    this.#stops.push(
      `<stop offset="${offset}" stop-color="${plain}"${alpha === 1 ? "" : ` stop-opacity="${alpha}"`}/>`,
    );
  }
}

/** A colour that changes along a line. */
export class LinearRamp extends Ramp {
  readonly #line: string;

  constructor(id: string, x1: number, y1: number, x2: number, y2: number) {
    super(id);
    this.#line = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
  }

  get markup(): string {
    return `<linearGradient id="${this.id}" gradientUnits="userSpaceOnUse" ${this.#line}>${this.stops}</linearGradient>`;
  }
}

/** A colour that changes with the distance from a point. */
export class RadialRamp extends Ramp {
  readonly #disc: string;

  constructor(id: string, x: number, y: number, inner: number, outer: number) {
    super(id);
    this.#disc = `cx="${x}" cy="${y}" fr="${inner}" r="${outer}"`;
  }

  get markup(): string {
    return `<radialGradient id="${this.id}" gradientUnits="userSpaceOnUse" ${this.#disc}>${this.stops}</radialGradient>`;
  }
}

/** Between the lines, in pixels. */
const STEP = 5;

/** Slanting lines. */
export class Hatch implements SvgPaint, CanvasPattern {
  readonly id: string;
  readonly markup: string;

  constructor(id: string, color: string) {
    const { plain, alpha } = parted(color);
    this.id = id;
    this.markup = `<pattern id="${id}" width="${STEP}" height="${STEP}" patternUnits="userSpaceOnUse"><path d="M-1 ${STEP + 1} ${STEP + 1} -1M-1 1 1 -1M${STEP - 1} ${STEP + 1} ${STEP + 1} ${STEP - 1}" stroke="${plain}" stroke-opacity="${alpha}"/></pattern>`;
  }

  /** A file has no pixels that it would have to be fitted to. */
  setTransform(): void {}
}

/** The attributes of a fill or a stroke. Colours are written as every reader of SVG knows them, and what shines through apart. */
export function painted(what: "fill" | "stroke", style: string | object, alpha: number): string {
  if (typeof style !== "string") {
    const id = "id" in style ? String(style.id) : "";
    return ` ${what}="url(#${id})"${alpha === 1 ? "" : ` ${what}-opacity="${alpha}"`}`;
  }
  const { plain, alpha: own } = parted(style);
  const opacity = Math.round(own * alpha * 1000) / 1000;
  return ` ${what}="${plain}"${opacity === 1 ? "" : ` ${what}-opacity="${opacity}"`}`;
}

function parted(color: string): { readonly plain: string; readonly alpha: number } {
  if (color.length === 9 && color.startsWith("#"))
    return { plain: color.slice(0, 7), alpha: Math.round((Number.parseInt(color.slice(7), 16) / 255) * 1000) / 1000 };
  return { plain: color.startsWith("rgb(") ? color.replaceAll(" ", ",") : color, alpha: 1 };
}
