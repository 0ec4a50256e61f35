import type { Address } from "./url.ts";
import type { Pane } from "./settings.ts";

/**
 * The pane that an address opens on a narrow screen, which has one at a time. The graph, which stands beside the timeline
 * elsewhere, is opened there for what it alone shows; else the timeline is.
 */
export function firstPane({ pane, selection: { kind } }: Pick<Address, "pane" | "selection">): Pane {
  if (pane !== "graph" || kind === "actor" || kind === "tie") return pane;
  return kind === "document" ? "read" : "timeline";
}
