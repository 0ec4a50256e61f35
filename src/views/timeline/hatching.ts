/** Between the lines, in pixels. */
const STEP = 5;

/** Slanting lines of a colour, to fill a surface with. @param scale device pixels to a CSS pixel. */
export function hatchingOf(context: CanvasRenderingContext2D, color: string, scale: number): CanvasPattern | string {
  const tile = document.createElement("canvas");
  const side = Math.round(STEP * scale);
  tile.width = side;
  tile.height = side;
  const lines = tile.getContext("2d");
  if (!lines) return color;
  lines.strokeStyle = color;
  lines.lineWidth = scale;
  // The corners belong to the lines of the tiles beside it.
  for (const shift of [-side, 0, side]) {
    lines.beginPath();
    lines.moveTo(shift - 1, side + 1);
    lines.lineTo(shift + side + 1, -1);
    lines.stroke();
  }
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? color;
}
