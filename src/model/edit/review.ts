import type { Event } from "../schema.ts";

/** Whether a person has said that an event is right, or made it. */
export function isReviewed({ person }: Event): boolean {
  return person !== undefined && (person.includes("confirmed") || person.includes("made"));
}

/** The events that wait to be reviewed, those first that are least likely to be right; equals in the order in which they stand. */
export function toReview(events: readonly Event[]): readonly Event[] {
  return events.filter((event) => !isReviewed(event)).sort((a, b) => a.confidence - b.confidence);
}
