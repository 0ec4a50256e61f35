import type { Output } from "../../model/index.ts";

/** Browsers drop a download that begins while another is being begun. */
const APART = 120;

/** Gives files to the reader, one after the other. */
export async function download(outputs: readonly Output[]): Promise<void> {
  for (const [place, { name, mediaType, text }] of outputs.entries()) {
    if (place > 0) await new Promise((done) => setTimeout(done, APART));
    downloadBlob(name, new Blob([...text], { type: mediaType }));
  }
}

/** Gives one file to the reader. */
export function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // By then the browser has the file, which it reads only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
