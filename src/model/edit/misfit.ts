/**
 * Why an edit cannot be carried out: its document, words, event or actor is not there any more, a chain of answers would go round,
 * or what is said would hold the words that introduce it, or stand in another document.
 */
export type Misfit = "document" | "words" | "event" | "actor" | "circle" | "content";

/** Thrown by a step of an edit that does not fit, and caught where edits are applied. */
export class DoesNotFit extends Error {
  readonly why: Misfit;

  constructor(why: Misfit) {
    super(why);
    this.why = why;
  }
}

/** The value, or that the edit does not fit. */
export function needed<T>(value: T | undefined, why: Misfit): T {
  if (value === undefined) throw new DoesNotFit(why);
  return value;
}
