import type { Event, Role } from "../schema.ts";
import { actorsOf, sameIds, type Indexes } from "./indexes.ts";

/**
 * How an event ties two actors. `with`: they take part side by side, no matter who is named first. `toward`: one acts, the
 * other is acted on or addressed. `beside`: both act on somebody else. `about`: one speaks, the other is named in what is
 * said. `source`: the event is told on the word of one, and the other acts in it. All but `with` and `beside` have a direction.
 */
export const LINKS = ["with", "toward", "beside", "about", "source"] as const;
export type Link = (typeof LINKS)[number];

/** What one event says of two actors, or of many who meet: then they are one company rather than a tie for every two. */
export type Relation =
  | { readonly kind: "pair"; readonly event: Event; readonly link: Link; readonly from: string; readonly to: string }
  | { readonly kind: "company"; readonly event: Event; readonly members: readonly string[] };

/** From this number of actors side by side on, drawing every pair of them hides that it was one occasion. */
export const COMPANY = 5;

/** What an event was found to say, and what it was found from besides itself. */
interface Known {
  readonly named: readonly string[];
  readonly outer: Event | undefined;
  readonly relations: readonly Relation[];
}

/** After a correction all events but a few are the same objects: what they say need not be found again. */
const KNOWN = new WeakMap<Event, Known>();
const NOBODY: readonly string[] = [];

/** What an event says of those who have to do with it; the same list as long as nothing of it changes. */
export function relationsOf(event: Event, index: Indexes): readonly Relation[] {
  const named = index.namedIn.get(event.id) ?? NOBODY;
  const outer = index.toldIn.get(event.id);
  const known = KNOWN.get(event);
  if (known !== undefined && known.outer === outer && sameIds(known.named, named)) return known.relations;
  const own = event.statement ? said(event, named) : done(event);
  const found = [...own, ...told(event, outer)];
  KNOWN.set(event, { named, outer, relations: found });
  return found;
}

/** Whether a link of this kind leads from one actor to the other. */
export function isDirected(link: Link): boolean {
  return link !== "with" && link !== "beside";
}

/** A speaker addresses some and talks about others; whom they address they do not also talk about. */
function said(event: Event, named: readonly string[]): readonly Relation[] {
  const speaker = event.statement?.speaker;
  if (!speaker) return [];
  const addressed = actorsOf(event).filter((actor) => actor !== speaker);
  return [
    ...addressed.map((to) => pair(event, "toward", speaker, to)),
    ...named.filter((to) => to !== speaker && !addressed.includes(to)).map((to) => pair(event, "about", speaker, to)),
  ];
}

/** Those who act do so toward the ones acted on, and with the other parties; with no one else there, with each other. */
function done(event: Event): readonly Relation[] {
  const agents = inRole(event, ["agent"]);
  const targets = inRole(event, ["target", "addressee"]).filter((actor) => !agents.includes(actor));
  const parties = inRole(event, ["party"]).filter((actor) => !agents.includes(actor) && !targets.includes(actor));
  const together = targets.length === 0 || parties.length > 0 ? [...agents, ...parties] : [];
  const toward = agents.flatMap((from) => targets.map((to) => pair(event, "toward", from, to)));
  const partiesToward =
    agents.length === 0 ? parties.flatMap((from) => targets.map((to) => pair(event, "toward", from, to))) : [];
  if (together.length >= COMPANY) return [...toward, ...partiesToward, { kind: "company", event, members: together }];
  const beside = together.length === 0 ? pairs(agents).map(([from, to]) => pair(event, "beside", from, to)) : [];
  return [
    ...toward,
    ...partiesToward,
    ...pairs(together).map(([from, to]) => pair(event, "with", from, to)),
    ...beside,
  ];
}

/**
 * Ties the nearest source to those who act. Where the source's own statement tells of the event, or the source takes part in
 * it, the two are tied already.
 */
function told(event: Event, outer: Event | undefined): readonly Relation[] {
  const source = event.sources[0]?.actor;
  const involved = actorsOf(event);
  if (!source || involved.includes(source)) return [];
  if (outer?.statement?.speaker === source) return [];
  const agents = inRole(event, ["agent"]);
  const acting = event.statement?.speaker ? [event.statement.speaker] : agents.length > 0 ? agents : involved;
  return acting.map((to) => pair(event, "source", source, to));
}

function inRole(event: Event, roles: readonly Role[]): readonly string[] {
  return [...new Set(event.participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor))];
}

function pair(event: Event, link: Link, from: string, to: string): Relation {
  return { kind: "pair", event, link, from, to };
}

function pairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const));
}
