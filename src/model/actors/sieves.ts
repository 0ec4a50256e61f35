import { acronyms } from "./acronyms.ts";
import { bodies, dependents, keyed, retold } from "./bodies.ts";
import type { Gathering } from "./clusters.ts";
import { fullNames, offices, shortNames } from "./people.ts";
import { strangers } from "./strangers.ts";

/** The sieves in order of precision: each joins what it is sure of and leaves the rest to those after it. */
export const sieves: readonly ((gathering: Gathering) => void)[] = [
  keyed,
  fullNames,
  shortNames,
  bodies,
  acronyms,
  offices,
  retold,
  dependents,
  strangers,
];
