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
  /** The lemma of the word that heads it: minister, company. "" where it has none. */
  readonly head: string;
  /** The naming is definite by its article or by what it belongs to. */
  readonly definite: boolean;
  /** It has a name of its own: false for a group or an office that only a common noun names. */
  readonly proper: boolean;
  /** It is an actor only if it can be joined with one named elsewhere: a lone capital, "the agency". */
  readonly dependent: boolean;
  /** Its people and the person named inside it make one actor: the administration of X. */
  readonly staff: boolean;
  /** Its head is so general that a holder of any office may be meant. */
  readonly generic: boolean;
  /** The same office elsewhere as that of the person named before. */
  readonly peer: boolean;
  /** It stands in apposition to the candidate that ends just before it. */
  readonly apposed: boolean;
  readonly rule: string;
}

/** A candidate with everything that is mostly left open at its usual value. */
export function candidate(
  parts: Pick<Candidate, "from" | "to" | "start" | "end" | "kind" | "form" | "rule"> & Partial<Candidate>,
): Candidate {
  // Written out, so that all are built alike and are read fast.
  const { from, to, start, end, kind, form, rule } = parts;
  return {
    from,
    to,
    start,
    end,
    kind,
    form,
    name: parts.name,
    title: parts.title,
    known: parts.known,
    country: parts.country ?? null,
    gender: parts.gender,
    number: parts.number ?? "sg",
    head: parts.head ?? "",
    definite: parts.definite ?? true,
    proper: parts.proper ?? true,
    dependent: parts.dependent ?? false,
    staff: parts.staff ?? false,
    generic: parts.generic ?? false,
    peer: parts.peer ?? false,
    apposed: parts.apposed ?? false,
    rule,
  };
}

/** People without a name, told by nothing but the words of the span, of which the last or the given one is the head. */
export function nameless(
  parts: Pick<Candidate, "from" | "to" | "start" | "end" | "kind" | "number" | "head" | "rule"> & Partial<Candidate>,
): Candidate {
  const { start, end } = parts;
  return candidate({ ...parts, form: "title", title: { start, end }, definite: false, proper: false });
}
