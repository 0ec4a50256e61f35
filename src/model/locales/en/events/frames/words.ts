import type { Relation } from "../../../../events/tables.ts";
import type { ActorKind, EventType, Role } from "../../../../schema.ts";

/**
 * A frame as the tables of this language write it. A verb is its base (`take took taken` where irregular), with `+prep` where it
 * counts only before that preposition, with more words right behind it after `|`, or with one of several words somewhere behind it
 * in its clause after `~` ("impose ~ sanctions/tariffs"), or with one of several nouns before it as its subject after `<`
 * ("explode < bomb/device").
 */
export interface FrameWords {
  readonly id: string;
  readonly type: EventType;
  readonly example: string;
  /** One that ends in `!` has no object. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly subject: Role;
  readonly object: Role | undefined;
  readonly genitive: Role;
  readonly slots: Readonly<Partial<Record<Relation, Role>>>;
  readonly least?: number;
  /** How many actors a noun needs, where that is more. */
  readonly leastNoun?: number;
  readonly host?: boolean;
  /** Says what came of another occurrence. */
  readonly outcome?: boolean;
  /** No person is its subject. */
  readonly inert?: boolean;
  /** Nouns that, as its object, make it no occurrence of this kind. */
  readonly void?: string;
  /** It counts only where it is done to one of these. */
  readonly objects?: readonly ActorKind[];
  /** It counts before an infinitive as well: agreed to raise wages. */
  readonly acts?: "bare" | "any";
  /** With a reason behind, it is only said: attacked the minister over his record. */
  readonly spoken?: boolean;
  /** The frame that it becomes where its sentence has one of these words: a strike of drivers over pay. */
  readonly turns?: { readonly words: string; readonly into: string };
  /** Verbs of it by which an office changes hands: the body that the office is in takes part. */
  readonly posts?: string;
  /** Without an object, its participle is passive: twelve men arrested in Paris. */
  readonly victim?: boolean;
}

/** Phrases written in one text with a semicolon between them. */
export function phrases(text: string): readonly string[] {
  return text.trim().replace(/\s+/g, " ").split(/; ?/).filter(Boolean);
}
