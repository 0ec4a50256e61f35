import type { ReadActor, ReadEvent } from "../extract.ts";
import { PLOVER } from "../events/plover.ts";
import type { Article } from "../io/article.ts";
import type { TimexMention } from "../layers.ts";
import { ACTOR_KINDS, EVENT_TYPES } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import { statedDate } from "./date.ts";
import { register } from "./names.ts";

/** An actor of a graph that another tool drew. */
export interface Node {
  readonly label: string;
  /** As it is written there; one that is none of Waqai's is looked up by the name. */
  readonly kind: string;
  readonly names: readonly string[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  /** What ties them, in the graph's words. */
  readonly label: string;
  /** What kind of tie it is, where the graph has such a column. */
  readonly type: string;
  /** First and last day of each time that it holds, as they are written; none where the graph knows no time. */
  readonly spells: readonly (readonly [start: string, end: string])[];
}

const RULE = "import/gexf";

/** A graph as one document: a line for each actor, and one for each time that an edge holds, which is an event. */
export function articleOfGraph(
  id: string,
  title: string,
  nodes: ReadonlyMap<string, Node>,
  edges: readonly Edge[],
): Article {
  const lookUp = register();
  const lines: string[] = [];
  let length = 0;
  const actors: { -readonly [K in keyof ReadActor]: ReadActor[K] }[] = [];
  const at = new Map<string, number>();
  const timexes: TimexMention[] = [];
  const events: ReadEvent[] = [];
  const write = (line: string): number => {
    lines.push(line);
    const start = length;
    length += line.length + 1;
    return start;
  };
  for (const [key, { label, kind, names }] of nodes) {
    const known = lookUp(
      label,
      ACTOR_KINDS.find((one) => one === kind.toLowerCase()),
    );
    const start = write(kind === "" ? label : `${label} (${kind})`);
    at.set(key, actors.length);
    actors.push({
      ...known,
      name: label,
      names: [...new Set([label, ...names])],
      titles: [],
      proper: true,
      mentions: [{ start, end: start + label.length, form: "name", rule: RULE }],
    });
  }
  for (const edge of edges) for (const spell of edge.spells.length === 0 ? NO_TIME : edge.spells) add(edge, spell);
  return {
    id,
    text: lines.join("\n"),
    ...(title === "" ? {} : { title }),
    given: { from: "gexf", timexes, actors, events },
  };

  function add({ from, to, directed, label, type }: Edge, [start, end]: readonly [string, string]): void {
    const [one, other] = [at.get(from) ?? -1, at.get(to) ?? -1];
    const [left, right] = [actors[one], actors[other]];
    if (left === undefined || right === undefined) return;
    const days = dated(start, end);
    const tie = label === "" ? (directed ? "→" : "–") : label;
    const line = `${left.name} ${tie} ${right.name}${days === undefined ? "" : `, ${days}`}`;
    const place = write(line);
    const trigger = { start: place + left.name.length + 1, end: place + left.name.length + 1 + tie.length };
    const [a, b] = [
      { start: place, end: place + left.name.length },
      { start: trigger.end + 1, end: trigger.end + 1 + right.name.length },
    ];
    left.mentions = [...left.mentions, { ...a, form: "name", rule: RULE }];
    right.mentions = [...right.mentions, { ...b, form: "name", rule: RULE }];
    if (days !== undefined)
      timexes.push({
        start: place + line.length - days.length,
        end: place + line.length,
        from: 0,
        to: 0,
        value: days,
        grain: parseEdtf(days)?.grain ?? "day",
        anchor: "none",
        certainty: "known",
        rule: RULE,
      });
    const known = EVENT_TYPES.find((name) => name === type.toLowerCase() && name !== "statement") ?? "other";
    events.push({
      type: known,
      plover: PLOVER[known],
      trigger,
      sentence: { start: place, end: place + line.length },
      date: days ?? null,
      timex: days === undefined ? -1 : timexes.length - 1,
      status: "happened",
      polarity: "affirmed",
      participants: [
        { actor: one, role: directed ? "agent" : "party", ...a },
        { actor: other, role: directed ? "target" : "party", ...b },
      ],
      place: null,
      sources: [],
      mentions: [],
      disputes: [],
      statement: undefined,
      rule: RULE,
      confidence: 1,
    });
  }
}

const NO_TIME: readonly (readonly [string, string])[] = [["", ""]];

function dated(start: string, end: string): string | undefined {
  const [from, to] = [statedDate(start), statedDate(end)];
  if (from === undefined && to === undefined) return undefined;
  if (from === to) return from;
  // A tie that begins and does not end holds on.
  const joined = `${from ?? ".."}/${to ?? ".."}`;
  return parseEdtf(joined) === undefined ? from : joined;
}
