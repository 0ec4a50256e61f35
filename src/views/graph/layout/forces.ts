import { MultiUndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Net, type Places, at, places } from "./net.ts";

/** From this number of nodes on, far ones are felt together rather than one by one. */
const MANY = 400;

/** The net as graphology holds it, nodes and edges named by their places. */
export function graphology({ sides, from, to, pull }: Net, start?: Places, held?: Uint8Array): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  sides.forEach((size, node) => {
    graph.addNode(node, {
      size: size / 2,
      x: start ? at(start.x, node) : 0,
      y: start ? at(start.y, node) : 0,
      fixed: held?.[node] === 1,
    });
  });
  for (let edge = 0; edge < from.length; edge++) {
    graph.addEdgeWithKey(edge, at(from, edge), at(to, edge), { weight: at(pull, edge) });
  }
  return graph;
}

/** Lets the nodes push each other away and the edges draw them together (ForceAtlas2), from a given start. */
export function settled(net: Net, start: Places, held?: Uint8Array): Places {
  const count = net.sides.length;
  const mapping = forceAtlas2(graphology(net, start, held), {
    iterations: count < 200 ? 600 : count < 600 ? 240 : 150,
    settings: {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      strongGravityMode: true,
      gravity: 0.06,
      scalingRatio: 12,
      slowDown: 1 + Math.log(count),
      barnesHutOptimize: count > MANY,
      barnesHutTheta: 0.9,
    },
  });
  const found = places(count);
  for (let node = 0; node < count; node++) {
    found.x[node] = mapping[node]?.x ?? 0;
    found.y[node] = mapping[node]?.y ?? 0;
  }
  return found;
}
