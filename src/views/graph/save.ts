import { downloadBlob } from "../bar/download.ts";
import type { Painting } from "./paint.ts";
import { png } from "./png.ts";
import { type Caption, svg } from "./svg.ts";

/** Gives the whole picture to the reader as a file. */
export async function savePicture(format: "svg" | "png", painting: Painting, caption: Caption): Promise<void> {
  const blob =
    format === "svg" ? new Blob([svg(painting, caption)], { type: "image/svg+xml" }) : await png(painting, caption);
  await downloadBlob(`waqai-graph.${format}`, blob);
}
