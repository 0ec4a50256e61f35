import { type Component, flushSync, mount } from "svelte";
import { NO_FILTER } from "../../../src/model/index.ts";
import { whileIdle } from "../../../src/views/idle.ts";
import { Project, setProject } from "../../../src/views/state/project.svelte.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import type { Source } from "../../../src/views/timeline/source.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import "../../../src/views/theme.css";
import { done } from "./contract.ts";
import { Generated } from "./source.svelte.ts";
import { MS_A_DAY, generated, generatedColumns, generatedIndexes } from "./generated.ts";

window.__target = ".plot";
window.__load = (events, meta) => {
  const project = new Project();
  Object.defineProperty(project, "index", { value: generatedIndexes(events, meta) });
  const view = new View(project);
  const chronicle = generated(events);
  const columns = generatedColumns(events, chronicle);
  const source = new Generated(chronicle, columns);
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
  whileIdle(columns.prepare);
  done();
};
