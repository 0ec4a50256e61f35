import { direction } from "../direction.ts";

/** Names as a canvas can write them: broken into lines, in their own direction. */
export interface Written {
  readonly lines: readonly string[];
  readonly width: number;
  readonly dir: "ltr" | "rtl";
}

const MOST_LINES = 2;
const ELLIPSIS = "…";

/** Breaks a name at its spaces into at most two lines no wider than `most`; what does not fit is cut with an ellipsis. */
export function written(name: string, most: number, measure: (text: string) => number): Written {
  const lines: string[] = [];
  let rest = name;
  while (rest !== "" && lines.length < MOST_LINES) {
    const last = lines.length === MOST_LINES - 1;
    const line = last ? cut(rest, most, measure) : fitting(rest, most, measure);
    lines.push(line);
    rest = last ? "" : rest.slice(line.length).trim();
  }
  const shortened = lines.map((line) => cut(line, most, measure));
  return { lines: shortened, width: Math.max(0, ...shortened.map(measure)), dir: direction(name) };
}

/** As many whole words as fit, at least one. */
function fitting(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  let end = text.indexOf(" ");
  if (end < 0) return text;
  for (let next = text.indexOf(" ", end + 1); next > 0; next = text.indexOf(" ", next + 1)) {
    if (measure(text.slice(0, next)) > most) break;
    end = next;
  }
  return text.slice(0, end);
}

/** A text in one line, its end cut off with an ellipsis where it is wider than `most`. */
export function cut(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  const letters = [...text];
  let [fits, over] = [1, letters.length];
  while (over - fits > 1) {
    const half = Math.floor((fits + over) / 2);
    if (measure(letters.slice(0, half).join("").trim() + ELLIPSIS) > most) over = half;
    else fits = half;
  }
  return letters.slice(0, fits).join("").trim() + ELLIPSIS;
}
