/** The timeline as it is shown, as a file. */
export type Sheet = "timeline-svg" | "timeline-png";

/** What the keyboard, a button or another view may ask of a view that can do it. */
export type Command =
  "zoom-in" | "zoom-out" | "pan-back" | "pan-on" | "fit" | "search" | "open" | "paste" | "help" | Sheet;

/** Brings those who ask for something together with those who can do it. */
export class Commands {
  readonly #handlers = new Map<Command, Set<() => void>>();

  /** Answers a command from now on; returns what stops it. Of several that could, the one that came last acts. */
  on(command: Command, handler: () => void): () => void {
    const handlers = this.#handlers.get(command) ?? new Set();
    this.#handlers.set(command, handlers.add(handler));
    return () => void handlers.delete(handler);
  }

  /** Asks for a command; whether anybody answered. */
  send(command: Command): boolean {
    const handler = [...(this.#handlers.get(command) ?? [])].at(-1);
    handler?.();
    return handler !== undefined;
  }
}

/** The ids as a set. */
export function setOf<T extends string | number>(ids: readonly T[]): ReadonlySet<T> {
  return new Set(ids);
}
