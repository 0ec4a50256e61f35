import { Parser } from "htmlparser2";
import { type Edge, type Node, type Problem, type Reading, articleOfGraph, failed } from "../model/index.ts";
import { depthOf } from "./page/depth.ts";
import { LIMITS, megabytes } from "./limits.ts";

type Attributes = Readonly<Record<string, string>>;

interface OpenNode extends Node {
  kind: string;
  readonly names: string[];
}
interface OpenEdge extends Edge {
  label: string;
  type: string;
  readonly spells: [string, string][];
}

/** The actors of a graph of GEXF and what ties them. An edge to a node that is not there is told. */
export function gexf(id: string, xml: string): Reading {
  const problems: Problem[] = [];
  if (depthOf(xml) > LIMITS.depth) return failed("nested", String(LIMITS.depth));
  if (xml.length > LIMITS.markup) problems.push({ line: undefined, kind: "size", cause: megabytes(LIMITS.markup) });
  const { title, nodes, edges } = parsed(xml.slice(0, LIMITS.markup));
  if (nodes.size === 0) return failed("empty", "");
  for (const { from, to } of edges)
    if (!nodes.has(from) || !nodes.has(to)) problems.push({ line: undefined, kind: "row", cause: `${from} – ${to}` });
  return { articles: [articleOfGraph(id, title, nodes, edges)], problems };
}

function parsed(xml: string): { title: string; nodes: ReadonlyMap<string, Node>; edges: readonly Edge[] } {
  const nodes = new Map<string, OpenNode>();
  const edges: OpenEdge[] = [];
  /** What the columns are called, by their ids. */
  const columns = new Map<string, string>();
  let title = "";
  let inTitle = false;
  let node: OpenNode | undefined;
  let edge: OpenEdge | undefined;
  let directed = false;
  /** The one spell of the edge is its own beginning and end. */
  let whole = false;
  const start: Readonly<Record<string, (attributes: Attributes) => void>> = {
    graph: (own) => (directed = own["defaultedgetype"] === "directed"),
    attribute: (own) => columns.set(own["id"] ?? "", (own["title"] ?? "").toLowerCase()),
    node: (own) => {
      node = { label: (own["label"] ?? own["id"] ?? "").trim(), kind: "", names: [] };
      if (node.label !== "" && own["id"] !== undefined) nodes.set(own["id"], node);
    },
    edge: (own) => {
      const kind = own["type"] ?? (directed ? "directed" : "undirected");
      edge = {
        from: own["source"] ?? "",
        to: own["target"] ?? "",
        directed: kind === "directed",
        label: own["label"] ?? own["kind"] ?? "",
        type: "",
        spells: [],
      };
      edges.push(edge);
      addSpell(own);
      whole = true;
    },
    spell: (own) => {
      // The spells of an edge say more than its own beginning and end.
      if (edge !== undefined && whole) edge.spells.length = 0;
      whole = false;
      addSpell(own);
    },
    attvalue: (own) => {
      const column = columns.get(own["for"] ?? own["id"] ?? "") ?? "";
      const value = own["value"] ?? "";
      if (edge !== undefined && (column === "type" || column === "kind")) edge.type = value;
      else if (node !== undefined && (column === "kind" || column === "type")) node.kind = value;
      else if (node !== undefined && (column === "names" || column === "aliases"))
        node.names.push(
          ...value
            .split(";")
            .map((name) => name.trim())
            .filter(Boolean),
        );
    },
  };
  const addSpell = (own: Attributes): void => {
    const [from, to] = [own["start"] ?? own["startopen"] ?? "", own["end"] ?? own["endopen"] ?? ""];
    if (from !== "" || to !== "") edge?.spells.push([from, to]);
  };
  const parser = new Parser(
    {
      onopentag: (raw, own) => {
        const name = raw.toLowerCase().replace(/^.*:/, "");
        start[name]?.(own);
        if (name === "description") inTitle = true;
      },
      ontext: (text) => {
        if (inTitle) title += text;
      },
      onclosetag: (raw) => {
        const name = raw.toLowerCase().replace(/^.*:/, "");
        if (name === "description") inTitle = false;
        if (name === "node") node = undefined;
        if (name === "edge") edge = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { title: title.trim().slice(0, 200), nodes, edges };
}
