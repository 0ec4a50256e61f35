import type { Actor, Document } from "../../../src/model/index.ts";
import type { EventColumns } from "./columns.ts";

/** What the worker that reads a corpus tells the page. */
export type Told =
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly events: number }
  | {
      readonly kind: "done";
      readonly documents: readonly Document[];
      readonly actors: readonly Actor[];
      readonly columns: EventColumns;
    }
  | { readonly kind: "failed"; readonly cause: string };
