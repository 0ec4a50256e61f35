import {
  ACTOR_KINDS,
  CLOCKS,
  EVENT_TYPES,
  type Filter,
  LANGS,
  NO_FILTER,
  STATUSES,
  type Clock,
} from "../../model/index.ts";
import { INTERFACE_LANGS, type InterfaceLang } from "../phrases.ts";
import { NOTHING, type Selection } from "./selection.ts";
import { LANES, type Lanes, PANES, type Pane, choice } from "./settings.ts";
import type { DayRange } from "./view.svelte.ts";

/** What the address bar keeps of the view. */
export interface Address {
  readonly filter: Filter;
  readonly selection: Selection;
  readonly window: DayRange | undefined;
  readonly clock: Clock;
  readonly lanes: Lanes;
  readonly pane: Pane;
  /** Undefined where the address does not say. */
  readonly lang: InterfaceLang | undefined;
}

/** The part of an address after `#`; what stands at its default is left out. */
export function write(address: Address): string {
  const { filter, selection, window } = address;
  const params = new URLSearchParams();
  if (address.lang) params.set("lang", address.lang);
  if (filter.query.trim() !== "") params.set("q", filter.query);
  for (const [name, values] of facets(filter)) for (const value of values) params.append(name, value);
  if (filter.confidence > 0) params.set("confidence", String(filter.confidence));
  if (address.clock !== "event") params.set("clock", address.clock);
  if (address.lanes !== "actor") params.set("lanes", address.lanes);
  if (address.pane !== "graph") params.set("pane", address.pane);
  if (window) params.set("window", `${Math.floor(window.first)}..${Math.ceil(window.last)}`);
  if (selection.kind !== "none") params.set(selection.kind, selection.id);
  if (selection.kind === "document" && selection.span) {
    params.set("span", `${selection.span.start}..${selection.span.end}`);
  }
  return params.toString();
}

/** Reads what `write` wrote. Whatever is unknown or malformed falls back to the default. */
export function read(hash: string): Address {
  const params = new URLSearchParams(hash.startsWith("#") ? hash.slice(1) : hash);
  const window = range(params.get("window"));
  const confidence = Number(params.get("confidence") ?? 0);
  return {
    filter: {
      query: (params.get("q") ?? NO_FILTER.query).slice(0, LONGEST_QUERY),
      types: known(EVENT_TYPES, params.getAll("type")),
      actors: params.getAll("who"),
      kinds: known(ACTOR_KINDS, params.getAll("kind")),
      sources: params.getAll("source"),
      statuses: known(STATUSES, params.getAll("status")),
      langs: known(LANGS, params.getAll("in")),
      documents: params.getAll("article"),
      confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    },
    selection: selectionOf(params),
    window: window && { first: window.start, last: window.end },
    clock: choice(CLOCKS, params.get("clock"), "event"),
    lanes: choice(LANES, params.get("lanes"), "actor"),
    pane: choice(PANES, params.get("pane"), "graph"),
    lang: INTERFACE_LANGS.find((lang) => lang === params.get("lang")),
  };
}

/** Whether two addresses differ in more than what changes with every movement, so that Back should lead from one to the other. */
export function isStep(before: string, after: string): boolean {
  return write({ ...read(before), window: undefined }) !== write({ ...read(after), window: undefined });
}

const LONGEST_QUERY = 200;

function facets(filter: Filter): readonly (readonly [string, readonly string[]])[] {
  return [
    ["type", filter.types],
    ["who", filter.actors],
    ["kind", filter.kinds],
    ["source", filter.sources],
    ["status", filter.statuses],
    ["in", filter.langs],
    ["article", filter.documents],
  ];
}

function selectionOf(params: URLSearchParams): Selection {
  for (const kind of ["event", "actor", "timex"] as const) {
    const id = params.get(kind);
    if (id) return { kind, id };
  }
  const id = params.get("document");
  if (!id) return NOTHING;
  const span = range(params.get("span"));
  return { kind: "document", id, ...(span && span.start >= 0 ? { span } : {}) };
}

/** `12..34` as two whole numbers, the first not after the second. */
function range(text: string | null): { readonly start: number; readonly end: number } | undefined {
  const dots = text?.indexOf("..") ?? -1;
  if (text === null || dots < 1 || dots + 2 === text.length) return undefined;
  const start = Number(text.slice(0, dots));
  const end = Number(text.slice(dots + 2));
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start <= end ? { start, end } : undefined;
}

function known<const T extends string>(all: readonly T[], values: readonly string[]): readonly T[] {
  return all.filter((value) => values.includes(value));
}
