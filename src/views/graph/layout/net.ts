/** A graph as a layout needs it: numbers alone, so that it goes to a worker and back without being copied. */
export interface Net {
  /** The side of each node. */
  readonly sides: Float64Array;
  /** The two ends of each edge, as places in `sides`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How strongly each edge draws its ends together. */
  readonly pull: Float64Array;
}

/** Where the nodes of a net stand. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The neighbours of all nodes, one after the other: those of node `n` lie from `begin[n]` to `begin[n + 1]`. */
export interface Neighbours {
  readonly begin: Uint32Array;
  readonly near: Uint32Array;
}

export function places(size: number): Places {
  return { x: new Float64Array(size), y: new Float64Array(size) };
}

/** The value at a place that is known to be there. */
export function at(values: ArrayLike<number>, place: number): number {
  return values[place] ?? 0;
}

export function neighbours({ sides, from, to }: Net): Neighbours {
  const begin = new Uint32Array(sides.length + 1);
  for (let edge = 0; edge < from.length; edge++) {
    for (const end of [at(from, edge), at(to, edge)]) begin[end + 1] = at(begin, end + 1) + 1;
  }
  for (let node = 0; node < sides.length; node++) begin[node + 1] = at(begin, node + 1) + at(begin, node);
  const next = begin.slice();
  const near = new Uint32Array(2 * from.length);
  for (let edge = 0; edge < from.length; edge++) {
    const [a, b] = [at(from, edge), at(to, edge)];
    near[at(next, a)] = b;
    near[at(next, b)] = a;
    next[a] = at(next, a) + 1;
    next[b] = at(next, b) + 1;
  }
  return { begin, near };
}

/** The nodes of each part that no edge joins to another, the largest part first. */
export function parts(net: Net): readonly Uint32Array[] {
  const { begin, near } = neighbours(net);
  const seen = new Uint8Array(net.sides.length);
  const found: Uint32Array[] = [];
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    const part = [first];
    seen[first] = 1;
    for (const node of part) {
      for (let place = at(begin, node); place < at(begin, node + 1); place++) {
        const other = at(near, place);
        if (!seen[other]) part.push(other);
        seen[other] = 1;
      }
    }
    found.push(Uint32Array.from(part).sort());
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The part of a net that some of its nodes make up, in the order in which they are named. */
export function within({ sides, from, to, pull }: Net, nodes: Uint32Array): Net {
  const place = new Int32Array(sides.length).fill(-1);
  nodes.forEach((node, n) => (place[node] = n));
  const kept: number[] = [];
  for (let edge = 0; edge < from.length; edge++) {
    if (at(place, at(from, edge)) >= 0 && at(place, at(to, edge)) >= 0) kept.push(edge);
  }
  return {
    sides: Float64Array.from(nodes, (node) => at(sides, node)),
    from: Uint32Array.from(kept, (edge) => at(place, at(from, edge))),
    to: Uint32Array.from(kept, (edge) => at(place, at(to, edge))),
    pull: Float64Array.from(kept, (edge) => at(pull, edge)),
  };
}
