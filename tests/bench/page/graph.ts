import { type Component, flushSync, mount } from "svelte";
import type { ActorKind, Corpus, Event } from "../../../src/model/index.ts";
import Graph from "../../../src/views/graph/Graph.svelte";
import { NO_CORPUS, Project, setProject } from "../../../src/views/state/project.svelte.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import "../../../src/views/theme.css";
import { type BenchGraph, done } from "./contract.ts";

const KINDS: readonly ActorKind[] = ["person", "organization", "state", "group", "outlet"];

window.__target = ".host";
window.__load = (graph: BenchGraph) => {
  const project = new Project();
  project.open(corpusOf(graph));
  const view = new View(project);
  const page: Component = (internals, props) => {
    setProject(project);
    setView(view);
    return Graph(internals, { ...props, onrest: rested });
  };
  const target = document.querySelector("#app");
  if (!target) throw new Error("no place to draw in");
  mount(page, { target });
  flushSync();
};

/** Everyone has a place and is drawn; once, for the bench. */
function rested(): void {
  if (window.__ready !== undefined) return;
  window.__ready = false;
  window.__layoutNote = document.querySelector(".notes")?.textContent.trim() ?? "";
  window.__view = () => document.querySelector<HTMLElement>("[aria-label='Fit all']")?.click();
  done();
}

/** A corpus in which each two that are tied meet once. */
function corpusOf({ nodes, edges }: BenchGraph): Corpus {
  return {
    ...NO_CORPUS,
    actors: nodes.map(({ id, label }, n) => ({
      id: `a${String(id)}`,
      kind: KINDS[n % KINDS.length] ?? "person",
      name: label,
      names: [label],
      titles: [],
      country: null,
      mentions: [],
    })),
    events: edges.map(({ s, t }, n): Event => ({
      id: `e${String(n)}`,
      type: "meeting",
      plover: null,
      trigger: { doc: "d", start: 0, end: 0 },
      sentence: { start: 0, end: 0 },
      date: "2024-01-01",
      timex: null,
      status: "happened",
      polarity: "affirmed",
      participants: [s, t].map((actor) => ({ actor: `a${String(actor)}`, role: "party", start: 0, end: 0 })),
      place: null,
      sources: [],
      rule: "generated",
      confidence: 0.9,
    })),
  };
}
