import { downloadBlob } from "../bar/download.ts";
import type { Picture } from "./picture.svelte.ts";
import { type Look, sheetPng, sheetSvg, unrolled } from "./sheet.ts";

/** Gives the timeline as it is shown to the reader as a file. */
export async function saveSheet(format: "svg" | "png", picture: Picture, look: Look): Promise<void> {
  const drawn = unrolled(picture, () =>
    format === "svg" ? new Blob([sheetSvg(picture, look)], { type: "image/svg+xml" }) : sheetPng(picture, look),
  );
  downloadBlob(SHEETS[format], await drawn);
}

/** What the files are called. */
export const SHEETS = { svg: "timeline-shown.svg", png: "timeline-shown.png" } as const;
