import { among } from "../../model/index.ts";
import { setOf } from "../state/commands.ts";
import { cast } from "./cast.ts";
import { type Grouping, sortedBy } from "./grouping.ts";
import type { Graph } from "./groups.ts";
import { type Cluster, type Laid, NOTHING_LAID, filled, keptPlaces, laidOut, moved } from "./laid.ts";
import type { Room } from "./layout/box.ts";
import { type Layouter, layouter } from "./layout/client.ts";
import type { Point } from "./point.ts";

/** Where everyone stands. Places are found away from the page and then kept: a filter hides and shows, and moves nobody. */
export class Placement {
  /** What has been found so far. */
  laid = $state.raw<Laid>(NOTHING_LAID);
  /** Whether places are being looked for. */
  busy = $state(false);
  /** How the actors that are laid out are grouped. */
  grouping: Grouping = $state("none");

  readonly #layouter: Layouter;
  #graph: Graph | undefined;
  #asked = 0;
  #filling: readonly string[] = [];

  constructor(made = layouter()) {
    this.#layouter = made;
  }

  /** Finds places for all of a graph in the shape of a room. Who has a place already keeps it while the grouping is the same. */
  async lay(graph: Graph, grouping: Grouping, room: Room, fresh: boolean): Promise<void> {
    const asked = ++this.#asked;
    this.busy = true;
    const { ids, net } = cast(graph);
    const sorted = grouping === "kind" || grouping === "country" ? sortedBy(graph, grouping) : undefined;
    const keeps = !fresh && grouping === "none" && this.grouping === "none" && this.laid.points.size > 0;
    const found = await this.#layouter.picture({
      net,
      room,
      groups: sorted ? sorted.numbers : grouping === "community" ? "communities" : undefined,
      kept: keeps ? keptPlaces(ids, this.laid.points) : undefined,
    });
    if (asked !== this.#asked) return;
    this.#graph = graph;
    this.#filling = [];
    this.grouping = grouping;
    this.laid = laidOut(graph, ids, found, sorted?.bases);
    this.busy = false;
  }

  /** Finds places for the members of a group, where they have none yet. */
  async fill(cluster: Cluster): Promise<void> {
    const graph = this.#graph;
    const [first] = cluster.ids;
    if (!graph || first === undefined || this.laid.points.has(first) || this.#filling.includes(cluster.id)) return;
    this.#filling = [...this.#filling, cluster.id];
    const asked = this.#asked;
    const { ids, net } = cast(among(graph, setOf(cluster.ids)));
    const found = await this.#layouter.members(net, cluster.r);
    if (asked !== this.#asked) return;
    this.laid = filled(this.laid, cluster, ids, found);
  }

  /** Puts an actor where a person dragged it. */
  move(id: string, to: Point): void {
    this.laid = moved(this.laid, id, to);
  }

  end(): void {
    this.#asked += 1;
    this.#layouter.end();
  }
}
