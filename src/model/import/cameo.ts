import type { EventType, Status } from "../schema.ts";

/** What a CAMEO code means here. */
export interface Meaning {
  readonly type: EventType;
  readonly status: Status;
  /** What the code says, in the words of its root class. */
  readonly words: string;
}

/**
 * The types of CAMEO codes; the longest beginning of a code that is listed holds. Codes from the CAMEO manual (Schrodt 2012), the
 * grouping into types after CAMEO2PLOVER; the words are Waqai's own.
 */
const CODES: ReadonlyMap<string, readonly [EventType, string, Status?]> = new Map([
  ["01", ["statement", "makes a statement"]],
  ["02", ["request", "appeals"]],
  ["03", ["agreement", "says that it will cooperate", "planned"]],
  ["033", ["aid", "says that it will give aid", "planned"]],
  ["036", ["meeting", "says that it will meet or negotiate", "planned"]],
  ["037", ["agreement", "says that it will settle a dispute", "planned"]],
  ["04", ["meeting", "consults"]],
  ["041", ["call", "talks by telephone"]],
  ["042", ["visit", "makes a visit"]],
  ["043", ["visit", "receives a visitor"]],
  ["044", ["meeting", "meets at a third place"]],
  ["045", ["negotiation", "mediates"]],
  ["046", ["negotiation", "negotiates"]],
  ["05", ["support", "supports"]],
  ["057", ["agreement", "signs an agreement"]],
  ["06", ["cooperation", "cooperates"]],
  ["07", ["aid", "gives aid"]],
  ["08", ["release", "yields"]],
  ["087", ["withdrawal", "withdraws, disarms or ceases fire"]],
  ["09", ["accusation", "investigates"]],
  ["10", ["request", "demands"]],
  ["11", ["accusation", "disapproves or accuses"]],
  ["12", ["rejection", "rejects"]],
  ["13", ["threat", "threatens"]],
  ["14", ["protest", "protests"]],
  ["15", ["mobilization", "shows its force"]],
  ["16", ["sanction", "reduces relations"]],
  ["17", ["coercion", "coerces"]],
  ["173", ["coercion", "arrests or expels"]],
  ["18", ["assault", "attacks"]],
  ["19", ["assault", "fights"]],
  ["20", ["assault", "uses mass violence"]],
]);

/** The longest code of the table. */
const LONGEST = 3;

/** What a CAMEO code means; undefined where it is none. A code that lost its first zero is known by its root. */
export function cameo(code: string, root: string): Meaning | undefined {
  const whole = code.length < root.length + 1 || !code.startsWith(root.padStart(2, "0")) ? `0${code}` : code;
  for (const written of [code, whole]) {
    for (let size = Math.min(LONGEST, written.length); size >= 2; size--) {
      const found = CODES.get(written.slice(0, size));
      if (found === undefined) continue;
      const [type, words, status = "happened"] = found;
      if (root === "" || written.startsWith(root.padStart(2, "0"))) return { type, words, status };
    }
  }
  return undefined;
}
