import { type Component, flushSync, mount } from "svelte";
import { type Columns, type Filter, NO_FILTER, isFiltered, passing } from "../../../src/model/index.ts";
import { Project, setProject } from "../../../src/views/state/project.svelte.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import { type Chronicle, narrowed } from "../../../src/views/timeline/chronicle.ts";
import type { Source } from "../../../src/views/timeline/source.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import "../../../src/views/theme.css";
import { done } from "./contract.ts";
import { MS_A_DAY, generated, generatedColumns, generatedIndexes } from "./generated.ts";

/** What the page's own source does, of columns that were never a corpus. */
class Generated implements Source {
  filter = $state.raw<Filter>(NO_FILTER);
  readonly dates: Chronicle;
  readonly undated = [];
  readonly total: number;
  readonly #columns: Columns;

  constructor(whole: Chronicle, columns: Columns) {
    this.dates = whole;
    this.total = whole.size;
    this.#columns = columns;
  }

  readonly chronicle: Chronicle = $derived.by(() => {
    if (!isFiltered(this.filter)) return this.dates;
    const passes = passing(this.#columns, this.filter);
    const picks = new Uint32Array(passes.reduce((sum, one) => sum + one, 0));
    let at = 0;
    for (let item = 0; item < passes.length; item++) if (passes[item] === 1) picks[at++] = item;
    return narrowed(this.dates, picks);
  });
}

window.__target = ".plot";
window.__load = (events, meta) => {
  const project = new Project();
  Object.defineProperty(project, "index", { value: generatedIndexes(events, meta) });
  const view = new View(project);
  const chronicle = generated(events);
  const source = new Generated(chronicle, generatedColumns(events, chronicle));
  const page: Component<{ source: Source }> = (internals, props) => {
    setProject(project);
    setView(view);
    return Timeline(internals, props);
  };
  const target = document.querySelector("#app");
  if (!target) throw new Error("no place to draw in");
  mount(page, { target, props: { source } });
  flushSync();
  window.__view = (from, to) => {
    view.window = { first: from / MS_A_DAY, last: to / MS_A_DAY };
    flushSync();
  };
  window.__filter = async (change) => {
    const begin = performance.now();
    source.filter = { ...NO_FILTER, ...change };
    flushSync();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begin;
  };
  done();
};
