import { type Columns, type Filter, NO_FILTER, isFiltered, passing } from "../../../src/model/index.ts";
import { type Chronicle, narrowed } from "../../../src/views/timeline/chronicle.ts";
import type { Source } from "../../../src/views/timeline/source.svelte.ts";

/** What the page's own source does, of columns that were never a corpus. */
export class Generated implements Source {
  filter = $state.raw<Filter>(NO_FILTER);
  readonly dates: Chronicle;
  readonly undated = [];
  readonly total: number;
  readonly #columns: Columns;

  constructor(whole: Chronicle, columns: Columns) {
    this.dates = whole;
    this.total = whole.size;
    this.#columns = columns;
  }

  readonly chronicle: Chronicle = $derived.by(() => {
    if (!isFiltered(this.filter)) return this.dates;
    const passes = passing(this.#columns, this.filter);
    const picks = new Uint32Array(passes.reduce((sum, one) => sum + one, 0));
    let at = 0;
    for (let item = 0; item < passes.length; item++) if (passes[item] === 1) picks[at++] = item;
    return narrowed(this.dates, picks);
  });
}
