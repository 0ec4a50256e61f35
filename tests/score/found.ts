import type { Actor, Corpus, Event, Span, Timex } from "../../src/model/index.ts";
import { folded } from "./names.ts";

/** What a corpus says of one article. */
export interface Found {
  readonly timexes: readonly Timex[];
  readonly actors: readonly Actor[];
  /** The folded names of each actor: those it has in the whole corpus, and its mentions in this article. */
  readonly names: ReadonlyMap<Actor, ReadonlySet<string>>;
  readonly events: readonly Event[];
  readonly statements: readonly (Event & { readonly statement: NonNullable<Event["statement"]> })[];
}

export function foundIn(corpus: Corpus, id: string, text: string): Found {
  const here = ({ doc }: { readonly doc: string }): boolean => doc === id;
  const all = corpus.events.filter(({ trigger }) => here(trigger));
  const named = new Set(
    all.flatMap(({ participants, statement }) => [...participants.map(({ actor }) => actor), statement?.speaker]),
  );
  const actors = corpus.actors.filter((actor) => named.has(actor.id) || actor.mentions.some(here));
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const namesOf = ({ name, names, mentions }: Actor): ReadonlySet<string> =>
    new Set([name, ...names, ...mentions.filter(here).map(slice)].map(folded));
  return {
    timexes: corpus.timexes.filter(here),
    actors,
    names: new Map(actors.map((actor) => [actor, namesOf(actor)])),
    events: all.filter(({ statement }) => statement === undefined),
    statements: all.flatMap((event) => {
      const { statement } = event;
      return statement === undefined ? [] : [{ ...event, statement }];
    }),
  };
}
