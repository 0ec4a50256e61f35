import louvain from "graphology-communities-louvain";
import { graphology } from "./forces.ts";
import { type Net, at, within } from "./net.ts";

/** A community of more is looked at more closely for communities within it. */
const MOST = 500;
/** What a closer look leaves in pieces of fewer stays together. */
const PIECE = 12;
const MOST_LEFT = 0.8;
/** How much more closely, at each further look. */
const CLOSER = [1, 2, 4];

/** Whom each node belongs with, as the number of a community: more is tied within one than between two (Louvain). */
export function communities(net: Net): Int32Array {
  const found = new Int32Array(net.sides.length);
  let next = 0;
  const split = (nodes: Uint32Array, look: number): void => {
    const own = look === 0 ? net : within(net, nodes);
    const belongs = detected(own, CLOSER[look] ?? 1);
    for (const members of sorted(nodes, belongs, look > 0)) {
      // What a closer look leaves nearly whole has no communities in it.
      if (
        members.length > MOST &&
        (look === 0 || members.length < nodes.length * MOST_LEFT) &&
        look + 1 < CLOSER.length
      )
        split(members, look + 1);
      else {
        for (const node of members) found[node] = next;
        next += 1;
      }
    }
  };
  split(Uint32Array.from(found.keys()), 0);
  return found;
}

function detected(net: Net, resolution: number): Int32Array {
  const options = { getEdgeWeight: "weight", randomWalk: false, resolution, rng: seeded(1) };
  const found = louvain(graphology(net), options);
  return Int32Array.from(net.sides, (_, node) => found[node] ?? 0);
}

/** The members of each community; the pieces, where those are to stay together, as one. */
function sorted(nodes: Uint32Array, belongs: Int32Array, together: boolean): readonly Uint32Array[] {
  const members = new Map<number, number[]>();
  nodes.forEach((node, n) => {
    const known = members.get(at(belongs, n));
    if (known) known.push(node);
    else members.set(at(belongs, n), [node]);
  });
  const all = [...members.values()];
  const isPiece = ({ length }: readonly number[]): boolean => together && length < PIECE;
  const pieces = all.filter(isPiece);
  const whole = all.filter((each) => !isPiece(each));
  return [...whole, ...(pieces.length > 0 ? [pieces.flat()] : [])].map((each) => Uint32Array.from(each));
}

/** Numbers from 0 to 1 that look like chance and are always the same (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
