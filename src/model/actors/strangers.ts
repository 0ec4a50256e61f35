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
  const bodies = firstWords(gathering);
  const byName = new Map<string, number[]>();
  gathering.candidates.forEach((own, index) => {
    if (gathering.of[index] !== -1 || own.rule !== "actor/lone") return;
    const name = gathering.folded(own);
    const body = bodies.get(name);
    if (body !== undefined) {
      gathering.put(index, body);
      return;
    }
    byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  for (const indexes of byName.values()) {
    const found = indexes.flatMap((index) => gathering.candidates[index] ?? []);
    const places = found.filter((own) => isPlace(gathering, own)).length;
    if (found.length < LEAST || places * 2 >= found.length) continue;
    if (!found.some((own) => acts(gathering, own))) continue;
    let at: number | undefined;
    for (const index of indexes) {
      at = gathering.put(index, at);
      const cluster = gathering.clusters[at];
      if (cluster !== undefined) cluster.kind = "organization";
    }
  }
}

/** Bodies by the first word of their names, by which alone they are called again: Hale, of Hale Motor Company. */
function firstWords(gathering: Gathering): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  gathering.candidates.forEach((own, index) => {
    const at = gathering.of[index] ?? -1;
    if (at < 0 || own.kind !== "organization" || own.form !== "name") return;
    const [first = "", ...more] = gathering.folded(own).split(" ");
    if (more.length > 0 && !found.has(first)) found.set(first, at);
  });
  return found;
}

function acts({ text, lexicon }: Gathering, own: Candidate): boolean {
  return lexicon.isVerb(text.tokens[own.to]);
}

function isPlace({ text, lexicon }: Gathering, own: Candidate): boolean {
  return lexicon.tables.locatives.has(text.tokens[own.from - 1]?.text ?? "");
}
