import { CLUBS } from "./clubs.ts";
import { COMPANIES } from "./companies.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { MOVEMENTS } from "./movements.ts";
import { OUTLETS } from "./outlets.ts";
import { PARTIES } from "./parties.ts";
import { POWERS } from "./powers.ts";
import { PRESS } from "./press.ts";
import { SOCIETY } from "./society.ts";
import { WORLD } from "./world.ts";

/**
 * Organisations, armed groups and outlets, one a line: key, kind (o organisation, u outlet, g group), names, and the state whose it is; ^ before a name
 * that counts only behind a word that says what it is. Keys are shared with other languages.
 */
export const ORGANIZATIONS = [
  WORLD,
  POWERS,
  MOVEMENTS,
  SOCIETY,
  COMPANIES,
  CLUBS,
  OUTLETS,
  INSTITUTIONS,
  PARTIES,
  PRESS,
].join("");
