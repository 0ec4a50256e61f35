import { type Event, Weaver, among, neighbourhood, strongest } from "../../model/index.ts";
import { setOf } from "../state/commands.ts";
import { tieEnds, tieId } from "../state/selection.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import { type Emphasis, type Focus, type Line, emphasis, endsOf, linesIn, linesOf } from "./emphasis.ts";
import type { Grouping } from "./grouping.ts";
import { type Graph, groupOf } from "./groups.ts";
import type { Cluster, Laid } from "./laid.ts";
import { path } from "./paths.ts";
import { type Shown, sharedEvents, shown, strongTies } from "./shown.ts";

/** From this number of actors on, groups are drawn first, and their members when they are opened. */
const MANY = 1500;
/** So many members of open groups are drawn together; to open one more, the one that was opened first is closed. */
const MOST_OPEN = 2000;

/** Some actors, and the line among them that was asked about. */
export interface Asked {
  readonly ends: readonly string[];
  readonly line: string;
}

/** Two actors between whom a way is looked for; the second is yet to be chosen. */
export interface Way {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What the graph shows: worked out from the project, the view, what was asked of the graph alone, and where everyone stands. */
export class Picture {
  /** The actor whose neighbourhood alone is wanted. */
  around: string | undefined = $state();
  asked = $state.raw<Asked | undefined>();
  way = $state.raw<Way | undefined>();
  /** Two are tied in the picture from this number of events on. */
  least = $state(1);
  chosen: Grouping | undefined = $state();
  /** The timeline's window once it has come to rest: while it moves, nobody reads the graph. */
  days: View["window"] = $state.raw();
  /** Groups that were opened or closed by hand, in this order, and for which layout. */
  #toggled = $state.raw<{ readonly of: Laid["clusters"]; readonly ids: readonly string[] } | undefined>();

  readonly #project: Project;
  readonly #view: View;
  readonly #weaver = new Weaver(groupOf);
  readonly #laid: () => { readonly all: Laid; readonly part: Laid };

  constructor(project: Project, view: View, laid: () => { readonly all: Laid; readonly part: Laid }) {
    this.#project = project;
    this.#view = view;
    this.#laid = laid;
    this.days = view.window;
  }

  /** What the corpus shows without a filter: the layout is made for it. */
  readonly whole: Graph = $derived.by(() => {
    const { settled } = this.#project;
    return this.#weaver.graph(settled, [...settled.events.keys()]);
  });

  /** Whether there are so many that groups are drawn first. */
  readonly many: boolean = $derived.by(() => this.whole.nodes.length > MANY);

  readonly grouping: Grouping = $derived.by(() => {
    const chosen = this.chosen ?? "none";
    return chosen === "none" && this.many ? "community" : chosen;
  });

  /** The ids of the events that pass the filter and fall into the window, in time order. */
  readonly events: readonly string[] = $derived.by(() => {
    const { days } = this;
    return this.#view.timed
      .filter(({ date }) => !days || (date !== undefined && date.first <= days.last && date.last >= days.first))
      .map(({ event }) => event.id);
  });

  /** All that the filter and the window leave. */
  readonly full: Graph = $derived.by(() =>
    this.events.length === this.#project.settled.events.size
      ? this.whole
      : this.#weaver.graph(this.#project.settled, this.events),
  );

  /** The actor around whom the picture is drawn, while it is there. */
  readonly middle: string | undefined = $derived.by(() =>
    this.around !== undefined && this.full.nodes.some(({ id }) => id === this.around) ? this.around : undefined,
  );

  /** What is drawn in place of everything: one actor and its neighbours. */
  readonly part: Graph | undefined = $derived.by(() => {
    const { middle } = this;
    if (middle === undefined) return undefined;
    const around = among(this.full, neighbourhood(this.full, middle));
    return strongest(around, MANY, setOf([middle]));
  });

  /** What the list tells: everyone, or those around one. */
  readonly graph: Graph = $derived.by(() => this.part ?? this.full);

  /** Whether a part of very many is laid out by itself: where they stand in the whole is not known. */
  readonly alone: boolean = $derived.by(() => this.many && this.part !== undefined);

  readonly opened: ReadonlySet<string> = $derived.by(() => {
    const { clusters } = this.#laid().all;
    const byHand = this.#toggled?.of === clusters ? this.#toggled.ids : [];
    if (this.many) return setOf(byHand);
    return setOf(clusters.map(({ id }) => id).filter((id) => !byHand.includes(id)));
  });

