/** Stands in a published story where the page has the engine: a story is not read again. */
export function extractDocument(): never {
  throw new Error("a published story reads no articles");
}

export const extractAll = extractDocument;
export const writtenDate = extractDocument;
export const STAGES: readonly string[] = [];
export const around = extractDocument;
