import { markup } from "../../model/index.ts";
import { direction } from "../direction.ts";
import { head } from "./heads.ts";
import { bounds } from "./extent.ts";
import { type Glyph, KIND_GLYPHS, KIND_INSET, KIND_INSET_SCALE, KIND_OUTLINES, MARK_GLYPHS } from "./glyphs.ts";
import { groupShape } from "./groups.ts";
import { LINE_HEIGHT } from "./lettering.ts";
import { MARK, type Mark, boxOf, overlay } from "./overlay.ts";
import type { Painting } from "./paint.ts";
import type { Palette } from "./palette.ts";
import type { LineShape, NodeShape } from "./scene.ts";
import type { Disc } from "./shown.ts";

/** What stands above the picture in a file. */
export interface Caption {
  readonly title: string;
  readonly note: string;
  readonly dir: "ltr" | "rtl";
}

const RIM = 90;
const HEAD = 64;

/** The whole picture as an SVG document: lines, nodes, names as text. */
export function svg({ scene, emphasis, colors, lettering, words }: Painting, { title, note, dir }: Caption): string {
  const box = bounds(scene) ?? { left: 0, top: 0, width: 0, height: 0 };
  const [left, top] = [box.left - RIM, box.top - RIM - HEAD];
  const [width, height] = [box.width + 2 * RIM, box.height + 2 * RIM + HEAD];
  const { names, marks } = overlay(scene, 1, emphasis, lettering, String, RIM);
  const start = dir === "rtl" ? left + width - 24 : left + 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${[left, top, width, height].map(round).join(" ")}" font-family="${markup(colors.sans)}" font-size="12" role="img" aria-label="${markup(title)}">`,
    `<title>${markup(title)}</title>`,
    `<desc>${markup(note)}</desc>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${colors.paper}"/>`,
    `<text x="${round(start)}" y="${round(top + 34)}" font-size="17" font-weight="600" fill="${colors.ink}" direction="${dir}">${markup(title)}</text>`,
    `<text x="${round(start)}" y="${round(top + 54)}" fill="${colors.soft}" direction="${dir}">${markup(note)}</text>`,
    ...scene.discs.map((disc) => discMarkup(disc, words(disc), colors)),
    ...scene.lines.map((line) => lineMarkup(line, colors)),
    ...scene.nodes.map((node) => nodeMarkup(node, colors)),
    ...marks.map((mark) => markMarkup(mark, colors)),
    ...names.map(({ node, box: room }) => {
      const { lines, dir: own } = lettering.name(node.name);
      const x = round((room.left + room.right) / 2);
      const parts = lines.map(
        (line, n) => `<tspan x="${x}" y="${round(room.top + (n + 0.75) * LINE_HEIGHT)}">${markup(line)}</tspan>`,
      );
      return `<text text-anchor="middle" direction="${own}" fill="${colors.ink}" ${halo(colors)}><title>${markup(node.name)}</title>${parts.join("")}</text>`;
    }),
    "</svg>",
  ].join("\n");
}

function halo({ paper }: Palette): string {
  return `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
}

const DASHES = { solid: "", dashed: ' stroke-dasharray="7 5"', dotted: ' stroke-dasharray="0.1 5"' };

function lineMarkup(line: LineShape, colors: Palette): string {
  const { a, b, c, group, width, stroke } = line;
  const color = group ? colors.groups[group] : colors.edge;
  const d = `M${round(a.x)} ${round(a.y)}Q${round(c.x)} ${round(c.y)} ${round(b.x)} ${round(b.y)}`;
  const tip = head(line);
  const end =
    tip?.kind === "arrow"
      ? `<path d="M${[[tip.x, tip.y], ...tip.back].map(([x = 0, y = 0]) => `${round(x)} ${round(y)}`).join("L")}Z" fill="${color}"/>`
      : tip
        ? `<circle cx="${round(tip.x)}" cy="${round(tip.y)}" r="3" fill="${color}"/>`
        : "";
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${round(width)}" stroke-linecap="round" stroke-opacity="0.6"${DASHES[stroke]}/>${end}`;
}

function nodeMarkup({ kind, x, y, side }: NodeShape, colors: Palette): string {
  const scale = side / 22;
  const inset = KIND_INSET[kind];
  return (
    `<g transform="translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${scale.toFixed(3)})">` +
    `<path d="${KIND_OUTLINES[kind]}" fill="${colors.card}" stroke="${colors.ink}" stroke-width="${(1.5 / scale).toFixed(2)}"/>` +
    `<g transform="translate(${String(inset.x)} ${String(inset.y)}) scale(${String(KIND_INSET_SCALE)})">${glyphMarkup(KIND_GLYPHS[kind], colors.soft)}</g></g>`
  );
}

function markMarkup(mark: Mark, colors: Palette): string {
  const { left, top, right, bottom } = boxOf(mark);
  const half = (bottom - top) / 2;
  const scale = MARK / 16;
  const count =
    mark.count === ""
      ? ""
      : `<text x="${round(left + MARK + 5)}" y="${round(mark.y + 4)}" font-size="11" font-weight="500" fill="${colors.soft}">${markup(mark.count)}</text>`;
  const struck = mark.denied ? glyphMarkup({ line: "M1.5 14.5 14.5 1.5" }, colors.force) : "";
  return (
    `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}" rx="${round(half)}" fill="${colors.paper}"/>` +
    `<g transform="translate(${round(left + 3)} ${round(mark.y - MARK / 2)}) scale(${scale.toFixed(3)})">${glyphMarkup(MARK_GLYPHS[groupShape(mark.group)], colors.groups[mark.group])}${struck}</g>${count}`
  );
}

function glyphMarkup({ fill, line }: Glyph, color: string): string {
  return (
    (fill === undefined ? "" : `<path d="${fill}" fill="${color}"/>`) +
    (line === undefined
      ? ""
      : `<path d="${line}" fill="none" stroke="${color}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`)
  );
}

function discMarkup(
  { cluster: { x, y, r }, open }: Disc,
  { title, count, names }: ReturnType<Painting["words"]>,
  colors: Palette,
): string {
  const circle = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${open ? colors.sunk : colors.card}" stroke="${colors.line}"/>`;
  const size = open ? 14 : Math.max(12, Math.min(40, r / 7));
  const lines = open ? [`${title} · ${count}`] : [title, count, ...names.slice(0, 3)];
  const from = open ? y - r - 10 : y - ((lines.length - 1) * size * 1.35) / 2;
  return (
    circle +
    lines
      .map(
        (line, n) =>
          `<text x="${round(x)}" y="${round(from + n * size * 1.35)}" text-anchor="middle" font-size="${round(size)}" font-weight="${n === 0 ? "600" : "400"}" fill="${n === 0 ? colors.ink : colors.soft}" direction="${direction(line)}">${markup(line)}</text>`,
      )
      .join("")
  );
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
