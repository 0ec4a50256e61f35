import type { Output } from "./output.ts";
import { type Cell, csv } from "./table.ts";
import { isoDay } from "./date-words.ts";
import { type Telling, type Tellings, inRole } from "./telling.ts";
import { lasting, ties } from "./ties.ts";

const TYPE = "text/csv";
const DATED = ["date", "first_day", "last_day", "date_in_words"] as const;
const PLACED = ["sentence", "document", "title", "outlet", "published", "url"] as const;

/** Four tables: events, statements, actors, and ties between actors. Several names in a cell are parted by "; ". */
export function csvFiles(told: Tellings): readonly Output[] {
  return [
    { name: "events.csv", mediaType: TYPE, text: csv(EVENTS, events(told)) },
    { name: "statements.csv", mediaType: TYPE, text: csv(STATEMENTS, statements(told)) },
    { name: "actors.csv", mediaType: TYPE, text: csv(ACTORS, actors(told)) },
    { name: "ties.csv", mediaType: TYPE, text: csv(TIES, tied(told)) },
  ];
}

const EVENTS = [
  "id",
  "type",
  "plover",
  ...DATED,
  "status",
  "polarity",
  "agents",
  "targets",
  "parties",
  "addressees",
  "place",
  "according_to",
  "disputed_by",
  "confidence",
  "trigger",
  ...PLACED,
] as const;

function* events({ all, index }: Tellings): Generator<readonly Cell[]> {
  for (const telling of all) {
    const { event } = telling;
    if (event.statement) continue;
    const who = (role: "agent" | "target" | "party" | "addressee"): string => names(inRole(telling, role, index));
    yield [
      event.id,
      event.type,
      event.plover,
      ...dated(telling),
      event.status,
      event.polarity,
      who("agent"),
      who("target"),
      who("party"),
      who("addressee"),
      event.place?.name,
      names(telling.sources),
      (event.disputes ?? []).join("; "),
      event.confidence,
      telling.words,
      ...placed(telling),
    ];
  }
}

const STATEMENTS = [
  "id",
  "speaker",
  "act",
  "content",
  "direct",
  "addressee",
  "medium",
  ...DATED,
  "status",
  "polarity",
  "according_to",
  "answers",
  "disputed_by",
  "confidence",
  ...PLACED,
] as const;

function* statements({ all, index }: Tellings): Generator<readonly Cell[]> {
  for (const telling of all) {
    const { event } = telling;
    const { statement } = event;
    if (!statement) continue;
    const name = (id: string | null): string | undefined => (id === null ? undefined : index.actors.get(id)?.name);
    yield [
      event.id,
      name(statement.speaker),
      statement.act,
      telling.words,
      statement.direct,
      name(statement.addressee),
      statement.medium?.kind,
      ...dated(telling),
      event.status,
      event.polarity,
      names(telling.sources),
      statement.respondsTo,
      (event.disputes ?? []).join("; "),
      event.confidence,
      ...placed(telling),
    ];
  }
}

const ACTORS = ["id", "kind", "name", "other_names", "titles", "country", "events", "statements", "mentions"] as const;

function* actors({ corpus, index }: Tellings): Generator<readonly Cell[]> {
  for (const { id, kind, name, names: all, titles, country, mentions } of corpus.actors) {
    const said = index.statementsBy.get(id)?.length ?? 0;
    const done = (index.eventsOfActor.get(id) ?? []).filter(({ statement }) => !statement).length;
    const others = all.filter((other) => other !== name).join("; ");
    yield [id, kind, name, others, titles.join("; "), country, done, said, mentions.length];
  }
}

const TIES = [
  "from",
  "from_name",
  "to",
  "to_name",
  "directed",
  "link",
  "type",
  "count",
  "first_day",
  "last_day",
  "events",
];

function* tied({ index }: Tellings): Generator<readonly Cell[]> {
  for (const tie of ties(index)) {
    const { from, to, directed, link, type } = tie;
    const days = lasting(tie, index);
    yield [
      from,
      index.actors.get(from)?.name,
      to,
      index.actors.get(to)?.name,
      directed,
      link,
      type,
      tie.events.length,
      days && isoDay(days.first),
      days && isoDay(days.last),
      tie.events.map(({ id }) => id).join("; "),
    ];
  }
}

function dated({ event, date, when }: Telling): readonly Cell[] {
  const day = (at: number | undefined): string | undefined =>
    at !== undefined && Number.isFinite(at) ? isoDay(at) : undefined;
  return [event.date, day(date?.first), day(date?.last), when];
}

function placed({ sentence, document }: Telling): readonly Cell[] {
  return [sentence, document.id, document.title, document.outlet, document.published, document.url];
}

function names(actors: readonly { readonly name: string }[]): string {
  return actors.map(({ name }) => name).join("; ");
}
