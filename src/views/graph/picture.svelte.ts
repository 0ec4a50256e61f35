import { type Event, actorGraph, among, neighbourhood, relations, strongest } from "../../model/index.ts";
import { setOf } from "../state/commands.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import { type Focus, emphasis, linesOf } from "./emphasis.ts";
import { type Graph, groupOf } from "./groups.ts";

/** At first as many actors are shown as can be told apart in the room, but no fewer than the least and no more than the most. */
const LEAST = 16;
const MOST = 60;
const HANDFUL = 1.3;
/** Room in square pixels that an actor and its name want. */
const OWN_ROOM = 5000;

/** Some actors, and the line among them that was asked about. */
export interface Asked {
  readonly ends: readonly string[];
  readonly line: string;
}

/** What the graph shows: worked out from the project, the view, and what was asked of the graph alone. */
export class Picture {
  /** How often more were asked for. */
  asks = $state(0);
  /** The actor whose neighbourhood alone is wanted. */
  around: string | undefined = $state();
  asked = $state.raw<Asked | undefined>();
  /** The timeline's window once it has come to rest: while it moves, nobody reads the graph. */
  days: View["window"] = $state.raw();

  readonly #project: Project;
  readonly #view: View;
  readonly #room: () => number;

  /** `room` says how many square pixels there are to draw in. */
  constructor(project: Project, view: View, room: () => number) {
    this.#room = room;
    this.#project = project;
    this.#view = view;
    this.days = view.window;
  }

  readonly #relations = $derived.by(() => relations(this.#project.index));

  /** How many are shown: no handful is kept back for the sake of the room. */
  readonly limit: number = $derived.by(() => {
    const own = Math.min(MOST, Math.max(LEAST, Math.round(this.#room() / OWN_ROOM)));
    const limit = own * 2 ** this.asks;
    return this.full.nodes.length < limit * HANDFUL ? Math.ceil(limit * HANDFUL) : limit;
  });

  /** What the corpus shows without a filter: the layout is made for it. */
  readonly whole: Graph = $derived.by(() => {
    const { index } = this.#project;
    return strongest(actorGraph(index, this.#relations, [...index.events.keys()], groupOf), this.limit, setOf([]));
  });

  /** The ids of the events that pass the filter and fall into the window, in time order. */
  readonly events: readonly string[] = $derived.by(() => {
    const { days } = this;
    return this.#view.timed
      .filter(({ date }) => !days || (date !== undefined && date.first <= days.last && date.last >= days.first))
      .map(({ event }) => event.id);
  });

  readonly full: Graph = $derived.by(() => actorGraph(this.#project.index, this.#relations, this.events, groupOf));

  /** The actor around whom the picture is drawn, while it is there. */
  readonly middle: string | undefined = $derived.by(() =>
    this.full.nodes.some(({ id }) => id === this.around) ? this.around : undefined,
  );

  readonly graph: Graph = $derived.by(() => {
    const { middle } = this;
    if (middle !== undefined) return among(this.full, neighbourhood(this.full, middle));
    const { filter } = this.#view;
    return strongest(this.full, this.limit, setOf([...filter.actors, this.selected ?? ""]));
  });

  readonly selected: string | undefined = $derived.by(() => {
    const { selection } = this.#view;
    return selection.kind === "actor" ? selection.id : undefined;
  });

  /** What lies between the actors that were asked about, until something else is selected. */
  readonly between: (Asked & { readonly events: readonly Event[] }) | undefined = $derived.by(() => {
    if (!this.asked) return undefined;
    const found = setOf(this.#linesOf(this.asked).flatMap(({ events }) => events));
    const { selection } = this.#view;
    if (selection.kind !== "none" && !(selection.kind === "event" && found.has(selection.id))) return undefined;
    const events = this.events.filter((id) => found.has(id)).flatMap((id) => this.#project.index.events.get(id) ?? []);
    return events.length > 0 ? { ...this.asked, events } : undefined;
  });

  readonly emphasis = $derived.by(() => emphasis(this.graph, this.#focus));

  /** What the pointer is on, in whichever view. */
  readonly hovered: ReadonlySet<string> = $derived.by(() => {
    const { hover } = this.#view;
    if (hover.kind === "actor") return setOf([hover.id]);
    return (hover.kind === "event" ? emphasis(this.graph, hover).near : undefined) ?? setOf([]);
  });

  /** Asks about a line of the picture: about all that is between the same actors. */
  ask(line: string): void {
    const found = [...this.graph.ties, ...this.graph.companies].find(({ id }) => id === line);
    if (!found) return;
    this.askBetween(found.kind === "tie" ? [found.from, found.to] : found.members, line);
  }

  /** Asks what is between some actors; where that is one event, it is selected. */
  askBetween(ends: readonly string[], line: string): void {
    this.asked = { ends, line };
    const events = setOf(this.#linesOf(this.asked).flatMap((each) => each.events));
    const [only] = events;
    const { selection } = this.#view;
    if (events.size === 1 && only !== undefined) this.#view.select({ kind: "event", id: only });
    else if (selection.kind !== "event" || !events.has(selection.id)) this.#view.clear();
  }

  more(): void {
    this.asks += 1;
  }

  get #focus(): Focus {
    if (this.between) return { kind: "between", ends: this.between.ends, line: this.between.line };
    const { selection } = this.#view;
    return selection.kind === "actor" || selection.kind === "event" ? selection : { kind: "none" };
  }

  #linesOf({ ends, line }: Asked): ReturnType<typeof linesOf> {
    const [one = "", other = ""] = ends;
    return ends.length === 2 ? linesOf(this.graph, one, other) : this.graph.companies.filter(({ id }) => id === line);
  }
}
