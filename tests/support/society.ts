import type { ActorKind, Corpus, Event, EventType, Role } from "../../src/model/schema.ts";

/** An event between actors of a society, told in the one sentence of its one document. */
export function happening(
  id: string,
  type: EventType,
  roles: Partial<Record<Role, readonly string[]>>,
  { sources = [], ...rest }: Partial<Omit<Event, "sources">> & { readonly sources?: readonly string[] } = {},
): Event {
  const inRole = (role: Role): Event["participants"] =>
    (roles[role] ?? []).map((actor) => ({ actor, role, start: 0, end: 1 }));
  return {
    id,
    type,
    plover: null,
    trigger: { doc: "d1", start: 0, end: 1 },
    sentence: { start: 0, end: 1 },
    date: null,
    timex: null,
    status: "happened",
    polarity: "affirmed",
    participants: [...inRole("agent"), ...inRole("target"), ...inRole("party"), ...inRole("addressee")],
    place: null,
    sources: sources.map((actor) => ({ actor, start: 0, end: 1 })),
    rule: "test",
    confidence: 0.9,
    ...rest,
  };
}

/** A corpus of events between as many actors as they name, `a1` and on: a person, an organisation, a state, a group, an outlet in turn. */
export function society(events: readonly Event[], names: Readonly<Record<string, string>> = {}): Corpus {
  const kinds: readonly ActorKind[] = ["person", "organization", "state", "group", "outlet"];
  const ids = new Set(events.flatMap((event) => [...event.participants, ...event.sources].map(({ actor }) => actor)));
  const last = Math.max(0, ...[...ids].map((id) => Number(id.slice(1))));
  return {
    format: "waqai-corpus",
    version: 1,
    documents: [
      {
        id: "d1",
        lang: "en",
        title: "A society",
        outlet: null,
        url: null,
        published: "2021-05-08",
        publishedFrom: "given",
        text: "They met.",
        zones: [],
      },
    ],
    timexes: [],
    actors: Array.from({ length: last }, (_, place) => {
      const id = `a${String(place + 1)}`;
      const name = names[id] ?? `Actor ${String(place + 1)}`;
      const kind = kinds[place % kinds.length] ?? "person";
      return { id, kind, name, names: [name], titles: [], country: null, mentions: [] };
    }),
    events: [...events],
  };
}
