import { CLOCKS } from "../../model/index.ts";

/** The choices that a reader has about how things are shown. */
export const LANES = ["actor", "type", "source", "document", "none"] as const;
export type Lanes = (typeof LANES)[number];

/** Which way time runs on the screen; apart from the direction of the interface. */
export const AXES = ["ltr", "rtl"] as const;
export type Axis = (typeof AXES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Whose names of the months are used in Arabic. */
export const MONTHS = ["gulf", "levant", "morocco", "algeria"] as const;
export type Months = (typeof MONTHS)[number];

/** The pane beside the reader, and on a narrow screen the one that is open. */
export const PANES = ["timeline", "graph", "table", "read"] as const;
export type Pane = (typeof PANES)[number];

export { CLOCKS };
export { DIGITS, INTERFACE_LANGS } from "../phrases.ts";

/** The value if it is one of the choices, else the fallback: what comes from an address or a store is never trusted. */
export function choice<const T extends string>(
  choices: readonly T[],
  value: string | null | undefined,
  fallback: T,
): T {
  return choices.find((known) => known === value) ?? fallback;
}
