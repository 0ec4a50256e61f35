import { elementAt } from "../at.ts";
import type { ActorLayer, EventMention, TimexMention } from "../layers.ts";
import type { Span } from "../span.ts";

/** Occurrences of a type that a mention is compared with at most, those told last. */
const MOST = 40;

/** A mention of an occurrence, before it is known which mentions are of the same. */
export interface Draft {
  readonly event: EventMention;
  readonly lemma: string;
  readonly kin: string;
  readonly noun: boolean;
  /** The noun is definite: it may go back to an occurrence told of before. */
  readonly definite: boolean;
  /** The text says that it is another one: another attack, هجوم آخر. */
  readonly fresh: boolean;
  /** By itself it may be background and no occurrence: it counts only where the text tells of the same more plainly. */
  readonly weak: boolean;
  readonly headline: boolean;
  /** It is told in the plain past, on nobody's word: it goes on with what was told before. */
  readonly plain: boolean;
}

/**
 * Makes one event of several mentions of the same occurrence. The mention that says most stays; the others stand in its `also`. What
 * only weak mentions tell of (the truce, with nobody who made it) is no event of its own.
 */
export function merge(drafts: readonly Draft[], timexes: readonly TimexMention[], actors: ActorLayer): EventMention[] {
  const groups = new Map<string, Draft[][]>();
  const body = drafts.filter((draft) => !draft.headline);
  const types = new Set(body.map(({ event }) => event.type));
  // What the headline says the body mostly says again, in other words.
  const alone = drafts.filter((draft) => draft.headline && !types.has(draft.event.type));
  for (const draft of [...alone, ...body]) {
    const alike = groups.get(draft.event.type) ?? [];
    groups.set(draft.event.type, alike);
    const group = alike
      .slice(-MOST)
      .findLast(
        (members) =>
          members.length < MOST &&
          members.some((other) => same(draft, other, timexes, actors)) &&
          !members.some((other) => clash(draft, other, timexes)),
      );
    if (group === undefined) alike.push([draft]);
    else group.push(draft);
  }
  return [...groups.values()]
    .flat()
    .filter((group) => !group.every((draft) => draft.weak))
    .map(clearest)
    .toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
}

/** What the two say cannot be of one occurrence. */
function clash({ event: a }: Draft, { event: b }: Draft, timexes: readonly TimexMention[]): boolean {
  if (a.type !== b.type || a.polarity !== b.polarity) return true;
  const planned = ({ status }: EventMention): boolean => status !== "happened" && status !== "ongoing";
  if (planned(a) !== planned(b)) return true;
  const one = elementAt(timexes, a.timex)?.value;
  const other = elementAt(timexes, b.timex)?.value;
  return typeof one === "string" && typeof other === "string" && one !== other;
}

function same(a: Draft, b: Draft, timexes: readonly TimexMention[], actors: ActorLayer): boolean {
  if (a.fresh || clash(a, b, timexes)) return false;
  // "The attack", with nobody new and no date of its own, goes back to the one told of before.
  if (a.definite && a.event.timex < 0 && a.event.participants.length < 2) return true;
  const both = shared(a.event, b.event, actors);
  const [left, right] = [a.event.participants.length, b.event.participants.length];
  // A sentence tells of two occurrences of one kind only to tell them apart.
  if (a.event.sentence === b.event.sentence)
    return both === left && both === right && (both > 1 || a.lemma === b.lemma);
  if (both === 0) return false;
  if (a.definite) return true;
  if (both < Math.min(left, right)) return false;
  if (a.lemma === b.lemma || both > 1) return true;
  return (a.noun && akin(a, b)) || (a.event.rule === b.event.rule && once(a.event, b.event, actors));
}

/** A noun that says in another word what was told before, in no other place: bombed, the raid. */
function akin(a: Draft, b: Draft): boolean {
  const [one, other] = [a.event.place?.name, b.event.place?.name];
  return a.kin === b.kin && (one === undefined || other === undefined || one === other);
}

/** It was done to the same person: arrested or killed, people are once. */
function once(a: EventMention, b: EventMention, { actors }: ActorLayer): boolean {
  if (a.type !== "coercion" && a.type !== "release" && a.type !== "order" && a.type !== "other") return false;
  const hit = (event: EventMention): readonly number[] =>
    event.participants
      .filter(({ role, actor }) => role === "target" && actors[actor]?.kind === "person")
      .map(({ actor }) => actor);
  const others = new Set(hit(b));
  return hit(a).some((actor) => others.has(actor));
}

/** How many who take part in the first take part in the second too, themselves or as the state whom they stand for. */
function shared(a: EventMention, b: EventMention, { actors }: ActorLayer): number {
  const countries = (event: EventMention): Map<string, boolean> =>
    new Map(
      event.participants.flatMap(({ actor }) => {
        const entry = actors[actor];
        return entry?.country ? [[entry.country, entry.kind === "state"] as const] : [];
      }),
    );
  const theirs = new Set(b.participants.map(({ actor }) => actor));
  const states = countries(b);
  const own = countries(a);
  return a.participants.filter(({ actor }) => {
    if (theirs.has(actor)) return true;
    const country = actors[actor]?.country;
    // A minister and their state act as one; two of one state are two.
    return typeof country === "string" && states.has(country) && own.get(country) !== states.get(country);
  }).length;
}

function clearest(group: readonly Draft[]): EventMention {
  const weight = (draft: Draft): number => {
    const { event, weak } = draft;
    return (
      event.participants.length * 2 +
      (event.timex >= 0 ? 1.5 : 0) +
      (event.place === undefined ? 0 : 0.5) -
      (weak ? 2 : 0) -
      // The first mention is mostly the clearest.
      (draft === group[0] ? 0 : 1) +
      event.confidence
    );
  };
  let best = group[0];
  for (const draft of group) if (best === undefined || weight(draft) > weight(best)) best = draft;
  if (best === undefined) throw new RangeError("an empty group of events");
  const { event } = best;
  const also: Span[] = group.flatMap((draft) => (draft.event === event ? [] : [draft.event.trigger]));
  return also.length === 0 ? event : { ...event, ...filled(event, group), also };
}

/** What the clearest mention leaves open the others may say: who did it, to whom, and when. */
function filled(event: EventMention, group: readonly Draft[]): Pick<EventMention, "participants" | "timex"> {
  const others = group.filter((draft) => draft.event !== event && !draft.weak).map((draft) => draft.event);
  const open = ({ role }: EventMention["participants"][number]): boolean => {
    const same = event.participants.filter((one) => one.role === role).length;
    return role === "party" ? same < 2 : same === 0;
  };
  const participants = [...event.participants];
  for (const one of others.flatMap((other) => other.participants))
    if (open(one) && !participants.some(({ actor }) => actor === one.actor)) participants.push(one);
  const timex = event.timex >= 0 ? event.timex : (others.find((other) => other.timex >= 0)?.timex ?? -1);
  return { participants, timex };
}
