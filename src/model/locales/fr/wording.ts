import type { Wording } from "../../time/wording.ts";

/** Pas avant mai 2011, mai 2011 au plus tard, env. 2010. */
export const wording: Wording = {
  from: ["pas avant", "au plus tôt"],
  until: ["pas après", "au plus tard"],
  about: ["environ", "env.", "vers", "à peu près"],
};
