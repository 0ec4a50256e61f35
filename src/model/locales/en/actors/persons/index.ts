import { AFRICA } from "./africa.ts";
import { AMERICAS } from "./americas.ts";
import { ASIA } from "./asia.ts";
import { EUROPE } from "./europe.ts";
import { GULF } from "./gulf.ts";
import { LEVANT } from "./levant.ts";

/**
 * People of public life by a key that is the same in every language: key, country, names. A name after ~ is a family name that
 * stands for them alone. From general knowledge.
 */
export const PERSONS = [LEVANT, GULF, AFRICA, EUROPE, AMERICAS, ASIA].join("");
