import type { Reading } from "../layers.ts";
import type { ZoneKind } from "../schema.ts";

/** What the text layer needs of a language. */
export interface TextTables {
  /** Every way but the whole to cut the clitics off a folded word; `raw` is the word as written, spans count from its start. */
  readonly clitics: (folded: string, raw: string) => readonly Reading[];
  /** Index of the reading that holds where nothing else is known. */
  readonly choose: (readings: readonly Reading[]) => number;
  /** Folded words after which a full stop ends no sentence: mr, gen, د. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that mark a line as one of these zones, by the word that opens it. */
  readonly openers: ReadonlyMap<string, ZoneKind>;
  /** Folded names of agencies as a dateline writes them, in brackets or before a dash: reuters, ا ف ب. */
  readonly agencies: ReadonlySet<string>;
  /** Folded function words that hardly any other language of the same script has, to tell them apart. */
  readonly frequent: ReadonlySet<string>;
  /** Folded month names, of one word or two, to tell a date line from a headline: month number by name. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded names of the months of another calendar, of one word or two, whose date lines say no day to count from. */
  readonly otherMonths: ReadonlySet<string>;
}
