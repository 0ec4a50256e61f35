import cytoscape, { type Core, type EdgeSingular, type EventObject, type NodeSingular } from "cytoscape";
import type { ActorKind } from "../../model/index.ts";
import { type Emphasis, NO_EMPHASIS } from "./emphasis.ts";
import { type Lines, bend, elements } from "./elements.ts";
import type { Graph, Group } from "./groups.ts";
import { type Middle, type Overlay, type Scene, type Standing, draw, font, overlay } from "./overlay.ts";
import type { Palette } from "./palette.ts";
import type { Point } from "./pivots.ts";
import type { Placed } from "./placement.ts";
import { strength, style } from "./style.ts";
import { type Written, written } from "./text.ts";

/** What a person does on the graph. A line is named by its id, be it a tie or a company. */
export interface StageEvents {
  readonly actor: (id: string) => void;
  readonly line: (id: string) => void;
  readonly ground: () => void;
  /** Twice in short order on an actor. */
  readonly focus: (id: string) => void;
  /** What the pointer is on, and where on the stage; undefined when it leaves. */
  readonly hover: (thing: Hovered | undefined) => void;
  readonly moved: (id: string, to: Point) => void;
}

/** Distances from the four sides of the stage. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Hovered {
  readonly kind: "actor" | "line";
  readonly id: string;
  readonly at: Point;
}

const NAME_WIDTH = 118;
/** How near to the rim an actor may be and still count as in sight. */
const RIM = 44;
const MOST_ZOOM = 3;
/** Fitting a small graph does not blow it up. */
const FIT_ZOOM = 1.3;

/** The graph on the screen: Cytoscape with its two layers of nodes and lines, and the overlay of names and marks above. */
export class Stage {
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  #colors: Palette;
  #graph: Graph = { nodes: [], ties: [], companies: [] };
  #emphasis = NO_EMPHASIS;
  #hovered: ReadonlySet<string> = new Set();
  #names = new Map<string, Written>();
  #counts: (count: number) => string = String;
  #over: { readonly zoom: number; readonly overlay: Overlay } | undefined;
  /** Whether the person has moved or zoomed the picture since it was last fitted. */
  #touched = false;
  #margins: Margins = { left: 0, right: 0, top: 0, bottom: 0 };
  #ends: (() => void)[] = [];

