import type { Graph } from "./groups.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many actors everyone's distance is measured from. */
const PIVOTS = 24;
const ROUNDS = 40;
/** So few have hardly any distances to tell them apart: they begin on a circle. */
const FEW = 6;

/**
 * A first picture of a graph, without chance in it: actors stand as far apart as there are steps between them, as well as a
 * plane allows (pivot multidimensional scaling). The force layout then only has to tidy it, and always tidies the same.
 */
export function pivotPositions(graph: Graph, length: number): ReadonlyMap<string, Point> {
  const ids = graph.nodes.map(({ id }) => id);
  if (ids.length <= FEW) return circle(ids, length);
  const distances = pivotDistances(ids, neighbours(graph));
  const centred = centre(distances.map((row) => row.map((steps) => -(steps * steps) / 2)));
  const first = principal(centred, undefined);
  const second = principal(centred, first);
  const xs = spread(centred, first);
  const ys = spread(centred, second);
  const scale = (length * Math.sqrt(ids.length)) / 2;
  return new Map(
    ids.map((id, place) => {
      // Actors that stand alike to all others would fall on one point: a sunflower's step sets them apart.
      const angle = place * 2.399963;
      const step = (length / 4) * Math.sqrt(place / Math.max(1, ids.length));
      return [
        id,
        {
          x: (xs[place] ?? 0) * scale + Math.cos(angle) * step,
          y: (ys[place] ?? 0) * scale + Math.sin(angle) * step,
        },
      ];
    }),
  );
}

function circle(ids: readonly string[], length: number): ReadonlyMap<string, Point> {
  const radius = (length * ids.length) / (2 * Math.PI);
  const angle = (place: number): number => (2 * Math.PI * (place + 0.35)) / ids.length;
  return new Map(
    ids.map((id, place) => [id, { x: radius * Math.cos(angle(place)), y: radius * Math.sin(angle(place)) }]),
  );
}

function neighbours(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(graph.nodes.map(({ id }) => [id, []]));
  const join = (one: string, other: string): void => {
    found.get(one)?.push(other);
    found.get(other)?.push(one);
  };
  for (const { from, to } of graph.ties) join(from, to);
  for (const { members } of graph.companies) {
    const [host] = members;
    for (const member of members.slice(1)) if (host !== undefined) join(host, member);
  }
  return found;
}

/** Steps from each actor to each pivot; each next pivot is the one farthest from those before it. */
function pivotDistances(ids: readonly string[], near: ReadonlyMap<string, readonly string[]>): number[][] {
  const rows: number[][] = ids.map(() => []);
  const nearest = ids.map(() => Infinity);
  let pivot = 0;
  for (let n = 0; n < Math.min(PIVOTS, ids.length); n++) {
    const steps = stepsFrom(ids[pivot] ?? "", near);
    const far = Math.max(0, ...steps.values()) + 2;
    for (const [place, id] of ids.entries()) {
      const distance = steps.get(id) ?? far;
      rows[place]?.push(distance);
      nearest[place] = Math.min(nearest[place] ?? Infinity, distance);
    }
    pivot = nearest.indexOf(Math.max(...nearest));
  }
  return rows;
}

function stepsFrom(start: string, near: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, distance] of steps) {
    for (const next of near.get(id) ?? []) if (!steps.has(next)) steps.set(next, distance + 1);
  }
  return steps;
}

/** Takes the mean of its row and of its column from every value. */
function centre(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const columns = (rows[0] ?? []).map((_, column) => mean(rows.map((row) => row[column] ?? 0)));
  const all = mean(columns);
  return rows.map((row) => {
    const own = mean(row);
    return row.map((value, column) => value - own - (columns[column] ?? 0) + all);
  });
}

/** The direction in which the rows differ most, by power iteration, at a right angle to another. */
function principal(rows: readonly (readonly number[])[], other: readonly number[] | undefined): readonly number[] {
  let vector: readonly number[] = unit((rows[0] ?? []).map((_, place) => 1 + (place % 3) - place / 7));
  for (let round = 0; round < ROUNDS; round++) {
    const next = vector.map(() => 0);
    for (const row of rows) {
      const along = dot(row, vector);
      for (const [place, value] of row.entries()) next[place] = (next[place] ?? 0) + value * along;
    }
    const shared = other ? dot(next, other) : 0;
    vector = unit(next.map((value, place) => value - shared * (other?.[place] ?? 0)));
  }
  return vector;
}

/** Where the rows lie along a direction, from -1 to 1. */
function spread(rows: readonly (readonly number[])[], direction: readonly number[]): readonly number[] {
  const along = rows.map((row) => dot(row, direction));
  const most = Math.max(1e-9, ...along.map(Math.abs));
  return along.map((value) => value / most);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
