import {
  ACTOR_KINDS,
  CLOCKS,
  type Choices,
  EVENT_TYPES,
  type Facet,
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
  /** Whether empty time is folded. */
  readonly folded: boolean;
  /** The event that days are counted from. */
  readonly zero: string | undefined;
  /** The lanes that were put first, in order, and those that are shut. */
  readonly pinned: readonly string[];
  readonly shut: readonly string[];
  /** Undefined where the address does not say. */
  readonly lang: InterfaceLang | undefined;
}

/** The part of an address after `#`; what stands at its default is left out. */
export function write(address: Address): string {
  const { filter, selection, window } = address;
  const params = new URLSearchParams();
  if (address.lang) params.set("lang", address.lang);
  if (filter.query.trim() !== "") params.set("q", filter.query);
  for (const [name, facet] of NAMES) for (const value of filter[facet]) params.append(name, value);
  for (const [name, facet] of NAMES) for (const value of filter.not[facet]) params.append(NOT + name, value);
  if (filter.confidence > 0) params.set("confidence", String(filter.confidence));
  if (address.clock !== "event") params.set("clock", address.clock);
  if (address.lanes !== "actor") params.set("lanes", address.lanes);
  if (address.pane !== "graph") params.set("pane", address.pane);
  if (address.folded) params.set("fold", "1");
  if (address.zero !== undefined) params.set("zero", address.zero);
  for (const id of address.pinned) params.append("pin", id);
  for (const id of address.shut) params.append("shut", id);
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
      confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      ...choices(params, ""),
      not: choices(params, NOT),
    },
    selection: selectionOf(params),
    window: window && { first: window.start, last: window.end },
    clock: choice(CLOCKS, params.get("clock"), "event"),
    lanes: choice(LANES, params.get("lanes"), "actor"),
    pane: choice(PANES, params.get("pane"), "graph"),
    folded: params.get("fold") === "1",
    zero: params.get("zero") ?? undefined,
    pinned: params.getAll("pin"),
    shut: params.getAll("shut"),
    lang: INTERFACE_LANGS.find((lang) => lang === params.get("lang")),
  };
}

/** Whether two addresses differ in more than what changes with every movement, so that Back should lead from one to the other. */
export function isStep(before: string, after: string): boolean {
  return write({ ...read(before), window: undefined }) !== write({ ...read(after), window: undefined });
}

const LONGEST_QUERY = 200;

/** Stands before the name of what is unwanted. */
const NOT = "not-";
const NAMES: readonly (readonly [name: string, facet: Facet])[] = [
  ["type", "types"],
  ["who", "actors"],
  ["kind", "kinds"],
  ["source", "sources"],
  ["status", "statuses"],
  ["in", "langs"],
  ["article", "documents"],
];

function choices(params: URLSearchParams, before: string): Choices {
  const all = (name: string): readonly string[] => params.getAll(before + name);
  return {
    types: known(EVENT_TYPES, all("type")),
    actors: all("who"),
    kinds: known(ACTOR_KINDS, all("kind")),
    sources: all("source"),
    statuses: known(STATUSES, all("status")),
    langs: known(LANGS, all("in")),
    documents: all("article"),
  };
}

function selectionOf(params: URLSearchParams): Selection {
  for (const kind of ["event", "actor", "timex", "tie"] as const) {
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
