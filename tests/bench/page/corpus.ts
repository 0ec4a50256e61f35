import { type Component, flushSync, mount } from "svelte";
import { EVENT_TYPES, type Event, indexes } from "../../../src/model/index.ts";
import { FAMILIES, family } from "../../../src/views/families.ts";
import { NO_CORPUS, Project, setProject } from "../../../src/views/state/project.svelte.ts";
import type { Lanes } from "../../../src/views/state/settings.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import type { Chronicle, Keys } from "../../../src/views/timeline/chronicle.ts";
import type { Source } from "../../../src/views/timeline/source.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import "../../../src/views/theme.css";
import type { EventColumns } from "../corpus/columns.ts";
import type { Told } from "../corpus/told.ts";
import { done } from "./contract.ts";

type Opened = Extract<Told, { kind: "done" }>;

const input = document.querySelector("input");
const bar = document.querySelector("progress");
const words = document.querySelector("output");
const cancel = document.querySelector("button");

input?.addEventListener("change", () => {
  const file = input.files?.[0];
  if (!file || !bar || !words) return;
  const worker = new Worker(new URL("../corpus/worker.ts", import.meta.url), { type: "module" });
  cancel?.addEventListener("click", () => {
    worker.terminate();
    words.textContent = "cancelled";
  });
  worker.addEventListener("message", ({ data: told }: MessageEvent<Told>) => {
    if (told.kind === "progress") {
      bar.value = told.done / told.total;
      words.textContent = String(told.events);
    } else if (told.kind === "failed") words.textContent = told.cause;
    else {
      worker.terminate();
      show(told);
      done();
    }
  });
  worker.postMessage(file);
});

function show(opened: Opened): void {
  const project = new Project();
  const { documents, actors, columns } = opened;
  const corpus = { ...NO_CORPUS, documents: [...documents], actors: [...actors] };
  Object.defineProperty(project, "index", { value: indexes(corpus) });
  const view = new View(project);
  const chronicle = chronicleOf(opened);
  const source: Source = { chronicle, undated: [], dates: chronicle, total: columns.size };
  const page: Component<{ source: Source }> = (internals, props) => {
    setProject(project);
    setView(view);
    return Timeline(internals, props);
  };
  const target = document.querySelector("#app");
  if (!target) throw new Error("no place to draw in");
  mount(page, { target, props: { source } });
  flushSync();
}

/** An event is an object only as long as it is shown. */
function chronicleOf({ documents, actors, columns }: Opened): Chronicle {
  const { first, last, begin, actor } = columns;
  const event = (item: number): Event => {
    const [start = 0, end = 0] = [columns.start[item], columns.end[item]];
    const doc = documents[columns.doc[item] ?? 0]?.id ?? "";
    const who = [...actor.subarray(begin[item], begin[item + 1])];
    return {
      id: `e${String(item)}`,
      type: EVENT_TYPES[columns.type[item] ?? 0] ?? "other",
      plover: null,
      trigger: { doc, start, end: start },
      sentence: { start, end },
      date: new Date((first[item] ?? 0) * 86_400_000).toISOString().slice(0, 10),
      timex: null,
      status: "happened",
      polarity: "affirmed",
      participants: who.map((n) => ({ actor: actors[n]?.id ?? "", role: "party", start, end })),
      place: null,
      sources: [],
      rule: "opened",
      confidence: 0.9,
    };
  };
  return {
    size: columns.size,
    first,
    last,
    tint: columns.tint,
    unsure: new Uint8Array(columns.size),
    event,
    date: (item) => ({
      first: first[item] ?? 0,
      last: last[item] ?? 0,
      grain: "day",
      approximate: false,
      uncertain: false,
    }),
    find: (id) => Number(id.slice(1)),
    keys: (by) => keysOf(columns, by),
  };

  function keysOf(of: EventColumns, by: Lanes): Keys {
    if (by === "actor") return { ids: actors.map(({ id }) => id), begin: of.begin, key: of.actor };
    const one = Uint32Array.from({ length: of.size + 1 }, (_, n) => n);
    if (by === "document") return { ids: documents.map(({ id }) => id), begin: one, key: of.doc };
    const key = Uint32Array.from(of.type, (type) => FAMILIES.indexOf(family(EVENT_TYPES[type] ?? "other")));
    if (by === "type") return { ids: FAMILIES, begin: one, key };
    return { ids: [""], begin: one, key: new Uint32Array(of.size) };
  }
}
