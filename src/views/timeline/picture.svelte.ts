import { type DateSpan, type Event, parseEdtf } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import { setOf } from "../state/commands.ts";
import type { DayRange, View } from "../state/view.svelte.ts";
import { knownDays } from "./boxes.ts";
import type { Brush } from "./brush.ts";
import { type Fold, PLAIN, foldOf } from "./fold.ts";
import { type Laning, laneId, laning } from "./lanes.ts";
import { type Column, type Layout, type Placed, type Stock, layout, marksById } from "./layout.ts";
import { type Core, coreOf, extent } from "./range.ts";
import { rooms } from "./rooms.ts";
import { from, strata } from "./series.ts";
import { type Scale, scaleOf } from "./scale.ts";
import type { Source } from "./source.svelte.ts";
import { ticks } from "./ticks.ts";
import { Travel } from "./travel.svelte.ts";

/** With more marks than this, only those in the lanes in sight are drawn. */
const MANY = 240;
/** More dates of publication than this say nothing as lines. */
const FEW_DOCUMENTS = 3;
/** Narrower than this, lanes have their names above them. */
const NARROW = 600;
/** The height of a name above its lane. */
export const HEAD = 18;

/** The marks and columns that are in sight. */
export interface InSight {
  readonly marks: readonly Placed[];
  readonly columns: readonly Column[];
}

/** What draws a part of the timeline anew, as it is shown. */
export type Painter = (brush: Brush) => void;

/** What is looked at, and what that leaves in the background. */
export interface Look {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly faded: (event: Event) => boolean;
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

  /** What the parts of the timeline are drawn by, once they are there: for the page, and for a file. */
  readonly painters: { plot?: Painter; names?: Painter; axis?: Painter } = {};
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
    this.travel = new Travel(view, this);
  }

  /** Time as it is drawn. */
  readonly fold: Fold = $derived.by(() => {
    if (!this.#view.folded) return PLAIN;
    const { first, last } = this.source.dates;
    return foldOf(first, last);
  });
  readonly whole: DayRange | undefined = $derived.by(() => extent(this.source.dates.first, this.source.dates.last));
  /** Where most dates lie. Folded, what is far away is near enough. */
  readonly #core: Core | undefined = $derived.by(() => {
    const { whole, source, fold } = this;
    if (!whole || fold !== PLAIN) return whole && { range: whole, outside: 0 };
    return coreOf(source.dates.first, source.dates.last, whole);
  });
  readonly core: DayRange | undefined = $derived.by(() => this.#core?.range);
  /** How many dates lie far outside of what is shown at first. */
  readonly outside: number = $derived.by(() => this.#core?.outside ?? 0);

  /** Whether there is empty time that could be folded. */
  readonly foldable: boolean = $derived.by(() => {
    const { first, last } = this.source.dates;
    return this.fold !== PLAIN || foldOf(first, last) !== PLAIN;
  });
  /** Whether time runs to the right. */
  readonly forward: boolean = $derived.by(() => this.#view.axis === "ltr");
  readonly narrow: boolean = $derived(this.wide > 0 && this.wide < NARROW);
  readonly #stock: Stock = $derived.by(() => {
    const { chronicle } = this.source;
    const rows = this.rows;
    return { chronicle, laning: rows, strata: this.#strata, shut: this.#shut };
  });
  readonly rows: Laning = $derived.by(() =>
    laning(this.source.chronicle, this.#view.lanes, this.#project.index, this.#view.pinned),
  );
  readonly #strata = $derived.by(() => strata(this.source.chronicle, this.rows));
  readonly #shut: ReadonlySet<number> = $derived.by(() => {
    const { shut } = this.#view;
    return setOf(this.rows.lanes.flatMap((lane, n) => (shut.includes(laneId(lane)) ? [n] : [])));
  });
  /** Where days stand, in pixels from the left. It is asked thousands of times a frame. */
  readonly scale: Scale = $derived.by(() => scaleOf(this.fold, this.travel.shown, this.width, this.forward));
  readonly x = $derived.by(() => this.scale.x);
  /** The event that days are counted from, and its day. */
  readonly zero: { readonly id: string; readonly day: number } | undefined = $derived.by(() => {
    const id = this.#view.zero;
    const date = id === undefined ? undefined : this.dateOf(id);
    return id !== undefined && date ? { id, day: knownDays(date).first } : undefined;
  });
  readonly ticks = $derived.by(() => ticks(this.travel.shown, this.width, { fold: this.fold, zero: this.zero?.day }));
  readonly selected: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "event" ? this.#view.selection.id : undefined,
  );
  readonly actor: string | undefined = $derived.by(() =>
    this.#view.selection.kind === "actor" ? this.#view.selection.id : undefined,
  );
  readonly hovered: string | undefined = $derived.by(() =>
    this.#view.hover.kind === "event" ? this.#view.hover.id : undefined,
  );
  /** What is looked at: read once for each drawing, not once for each mark. */
  readonly look: Look = $derived.by(() => {
    const { selected, hovered, actor } = this;
    const { disputes } = this.#project.index;
    const faded = (event: Event): boolean => {
      if (selected !== undefined) return event.id !== selected && !(disputes.get(event.id) ?? []).includes(selected);
      if (actor === undefined) return false;
      return (
        event.statement?.speaker !== actor && !event.participants.some((participant) => participant.actor === actor)
      );
    };
    return { selected, hovered, faded };
  });
  readonly #pinned: number | undefined = $derived.by(() =>
    this.selected === undefined ? undefined : this.source.chronicle.find(this.selected),
  );
  readonly drawn: Layout = $derived.by(() =>
    layout(this.#stock, {
      scale: this.scale,
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
    const { selected, scrolled, room } = this;
    const from = scrolled - room / 4;
    const to = scrolled + room * 1.25;
    return marks.filter(({ y, event }) => (y > from && y < to) || event.id === selected);
  });
  readonly columns: readonly Column[] = $derived.by(() => {
    const { scrolled, room, width: wide } = this;
    const from = scrolled - room / 4;
    const to = scrolled + room * 1.5;
    return this.drawn.columns.filter(
      ({ foot, left, width }) => foot > from && foot < to && left + width > 0 && left < wide,
    );
  });
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
    const { selected } = this;
    return rooms(
      { marks: this.marks, stops, columns },
      this.width,
      reads,
      (event) => weight(event) + (event.id === selected ? 100 : 0),
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

  /** Where a place on the screen stands in what is shown: 0 at its beginning, 1 at its end. */
  shareAt(place: number): number {
    const share = place / Math.max(this.width, 1);
    return this.forward ? share : 1 - share;
  }

  /** The days of an event, where it has some. */
  dateOf(id: string | undefined): DateSpan | undefined {
    const { chronicle } = this.source;
    const item = id === undefined ? undefined : chronicle.find(id);
    return item === undefined ? undefined : chronicle.date(item);
  }

  /** An event that has a date. */
  eventOf(id: string): Event | undefined {
    const { chronicle } = this.source;
    const item = chronicle.find(id);
    return item === undefined ? undefined : chronicle.event(item);
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
}

/** How important an event is among those that want a label. */
function weight({ statement, participants, confidence }: Event): number {
  return (statement ? 0 : 2) + Math.min(participants.length, 4) + confidence;
}
