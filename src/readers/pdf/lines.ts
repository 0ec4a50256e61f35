import { MIRRORED, isArabic, meant, turned, turnedRound } from "./letters.ts";

/** A run of letters where a PDF puts it; the origin is the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly rtl: boolean;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A gap as wide as this many letters are high parts columns, not words. */
const COLUMN = 2.5;
/** Less than this, in points, is no width. */
const THIN = 0.5;
/** Nothing but vowel signs. */
const SIGN = /^\p{Mn}+$/u;
/** A gap as wide as this share of the height parts words. */
const BLANK = 0.16;

/** The lines of a page in the order in which it draws them, the words of each in the order in which they are read. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && joins(row, last, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf).filter(({ text }) => text !== "");
}

/** On the same base line, and not so far off that another column begins. */
function joins(row: readonly Run[], last: Run, run: Run): boolean {
  const size = Math.max(last.height, run.height, 1);
  if (Math.abs(run.y - last.y) > size * 0.5) return false;
  const left = Math.min(...row.map(({ x }) => x));
  const right = Math.max(...row.map(({ x, width }) => x + width));
  return run.x <= right + size * COLUMN && run.x + run.width >= left - size * COLUMN;
}

function lineOf(row: readonly Run[]): Line {
  const rtl = isRtl(row.map(({ text }) => text).join(" "));
  const ordered = row.toSorted((a, b) => a.x - b.x || a.width - b.width);
  const runs = rtl ? keepForeign(signed(ordered.reverse().map(mirrored))) : ordered;
  let text = "";
  let before: Run | undefined;
  for (const run of runs) {
    if (
      before !== undefined &&
      !text.endsWith(" ") &&
      !run.text.startsWith(" ") &&
      gap(before, run) > size(run) * BLANK
    )
      text += " ";
    text += run.text;
    if (run.text.trim() !== "") before = run;
  }
  const left = Math.min(...row.map(({ x }) => x));
  const right = Math.max(...row.map(({ x, width }) => x + width));
  const height = Math.max(...row.map((run) => run.height));
  return { text: text.trim().replace(/ {2,}/g, " "), rtl, left, right, y: row[0]?.y ?? 0, height };
}

/** A bracket by itself in a line from right to left is drawn the other way round than it is written. */
function mirrored(run: Run): Run {
  return run.text.length === 1 ? { ...run, text: MIRRORED.get(run.text) ?? run.text } : run;
}

/** Vowel signs that are drawn by themselves, put behind the letters that they stand over, without the blanks that they are drawn on. */
function signed(runs: readonly Run[]): readonly Run[] {
  const signs = runs.filter(({ text }) => SIGN.test(text));
  if (signs.length === 0) return runs;
  const rest = runs.filter(({ text, width }) => !SIGN.test(text) && !(width < THIN && text.trim() === ""));
  for (const sign of signs) {
    const place = rest.findIndex(
      ({ text, x, width }) => text.trim() !== "" && x - THIN <= sign.x && sign.x < x + width - THIN,
    );
    const base = rest[place];
    if (base === undefined) continue;
    rest[place] = { ...base, text: base.text + sign.text };
  }
  return rest;
}

/** More than a third of the letters are Arabic: a line that quotes an English name is Arabic. */
function isRtl(text: string): boolean {
  let arabic = 0;
  let other = 0;
  for (const sign of text) {
    if (isArabic(sign)) arabic++;
    else if (/\p{L}/u.test(sign)) other++;
  }
  return arabic * 2 > other;
}

/** In a line from right to left, runs of another script that follow each other are read from left to right. */
function keepForeign(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  let foreign: Run[] = [];
  for (const run of runs) {
    if (/[A-Za-z]/.test(run.text) && !isArabic(run.text)) foreign.unshift(run);
    else if (run.text.trim() === "" && foreign.length > 0) foreign.unshift(run);
    else {
      out.push(...foreign, run);
      foreign = [];
    }
  }
  return [...out, ...foreign];
}

function gap(a: Run, b: Run): number {
  return Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
}

function size(run: Run): number {
  return Math.max(run.height, 1);
}

/** Letters that are meant for letters that are drawn, and lines that stand in the order of drawing put right. */
export function mended(lines: readonly Line[]): readonly Line[] {
  const plain = lines.map((line) => ({ ...line, text: meant(line.text) }));
  const rtl = plain.filter((line) => line.rtl);
  const all = rtl.reduce((sum, { text }) => sum + turned(text), 0);
  if (all <= 0 || rtl.length === 0) return plain;
  return plain.map((line) => (line.rtl && turned(line.text) >= 0 ? { ...line, text: turnedRound(line.text) } : line));
}
