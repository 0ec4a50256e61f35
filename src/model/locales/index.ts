import type { Lang } from "../schema.ts";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Locale } from "./locale.ts";

/** The languages that Waqai reads. */
export const locales: ReadonlyMap<Lang, Locale> = new Map([
  ["ar", ar],
  ["en", en],
  ["fr", fr],
]);
