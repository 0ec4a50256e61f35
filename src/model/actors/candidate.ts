import type { ActorKind, MentionForm } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Known, TitleWord } from "./tables.ts";

/** A place that may name an actor, before it is known which other places name the same. */
export interface Candidate extends Span {
  /** Token range. */
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** Where the bare name stands, for a person with one. */
  readonly name: Span | undefined;
  /** Where the title stands, without the name. */
  readonly title: Span | undefined;
  readonly known: Known | undefined;
  readonly country: string | null;
  readonly gender: TitleWord["gender"];
  readonly number: TitleWord["number"];
  /** The last token of the name was cut off this suffix: the span is the stem only. */
  readonly rule: string;
}
