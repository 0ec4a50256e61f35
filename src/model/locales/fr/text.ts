import type { Reading } from "../../layers.ts";
import type { ZoneKind } from "../../schema.ts";
import { fold } from "../../text/fold.ts";
import type { TextTables } from "../../text/tables.ts";
import { MONTHS } from "./time-words.ts";

/** Elided words before a vowel: l'accord, d'ici, qu'il. */
const ELIDED: ReadonlySet<string> = new Set("l d qu j n s c m t jusqu lorsqu puisqu".split(" "));

export const text: TextTables = {
  clitics,
  choose: (readings) => (readings.length > 1 ? 1 : 0),
  abbreviations: new Set("m mm mme mlle dr me st ste av janv févr juil sept oct nov déc p ex etc".split(" ").map(fold)),
  openers: new Map<string, ZoneKind>([
    ["lire aussi", "related"],
    ["à lire", "related"],
    ["voir aussi", "related"],
    ["par", "byline"],
    ["copyright", "credit"],
    ["source :", "credit"],
  ]),
  agencies: new Set(["afp", "reuters", "ap", "aps", "map", "tap"]),
  otherMonths: new Set(),
  months: new Map(MONTHS.flatMap((names, index) => names.split(" | ").map((name) => [fold(name), index + 1] as const))),
  frequent: new Set(
    "le la les des du une et à l d qu est dans pour par sur avec que qui plus pas au aux ce cette ces sont ont été son ses leur leurs mais comme entre selon après avant contre depuis lors et il elle".split(
      " ",
    ),
  ),
};

function clitics(folded: string, raw: string): readonly Reading[] {
  const cut = folded.indexOf("'");
  if (cut < 1 || folded.length !== raw.length || !ELIDED.has(folded.slice(0, cut))) return [];
  const proclitics = folded.slice(0, cut + 1);
  return [{ proclitics, stem: folded.slice(cut + 1), enclitic: "", start: cut + 1, end: raw.length }];
}
