import type { Polarity, Status } from "../../model/index.ts";
import type { Shape } from "../families.ts";

/** How a mark looks: its shape, its colour, and what is known of the event. */
export interface Figure {
  readonly shape: Shape;
  readonly color: string;
  readonly status: Status;
  readonly polarity: Polarity;
  /** The colour of a disc under it, which keeps lines that pass behind it from running through it; undefined for none. */
  readonly ground: string | undefined;
}

/** The parts of a shape, as `Mark.svelte` draws them in a box of 16 by 16. */
interface Parts {
  /** What is filled where it has happened, else an outline. */
  readonly body?: string;
  /** A body that is filled only a little. */
  readonly thin?: string;
  readonly line?: string;
  readonly heavy?: string;
  readonly dots?: string;
}

/** A circle in the middle line of the box, as a path. */
export const ring = (x: number, r: number): string =>
  `M${String(x + r)} 8a${String(r)} ${String(r)} 0 1 1 ${String(-2 * r)} 0a${String(r)} ${String(r)} 0 1 1 ${String(2 * r)} 0Z`;

export const PARTS: Readonly<Record<Shape, Parts>> = {
  rings: { thin: ring(5.75, 4.5) + ring(10.25, 4.5) },
  "ring-arrow": { thin: ring(5.5, 4.25), line: "M7 8h8m-2.75-2.75L15 8l-2.75 2.75" },
  "ring-wave": { thin: ring(5.5, 4.25), line: "M11.5 5a4.5 4.5 0 0 1 0 6M13.5 3a7.5 7.5 0 0 1 0 10" },
  "ring-dots": { thin: ring(8, 6), dots: ring(5.75, 1.25) + ring(10.25, 1.25) },
  "ring-filled": { body: ring(8, 5.25) },
  "half-ring": { heavy: "M2.75 6.5a5.25 5.25 0 0 0 10.5 0" },
  triangle: { body: "M8 2.25 14.25 13H1.75Z" },
  diamond: { body: "M8 1.5 14.5 8 8 14.5 1.5 8Z" },
  square: { body: "M4.75 2.75h6.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2h-6.5a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2Z" },
  speech: {
    body: "M2.5 3h11c.6 0 1 .4 1 1v6c0 .6-.4 1-1 1H8.25L5 14.25V11H2.5c-.6 0-1-.4-1-1V4c0-.6.4-1 1-1Z",
  },
  dot: { body: ring(8, 4.25) },
};

/** The stroke that says a status: dashed where planned, dotted where called for. */
interface Dash {
  readonly width: number;
  readonly cap: "butt" | "round";
  readonly dash: readonly number[];
}

const SOLID: Dash = { width: 1.5, cap: "round", dash: [] };
export const DASHES: Readonly<Record<Status, Dash>> = {
  happened: SOLID,
  ongoing: SOLID,
  hypothetical: SOLID,
  planned: { width: 1.5, cap: "butt", dash: [3, 2] },
  "called-for": { width: 1.75, cap: "round", dash: [0.1, 2.6] },
};

/** Whether a shape is filled, and not an outline of what has not happened. */
export function isFilled(status: Status): boolean {
  return status === "happened" || status === "ongoing";
}

/** What draws marks. */
export interface Stamps {
  /** Draws a mark with its middle at a point. @param size the side of its box. */
  readonly draw: (figure: Figure, x: number, y: number, size: number) => void;
}

const BOX = 16;
/** Room around the box for strokes that reach over it. */
const RIM = 2;
/** The radius of the disc under a mark. */
export const GROUND = 9;

/** Marks drawn once and kept as pictures, since the same few are drawn again and again. */
export class Sprites implements Stamps {
  readonly #kept = new Map<string, HTMLCanvasElement>();
  readonly #context: CanvasRenderingContext2D;
  readonly #force: string;
  readonly #scale: number;

  /** @param force the colour that strikes through what is denied. @param scale device pixels to a CSS pixel. */
  constructor(context: CanvasRenderingContext2D, force: string, scale: number) {
    this.#context = context;
    this.#force = force;
    this.#scale = scale;
  }

  draw(figure: Figure, x: number, y: number, size: number): void {
    const key = `${figure.shape} ${figure.color} ${figure.status} ${figure.polarity} ${figure.ground ?? ""} ${String(size)}`;
    const sprite = this.#kept.get(key) ?? this.#paint(figure, size);
    this.#kept.set(key, sprite);
    const side = (size * (BOX + RIM * 2)) / BOX;
    this.#context.drawImage(sprite, x - side / 2, y - side / 2, side, side);
  }

  #paint({ shape, color, status, polarity, ground }: Figure, size: number): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    const side = Math.ceil(((size * (BOX + RIM * 2)) / BOX) * this.#scale);
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext("2d");
    if (!context) return canvas;
    const scale = side / (BOX + RIM * 2);
    context.setTransform(scale, 0, 0, scale, RIM * scale, RIM * scale);
    if (ground !== undefined) {
      context.fillStyle = ground;
      context.fill(new Path2D(ring(BOX / 2, GROUND)));
    }
    context.fillStyle = color;
    context.strokeStyle = color;
    context.lineJoin = "round";
    context.lineCap = "round";
    const { body, thin, line, heavy, dots } = PARTS[shape];
    const filled = isFilled(status);
    for (const path of [body, thin]) {
      if (path === undefined) continue;
      const drawn = new Path2D(path);
      context.globalAlpha = path === thin ? 0.24 : 1;
      if (filled) context.fill(drawn);
      context.globalAlpha = 1;
      dash(context, status);
      context.stroke(drawn);
    }
    if (heavy !== undefined) {
      dash(context, status);
      context.lineWidth = 2.5;
      context.stroke(new Path2D(heavy));
    }
    context.setLineDash([]);
    context.lineWidth = 1.5;
    if (line !== undefined) context.stroke(new Path2D(line));
    if (dots !== undefined) context.fill(new Path2D(dots));
    if (polarity === "denied") {
      context.strokeStyle = this.#force;
      context.lineWidth = 1.75;
      context.stroke(new Path2D("M1.5 14.5 14.5 1.5"));
    }
    return canvas;
  }
}

/** Takes up the stroke of a status. */
function dash(context: CanvasRenderingContext2D, status: Status): void {
  const stroke = DASHES[status];
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.setLineDash([...stroke.dash]);
}
