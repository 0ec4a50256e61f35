import type { Relation } from "../../../../events/tables.ts";
import type { EventType, Role } from "../../../../schema.ts";

/**
 * A frame as the tables of this language write it. A verb is its base (`take took taken` where irregular), with `+prep` where it
 * counts only before that preposition, with more words right behind it after `|`, or with one of several words somewhere behind it
 * in its clause after `~` ("impose ~ sanctions/tariffs").
 */
export interface FrameWords {
  readonly id: string;
  readonly type: EventType;
  readonly example: string;
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
  /** Without an object, its participle is passive: twelve men arrested in Paris. */
  readonly victim?: boolean;
}
