import { folded } from "./names.ts";
import type { Page } from "./page.ts";
import { pairs } from "./pairs.ts";
import type { Tallies } from "./tally.ts";

/** Actors: paired where they share a name, best where they share many and are of one kind. Also gives the gold id of an actor found. */
export function scoreActors({ gold, found, differs }: Page): {
  readonly tallies: Pick<Tallies, "actors">;
  readonly goldId: (actor: string | null) => string | undefined;
} {
  const names = new Map(gold.actors.map((actor) => [actor, new Set(actor.names.map(folded))]));
  const { both, left, right } = pairs(
    gold.actors,
    found.actors,
    (a, b) => {
      const known = found.names.get(b);
      const shared = [...(names.get(a) ?? [])].filter((name) => known?.has(name)).length;
      return shared === 0 ? 0 : shared + (a.kind === b.kind ? 0.5 : 0);
    },
    1,
  );
  for (const one of left) differs("actor missed", one.names.join(" | "));
  for (const one of right) differs("actor spurious", `${one.name} (${one.kind})`);
  const ids = new Map([...both].map(([a, b]) => [b.id, a.id]));
  return {
    tallies: { actors: { right: both.size, gold: gold.actors.length, found: found.actors.length } },
    goldId: (actor) => ids.get(actor ?? ""),
  };
}
