import { type Article, type Extraction, type Named, type Result, err, extractDocument, ok } from "../model/index.ts";
import { reason } from "./messages.ts";

/** Extracts one article. One that makes the extraction throw does not take the others with it. */
export function attempt(article: Article, names: readonly Named[]): Result<Extraction> {
  try {
    return ok(extractDocument(article, undefined, names));
  } catch (error) {
    return err(reason(error));
  }
}
