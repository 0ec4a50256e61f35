import { GROUPS, type Group, groupColor } from "./groups.ts";

/** The colours that a canvas needs, as the theme has them now. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly sunk: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly focus: string;
  readonly wash: string;
  readonly force: string;
  readonly sans: string;
  readonly groups: Readonly<Record<Group, string>>;
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
    focus: read("--focus"),
    wash: read("--wash"),
    force: read("--force"),
    sans: read("--sans"),
    groups: record((group) => read(groupColor(group))),
  };
}

function record(value: (group: Group) => string): Readonly<Record<Group, string>> {
  const [talk, say, press, force, rule, help, other, beside, source] = GROUPS;
  return {
    talk: value(talk),
    say: value(say),
    press: value(press),
    force: value(force),
    rule: value(rule),
    help: value(help),
    other: value(other),
    beside: value(beside),
    source: value(source),
  };
}
