import type { ActorKind, EventType, Role } from "../../../schema.ts";
import type { Relation } from "../../../events/tables.ts";

/** A frame as the tables of this language write it; `build.ts` makes its forms. */
export interface FrameWords {
  readonly id: string;
  readonly type: EventType;
  readonly example: string;
  /** Entries with commas between them: perfect and imperfect; `+على` asks for a preposition behind it, words after `|` for themselves. */
  readonly verbs: string;
  /** Entries with commas between them: a noun with its written plurals, `two words/their plurals`. */
  readonly nouns: string;
  readonly subject: Role;
  readonly object: Role | undefined;
  readonly genitive: Role;
  readonly slots: Readonly<Partial<Record<Relation, Role>>>;
  readonly least?: number;
  /** How many a noun needs, where that is more. */
  readonly leastNoun?: number;
  readonly host?: boolean;
  readonly objects?: readonly ActorKind[];
  readonly animate?: boolean;
  readonly scenery?: boolean;
  readonly state?: boolean;
  /** Becomes the frame `into` where one of the nouns is what it is done to. */
  readonly turns?: { readonly nouns: readonly string[]; readonly into: string };
  /** It counts only where one of `objects` is named. */
  readonly strict?: boolean;
  /** It is done and not said, though its verb is one of saying too: أدانت المحكمة. */
  readonly deed?: boolean;
  /** What it decides on is no occurrence of its own. */
  readonly absorbs?: boolean;
  /** Nouns near behind it that make it no occurrence of this kind: إصابة بفيروس. */
  readonly void?: readonly string[];
  /** Says what came of another occurrence. */
  readonly outcome?: boolean;
  /** A verb whose written form is its passive too: with one noun phrase and no agent, it is the victim's. */
  readonly victim?: boolean;
}
