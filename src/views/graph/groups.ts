import type { ActorGraph, Event, Link } from "../../model/index.ts";
import { FAMILIES, type Family, type Shape, familyShape, tint } from "../families.ts";

/** What a line in the graph stands for: a family of acts, as on the timeline, or one of two ties that are no act between the two. */
export const GROUPS = [...FAMILIES, "beside", "source"] as const;
export type Group = (typeof GROUPS)[number];

/** The graph as this view groups it. */
export type Graph = ActorGraph<Group>;

/** The group of what an event ties by a link: its colour on the timeline is its colour here. */
export function groupOf(event: Event, link: Link): Group {
  return link === "source" || link === "beside" ? link : tint(event);
}

/** The family whose marks a group is drawn with, or undefined for the quiet lines. */
export function familyOf(group: Group): Family | undefined {
  return group === "source" || group === "beside" ? undefined : group;
}

/** The CSS custom property with a group's colour. */
export function groupColor(group: Group): string {
  return `--${familyOf(group) ?? "edge"}`;
}

/** The shape of a group's mark. */
export function groupShape(group: Group): Shape {
  return familyShape(familyOf(group) ?? "other");
}
