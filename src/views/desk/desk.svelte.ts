import { createContext } from "svelte";
import { type Change, type Corpus, type Correction, type Event, isReviewed, toReview } from "../../model/index.ts";
import type { Project } from "../state/project.svelte.ts";
import type { View } from "../state/view.svelte.ts";
import { commandsFor } from "./commands.ts";

/** What of the selected thing is being corrected. */
export type Part = "all" | "type" | "date";

/** What happened last, to be said to the person. */
export type Said =
  { readonly kind: "right" | "wrong" | "not" } | { readonly kind: "undone" | "redone" | "made"; readonly edit: string };

/** Correcting: what is being corrected, and the queue of a review. */
export class Desk {
  /** Which part of the selected event or actor is being corrected. */
  part = $state.raw<Part | undefined>();
  /** What happened last; a new object each time. */
  said = $state.raw<Said | undefined>();
  #queue = $state.raw<{ readonly ids: readonly string[]; readonly base: Corpus } | undefined>();
  readonly #project: Project;
  readonly #view: View;

  /** Nothing can be corrected here: what is shown was published. */
  readonly locked: boolean;

  constructor(project: Project, view: View, locked = false) {
    this.locked = locked;
    this.#project = project;
    this.#view = view;
  }

  /** The events of the review that are still there, in its order; undefined while there is none. */
  readonly queue: readonly Event[] | undefined = $derived.by(() => {
    if (!this.#queue) return undefined;
    // What was read again has other ids; the order is then made anew.
    if (this.#queue.base !== this.#project.base) return this.#waiting();
    return this.#queue.ids.flatMap((id) => this.#project.index.events.get(id) ?? []);
  });
  /** The place of the selected event in the queue, from 0; -1 where it is not in it. */
  readonly at: number = $derived(this.queue?.findIndex(({ id }) => id === this.#selectedId) ?? -1);
  /** How many of the queue wait. */
  readonly left: number = $derived(this.queue?.filter((event) => !isReviewed(event)).length ?? 0);
  readonly #selectedId: string | undefined = $derived.by(() =>
    this.#view.selected.kind === "event" ? this.#view.selected.event.id : undefined,
  );

  /** Begins a review of what the filter leaves, or ends it. */
  toggleReview(): void {
    this.part = undefined;
    if (this.#queue) {
      this.#queue = undefined;
      return;
    }
    const waiting = this.#waiting();
    this.#queue = { ids: waiting.map(({ id }) => id), base: this.#project.base };
    const [first] = waiting;
    if (first) this.#view.select({ kind: "event", id: first.id });
  }

  /** Goes to the event so many places on in the queue. */
  step(by: number): boolean {
    const { queue } = this;
    if (!queue || queue.length === 0) return false;
    const next = queue[Math.min(Math.max(this.at < 0 ? 0 : this.at + by, 0), queue.length - 1)];
    if (next) this.#view.select({ kind: "event", id: next.id });
    this.part = undefined;
    return true;
  }

  /** Says that the selected event is right, and goes on in the review. */
  right(): boolean {
    const event = this.#selected();
    const command = event && commandsFor(event, this.#project.index)?.confirm();
    if (!event || !command) return false;
    const next = this.#nextAfter(event);
    if (!isReviewed(event)) this.correct(command, { kind: "right" });
    this.part = undefined;
    if (next) this.#view.select({ kind: "event", id: next.id });
    return true;
  }

  /** Takes the selected event out, and goes on in the review. */
  wrong(): boolean {
    const event = this.#selected();
    const command = event && commandsFor(event, this.#project.index)?.wrong();
    if (!event || !command) return false;
    const next = this.#nextAfter(event);
    this.part = undefined;
    if (!this.correct(command, { kind: "wrong" })) return true;
    if (next) this.#view.select({ kind: "event", id: next.id });
    else this.#view.clear();
    return true;
  }

  /** Opens a part of the selected thing for correction. */
  open(part: Part): boolean {
    const { kind } = this.#view.selected;
    if (kind !== "event" && (kind !== "actor" || part !== "all")) return false;
    this.part = this.part === part ? undefined : part;
    return true;
  }

  /** Makes a correction. Where it cannot be made, that is said; whether it was. */
  correct(command: Correction, said?: Said): boolean {
    const made = this.#project.correct(command);
    if (this.#project.misfit) this.said = { kind: "not" };
    else if (made && said) this.said = said;
    return made;
  }

  /** Undoes the last correction, and shows what it was of. */
  undo(): boolean {
    const last = this.#project.applied.at(-1);
    if (!last) return false;
    this.#project.undo();
    this.said = { kind: "undone", edit: last.edit.id };
    this.#show(last.changes, "before");
    return true;
  }

  /** Makes again what was undone last, and shows what it is of. */
  redo(): boolean {
    const edit = this.#project.log.undone.at(-1);
    if (!edit) return false;
    this.#project.redo();
    this.said = { kind: "redone", edit: edit.id };
    this.#show(this.#project.applied.at(-1)?.changes, "after");
    return true;
  }

  #selected(): Event | undefined {
    return this.#view.selected.kind === "event" ? this.#view.selected.event : undefined;
  }

  #waiting(): readonly Event[] {
    const { events } = this.#project.index;
    return toReview(this.#view.visible.flatMap((id) => events.get(id) ?? []));
  }

  /** The next event in the queue that waits, after one of it or from its beginning. */
  #nextAfter(event: Event): Event | undefined {
    const { queue } = this;
    if (!queue) return undefined;
    const waits = (one: Event): boolean => one.id !== event.id && !isReviewed(one);
    const at = queue.findIndex(({ id }) => id === event.id);
    return queue.slice(at + 1).find(waits) ?? queue.find(waits);
  }

  #show(changes: readonly Change[] | undefined, side: "before" | "after"): void {
    for (const change of changes ?? []) {
      const record = change[side];
      if (!record || change.of === "document") continue;
      const { kind } = this.#view.selection;
      if (kind !== "none" && kind !== change.of && change.of === "actor") continue;
      this.#view.select({ kind: change.of, id: record.id });
      return;
    }
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
