import type { Output } from "../../model/index.ts";

/** Browsers drop a download that begins while another is being begun: so many milliseconds lie between two. */
const APART = 250;

let turn: Promise<void> = Promise.resolve();

/** Gives files to the reader, one after the other. */
export async function download(outputs: readonly Output[]): Promise<void> {
  await Promise.all(
    outputs.map(({ name, mediaType, text }) => downloadBlob(name, new Blob([...text], { type: mediaType }))),
  );
}

/** Gives one file to the reader, after those that were asked for before. */
export function downloadBlob(name: string, blob: Blob): Promise<void> {
  const given = turn.then(() => begin(name, blob));
  turn = given.then(() => new Promise((done) => setTimeout(done, APART)));
  return given;
}

function begin(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // By then the browser has the file, which it reads only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
