import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";

/** How often a lone name must stand in a text to be somebody's. */
const LEAST = 2;

/**
 * Lone capitals that no list knows and no longer name explains: somebody's name if they recur, if a verb stands behind one of them,
 * and if none is a place by the preposition before it. Whose name stays open; an organisation is the best guess.
 */
export function strangers(gathering: Gathering): void {
  if (gathering.lexicon.tables.order !== "capitals") return;
  const byName = new Map<string, number[]>();
  gathering.candidates.forEach((own, index) => {
    if (gathering.of[index] !== -1 || own.rule !== "actor/lone") return;
    const name = gathering.folded(own);
    byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  for (const places of byName.values()) {
    const found = places.flatMap((index) => gathering.candidates[index] ?? []);
    if (found.length < LEAST || found.some((own) => isPlace(gathering, own))) continue;
    if (!found.some((own) => acts(gathering, own))) continue;
    let at: number | undefined;
    for (const index of places) {
      at = gathering.put(index, at);
      const cluster = gathering.clusters[at];
      if (cluster !== undefined) cluster.kind = "organization";
    }
  }
}

function acts({ text, lexicon }: Gathering, own: Candidate): boolean {
  return lexicon.isVerb(text.tokens[own.to]);
}

function isPlace({ text, lexicon }: Gathering, own: Candidate): boolean {
  const before = text.tokens[own.from - 1]?.text ?? "";
  return (
    lexicon.tables.locatives.has(before) || lexicon.binder(before) === "state" || lexicon.binder(before) === "office"
  );
}
