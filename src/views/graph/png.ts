import { direction } from "../direction.ts";
import { pngBlob } from "../pngBlob.ts";
import { bounds, centred } from "./extent.ts";
import { font } from "./lettering.ts";
import { overlay } from "./overlay.ts";
import { type Painting, paint } from "./paint.ts";
import type { Caption } from "./svg.ts";

const RIM = 70;
const HEAD = 64;
/** Points on the longer side, at most: what browsers can still draw on. */
const MOST = 3000;
const RATIO = 2;

/** The whole picture as an image of twice the usual fineness. */
export async function png(painting: Painting, { title, note, dir }: Caption): Promise<Blob> {
  const box = bounds(painting.scene) ?? { left: 0, top: 0, width: 1, height: 1 };
  const shrink = Math.min(1, MOST / Math.max(box.width + 2 * RIM, box.height + 2 * RIM + HEAD));
  const [width, height] = [Math.ceil(box.width * shrink + 2 * RIM), Math.ceil(box.height * shrink + 2 * RIM + HEAD)];
  const canvas = document.createElement("canvas");
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  const { colors, scene, emphasis, lettering } = painting;
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const room = { left: RIM, top: RIM + HEAD, width: width - 2 * RIM, height: height - 2 * RIM - HEAD };
  const { zoom, pan } = centred(box, room, 1);
  paint(
    context,
    { ...painting, overlay: overlay(scene, zoom, emphasis, lettering, String, RIM) },
    { pan, zoom, width, height, ratio: RATIO, moving: false },
  );
  context.setTransform(RATIO, 0, 0, RATIO, 0, 0);
  context.textAlign = dir === "rtl" ? "right" : "left";
  context.textBaseline = "alphabetic";
  const start = dir === "rtl" ? width - 24 : 24;
  for (const { text, size, y, color } of [
    { text: title, size: 17, y: 34, color: colors.ink },
    { text: note, size: 12, y: 54, color: colors.soft },
  ]) {
    context.font = font(colors, size > 12, size);
    context.direction = direction(text);
    context.fillStyle = color;
    context.fillText(text, start, y);
  }
  return pngBlob(canvas);
}
