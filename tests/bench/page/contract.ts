import type { Filter } from "../../../src/model/index.ts";

/** What the peer bench asks of a page: see the README of that bench. */
declare global {
  interface Window {
    __load?: ((events: readonly BenchEvent[], meta: BenchMeta) => void) | ((graph: BenchGraph) => void);
    __ready?: boolean;
    __view?: (from: number, to: number) => void;
    /** Shows only what passes; the milliseconds until that is painted. */
    __filter?: (change: Partial<Filter>) => Promise<number>;
    __target?: string;
    __dragFrom?: readonly [number, number];
    __layoutNote?: string;
  }
}

export interface BenchEvent {
  readonly id: number;
  /** Milliseconds since 1970, UTC. */
  readonly t: number;
  readonly label: string;
  /** The number of a category. */
  readonly cat: number;
  /** Numbers of actors. */
  readonly actors: readonly number[];
}

export interface BenchMeta {
  readonly actors: number;
  /** What they are called, where they have names. */
  readonly names?: readonly string[];
}

export interface BenchGraph {
  readonly nodes: readonly { readonly id: number; readonly label: string }[];
  /** From and to, and how many events the two share. */
  readonly edges: readonly { readonly s: number; readonly t: number; readonly w: number }[];
}

/** Says that all is drawn: two frames on, and a task. */
export function done(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (window.__ready = true))));
}
