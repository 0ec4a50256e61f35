import { pack } from "../packing.ts";
import { type Clearance, apart } from "./apart.ts";
import { type Room, frame, scaled, scales } from "./box.ts";
import { settled } from "./forces.ts";
import { type Net, type Places, at, parts, places, within } from "./net.ts";
import { startPlaces } from "./start.ts";

/** The side of the square that a node of a small picture has to itself, and of a large one, where only some names are shown. */
const CELL = { few: 96, many: 62 };
const FEW = 40;
const MANY = 600;

/** Room for the name of a node at the rim. */
const NAME = { width: 84, height: 40 };

/**
 * Where the nodes of a net stand: those that are tied together, parts that nothing joins side by side, in the shape of the
 * room. Small pictures fill their room; large ones keep their own size, and are seen from farther away.
 */
export function spread(net: Net, room: Room): Places {
  const count = net.sides.length;
  const all = places(count);
  const cell = cellOf(count);
  const clear = clearance(cell);
  const parcels = parts(net).map((nodes, part) => {
    const own = within(net, nodes);
    const found = apart(natural(own, cell), own.sides, clear);
    const { left, top, width, height } = frame(found);
    return {
      id: String(part),
      nodes,
      found,
      left,
      top,
      width: width + Math.min(NAME.width, cell),
      height: height + Math.min(NAME.height, cell),
    };
  });
  const corners = pack(parcels, room.width / room.height, cell * 0.36);
  for (const { id, nodes, found, left, top } of parcels) {
    const corner = corners.get(id) ?? { x: 0, y: 0 };
    nodes.forEach((node, n) => {
      all.x[node] = at(found.x, n) - left + corner.x;
      all.y[node] = at(found.y, n) - top + corner.y;
    });
  }
  const by = scales(frame(all), room);
  const least = Math.min(1, by.x, by.y);
  return apart(scaled(all, { x: by.x / least, y: by.y / least }), net.sides, clear);
}

/** The side of the square that each of so many nodes has to itself. */
export function cellOf(count: number): number {
  const share = (Math.log(count) - Math.log(FEW)) / (Math.log(MANY) - Math.log(FEW));
  return CELL.few - (CELL.few - CELL.many) * Math.min(1, Math.max(0, share));
}

export function clearance(cell: number): Clearance {
  return { beside: cell * 0.25, below: cell * 0.25 };
}

/** A net whose nodes are all joined, at a scale at which each has its cell on average. */
export function natural(net: Net, cell: number): Places {
  const count = net.sides.length;
  if (count === 1) return places(1);
  const found = settled(net, startPlaces(net, 10 * Math.sqrt(count)));
  const { left, top, width, height } = frame(found);
  const side = Math.sqrt(Math.max(width, height / 4) * Math.max(height, width / 4));
  const by = (cell * Math.sqrt(count)) / Math.max(side, 1e-6);
  return scaled(found, { x: by, y: by }, { x: -(left + width / 2) * by, y: -(top + height / 2) * by });
}
