import { type DateSpan, type Event, earlier } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import type { Timed } from "./boxes.ts";
import { type Chronicle, chronicleOf } from "./chronicle.ts";

/** What the timeline is given to show. */
export interface Source {
  /** The events that pass the filter and have a date. */
  readonly chronicle: Chronicle;
  /** The events that pass the filter and have none. */
  readonly undated: readonly Event[];
  /** The days of all events that have a date, in time order, whatever the filter. */
  readonly dates: Dates;
  /** How many events there are, whatever the filter. */
  readonly total: number;
}

/** The days of dates as columns; infinite where an end is open. */
export interface Dates {
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
}

/** What the page's project and view give the timeline. */
export class PageSource implements Source {
  readonly #project: Project;
  readonly #view: View;

  constructor(project: Project, view: View) {
    this.#project = project;
    this.#view = view;
  }

  readonly chronicle: Chronicle = $derived.by(() =>
    chronicleOf(
      this.#view.timed.flatMap(({ event, date }): readonly Timed[] => (isKnown(date) ? [{ event, date }] : [])),
      this.#project.index,
    ),
  );
  readonly undated: readonly Event[] = $derived.by(() =>
    this.#view.timed.flatMap(({ event, date }) => (isKnown(date) ? [] : [event])),
  );
  readonly dates: Dates = $derived.by(() => {
    const dates = this.#project.corpus.events.flatMap((event) => {
      const date = this.#view.dateOf(event);
      return isKnown(date) ? [date] : [];
    });
    dates.sort(earlier);
    return { first: dates.map(({ first }) => first), last: dates.map(({ last }) => last) };
  });
  readonly total: number = $derived.by(() => this.#project.corpus.events.length);
}

/** Whether at least one end is known. */
function isKnown(date: DateSpan | undefined): date is DateSpan {
  return date !== undefined && (Number.isFinite(date.first) || Number.isFinite(date.last));
}
