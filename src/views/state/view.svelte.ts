import { createContext } from "svelte";
import {
  type Clock,
  type DateSpan,
  type Event,
  type Facet,
  type Filter,
  type Indexes,
  NO_FILTER,
  dateOn,
  earlier,
  parseEdtf,
  passing,
} from "../../model/index.ts";
import type { Digits, InterfaceLang } from "../phrases.ts";
import { type Way, toggled } from "./choice.ts";
import { type Command, Commands, setOf } from "./commands.ts";
import type { Project } from "./project.svelte.ts";
import { NOTHING, type Selected, type Selection, resolve, same } from "./selection.ts";
import type { Axis, Lanes, Months, Pane, Theme } from "./settings.ts";

/** A range of whole days since 1970-01-01, both included; fractions while a view is being zoomed. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** An event with its days. */
export interface Timed {
  readonly event: Event;
  readonly date: DateSpan | undefined;
  /** Its place in the corpus. */
  readonly place: number;
}

function daysOf(event: Event, clock: Clock, index: Indexes): DateSpan | undefined {
  if (clock === "event") return index.dates.get(event.id);
  const edtf = dateOn(clock, event, index);
  return edtf === null ? undefined : parseEdtf(edtf);
}

/** How the project is looked at: filter, selection and settings. One for the page; the address bar keeps the most of it. */
export class View {
  filter = $state.raw<Filter>(NO_FILTER);
  selection = $state.raw<Selection>(NOTHING);
  /** What the pointer or the focus is on, in whichever view. */
  hover = $state.raw<Selection>(NOTHING);
  /** The days that the timeline shows, or undefined for all. */
  window = $state.raw<DayRange | undefined>();
  clock = $state<Clock>("event");
  lanes = $state<Lanes>("actor");
  /** Whether long empty stretches of time are drawn short. */
  folded = $state(false);
  /** The ids of the lanes that the reader put first, in order, and of those that are shut. */
  pinned = $state.raw<readonly string[]>([]);
  shut = $state.raw<readonly string[]>([]);
  /** The id of the event from which the axis counts days. */
  zero = $state<string | undefined>();
  /** Whether the axis says the days of the Hijri calendar too. */
  hijri = $state(false);
  /** The axis that the reader chose, or undefined while it follows the language. */
  chosenAxis = $state<Axis | undefined>();
  lang = $state<InterfaceLang>("en");
  theme = $state<Theme>("system");
  digits = $state<Digits>("latn");
  months = $state<Months>("gulf");
  pane = $state<Pane>("graph");

  /** Whether the screen is so narrow that one pane is shown at a time. */
  compact = $state(false);

  readonly #project: Project;
  readonly #commands = new Commands();

  constructor(project: Project) {
    this.#project = project;
  }

  /** Which way time runs: as the reader chose, else as the interface reads. */
  get axis(): Axis {
    return this.chosenAxis ?? this.dir;
  }

  set axis(axis: Axis) {
    this.chosenAxis = axis;
  }

  /** The direction of the interface. */
  readonly dir: Axis = $derived(this.lang === "ar" ? "rtl" : "ltr");
  /** The ids of the events that pass the filter, in the corpus's order. */
  readonly visible: readonly string[] = $derived.by(() => {
    // Asked once: a derived value that is asked of every event costs more than all else here.
    const { passes } = this;
    return this.#project.corpus.events.filter((_, place) => passes[place] === 1).map(({ id }) => id);
  });
  readonly visibleSet: ReadonlySet<string> = $derived(setOf(this.visible));
  /** For each event of the corpus, in its order, 1 where it passes the filter. */
  readonly passes: Uint8Array = $derived.by(() => passing(this.#project.searchable.columns, this.filter));
  /** All events with their days on the chosen clock, in time order, whatever the filter; those without a date last. */
  readonly everything: readonly Timed[] = $derived.by(() => {
    const { clock } = this;
    const { corpus, index } = this.#project;
    return corpus.events
      .map((event, place) => ({ event, place, date: daysOf(event, clock, index) }))
      .sort((a, b) => earlier(a.date, b.date));
  });
  /** Those of them that pass the filter. */
  readonly timed: readonly Timed[] = $derived.by(() => {
    const { passes } = this;
    return this.everything.filter(({ place }) => passes[place] === 1);
  });
  /** The thing that is selected. */
  readonly selected: Selected = $derived.by(() => resolve(this.selection, this.#project.index));

  /** The days of an event on the chosen clock. */
  dateOf(event: Event): DateSpan | undefined {
    return daysOf(event, this.clock, this.#project.index);
  }

  select(selection: Selection): void {
    if (!same(selection, this.selection)) this.selection = selection;
  }

  clear(): void {
    this.selection = NOTHING;
  }

  /**
   * Goes to the event `by` places on in time, `Infinity` to the last; past the ends it stays. With nothing selected, one
   * step on begins at the first event and one back at the last.
   */
  step(by: number): void {
    const { selection, timed } = this;
    const last = timed.length - 1;
    const at = selection.kind === "event" ? timed.findIndex(({ event }) => event.id === selection.id) : -1;
    const from = at >= 0 ? at : by > 0 ? -1 : last + 1;
    const next = timed[Math.min(Math.max(from + by, 0), last)];
    if (next) this.select({ kind: "event", id: next.event.id });
  }

  /** Changes some of the filter. */
  narrow(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
  }

  /** Asks for a value of a facet in a way, or takes that back. */
  toggle(facet: Facet, value: string, way: Way = "only"): void {
    this.filter = toggled(this.filter, { facet, value }, way);
  }

  /** Answers a command from now on; returns what stops it. */
  on(command: Command, handler: () => void): () => void {
    return this.#commands.on(command, handler);
  }

  /** Asks for a command; whether anybody answered. */
  send(command: Command): boolean {
    return this.#commands.send(command);
  }
}

export type { Command };

export const [getView, setView] = createContext<View>();