  readonly shown: Shown = $derived.by(() => {
    const { all, part } = this.#laid();
    if (!this.part) return shown(this.full, all, this.opened, this.least);
    return shown(this.part, { ...(this.alone ? part : all), clusters: [] }, this.opened, this.least);
  });

  /** How many ties are left of how many, at each number of events that two may be asked to share at least. */
  readonly most: number = $derived.by(() => {
    let most = 1;
    for (const count of sharedEvents(this.graph).values()) most = Math.max(most, count);
    return most;
  });

  readonly selected: string | undefined = $derived.by(() => {
    const { selection } = this.#view;
    return selection.kind === "actor" ? selection.id : undefined;
  });

  /** What lies between the actors whose tie is selected, or one of whose events is since. */
  readonly between: (Asked & { readonly events: readonly Event[] }) | undefined = $derived.by(() => {
    const { selection } = this.#view;
    const asked =
      selection.kind === "tie" && tieId(this.asked?.ends ?? []) !== selection.id
        ? { ends: tieEnds(selection.id), line: "" }
        : this.asked;
    if (!asked) return undefined;
    const found = setOf(this.#linesOf(asked).flatMap(({ events }) => events));
    const isOn = selection.kind === "tie" || (selection.kind === "event" && found.has(selection.id));
    const events = this.events.filter((id) => found.has(id)).flatMap((id) => this.#project.index.events.get(id) ?? []);
    return isOn && events.length > 0 ? { ...asked, events } : undefined;
  });

  /** The stops of the way that was asked for; undefined where there is none, or an end is yet to be chosen. */
  readonly stops: readonly string[] | undefined = $derived.by(() => {
    const { from, to } = this.way ?? {};
    if (from === undefined || to === undefined) return undefined;
    return path(this.least > 1 ? strongTies(this.full, this.least) : this.full, from, to);
  });

  readonly emphasis: Emphasis = $derived.by(() => emphasis(this.shown, this.#focus));

  /** What the pointer is on, in whichever view. */
  readonly hovered: ReadonlySet<string> = $derived.by(() => {
    const { hover } = this.#view;
    if (hover.kind === "actor") return setOf([hover.id]);
    return (hover.kind === "event" ? emphasis(this.shown, hover).near : undefined) ?? setOf([]);
  });

  /** The group of an actor. */
  clusterOf(id: string): Cluster | undefined {
    return this.#laid().all.clusterOf.get(id);
  }

  /** Opens a group or closes it. */
  toggle(id: string): void {
    const { clusters } = this.#laid().all;
    const before = this.#toggled?.of === clusters ? this.#toggled.ids : [];
    const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
    const sizeOf = (each: string): number => clusters.find((cluster) => cluster.id === each)?.ids.length ?? 0;
    while (this.many && ids.length > 1 && ids.reduce((sum, each) => sum + sizeOf(each), 0) > MOST_OPEN) ids.shift();
    this.#toggled = { of: clusters, ids };
  }

  /** Opens the group that an actor is in, where it is closed. */
  open(id: string): void {
    const cluster = this.clusterOf(id);
    if (cluster && !this.opened.has(cluster.id)) this.toggle(cluster.id);
  }

  /** Asks about a line of the picture: about all that is between the same actors. */
  ask(id: string): void {
    const line = linesIn(this.shown).find((each) => each.id === id);
    if (line) this.askBetween(endsOf(line), id);
  }

  /** Asks what is between some actors; where that is one event, it is selected. */
  askBetween(ends: readonly string[], line: string): void {
    this.asked = { ends, line };
    const [only, ...more] = setOf(this.#linesOf(this.asked).flatMap((each) => each.events));
    if (only !== undefined && more.length === 0) this.#view.select({ kind: "event", id: only });
    else this.#view.select({ kind: "tie", id: tieId(ends) });
  }

  get #focus(): Focus {
    if (this.stops) return { kind: "path", ends: this.stops };
    if (this.between) return { kind: "between", ends: this.between.ends, line: this.between.line };
    const { selection } = this.#view;
    return selection.kind === "actor" || selection.kind === "event" ? selection : { kind: "none" };
  }

  #linesOf({ ends, line }: Asked): readonly Line[] {
    const [one = "", other = ""] = ends;
    const own = linesIn(this.shown).filter(({ id }) => id === line);
    if (ends.length !== 2)
      return own.length > 0 ? own : this.graph.companies.filter((each) => tieId(each.members) === tieId(ends));
    if (own.some(({ kind }) => kind === "bundle")) return own;
    return linesOf(this.graph, one, other);
  }
}
