/** Numbers of which one does not know beforehand how many will come. */
export class Grow<T extends Float64Array | Uint32Array | Uint8Array> {
  #all: T;
  #size = 0;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#all = make(1024);
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#all.length) {
      const more = this.#make(this.#size * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.#size++] = value;
  }

  /** All that came. */
  taken(): T {
    const exact = this.#make(this.#size);
    exact.set(this.#all.subarray(0, this.#size));
    return exact;
  }
}
