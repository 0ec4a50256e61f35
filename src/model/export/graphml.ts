import { isoDay } from "./date-words.ts";
import type { Output } from "./output.ts";
import type { Tellings } from "./telling.ts";
import { lasting, ties } from "./ties.ts";
import { attributes, markup } from "./xml.ts";

/** What nodes and edges say, with the type that GraphML gives it. */
const KEYS = {
  node: { label: "string", kind: "string", country: "string", names: "string", events: "int" },
  edge: {
    label: "string",
    link: "string",
    type: "string",
    weight: "int",
    dates: "string",
    first_day: "string",
    last_day: "string",
  },
} as const;

/** The actors and their ties as GraphML. */
export function graphmlFiles(told: Tellings): readonly Output[] {
  return [{ name: "actors.graphml", mediaType: "application/graphml+xml", text: graphml(told) }];
}

function* graphml({ corpus, index }: Tellings): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const [target, keys] of Object.entries(KEYS))
    for (const [name, type] of Object.entries(keys))
      yield `<key${attributes({ id: `${target}-${name}`, for: target, "attr.name": name, "attr.type": type })}/>\n`;
  yield '<graph edgedefault="directed">\n';
  for (const { id, kind, name, names, country } of corpus.actors) {
    const events = index.eventsOfActor.get(id)?.length ?? 0;
    yield `<node${attributes({ id })}>${data("node", { label: name, kind, country, names: names.join("; "), events })}</node>\n`;
  }
  for (const tie of ties(index)) {
    const { id, from, to, directed, link, type, events } = tie;
    const days = lasting(tie, index);
    const values = {
      label: `${link}: ${type}`,
      link,
      type,
      weight: events.length,
      dates: events.flatMap(({ date }) => date ?? []).join("; "),
      first_day: days && isoDay(days.first),
      last_day: days && isoDay(days.last),
    };
    yield `<edge${attributes({ id, source: from, target: to, directed: String(directed) })}>${data("edge", values)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function data(target: "node" | "edge", values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null || value === undefined || value === ""
        ? ""
        : `<data${attributes({ key: `${target}-${name}` })}>${markup(String(value))}</data>`,
    )
    .join("");
}
