import type { Arranged, Wanted } from "./arrange.ts";
import type { Net, Places } from "./net.ts";

/** To the worker: a picture to lay out, or the members of one disc. */
export type Request = { readonly id: number } & Task;
export type Task =
  | { readonly kind: "picture"; readonly wanted: Wanted }
  | { readonly kind: "members"; readonly net: Net; readonly r: number };

/** From the worker; `id` is the request's. */
export type Reply =
  | { readonly id: number; readonly kind: "picture"; readonly found: Arranged }
  | { readonly id: number; readonly kind: "members"; readonly found: Places }
  | { readonly id: number; readonly kind: "failed"; readonly cause: string };
