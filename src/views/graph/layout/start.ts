import { type Neighbours, type Net, type Places, at, neighbours, places } from "./net.ts";

/** How many nodes everyone's distance is measured from. */
const PIVOTS = 16;
const ROUNDS = 24;
/** So few have hardly any distances to tell them apart: they begin on a circle. */
const FEW = 6;
/** The turn from one seed of a sunflower to the next. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * A first picture of a net whose nodes are all joined, without chance in it: nodes stand as far apart as there are steps
 * between them, as well as a plane allows (pivot multidimensional scaling). The forces then only have to tidy it, and
 * always tidy the same. The picture is about `size` wide.
 */
export function startPlaces(net: Net, size: number): Places {
  const count = net.sides.length;
  if (count <= FEW) return circle(count, size / 2);
  const rows = centred(pivotSteps(neighbours(net), count), count);
  const first = principal(rows, count, undefined);
  const second = principal(rows, count, first);
  const [xs, ys] = [along(rows, count, first), along(rows, count, second)];
  const start = places(count);
  for (let node = 0; node < count; node++) {
    // Nodes that stand alike to all others would fall on one point: a sunflower's step sets them apart.
    const step = (size / 12) * Math.sqrt(node / count);
    start.x[node] = (at(xs, node) * size) / 2 + Math.cos(node * TURN) * step;
    start.y[node] = (at(ys, node) * size) / 2 + Math.sin(node * TURN) * step;
  }
  return start;
}

function circle(count: number, radius: number): Places {
  const start = places(count);
  for (let node = 0; node < count; node++) {
    const angle = (2 * Math.PI * (node + (count === 2 ? 0.5 : 0.35))) / count;
    start.x[node] = radius * Math.cos(angle);
    start.y[node] = radius * Math.sin(angle);
  }
  return start;
}

/** Half the square of the steps from each node to each pivot, less than nothing; each next pivot is the one farthest from those before it. */
function pivotSteps({ begin, near }: Neighbours, count: number): Float64Array {
  const rows = new Float64Array(count * PIVOTS);
  const nearest = new Float64Array(count).fill(Infinity);
  const steps = new Int32Array(count);
  const queue = new Uint32Array(count);
  let pivot = 0;
  for (let n = 0; n < PIVOTS; n++) {
    steps.fill(-1);
    steps[pivot] = 0;
    queue[0] = pivot;
    let known = 1;
    for (let next = 0; next < known; next++) {
      const node = at(queue, next);
      for (let place = at(begin, node); place < at(begin, node + 1); place++) {
        const other = at(near, place);
        if (at(steps, other) >= 0) continue;
        steps[other] = at(steps, node) + 1;
        queue[known++] = other;
      }
    }
    let farthest = 0;
    for (let node = 0; node < count; node++) {
      const distance = at(steps, node);
      rows[node * PIVOTS + n] = -(distance * distance) / 2;
      nearest[node] = Math.min(at(nearest, node), distance);
      if (at(nearest, node) > at(nearest, farthest)) farthest = node;
    }
    pivot = farthest;
  }
  return rows;
}

/** Takes the mean of its row and of its column from every value. */
function centred(rows: Float64Array, count: number): Float64Array {
  const columns = new Float64Array(PIVOTS);
  const means = new Float64Array(count);
  rows.forEach((value, place) => {
    columns[place % PIVOTS] = at(columns, place % PIVOTS) + value / count;
    means[Math.floor(place / PIVOTS)] = at(means, Math.floor(place / PIVOTS)) + value / PIVOTS;
  });
  const all = columns.reduce((sum, value) => sum + value / PIVOTS, 0);
  return rows.map((value, place) => value - at(means, Math.floor(place / PIVOTS)) - at(columns, place % PIVOTS) + all);
}

/** The direction in which the rows differ most, by power iteration, at a right angle to another. */
function principal(rows: Float64Array, count: number, other: Float64Array | undefined): Float64Array {
  let vector = unit(Float64Array.from({ length: PIVOTS }, (_, place) => 1 + (place % 3) - place / 7));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(PIVOTS);
    const products = along(rows, count, vector, false);
    rows.forEach((value, place) => {
      next[place % PIVOTS] = at(next, place % PIVOTS) + value * at(products, Math.floor(place / PIVOTS));
    });
    const shared = other ? next.reduce((sum, value, place) => sum + value * at(other, place), 0) : 0;
    vector = unit(next.map((value, place) => value - shared * (other ? at(other, place) : 0)));
  }
  return vector;
}

/** How far each row lies along a direction; `scaled`, from -1 to 1. */
function along(rows: Float64Array, count: number, direction: Float64Array, scaled = true): Float64Array {
  const found = new Float64Array(count);
  rows.forEach((value, place) => {
    const node = Math.floor(place / PIVOTS);
    found[node] = at(found, node) + value * at(direction, place % PIVOTS);
  });
  if (!scaled) return found;
  const most = found.reduce((sum, value) => Math.max(sum, Math.abs(value)), 1e-9);
  return found.map((value) => value / most);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
