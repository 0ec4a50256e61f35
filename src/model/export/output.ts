/** A file that an export makes. */
export interface Output {
  /** With its ending, without a folder. */
  readonly name: string;
  readonly mediaType: string;
  /** In pieces, so that a large one is never one string. */
  readonly text: Iterable<string>;
}
