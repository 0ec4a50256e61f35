import type { Point } from "./point.ts";
import type { Scene } from "./scene.ts";

/** An upright rectangle. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A zoom, and where the picture's origin then lies. */
export interface Extent {
  readonly zoom: number;
  readonly pan: Point;
}

/** The smallest rectangle around some actors and groups of a scene, or all; undefined where there are none. */
export function bounds(scene: Scene, ids?: ReadonlySet<string>): Frame | undefined {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const add = (id: string, { x, y }: Point, reach: number): void => {
    if (ids && !ids.has(id)) return;
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  };
  for (const node of scene.nodes) add(node.id, node, node.side / 2);
  for (const hub of scene.hubs) add(hub.id, hub, 9);
  for (const { id, cluster } of scene.discs) add(id, cluster, cluster.r);
  return left > right ? undefined : { left, top, width: right - left, height: bottom - top };
}

/** The sight in which a rectangle of the picture stands in the middle of a room on the screen, as large as it may be. */
export function centred(box: Frame, room: Frame, mostZoom: number): Extent {
  const zoom = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height), mostZoom);
  const pan = {
    x: room.left + room.width / 2 - (box.left + box.width / 2) * zoom,
    y: room.top + room.height / 2 - (box.top + box.height / 2) * zoom,
  };
  return { zoom, pan };
}
