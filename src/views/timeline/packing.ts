import type { Stretch } from "./boxes.ts";

/** The least distance between two marks. */
export const GAP = 3;

/** The stretches of each line that are taken. */
export type Taken = Stretch[][];

/** Items on lines, and those for whom there was no room. */
export interface Filled<T> {
  readonly placed: readonly (T & { readonly line: number })[];
  readonly left: readonly T[];
  readonly taken: Taken;
}

/** Puts stretches on lines, each on the first where it touches no other. @param fixed what is taken on every line. */
export function fill<T extends Stretch>(items: readonly T[], most: number, fixed: readonly Stretch[] = []): Filled<T> {
  const taken: Taken = fixed.length > 0 ? Array.from({ length: most }, () => [...fixed]) : [];
  const placed: (T & { readonly line: number })[] = [];
  const left: T[] = [];
  for (const item of items) {
    const line = put(item, taken, most);
    if (line === undefined) left.push(item);
    else placed.push({ ...item, line });
  }
  return { placed, left, taken };
}

/** Takes the first line that is free for a stretch. */
export function put(wanted: Stretch, taken: Taken, most: number): number | undefined {
  const from = wanted.left - GAP;
  const to = wanted.left + wanted.width + GAP;
  for (let line = 0; line < taken.length; line++) {
    const others = taken[line];
    if (!others || !free(others, from, to)) continue;
    others.push({ left: wanted.left, width: wanted.width });
    return line;
  }
  if (taken.length >= most) return undefined;
  taken.push([{ left: wanted.left, width: wanted.width }]);
  return taken.length - 1;
}

/** The last that came is the most likely to be in the way. */
function free(others: readonly Stretch[], from: number, to: number): boolean {
  for (let i = others.length - 1; i >= 0; i--) {
    const other = others[i];
    if (other && to > other.left && from < other.left + other.width) return false;
  }
  return true;
}
