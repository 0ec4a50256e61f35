import type { ZoneKind } from "../../schema.ts";
import type { TextTables } from "../../text/tables.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export const text: TextTables = {
  clitics: () => [],
  choose: () => 0,
  abbreviations: new Set(
    "mr mrs ms dr prof gen lt col maj sgt capt cmdr adm brig sen rep gov pres rev hon st jr sr no vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a b c d e f g h j k l m n o p q r s t u v w x y z".split(
      " ",
    ),
  ),
  openers: new Map<string, ZoneKind>([
    ["file photo", "caption"],
    ["file -", "caption"],
    ["photo :", "caption"],
    ["by", "byline"],
    ["reporting by", "byline"],
    ["additional reporting", "byline"],
    ["related", "related"],
    ["read more", "related"],
    ["see also", "related"],
    ["related news", "related"],
    ["copyright", "credit"],
    ["source :", "credit"],
    ["image :", "credit"],
    ["photograph :", "credit"],
  ]),
  agencies: new Set([
    "reuters",
    "ap",
    "afp",
    "cnn",
    "upi",
    "bbc",
    "xinhua",
    "associatedpress",
    "dpa",
    "tass",
    "interfax",
    "bloomberg",
    "anadolu",
  ]),
  frequent: new Set(
    "the of and to in that is was for with by from has have had were are been which who its their this they would said after".split(
      " ",
    ),
  ),
  otherMonths: new Set(),
  months: new Map([
    ...MONTHS.map((name, index) => [name, index + 1] as const),
    ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
    ["sept", 9],
  ]),
};
