import { scaleLinear } from "d3";
import { type DateSpan, type Event, parseEdtf } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import { laning } from "./lanes.ts";
import { type Column, type Layout, type Placed, type Stock, layout, marksById } from "./layout.ts";
import { rooms } from "./rooms.ts";
import { from, strata } from "./series.ts";
import type { Source } from "./source.svelte.ts";
import { ticks } from "./ticks.ts";
import { Travel } from "./travel.svelte.ts";

/** With more marks than this, only those in the lanes in sight are drawn. */
const MANY = 240;
/** More dates of publication than this say nothing as lines. */
const FEW_DOCUMENTS = 3;
/** Narrower than this, lanes have their names above them. */
const NARROW = 600;
const HEAD = 18;

/** The marks and columns that are in sight. */
export interface InSight {
  readonly marks: readonly Placed[];
  readonly columns: readonly Column[];
}

/** What the timeline shows: worked out from its source, the view, and the room that there is. */
export class Picture {
  /** Of the whole timeline, and of the plot; in pixels. */
  wide = $state(0);
  width = $state(0);
  room = $state(0);
  scrolled = $state(0);
  /** Counts the fonts that have come, for they change how wide words are. */
  fonts = $state(0);

  readonly source: Source;
  readonly travel: Travel;
  readonly #project: Project;
  readonly #view: View;
  readonly #measure: (mark: Placed) => number;
  #rested: InSight = { marks: [], columns: [] };

  /** @param measure how wide a label is, in pixels. */
  constructor(source: Source, project: Project, view: View, measure: (mark: Placed) => number) {
    this.source = source;
    this.#project = project;
    this.#view = view;
    this.#measure = measure;
    this.travel = new Travel(view, () => source.whole);
  }

  readonly narrow: boolean = $derived(this.wide > 0 && this.wide < NARROW);
  readonly #stock: Stock = $derived.by(() => {
    const { chronicle } = this.source;
    const rows = laning(chronicle, this.#view.lanes, this.#project.index);
    return { chronicle, laning: rows, strata: strata(chronicle, rows) };
  });
  readonly rows = $derived.by(() => this.#stock.laning);
  readonly #scale = $derived.by(() =>
    scaleLinear()
      .domain([this.travel.shown.first, this.travel.shown.last])
      .range(this.#view.axis === "rtl" ? [this.width, 0] : [0, this.width]),
  );
  readonly x = $derived.by(() => {
    const scale = this.#scale;
    return (day: number): number => scale(day);
  });
  /** Whether time runs to the right. */
  readonly forward: boolean = $derived.by(() => this.#view.axis === "ltr");
  readonly ticks = $derived.by(() => ticks(this.travel.shown, this.width));
  readonly selected: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "event" ? this.#view.selection.id : undefined,
  );
  readonly actor: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "actor" ? this.#view.selection.id : undefined,
  );
  readonly hovered: string | undefined = $derived.by(() =>
    this.#view.hover.kind === "event" ? this.#view.hover.id : undefined,
  );
  readonly #pinned: number | undefined = $derived.by(() =>
    this.selected === undefined ? undefined : this.source.chronicle.find(this.selected),
  );
  readonly drawn: Layout = $derived.by(() =>
    layout(this.#stock, {
      x: this.x,
      window: this.travel.shown,
      width: this.width,
      room: this.room,
      head: this.narrow ? HEAD : 0,
      pinned: this.#pinned,
    }),
  );
  /** The marks that are drawn: all, or where they are many those near the lanes in sight. */
  readonly marks: readonly Placed[] = $derived.by(() => {
    const { marks } = this.drawn;
    if (marks.length <= MANY) return marks;
    const from = this.scrolled - this.room / 4;
    const to = this.scrolled + this.room * 1.25;
    return marks.filter(({ y, event }) => (y > from && y < to) || event.id === this.selected);
  });
  readonly columns: readonly Column[] = $derived.by(() =>
    this.drawn.columns.filter(
      ({ foot, left, width }) =>
        foot > this.scrolled - this.room / 4 &&
        foot < this.scrolled + this.room * 1.5 &&
        left + width > 0 &&
        left < this.width,
    ),
  );
  /** What is in sight, as it was when the timeline last came to rest. */
  readonly rested: InSight = $derived.by(() => {
    if (!this.travel.moving) this.#rested = { marks: this.marks, columns: this.columns };
    return this.#rested;
  });
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
  readonly entrance: string | undefined = $derived.by(() => {
    const { marks } = this.rested;
    return marks.some(({ event }) => event.id === this.selected) ? this.selected : marks[0]?.event.id;
  });
  /** Claims and their denials, both in sight. */
  readonly disputes = $derived.by(() => {
    const sides = this.#project.index.disputes;
    if (sides.size === 0) return [];
    return this.drawn.marks.flatMap((a) =>
      (sides.get(a.event.id) ?? []).flatMap((id) => {
        const b = this.at.get(id);
        return b && a.event.id < id ? [{ a, b }] : [];
      }),
    );
  });
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

  /** The days of an event, where it has some. */
  dateOf(id: string | undefined): DateSpan | undefined {
    const { chronicle } = this.source;
    const item = id === undefined ? undefined : chronicle.find(id);
    return item === undefined ? undefined : chronicle.date(item);
  }

  /** The column that counts the event that the pointer is on, in whichever view. */
  get holding(): Column | undefined {
    const { chronicle } = this.source;
    const item = this.hovered === undefined || this.at.has(this.hovered) ? undefined : chronicle.find(this.hovered);
    if (item === undefined) return undefined;
    const home = this.rows.home[item];
    const day = chronicle.first[item] ?? NaN;
    return this.columns.find(({ lane, first, last }) => lane === home && day >= first && day < last);
  }

  /** The first events of a column. */
  eventsOf({ lane, first, last }: Column, most: number): readonly Event[] {
    const { chronicle, strata: series } = this.#stock;
    const found: Event[] = [];
    for (const one of series[lane] ?? []) {
      const end = one.begin[from(one, last)] ?? 0;
      for (let i = one.begin[from(one, first)] ?? 0; i < end && found.length < most; i++) {
        const event = chronicle.event(one.items[i] ?? 0);
        if (!this.at.has(event.id)) found.push(event);
      }
    }
    return found;
  }

  #weight(event: Event): number {
    const marked = event.id === this.selected ? 100 : 0;
    return marked + (event.statement ? 0 : 2) + Math.min(event.participants.length, 4) + event.confidence;
  }
}
