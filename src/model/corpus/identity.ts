import type { Extraction, ReadActor } from "../extract.ts";
import type { Actor } from "../schema.ts";
import { fold } from "../text/fold.ts";

/** The actors of several articles, each once. */
export interface Identities {
  readonly actors: readonly Omit<Actor, "id">[];
  /** Index of the merged actor, by article and the actor's index there. */
  readonly of: (article: number, actor: number) => number;
}

/**
 * Makes one of actors that are the same in different articles: by the key of a list, else by kind and a full name of two words
 * or more. A title or a surname alone never joins two articles: another may have held it.
 */
export function identities(extractions: readonly Extraction[]): Identities {
  const merged: Omit<Actor, "id">[] = [];
  const byKey = new Map<string, number>();
  const places = extractions.map((extraction) =>
    extraction.actors.map((actor) => {
      if (actor.mentions.length === 0) return -1;
      const mentions = actor.mentions.map((mention) => ({ doc: extraction.document.id, ...mention }));
      const key = identityKey(actor);
      const known = key === undefined ? undefined : byKey.get(key);
      const before = known === undefined ? undefined : merged[known];
      if (known !== undefined && before !== undefined) {
        merged[known] = {
          ...before,
          names: [...new Set([...before.names, ...actor.names])],
          titles: [...new Set([...before.titles, ...actor.titles])],
          country: before.country ?? actor.country,
          mentions: [...before.mentions, ...mentions],
        };
        return known;
      }
      const { kind, name, names, titles, country } = actor;
      merged.push({ kind, name, names: [...names], titles: [...titles], country, mentions });
      if (key !== undefined) byKey.set(key, merged.length - 1);
      return merged.length - 1;
    }),
  );
  return { actors: merged, of: (article, actor) => places[article]?.[actor] ?? -1 };
}

function identityKey(actor: ReadActor): string | undefined {
  if (actor.key !== undefined) return actor.key;
  const name = fold(actor.name);
  return actor.proper && name.includes(" ") ? `${actor.kind}:${name}` : undefined;
}
