import { fontLost } from "./lettering.ts";
import type { Palette } from "./palette.ts";

/** Makes a canvas ready to be drawn anew on the theme's paper, in CSS pixels. Its size is set only where it changes, for that costs. */
export function cleared(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { paper }: Pick<Palette, "paper">,
  width: number,
  height: number,
): void {
  const scale = devicePixelRatio;
  const wide = Math.round(width * scale);
  const high = Math.round(height * scale);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  fontLost(context);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.textBaseline = "middle";
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
}
