import type { ActorLayer, ActorMention } from "../layers.ts";
import type { ActorKind, MentionForm } from "../schema.ts";
import type { Span } from "../span.ts";
import { agrees } from "./subjects.ts";
import type { Ending } from "./tables.ts";

/** Utterances among which one is looked for who spoke before. */
const REMEMBERED = 100;

/** Someone who speaks, and where that is to be seen. */
export interface Speaker {
  readonly actor: number;
  /** undefined where nobody knows. */
  readonly kind: ActorKind | undefined;
  readonly span: Span;
  readonly gender: Ending["gender"];
  readonly number: Ending["number"];
  /** How the text names them; "" where the cue's own clause does. */
  readonly form: MentionForm | "";
}

/** A speaker whom no mention names. */
export const NOBODY: Speaker = {
  actor: -1,
  kind: undefined,
  span: { start: 0, end: 0 },
  gender: undefined,
  number: undefined,
  form: "",
};

/** An ending that fits everybody. */
export const OPEN: Ending = { gender: undefined, number: undefined };

/** Someone who spoke, and where. */
export interface Told extends Speaker {
  readonly sentence: number;
  readonly paragraph: number;
  readonly nested: boolean;
  readonly timex: number;
}

/** Who spoke so far, in order. */
export class History {
  readonly #told: Told[] = [];

  add(told: Told): void {
    this.#told.push(told);
  }

  /** The last of those who spoke, not too long ago, of whom the test holds. */
  before(holds: (told: Told) => boolean): Told | undefined {
    const first = Math.max(0, this.#told.length - REMEMBERED);
    for (let at = this.#told.length - 1; at >= first; at--) {
      const told = this.#told[at];
      if (told !== undefined && holds(told)) return told;
    }
    return undefined;
  }

  /** The last who spoke and agrees, nested or not as the cue is. */
  last(ending: Ending, nested: boolean): Speaker | undefined {
    return this.before((told) => told.actor >= 0 && (nested || !told.nested) && fits(told, ending));
  }
}

/** Whom the mention names, as a speaker. */
export function named({ actors }: ActorLayer, { actor, start, end, gender, number }: ActorMention): Speaker {
  return { actor, kind: actors[actor]?.kind, span: { start, end }, gender, number, form: "" };
}

export function fits(speaker: Speaker, ending: Ending): boolean {
  return agrees(speaker, ending, true, false);
}
