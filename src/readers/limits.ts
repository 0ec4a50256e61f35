/** What a file may ask of the machine. Beyond it the file, or a part of it, is left out and said: a hostile file is one of few that get here. */
export const LIMITS = {
  /** Bytes of one file. */
  file: 512 * 2 ** 20,
  /** Characters of a page or a feed. */
  markup: 32 * 2 ** 20,
  /** How deep elements may stand in each other; those of a page that are deeper are taken for text beside each other. */
  depth: 200,
  /** Elements of a page that are looked through for the article; of a page with more, all text is taken. */
  elements: 20_000,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Files in one archive, with those of archives within. */
  entries: 20_000,
  /** Bytes that one file of an archive may grow to, and all of them together. */
  entry: 128 * 2 ** 20,
  expanded: 512 * 2 ** 20,
  /** How many times its packed size a file may grow to once it is larger than a megabyte. Text packs to a tenth, rarely to a hundredth. */
  ratio: 200,
  /** How many archives may stand in each other. */
  nesting: 3,
  /** Rows of a table, records of a list. */
  rows: 250_000,
} as const;

/** A limit as it is told. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
