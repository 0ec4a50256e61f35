import { scaleLinear } from "d3";
import { type DateSpan, type Event, parseEdtf } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import type { DayRange, View } from "../state/view.svelte.ts";
import { type Timed, datesOf, knownDays } from "./boxes.ts";
import { Glide } from "./glide.ts";
import { laning } from "./lanes.ts";
import { type Column, type Layout, type Placed, layout, marksById } from "./layout.ts";
import { alike, extent, kept, panned, revealing, zoomed } from "./range.ts";
import { rooms } from "./rooms.ts";
import { ticks } from "./ticks.ts";

/** What is shown where nothing has a date. */
const SOME_DAYS: DayRange = { first: 19_000, last: 19_030 };
/** With more marks than this, only those in the lanes in sight are drawn, and ties only where they are asked about. */
const MANY = 240;
const FEW_TIES = 40;
/** More dates of publication than this say nothing as lines. */
const FEW_DOCUMENTS = 3;
/** Narrower than this, lanes have their names above them. */
const NARROW = 600;
const HEAD = 18;
const STEP = 0.6;
const CLOSE = 14;

/** What the timeline shows: worked out from the project, the view and the room that there is. */
export class Picture {
  /** Of the whole timeline, and of the plot; in pixels. */
  wide = $state(0);
  width = $state(0);
  room = $state(0);
  scrolled = $state(0);
  /** Counts the fonts that have come, for they change how wide words are. */
  fonts = $state(0);

  readonly #project: Project;
  readonly #view: View;
  readonly #measure: (mark: Placed) => number;
  readonly #glide = new Glide();

  /** @param measure how wide a label is, in pixels. */
  constructor(project: Project, view: View, measure: (mark: Placed) => number) {
    this.#project = project;
    this.#view = view;
    this.#measure = measure;
  }

