import type { StylesheetJson } from "cytoscape";
import { GROUPS } from "./groups.ts";
import type { Palette } from "./palette.ts";

/** How strongly lines are drawn where there are so many of them: the more, the fainter, so that their paths stay apart. */
export function strength(lines: number): number {
  return lines < 120 ? 0.72 : lines < 400 ? 0.5 : 0.32;
}

/** How nodes and edges look. Names, marks and glyphs are drawn above them, by overlay.ts. */
export function style(colors: Palette, lines: number): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        "overlay-opacity": 0,
        "underlay-opacity": 0,
        "background-color": colors.card,
        "border-color": colors.ink,
        "border-width": 1.5,
        "z-index": 10,
      },
    },
    {
      selector: "node.actor",
      style: { shape: "data(shape)" as "ellipse", width: "data(size)", height: "data(size)" },
    },
    { selector: "node[kind='state']", style: { height: sized(0.82), "corner-radius": "5px" } },
    { selector: "node[kind='outlet']", style: { height: sized(0.78) } },
    { selector: "node[kind='organization']", style: { height: sized(0.9) } },
    {
      selector: "node.company",
      style: { shape: "ellipse", width: 18, height: 18, "background-color": colors.paper, "border-width": 0 },
    },
    {
      selector: "edge",
      style: {
        "overlay-opacity": 0,
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)" as unknown as number[],
        "control-point-weights": [0.5],
        "line-opacity": strength(lines),
        "arrow-scale": 0.85,
        width: "data(width)",
        "line-cap": "round",
        "target-distance-from-node": 2,
        "source-distance-from-node": 1,
        "z-index": 1,
      },
    },
    ...GROUPS.map((group) => ({
      selector: `edge[group='${group}']`,
      style: { "line-color": colors.groups[group], "target-arrow-color": colors.groups[group] },
    })),
    { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
    {
      selector: "edge.source",
      style: { "target-arrow-shape": "circle", "arrow-scale": 0.6, "line-opacity": strength(lines) * 0.7 },
    },
    { selector: "edge.spoke", style: { "curve-style": "straight" } },
    { selector: "edge.dashed", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
    { selector: "edge.dotted", style: { "line-style": "dashed", "line-dash-pattern": [0.1, 5] } },
    { selector: "node.far", style: { opacity: 0.35 } },
    { selector: "edge.far", style: { opacity: 0.14 } },
    { selector: "edge.near", style: { "line-opacity": 0.95, "z-index": 5 } },
    { selector: "edge.hovered", style: { "line-opacity": 1, "z-index": 6 } },
    { selector: "node.hovered", style: { "background-color": colors.wash, "border-color": colors.ink } },
    { selector: "node.chosen", style: { "border-width": 3.5, "border-color": colors.ink, "z-index": 20 } },
  ];
}

/** A share of the node's own size, for shapes that look larger than a circle of the same box. */
function sized(share: number): (node: { data: (name: string) => number }) => number {
  return (node) => Math.round(node.data("size") * share);
}
