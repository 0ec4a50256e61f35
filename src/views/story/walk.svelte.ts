import type { Step } from "../../model/index.ts";
import { addressOf, apply } from "../state/address.svelte.ts";
import { firstPane } from "../state/narrow.ts";
import { type Address, read, write } from "../state/url.ts";
import type { View } from "../state/view.svelte.ts";

/** The way through the steps of a story. Where the reader is, the address says: so Back and a link lead to a step as to any view. */
export class Walk {
  readonly steps: readonly Step[];
  readonly #view: View;
  /** The step that was shown last. */
  #visited = $state(0);

  constructor(view: View, steps: readonly Step[]) {
    this.#view = view;
    this.steps = steps;
  }

  /** The steps that show what is shown now; where none does but for the days, those. */
  readonly #here: readonly number[] = $derived.by(() => {
    const address = addressOf(this.#view);
    const places = [...this.steps.keys()];
    const same = (key: (address: Address) => string): readonly number[] =>
      places.filter((place) => key(this.#addressAt(place)) === key(address));
    const exact = same((one) => this.#key(one));
    return exact.length > 0 ? exact : same((one) => this.#key({ ...one, window: undefined }));
  });
  /** The place of the step that the reader is at, or was at last. */
  readonly current: number = $derived.by(() => {
    const [first] = this.#here;
    return first === undefined || this.#here.includes(this.#visited) ? this.#visited : first;
  });
  /** Whether the reader looks at something else than the step. */
  readonly strayed: boolean = $derived.by(() => this.#here.length === 0);

  /** What the page opens with: the address that was asked for, or the first step where none was. */
  opening(hash: string): Address {
    const asked = read(hash);
    const bare = { ...asked, lang: undefined };
    const [first] = this.steps;
    const isOwn = this.steps.some((_, place) => write(this.#addressAt(place)) === write(bare));
    return first === undefined || write(bare) !== "" || isOwn ? asked : { ...read(first.view), lang: asked.lang };
  }

  /** Remembers the step that the reader has come to, by whichever way, for as long as the calling component lives. */
  follow(): void {
    $effect(() => {
      this.#visited = this.current;
    });
  }

  /** Shows a step. It is a place of its own for Back, also where it differs from the last by its days alone. */
  go(place: number): void {
    const to = Math.min(Math.max(place, 0), this.steps.length - 1);
    if (this.steps.length === 0) return;
    this.#visited = to;
    const next = this.#addressAt(to);
    apply(this.#view, this.#view.compact ? { ...next, pane: firstPane(next) } : next);
    const hash = `#${write(addressOf(this.#view))}`;
    if (location.hash !== hash) history.pushState(null, "", hash);
  }

  /** Goes so many steps on. */
  by(count: number): void {
    this.go(this.current + count);
  }

  #addressAt(place: number): Address {
    return { ...read(this.steps[place]?.view ?? ""), lang: undefined };
  }

  /** What two views have in common that a reader would call the same. On a narrow screen one looks at a step by whichever pane. */
  #key(address: Address): string {
    return write({ ...address, lang: undefined, ...(this.#view.compact ? { pane: "graph" } : {}) });
  }
}