  readonly narrow: boolean = $derived(this.wide > 0 && this.wide < NARROW);
  readonly dated: readonly Timed[] = $derived.by(() =>
    this.#view.timed.flatMap(({ event, date }) =>
      date && (Number.isFinite(date.first) || Number.isFinite(date.last)) ? [{ event, date }] : [],
    ),
  );
  readonly dates: ReadonlyMap<string, DateSpan> = $derived(datesOf(this.dated));
  readonly undated: readonly Event[] = $derived.by(() =>
    this.#view.timed.filter(({ event }) => !this.dates.has(event.id)).map(({ event }) => event),
  );
  readonly #all: readonly (DateSpan | undefined)[] = $derived.by(() =>
    this.#project.corpus.events.map((event) => this.#view.dateOf(event)),
  );
  /** The days of the whole corpus, so that a filter does not move time. */
  readonly bounds: DayRange = $derived(extent(this.#all) ?? SOME_DAYS);
  readonly shown: DayRange = $derived.by(() => this.#view.window ?? this.bounds);
  /** The days that are shown, in words: without the air on both sides where that is all. */
  readonly days: DayRange = $derived.by(() => {
    const { first, last } = this.#view.window ? this.shown : (extent(this.#all, 0) ?? this.bounds);
    return { first: Math.floor(first), last: Math.ceil(last) - 1 };
  });
  readonly #scale = $derived.by(() =>
    scaleLinear()
      .domain([this.shown.first, this.shown.last])
      .range(this.#view.axis === "rtl" ? [this.width, 0] : [0, this.width]),
  );
  readonly x = $derived.by(() => {
    const scale = this.#scale;
    return (day: number): number => scale(day);
  });
  readonly ticks = $derived.by(() => ticks(this.shown, this.width));
  readonly rows = $derived.by(() =>
    laning(
      this.dated.map(({ event }) => event),
      this.#view.lanes,
      this.#project.index,
    ),
  );
  readonly #inSight: readonly Timed[] = $derived.by(() => {
    const { first, last } = this.shown;
    return this.dated.filter(({ date }) => {
      const days = knownDays(date);
      return days.first <= last && days.last >= first;
    });
  });
  readonly selected: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "event" ? this.#view.selection.id : undefined,
  );
  readonly actor: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "actor" ? this.#view.selection.id : undefined,
  );
  readonly hovered: string | undefined = $derived.by(() =>
    this.#view.hover.kind === "event" ? this.#view.hover.id : undefined,
  );
  /** Whether the ties of all events are drawn, or only those of the one that is looked at. */
  readonly ties: boolean = $derived.by(
    () => this.#inSight.length <= MANY && count(this.#inSight, ({ event }) => this.rows.ties.has(event.id)) <= FEW_TIES,
  );
  readonly drawn: Layout = $derived.by(() =>
    layout(this.#inSight, this.rows, {
      x: this.x,
      width: this.width,
      room: this.room,
      head: this.narrow ? HEAD : 0,
      ties: this.ties,
      pinned: this.selected,
    }),
  );
  /** The marks that are drawn: all, or where they are many those near the lanes in sight. */
  readonly marks: readonly Placed[] = $derived.by(() => {
    const { marks } = this.drawn;
    if (marks.length <= MANY) return marks;
    const from = this.scrolled - this.room / 2;
    const to = this.scrolled + this.room * 1.5;
    return marks.filter(({ y, event }) => (y > from && y < to) || event.id === this.selected);
  });
  readonly columns: readonly Column[] = $derived.by(() =>
    this.drawn.columns.filter(
      ({ foot }) => foot > this.scrolled - this.room / 2 && foot < this.scrolled + this.room * 2,
    ),
  );
  readonly at: ReadonlyMap<string, Placed> = $derived(marksById(this.drawn.marks));
  readonly rooms = $derived.by(() => {
    void this.fonts;
    const { stops, columns } = this.drawn;
    const reads = this.#view.dir === "rtl" ? "left" : "right";
    return rooms(
      { marks: this.marks, stops, columns },
      this.width,
      reads,
      (event) => this.#weight(event),
      this.#measure,
    );
  });
  /** The mark that takes the focus from outside. */
  readonly entrance: string | undefined = $derived.by(() =>
    this.selected !== undefined && this.at.has(this.selected) ? this.selected : this.marks[0]?.event.id,
  );
  /** Claims and their denials, both in sight. */
  readonly disputes = $derived.by(() =>
    this.drawn.marks.flatMap((a) =>
      (this.#project.index.disputes.get(a.event.id) ?? []).flatMap((id) => {
        const b = this.at.get(id);
        return b && a.event.id < id ? [{ a, b }] : [];
      }),
    ),
  );
  /** The days on which the articles were published, where they are few. */
  readonly published: readonly number[] = $derived.by(() => {
    const { documents } = this.#project.corpus;
    if (documents.length > FEW_DOCUMENTS) return [];
    const days = documents.flatMap(({ published }) => {
      const date = published === null ? undefined : parseEdtf(published);
      return date && Number.isFinite(date.first) ? [date.first] : [];
    });
    return days.filter((day, i) => days.indexOf(day) === i);
  });

  /** What the selection leaves in the background. */
  faded(event: Event): boolean {
    if (this.selected !== undefined)
      return event.id !== this.selected && !(this.#project.index.disputes.get(event.id) ?? []).includes(this.selected);
    const { actor } = this;
    if (actor === undefined) return false;
    return event.statement?.speaker !== actor && !event.participants.some((participant) => participant.actor === actor);
  }

  /** The day at a place on the screen. */
  dayAt(place: number): number {
    return this.#scale.invert(place);
  }

  show(range: DayRange): void {
    this.#glide.stop();
    this.#set(range);
  }

  /** Shows a range for a key or a button: one sees how it comes about. */
  go(range: DayRange): void {
    const to = kept(range, this.bounds);
    this.#glide.to(this.shown, to, (next) => this.#set(next));
  }

  all(): void {
    this.go(this.bounds);
  }

  zoom(factor: number, around: number): void {
    this.show(zoomed(this.shown, factor, around, this.bounds));
  }

  /** A step in (1) or out (-1). */
  step(by: 1 | -1): void {
    const { first, last } = this.shown;
    this.go(zoomed(this.shown, STEP ** by, (first + last) / 2, this.bounds));
  }

  pan(share: number): void {
    this.go(panned(this.shown, share, this.bounds));
  }

  /** The selection close by; a second time, everything. */
  fit(): void {
    const date = this.selected === undefined ? undefined : this.dates.get(this.selected);
    if (date === undefined) return this.all();
    const { first, last } = knownDays(date);
    const size = Math.max((last - first) * 1.4, CLOSE);
    const middle = (first + last) / 2;
    const near = kept({ first: middle - size / 2, last: middle + size / 2 }, this.bounds);
    if (alike(near, this.shown)) this.all();
    else this.go(near);
  }

  /** Brings an event into sight. */
  reveal(id: string): void {
    const date = this.dates.get(id);
    const { window } = this.#view;
    if (!date || !window) return;
    const next = revealing(window, date);
    if (!alike(next, window)) this.go(next);
  }

  #set(range: DayRange): void {
    const next = kept(range, this.bounds);
    this.#view.window = alike(next, this.bounds) ? undefined : next;
  }

  #weight(event: Event): number {
    const marked = event.id === this.selected ? 100 : 0;
    return marked + (event.statement ? 0 : 2) + Math.min(event.participants.length, 4) + event.confidence;
  }
}

function count<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.reduce((sum, one) => sum + Number(is(one)), 0);
}
