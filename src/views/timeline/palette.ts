import { FAMILIES, type Family } from "../families.ts";

/** The colours that the canvas needs, as the theme has them now. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly sunk: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly force: string;
  readonly sans: string;
  readonly families: ReadonlyMap<Family, string>;
}

/** Reads the colours from the theme's custom properties. */
export function palette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    card: read("--card"),
    sunk: read("--sunk"),
    ink: read("--ink"),
    soft: read("--soft"),
    line: read("--line"),
    edge: read("--edge"),
    force: read("--force"),
    sans: read("--sans"),
    families: new Map(FAMILIES.map((family) => [family, read(`--${family}`)])),
  };
}

/** A colour between two that are written `#rrggbb`. @param share how much of the first. */
export function mix(one: string, other: string, share: number): string {
  const part = (color: string, from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  const parts = [1, 3, 5].map((from) => Math.round(part(one, from) * share + part(other, from) * (1 - share)));
  return `rgb(${parts.join(" ")})`;
}

/** A colour that is written `#rrggbb`, so far from transparent. */
export function sheer(color: string, alpha: number): string {
  return (
    color +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, "0")
  );
}