  constructor(container: HTMLElement, canvas: HTMLCanvasElement, colors: Palette, on: StageEvents) {
    keepStylesOut(container);
    this.#canvas = canvas;
    this.#colors = colors;
    this.#cy = cytoscape({
      container,
      style: style(colors, 0),
      layout: { name: "preset" },
      minZoom: 0.1,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.#listen(on);
    const observer = new ResizeObserver(() => this.#resized());
    observer.observe(container);
    this.#ends.push(() => observer.disconnect());
    void loadFonts(colors.sans).then(() => {
      if (!this.#cy.destroyed()) this.refresh();
    });
  }

  /** Shows a graph with its actors in these places. What stays keeps its place on the screen. */
  show(graph: Graph, placed: Placed, counts: (count: number) => string): void {
    const first = this.#graph.nodes.length === 0;
    const before = strength(this.#graph.ties.length);
    this.#graph = graph;
    if (strength(graph.ties.length) !== before) this.#restyle();
    this.#counts = counts;
    this.#apply(elements(graph, placed));
    this.#mark();
    if (first || !this.#touched) this.fit();
    this.#over = undefined;
  }

  /** What is to stay free at the rim when everything is in sight. */
  set margins(margins: Margins) {
    this.#margins = margins;
    if (!this.#touched) this.fit();
  }

  emphasize(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#mark();
  }

  hover(ids: ReadonlySet<string>): void {
    this.#hovered = ids;
    this.#mark();
  }

  recolor(colors: Palette): void {
    this.#colors = colors;
    this.#restyle();
    this.refresh();
  }

  /** Draws everything anew: names may have become other glyphs. */
  refresh(): void {
    this.#names.clear();
    this.#over = undefined;
    this.#cy.forceRender();
  }

  /** Brings some actors, or all, wholly into sight. */
  fit(ids?: ReadonlySet<string>, moving = false): void {
    const wanted = ids ? this.#cy.nodes().filter((node) => ids.has(node.id())) : this.#cy.elements();
    if (wanted.empty() || this.#cy.width() < 10) return;
    const box = wanted.boundingBox({ includeOverlays: false });
    const { left, right, top, bottom } = this.#margins;
    const [width, height] = [this.#cy.width() - left - right, this.#cy.height() - top - bottom];
    const zoom = Math.min(width / Math.max(1, box.w), height / Math.max(1, box.h), FIT_ZOOM);
    const pan = {
      x: left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    this.#cy.stop();
    if (moving) this.#cy.animate({ zoom, pan }, { duration: 240, easing: "ease-out" });
    else this.#cy.viewport({ zoom, pan });
    this.#touched = ids !== undefined;
  }

  /** Zooms around the middle. */
  zoom(by: number, moving = false): void {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    const level = this.#cy.zoom() * by;
    const options = { level, position: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } };
    this.#touched = true;
    if (moving) this.#cy.stop().animate({ zoom: options }, { duration: 160, easing: "ease-out" });
    else this.#cy.zoom(options);
  }

  pan(x: number, y: number): void {
    this.#touched = true;
    this.#cy.panBy({ x, y });
  }

  /** Moves the picture just so far that an actor is in sight. */
  reveal(id: string): void {
    const node = this.#cy.$id(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const into = (value: number, size: number): number =>
      value < RIM ? RIM - value : value > size - RIM ? size - RIM - value : 0;
    const by = { x: into(x, this.#cy.width()), y: into(y, this.#cy.height()) };
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by);
  }

  /** Width and height of the stage. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** Where an actor stands on the stage, or undefined for one that is not shown. */
  position(id: string): Point | undefined {
    const node = this.#cy.$id(id);
    return node.empty() ? undefined : { ...node.renderedPosition() };
  }

  /** The names of the classes of a node, or of a line: for tests. */
  classes(id: string): readonly string[] {
    return this.#cy.$id(id).classes();
  }

  destroy(): void {
    for (const end of this.#ends) end();
    this.#cy.destroy();
  }

  #restyle(): void {
    this.#cy.style(style(this.#colors, this.#graph.ties.length));
  }

  #apply({ nodes, edges }: Lines): void {
    const wanted = new Set([...nodes, ...edges].map(({ data }) => data.id));
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const definition of [...nodes, ...edges]) {
        const known = this.#cy.$id(definition.data.id ?? "");
        if (known.empty()) {
          this.#cy.add(definition);
        } else {
          known.data(definition.data);
          known.classes(definition.classes ?? []);
          if (definition.position) (known as NodeSingular).position({ ...definition.position });
        }
      }
    });
  }

  #mark(): void {
    const { near, chosen } = this.#emphasis;
    this.#cy.batch(() => {
      const set = (element: NodeSingular | EdgeSingular, id: string, isNear: boolean): void => {
        element.toggleClass("far", near !== undefined && !isNear);
        element.toggleClass("near", isNear);
        element.toggleClass("chosen", chosen.has(id));
        element.toggleClass("hovered", this.#hovered.has(id));
      };
      const isNear = (id: string): boolean => near?.has(id) ?? false;
      this.#cy.nodes().forEach((node) => set(node, node.id(), isNear(node.id())));
      this.#cy.edges().forEach((edge) => {
        const id = String(edge.data("line"));
        // A company's spokes stand out where they lead to somebody who does.
        set(edge, id, isNear(id) && (!edge.hasClass("spoke") || isNear(edge.source().id())));
      });
    });
    this.#over = undefined;
    this.#cy.forceRender();
  }

