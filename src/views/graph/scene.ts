import type { ActorKind, Company, Status, Tie } from "../../model/index.ts";
import type { Graph, Group } from "./groups.ts";
import type { Laid } from "./laid.ts";
import type { Point } from "./point.ts";
import type { Bundle, Disc, Shown } from "./shown.ts";
import { lineWidth, nodeSize } from "./sizes.ts";

export type Stroke = "solid" | "dashed" | "dotted";

/** An actor as it is drawn. */
export interface NodeShape extends Point {
  readonly id: string;
  readonly kind: ActorKind;
  readonly side: number;
  readonly name: string;
}

/** A company's own point, where its mark goes. */
export interface HubShape extends Point {
  readonly id: string;
  readonly group: Group;
  readonly events: number;
  readonly denied: boolean;
}

/** A line: from a to b, bowed toward c. */
export interface LineShape {
  /** Names the line alone; a company has one for each of its members. */
  readonly id: string;
  /** The tie, company or bundle that it stands for. */
  readonly line: string;
  /** The kind of act, or undefined where all kinds are told together. */
  readonly group: Group | undefined;
  readonly from: string;
  readonly to: string;
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  /** How far it bows to the left of its own direction. */
  readonly bend: number;
  readonly width: number;
  readonly stroke: Stroke;
  readonly directed: boolean;
  /** How far before its end the node there begins. */
  readonly reach: number;
  readonly events: number;
  readonly denied: boolean;
  /** Whether it joins two closed groups: it then passes beneath open ones. */
  readonly under: boolean;
}

/** What is drawn and where, in the picture's own measure. */
export interface Scene {
  readonly nodes: readonly NodeShape[];
  readonly hubs: readonly HubShape[];
  readonly lines: readonly LineShape[];
  readonly discs: readonly Disc[];
}

export const NO_SCENE: Scene = { nodes: [], hubs: [], lines: [], discs: [] };

/** How far lines between the same two actors stand apart at their middle, at most. */
const APART = 30;
/** How much a line that is alone bows, as a share of its length: enough to tell it from others that cross. */
const BOW = 0.09;

/** Puts what is shown in its places; what has none yet is left out. `most` is the weight of the one who does most. */
export function scene({ graph, discs, bundles }: Shown, { points }: Laid, most: number): Scene {
  const nodes = graph.nodes.flatMap(({ id, actor, weight }): readonly NodeShape[] => {
    const at = points.get(id);
    return at ? [{ id, ...at, kind: actor.kind, side: nodeSize(weight, most), name: actor.name }] : [];
  });
  const hubs = graph.companies.flatMap(({ id, group, events, denied, members }): readonly HubShape[] => {
    const at = points.get(id) ?? middle(members.map((member) => points.get(member)));
    return at ? [{ id, ...at, group, events: events.length, denied }] : [];
  });
  const ends = new Map<string, Point & { readonly reach: number }>([
    ...hubs.map(({ id, x, y }) => [id, { x, y, reach: 9 }] as const),
    ...nodes.map(({ id, x, y, side }) => [id, { x, y, reach: side / 2 + 2 }] as const),
    ...discs.map(({ id, cluster: { x, y, r } }) => [id, { x, y, reach: r }] as const),
  ]);
  const groups = new Set(discs.map(({ id }) => id));
  const straight = graph.ties.length > MANY;
  const line = (from: string, to: string, bend: (length: number) => number, rest: Rest): readonly LineShape[] => {
    const [a, b] = [ends.get(from), ends.get(to)];
    if (!a || !b) return [];
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    return [
      {
        ...rest,
        from,
        to,
        a,
        b,
        ...bowed(a, b, bend(length)),
        reach: b.reach,
        under: groups.has(from) && groups.has(to),
      },
    ];
  };
  return {
    nodes,
    hubs,
    discs,
    lines: [
      ...bundles.flatMap((bundle) => line(bundle.from, bundle.to, () => 0, bundled(bundle))),
      ...sheaves(graph.ties).flatMap((sheaf) =>
        sheaf.flatMap((tie, place) =>
          line(tie.from, tie.to, (length) => bend(tie, place, sheaf.length, length, straight), tied(tie)),
        ),
      ),
      ...graph.companies.flatMap((company) =>
        company.members.flatMap((member) => line(member, company.id, () => 0, spoke(company, member))),
      ),
    ],
  };
}

/** From this number of ties on, a tie that is alone between two is drawn straight. */
const MANY = 700;

type Rest = Omit<LineShape, "from" | "to" | "a" | "b" | "c" | "bend" | "reach" | "under">;

function tied({ id, group, events, status, directed, denied }: Tie<Group>): Rest {
  const quiet = group === "source" || group === "beside";
  const width = quiet ? 1 : lineWidth(events.length);
  return { id, line: id, group, width, stroke: stroke(status), directed, events: events.length, denied };
}

function spoke({ id, group, events, status, denied }: Company<Group>, member: string): Rest {
  const width = lineWidth(events.length);
  const own = { id: `${id}>${member}`, line: id, group, width, stroke: stroke(status) };
  return { ...own, directed: false, events: events.length, denied };
}

function bundled({ id, events }: Bundle): Rest {
  const width = lineWidth(events.length);
  const own = { id, line: id, group: undefined, width, stroke: "solid" as const };
  return { ...own, directed: false, events: events.length, denied: false };
}

/** How far a line leaves the straight way, to the left of its own direction. */
export function bend(
  { from, to }: Pick<Tie, "from" | "to">,
  place: number,
  count: number,
  length: number,
  straight: boolean,
): number {
  const alone = straight ? 0 : length * BOW;
  const offset = count === 1 ? alone : (place - (count - 1) / 2) * Math.min(APART, length * 0.3);
  return Math.round(from < to ? offset : -offset);
}

/** The point that a line is bowed toward, so that its middle is `by` away from the straight way. */
export function bowed(a: Point, b: Point, by: number): { readonly c: Point; readonly bend: number } {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(b.y - a.y) / length, -(b.x - a.x) / length];
  return { c: { x: (a.x + b.x) / 2 + nx * by, y: (a.y + b.y) / 2 + ny * by }, bend: by };
}

/** The middle of a line. */
export function middleOf({ a, b, c }: LineShape): Point {
  return { x: (a.x + 2 * c.x + b.x) / 4, y: (a.y + 2 * c.y + b.y) / 4 };
}

/** Ties of the same two actors, together. */
function sheaves(ties: Graph["ties"]): readonly (readonly Tie<Group>[])[] {
  const found = new Map<string, Tie<Group>[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const sheaf = found.get(key);
    if (sheaf) sheaf.push(tie);
    else found.set(key, [tie]);
  }
  return [...found.values()];
}

const STROKES: Readonly<Record<Status, Stroke>> = {
  happened: "solid",
  ongoing: "solid",
  planned: "dashed",
  "called-for": "dotted",
  hypothetical: "dotted",
};

/** Solid for what happened or goes on, dashed for what is planned, dotted for what is only wanted or thought of. */
function stroke(status: Status): Stroke {
  return STROKES[status];
}

function middle(points: readonly (Point | undefined)[]): Point | undefined {
  const known = points.filter((point) => point !== undefined);
  if (known.length === 0) return undefined;
  return {
    x: known.reduce((sum, { x }) => sum + x, 0) / known.length,
    y: known.reduce((sum, { y }) => sum + y, 0) / known.length,
  };
}
