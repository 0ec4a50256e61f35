import { ACTOR_KINDS } from "../../model/index.ts";
import type { Graph } from "./groups.ts";

/** By what actors are set in groups of their own. */
export const GROUPINGS = ["none", "community", "kind", "country"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What makes a group: the kind or the country that its actors share, or only the ties among them. `rest`: none of these. */
export type Basis =
  | { readonly by: "community" }
  | { readonly by: "kind"; readonly kind: (typeof ACTOR_KINDS)[number] }
  | { readonly by: "country"; readonly country: string }
  | { readonly by: "rest"; readonly of: "community" | "country" };

/** Groups that are known before any layout: their number for each actor, companies with their first member, and what makes each. */
export interface Sorted {
  readonly numbers: Int32Array;
  readonly bases: readonly Basis[];
}

/** Sorts actors by kind or country, the largest group first, those without a country last. */
export function sortedBy(graph: Graph, grouping: "kind" | "country"): Sorted {
  const keyOf = new Map(
    graph.nodes.map(({ id, actor }) => [id, grouping === "kind" ? actor.kind : (actor.country ?? "")]),
  );
  const sizes = new Map<string, number>();
  for (const key of keyOf.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const keys = [...sizes.keys()].sort(
    (a, b) => Number(a === "") - Number(b === "") || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const number = new Map(keys.map((key, n) => [key, n]));
  const numberOf = (id: string): number => number.get(keyOf.get(id) ?? "") ?? 0;
  return {
    numbers: Int32Array.from([
      ...graph.nodes.map(({ id }) => numberOf(id)),
      ...graph.companies.map(({ members }) => numberOf(members[0] ?? "")),
    ]),
    bases: keys.map((key): Basis => {
      const kind = ACTOR_KINDS.find((known) => known === key);
      if (grouping === "kind" && kind) return { by: "kind", kind };
      return key === "" ? { by: "rest", of: "country" } : { by: "country", country: key };
    }),
  };
}