  #listen(on: StageEvents): void {
    const cy = this.#cy;
    const thing = (event: EventObject): { readonly kind: "actor" | "line"; readonly id: string } => {
      const target = event.target as NodeSingular;
      if (target.hasClass("actor")) return { kind: "actor", id: target.id() };
      return { kind: "line", id: target.isNode() ? target.id() : String((target as NodeSingular).data("line")) };
    };
    cy.on("tap", (event) => {
      if (event.target === cy) on.ground();
      else {
        const { kind, id } = thing(event);
        on[kind](id);
      }
    });
    cy.on("dbltap", "node.actor", (event) => on.focus((event.target as NodeSingular).id()));
    cy.on("mouseover", "node, edge", (event) => on.hover({ ...thing(event), at: { ...event.renderedPosition } }));
    cy.on("mouseout", "node, edge", () => on.hover(undefined));
    cy.on("dragpan scrollzoom pinchzoom", () => (this.#touched = true));
    cy.on("drag", "node", () => this.#follow());
    cy.on("dragfree", "node", (event) => {
      const node = event.target as NodeSingular;
      on.moved(node.id(), { ...node.position() });
    });
    cy.on("render", () => this.#draw());
  }

  /** Lines keep their bow while an actor is dragged. */
  #follow(): void {
    const cy = this.#cy;
    cy.batch(() => {
      cy.edges(".tie").forEach((edge) => {
        const [a, b] = [edge.source().position(), edge.target().position()];
        const length = Math.hypot(a.x - b.x, a.y - b.y);
        edge.data("bend", bend(edge.source().id(), edge.target().id(), edge.data("place"), edge.data("of"), length));
      });
    });
    this.#over = undefined;
  }

  #resized(): void {
    this.#cy.resize();
    if (!this.#touched) this.fit();
    this.#over = undefined;
  }

  #draw(): void {
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const ratio = devicePixelRatio;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== pixelWidth) this.#canvas.width = pixelWidth;
    if (this.#canvas.height !== pixelHeight) this.#canvas.height = pixelHeight;
    const { x, y } = this.#cy.pan();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(x, y);
    const zoom = this.#cy.zoom();
    if (this.#over?.zoom !== zoom) this.#over = { zoom, overlay: overlay(this.#scene(context, zoom)) };
    draw(context, this.#over.overlay, this.#colors);
  }

  /** What stands where, at a zoom, as if the picture were not panned. */
  #scene(context: CanvasRenderingContext2D, zoom: number): Scene {
    const standing = this.#graph.nodes.flatMap(({ id, actor }): readonly Standing[] => {
      const node = this.#cy.$id(id);
      if (node.empty()) return [];
      const { x, y } = node.position();
      const kind: ActorKind = actor.kind;
      const [rx, ry] = [(node.width() / 2) * zoom, (node.height() / 2) * zoom];
      return [{ id, kind, x: x * zoom, y: y * zoom, rx, ry, name: this.#name(context, actor.name) }];
    });
    const ties = this.#graph.ties.flatMap((tie): readonly Middle[] => {
      const edge = this.#cy.$id(tie.id);
      if (edge.empty()) return [];
      const { x, y } = edge.midpoint();
      const [a, b] = [edge.source().position(), edge.target().position()];
      const length = Math.hypot(a.x - b.x, a.y - b.y) * zoom;
      return [this.#middle(tie, { x: x * zoom, y: y * zoom }, length)];
    });
    const companies = this.#graph.companies.flatMap((company): readonly Middle[] => {
      const node = this.#cy.$id(company.id);
      if (node.empty()) return [];
      const { x, y } = node.position();
      return [this.#middle(company, { x: x * zoom, y: y * zoom }, Infinity)];
    });
    const { left, right } = this.#margins;
    const rim = Math.min(left, right);
    return { standing, middles: [...companies, ...ties], emphasis: this.#emphasis, hovered: this.#hovered, rim };
  }

  #middle(
    { id, group, events, denied }: { id: string; group: Group; events: readonly string[]; denied: boolean },
    { x, y }: Point,
    length: number,
  ): Middle {
    return { id, group, x, y, length, denied, count: events.length > 1 ? this.#counts(events.length) : "" };
  }

  #name(context: CanvasRenderingContext2D, name: string): Written {
    const known = this.#names.get(name);
    if (known) return known;
    // Measured as it is when it stands out, so that standing out never makes it too wide for its place.
    context.font = font(this.#colors, true);
    const made = written(name, NAME_WIDTH, (text) => context.measureText(text).width);
    this.#names.set(name, made);
    return made;
  }
}

/**
 * Cytoscape writes a style element into the page unless it finds one of this id; the content security policy refuses it,
 * and rightly. Graph.svelte has the one rule it would write.
 */
function keepStylesOut(container: HTMLElement): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const stand = document.createElement("template");
  stand.id = id;
  container.before(stand);
}

/**
 * A canvas does not wait for a face that the page has not used yet: both scripts are asked for, in both weights. One that
 * does not come is no error; the system's stands in for it.
 */
async function loadFonts(family: string): Promise<void> {
  const faces = ["400", "600"].flatMap((weight) => ["Aa", "ابج"].map((sample) => ({ weight, sample })));
  await Promise.allSettled(faces.map(({ weight, sample }) => document.fonts.load(`${weight} 12px ${family}`, sample)));
}
