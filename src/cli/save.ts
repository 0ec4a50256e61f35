import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes pieces of text to standard output. */
export async function print(text: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads the pipe has had enough, as `head` does.
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

/** Writes beside the file, to the disk, and then puts it in its place, so that one that was there is never left half written over. */
export async function save(text: Iterable<string>, path: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  const file = await open(beside, "w");
  try {
    await pipeline(Readable.from(text), file.createWriteStream({ flush: true }));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
