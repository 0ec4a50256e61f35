/** The words that tell of an occurrence, and what of it decides which time is its own. */
export interface Telling {
  /** Token range, with the verb that carries a noun. */
  readonly from: number;
  readonly to: number;
  /** The rest of the clause came after it or before it, and has a time of its own: after the raid. */
  readonly apart: boolean;
  /** A noun tells of it. */
  readonly noun: boolean;
  /** A pronoun, or nothing, stands for its subject: the clause goes on with the one before. */
  readonly follows: boolean;
  /** Somebody goes somewhere, for what is told behind it: flew to Rome to meet X on Monday. */
  readonly moves: boolean;
  /** It goes on while it is told of. */
  readonly ongoing: boolean;
  /** Who does it: indexes of actors. */
  readonly agents: readonly number[];
}

/** Time that belongs to other words costs this much; what costs as much dates nothing. */
export const APART = 30;
