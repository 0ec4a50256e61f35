import type { Word } from "../../layers.ts";
import { Memo } from "../../text/vocabulary.ts";
import type { Agreement, EventTables, Syntax } from "../tables.ts";
import type { Shape, UnitKind } from "./unit.ts";

/** What the lists say of a word by itself, apart from frames: most of it of small words that stand everywhere. */
export interface Small {
  readonly owner: boolean;
  readonly pronoun: Agreement | undefined;
  /** It stands in the place of an object: him. */
  readonly object: Agreement | undefined;
  readonly possessive: boolean;
  /** What it is in any clause, where it is nothing of the above. */
  readonly kind: UnitKind | undefined;
  readonly country: string | undefined;
  /** How it is shaped, if it is a verb. */
  readonly shape: Shape | undefined;
  /** It is shaped as an adverb. */
  readonly adverb: boolean;
  /** A pair of words that measures the number behind it may begin with it: at least. */
  readonly measures: boolean;
}

/** A word of which the lists say nothing. */
const NOTHING: Small = {
  owner: false,
  pronoun: undefined,
  object: undefined,
  possessive: false,
  kind: undefined,
  country: undefined,
  shape: undefined,
  adverb: false,
  measures: false,
};

/** What the lists of a language whose subjects stand first say of its words, each looked up once. */
export function smallWords(
  tables: EventTables,
  syntax: Syntax,
  countryOf: (word: string) => string | undefined,
): Memo<Small> {
  const measuring = new Set([...syntax.about].map((pair) => pair.split(" ")[0]));
  return new Memo(NOTHING, ({ text }: Word) => {
    const small: Small = {
      owner: syntax.owners.has(text),
      pronoun: tables.pronouns.get(text),
      object: syntax.objects.get(text),
      possessive: tables.possessives.has(text),
      kind: kindOf(tables, syntax, text),
      country: countryOf(text),
      shape: syntax.verbs.get(text) ?? syntax.shape(text),
      adverb: syntax.adverb(text),
      measures: measuring.has(text),
    };
    const empty =
      small.kind === undefined && Object.values(small).every((value) => value === undefined || value === false);
    return empty ? NOTHING : small;
  });
}

function kindOf(tables: EventTables, syntax: Syntax, word: string): UnitKind | undefined {
  if (syntax.auxiliaries.has(word)) return "auxiliary";
  if (tables.determiners.has(word) || tables.possessives.has(word)) return "determiner";
  if (tables.relatives.has(word) || tables.breaks.has(word)) return "opener";
  if (tables.conjunctions.has(word)) return "conjunction";
  return syntax.adverbs.has(word) ? "adverb" : undefined;
}
