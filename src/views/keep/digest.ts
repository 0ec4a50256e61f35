import type { Corpus, Log } from "../../model/index.ts";

/** What tells one set of articles, with what was corrected in it, from another: a digest of their ids and texts. */
export async function digestOf({ documents }: Corpus, { edits }: Log): Promise<string> {
  const text = JSON.stringify(documents.map(({ id, text: words }) => [id, words]).concat(edits.map(({ id }) => [id])));
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
