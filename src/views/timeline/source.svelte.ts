import { type DateSpan, type Event, isFiltered } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import type { Timed } from "./boxes.ts";
import { type Chronicle, chronicleOf, narrowed } from "./chronicle.ts";

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

  /** All that have a date, whatever the filter. */
  readonly #dated: readonly Dated[] = $derived.by(() =>
    this.#view.everything.flatMap(({ event, date, place }): readonly Dated[] =>
      isKnown(date) ? [{ event, date, place }] : [],
    ),
  );
  readonly #whole: Chronicle = $derived.by(() => chronicleOf(this.#dated, this.#project.index));
  readonly chronicle: Chronicle = $derived.by(() => {
    if (!isFiltered(this.#view.filter)) return this.#whole;
    const { passes } = this.#view;
    const picks = this.#dated.flatMap(({ place }, item) => (passes[place] === 1 ? [item] : []));
    return narrowed(this.#whole, Uint32Array.from(picks));
  });
  readonly undated: readonly Event[] = $derived.by(() =>
    this.#view.timed.flatMap(({ event, date }) => (isKnown(date) ? [] : [event])),
  );
  get dates(): Dates {
    return this.#whole;
  }
  readonly total: number = $derived.by(() => this.#project.corpus.events.length);
}

type Dated = Timed & { readonly place: number };

/** Whether at least one end is known. */
function isKnown(date: DateSpan | undefined): date is DateSpan {
  return date !== undefined && (Number.isFinite(date.first) || Number.isFinite(date.last));
}
