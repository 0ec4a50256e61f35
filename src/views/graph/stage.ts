import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from "cytoscape";
import type { DiscWords } from "./drawDisc.ts";
import { STYLE, elements, signature } from "./elements.ts";
import { type Emphasis, NO_EMPHASIS } from "./emphasis.ts";
import { type Extent, bounds, centred } from "./extent.ts";
import type { Laid } from "./laid.ts";
import { Lettering } from "./lettering.ts";
import { type LineGroup, lineGroups } from "./lines.ts";
import { type NodeGroup, nodeGroups } from "./nodes.ts";
import { type Overlay, overlay, titleBox } from "./overlay.ts";
import { type Painting, paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
import type { Point } from "./point.ts";
import { paintInstead } from "./renderer.ts";
import { NO_SCENE, type Scene, scene } from "./scene.ts";
import type { Disc, Shown } from "./shown.ts";

/** What a person does on the graph. A line is named by its id, be it a tie, a company or a bundle. */
export interface StageEvents {
  readonly actor: (id: string) => void;
  readonly line: (id: string) => void;
  /** A group, to be opened or closed. */
  readonly disc: (id: string) => void;
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
  readonly kind: "actor" | "line" | "disc";
  readonly id: string;
  readonly at: Point;
}

/** The words that stand in the picture. */
export interface Words {
  readonly counts: (count: number) => string;
  readonly disc: (disc: Disc) => DiscWords;
}

/** How near to the rim an actor may be and still count as in sight. */
const RIM = 44;
/** A picture that has not moved for so long stands still. */
const STILL_MS = 120;
/** So many lines are made known to Cytoscape at once, and after how long the next. */
const AT_ONCE = 250;
const PAUSE_MS = 30;
const LEAST_ZOOM = 0.02;
const MOST_ZOOM = 4;
/** Fitting a small graph does not blow it up. */
const FIT_ZOOM = 1.3;

/** The graph on the screen: Cytoscape for viewport and gestures, and what is painted. */
export class Stage {
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  #colors: Palette;
  #lettering: Lettering;
  #words: Words = { counts: String, disc: () => ({ title: "", count: "", number: "", names: [] }) };
  #scene: Scene = NO_SCENE;
  #emphasis: Emphasis = NO_EMPHASIS;
  #hovered: ReadonlySet<string> = new Set();
  #groups: { readonly lines: readonly LineGroup[]; readonly nodes: readonly NodeGroup[] } | undefined;
  #moving: ReturnType<typeof setTimeout> | undefined;
  #overlay: Overlay | undefined;
  /** Lines that Cytoscape does not know of yet. */
  #waiting: readonly ElementDefinition[] = [];
  #adding: ReturnType<typeof setTimeout> | undefined;
  #signatures: ReadonlyMap<string, string> = new Map();
  /** What the picture is made of, to make it anew while an actor is dragged. */
  #shown: { readonly shown: Shown; readonly laid: Laid; readonly most: number } | undefined;
  /** Whether the person has moved or zoomed the picture since it was last fitted. */
  #touched = false;
  #margins: Margins = { left: 0, right: 0, top: 0, bottom: 0 };
  #ends: (() => void)[] = [];

  constructor(container: HTMLElement, canvas: HTMLCanvasElement, colors: Palette, on: StageEvents) {
    keepStylesOut(container);
    this.#canvas = canvas;
    this.#colors = colors;
    this.#lettering = new Lettering(colors);
    this.#cy = cytoscape({
      container,
      style: STYLE,
      layout: { name: "preset" },
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      // Nothing is drawn on Cytoscape's own canvases, which are not shown: they need not be large.
      pixelRatio: 0.1,
    });
    paintInstead(this.#cy, () => this.#paint());
    this.#listen(on);
    const observer = new ResizeObserver(() => this.#resized());
    observer.observe(container);
    this.#ends.push(() => observer.disconnect());
    void loadFonts(colors.sans).then(() => {
      if (!this.#cy.destroyed()) this.refresh();
    });
  }

  /** Shows what there is in its places. What stays keeps its place on the screen. `most` is the weight of the one who does most. */
  show(shown: Shown, laid: Laid, most: number, words: Words): void {
    const first = this.#scene.nodes.length + this.#scene.discs.length === 0;
    const said = new Map<Disc, DiscWords>();
    const disc = (each: Disc): DiscWords => {
      const known = said.get(each) ?? words.disc(each);
      said.set(each, known);
      return known;
    };
    this.#words = { ...words, disc };
    this.#shown = { shown, laid, most };
    this.#scene = scene(shown, laid, most);
    this.#apply(elements(this.#scene));
    this.#again();
    if (first || !this.#touched) this.fit();
  }

  /** What is to stay free at the rim when everything is in sight. */
  set margins(margins: Margins) {
    this.#margins = margins;
    if (!this.#touched) this.fit();
  }

  /** What stands out while the rest steps back. */
  emphasize(emphasis: Emphasis): void {
    if (emphasis === this.#emphasis) return;
    this.#emphasis = emphasis;
    this.#again();
  }

  /** What the pointer is on. */
  hover(hovered: ReadonlySet<string>): void {
    if (hovered.size === 0 && this.#hovered.size === 0) return;
    this.#hovered = hovered;
    this.#cy.forceRender();
  }

  recolor(colors: Palette): void {
    this.#colors = colors;
    this.refresh();
  }

  /** Draws everything anew: names may have become other glyphs. */
  refresh(): void {
    this.#lettering = new Lettering(this.#colors);
    this.#again();
  }

  /** Brings some actors and groups, or all, wholly into sight. */
  fit(ids?: ReadonlySet<string>, moving = false): void {
    const box = bounds(this.#scene, ids);
    if (!box || this.#cy.width() < 10) return;
    const { left, right, top, bottom } = this.#margins;
    const room = { left, top, width: this.#cy.width() - left - right, height: this.#cy.height() - top - bottom };
    this.#go(centred(box, room, FIT_ZOOM), moving);
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

  /** Moves the picture just so far that an actor or a group is in sight. */
  reveal(id: string): void {
    const at = this.position(id);
    if (!at) return;
    const into = (value: number, size: number): number =>
      value < RIM ? RIM - value : value > size - RIM ? size - RIM - value : 0;
    const by = { x: into(at.x, this.#cy.width()), y: into(at.y, this.#cy.height()) };
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by);
  }

  /** Where an actor stands on the stage, or undefined for one that is not shown. */
  position(id: string): Point | undefined {
    const node = this.#cy.$id(id);
    return node.empty() ? undefined : { ...node.renderedPosition() };
  }

  /** All that the picture is painted from, for an export of it. */
  get painting(): Painting {
    const zoom = this.#cy.zoom();
    this.#groups ??= {
      lines: lineGroups(this.#scene.lines, this.#emphasis, this.#colors),
      nodes: nodeGroups(this.#scene.nodes, this.#emphasis, this.#colors),
    };
    if (this.#overlay?.zoom !== zoom)
      this.#overlay = overlay(
        this.#scene,
        zoom,
        this.#emphasis,
        this.#lettering,
        this.#words.counts,
        Math.min(this.#margins.left, this.#margins.right),
      );
    return {
      ...this.#groups,
      scene: this.#scene,
      overlay: this.#overlay,
      emphasis: this.#emphasis,
      hovered: this.#hovered,
      colors: this.#colors,
      lettering: this.#lettering,
      words: this.#words.disc,
    };
  }

  destroy(): void {
    clearTimeout(this.#moving);
    clearTimeout(this.#adding);
    for (const end of this.#ends) end();
    this.#cy.destroy();
  }

  #go({ zoom, pan }: Extent, moving: boolean): void {
    this.#cy.stop();
    if (moving) this.#cy.animate({ zoom, pan: { ...pan } }, { duration: 240, easing: "ease-out" });
    else this.#cy.viewport({ zoom, pan: { ...pan } });
  }

  #again(): void {
    this.#groups = undefined;
    this.#overlay = undefined;
    this.#cy.forceRender();
  }

  #apply(wanted: readonly ElementDefinition[]): void {
    const before = this.#signatures;
    const signatures = new Map(wanted.map((definition) => [definition.data.id ?? "", signature(definition)]));
    this.#signatures = signatures;
    this.#cy.batch(() => {
      const gone = [...before.keys()].filter((id) => !signatures.has(id));
      if (gone.length > 0)
        this.#cy
          .elements()
          .filter((element) => !signatures.has(element.id()))
          .remove();
      for (const definition of wanted) {
        const id = definition.data.id ?? "";
        if (!before.has(id) || before.get(id) === signatures.get(id)) continue;
        const known = this.#cy.$id(id);
        known.data(definition.data);
        known.classes(definition.classes ?? []);
        if (definition.position) (known as NodeSingular).position({ ...definition.position });
      }
      const fresh = wanted.filter(({ data }) => this.#cy.$id(data.id ?? "").empty());
      this.#cy.add(fresh.filter(({ group }) => group === "nodes"));
      this.#waiting = fresh.filter(({ group }) => group === "edges");
    });
    this.#later();
  }

  /** Lines are made known to Cytoscape a few at a time: they are painted without it, and only pointed at later. */
  #later(): void {
    clearTimeout(this.#adding);
    const next = (): void => {
      if (this.#cy.destroyed()) return;
      this.#cy.batch(() => this.#cy.add(this.#waiting.slice(0, AT_ONCE)));
      this.#waiting = this.#waiting.slice(AT_ONCE);
      if (this.#waiting.length > 0) this.#adding = setTimeout(next, PAUSE_MS);
    };
    if (this.#waiting.length <= AT_ONCE) next();
    else this.#adding = setTimeout(next, PAUSE_MS);
  }

  #listen(on: StageEvents): void {
    const cy = this.#cy;
    const thing = ({ target }: EventObject): Omit<Hovered, "at"> => {
      const element = target as NodeSingular;
      if (element.hasClass("actor")) return { kind: "actor", id: element.id() };
      if (element.hasClass("disc")) return { kind: "disc", id: element.id() };
      return { kind: "line", id: element.hasClass("hub") ? element.id() : String(element.data("line")) };
    };
    cy.on("tap", (event) => {
      if (event.target !== cy) {
        const { kind, id } = thing(event);
        on[kind](id);
        return;
      }
      const title = this.#titleAt(event.renderedPosition);
      if (title === undefined) on.ground();
      else on.disc(title);
    });
    cy.on("dbltap", "node.actor", (event) => on.focus((event.target as NodeSingular).id()));
    cy.on("mouseover", "node, edge", (event) => on.hover({ ...thing(event), at: { ...event.renderedPosition } }));
    cy.on("mouseout", "node, edge", () => on.hover(undefined));
    cy.on("dragpan scrollzoom pinchzoom", () => (this.#touched = true));
    cy.on("viewport", () => this.#keepMoving());
    cy.on("drag", "node", (event) => this.#drag(event.target as NodeSingular));
    cy.on("dragfree", "node", (event) => {
      const node = event.target as NodeSingular;
      on.moved(node.id(), { ...node.position() });
    });
  }

  /** The open group whose title is at a point. */
  #titleAt({ x, y }: Point): string | undefined {
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    const [px, py] = [x - pan.x, y - pan.y];
    return this.#scene.discs.find(({ open, cluster }) => {
      if (!open) return false;
      const box = titleBox(cluster.x * zoom, (cluster.y - cluster.r) * zoom, cluster.r * zoom);
      return px > box.left && px < box.right && py > box.top && py < box.bottom;
    })?.id;
  }

  /** The lines of an actor follow while it is dragged. */
  #drag(node: NodeSingular): void {
    if (!this.#shown) return;
    const { shown, laid, most } = this.#shown;
    const points = new Map(laid.points).set(node.id(), { ...node.position() });
    this.#scene = scene(shown, { ...laid, points }, most);
    this.#again();
  }

  /** The picture moves until it has stood still for a moment; then it is painted in full. */
  #keepMoving(): void {
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => {
      this.#moving = undefined;
      if (!this.#cy.destroyed()) this.#cy.forceRender();
    }, STILL_MS);
  }

  #resized(): void {
    this.#cy.resize();
    if (!this.#touched) this.fit();
    this.#cy.forceRender();
  }

  #paint(): void {
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const ratio = devicePixelRatio;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== pixelWidth) this.#canvas.width = pixelWidth;
    if (this.#canvas.height !== pixelHeight) this.#canvas.height = pixelHeight;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixelWidth, pixelHeight);
    const moving = this.#moving !== undefined;
    paint(context, this.painting, { pan: this.#cy.pan(), zoom: this.#cy.zoom(), width, height, ratio, moving });
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
