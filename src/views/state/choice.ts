import type { Choices, Facet, Filter } from "../../model/index.ts";

/** A value of the filter, as its facet and its text. */
export interface Choice {
  readonly facet: Facet;
  readonly value: string;
}

/** What a choice does: only events that have it are shown, or only those that have it not. */
export const WAYS = ["only", "not"] as const;
export type Way = (typeof WAYS)[number];

/** The values that a filter asks for in one way. */
export function asked(filter: Filter, way: Way): Choices {
  return way === "only" ? filter : filter.not;
}

/** How a filter asks for a value, where it does. */
export function wayOf(filter: Filter, { facet, value }: Choice): Way | undefined {
  return WAYS.find((way) => lists(asked(filter, way), facet).includes(value));
}

/** The filter asking for values in a way, or in none. */
export function choosing(filter: Filter, facet: Facet, values: readonly string[], way: Way | undefined): Filter {
  const rest = (choices: Choices): readonly string[] =>
    lists(choices, facet).filter((known) => !values.includes(known));
  return {
    ...filter,
    [facet]: [...rest(filter), ...(way === "only" ? values : [])],
    not: { ...filter.not, [facet]: [...rest(filter.not), ...(way === "not" ? values : [])] },
  };
}

/** The filter asking for a value in a way; asking nothing of it where it did so before. */
export function toggled(filter: Filter, choice: Choice, way: Way = "only"): Filter {
  const next = wayOf(filter, choice) === way ? undefined : way;
  return choosing(filter, choice.facet, [choice.value], next);
}

function lists(choices: Choices, facet: Facet): readonly string[] {
  return choices[facet];
}
