import type { Wording } from "../../time/wording.ts";

/** Not before May 2011, 2011 or earlier, c. 2010. */
export const wording: Wording = {
  from: [
    "not before",
    "not earlier than",
    "no earlier than",
    "no sooner than",
    "or later",
    "at the earliest",
    "onwards",
  ],
  until: ["not after", "not later than", "no later than", "or earlier", "or before", "at the latest", "at latest"],
  about: ["c.", "c", "ca.", "ca", "circa", "around", "about", "approximately", "approx.", "or so", "or thereabouts"],
};
