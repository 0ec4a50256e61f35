import { isoDay } from "./date-words.ts";
import type { Output } from "./output.ts";
import type { Tellings } from "./telling.ts";
import { lasting, ties } from "./ties.ts";
import { attributes } from "./xml.ts";

/** The actors and their ties for Gephi and others, GEXF 1.3: every tie lasts from its first dated event to its last and has a spell for each. */
export function gexfFiles(told: Tellings): readonly Output[] {
  return [{ name: "actors.gexf", mediaType: "application/gexf+xml", text: gexf(told) }];
}

function* gexf({ corpus, index }: Tellings): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Waqai</creator><description>Actors of news articles and what ties them</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
<attribute id="kind" title="kind" type="string"/>
<attribute id="country" title="country" type="string"/>
<attribute id="names" title="names" type="string"/>
<attribute id="events" title="events" type="integer"/>
</attributes>
<attributes class="edge" mode="static">
<attribute id="link" title="link" type="string"/>
<attribute id="type" title="type" type="string"/>
<attribute id="dates" title="dates" type="string"/>
</attributes>
<nodes>
`;
  for (const { id, kind, name, names, country } of corpus.actors) {
    const values = {
      kind,
      country: country ?? undefined,
      names: names.join("; "),
      events: index.eventsOfActor.get(id)?.length ?? 0,
    };
    yield `<node${attributes({ id, label: name })}>${attvalues(values)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const tie of ties(index)) {
    const { id, from, to, directed, link, type, events } = tie;
    const days = lasting(tie, index);
    const dates = events.flatMap(({ date }) => date ?? []).join("; ");
    const own = {
      id,
      source: from,
      target: to,
      type: directed ? "directed" : "undirected",
      kind: `${link} ${type}`,
      label: `${link}: ${type}`,
      weight: events.length,
      start: days && isoDay(days.first),
      end: days && isoDay(days.last),
    };
    const spells = events.flatMap((event) => {
      const date = index.dates.get(event.id);
      if (date === undefined) return [];
      const start = Number.isFinite(date.first) ? isoDay(date.first) : undefined;
      const end = Number.isFinite(date.last) ? isoDay(date.last) : undefined;
      return [`<spell${attributes({ start, end })}/>`];
    });
    const lived = spells.length === 0 ? "" : `<spells>${spells.join("")}</spells>`;
    yield `<edge${attributes(own)}>${attvalues({ link, type, dates })}${lived}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attvalues(values: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`<attvalue${attributes({ for: name, value })}/>`],
  );
  return parts.length === 0 ? "" : `<attvalues>${parts.join("")}</attvalues>`;
}
