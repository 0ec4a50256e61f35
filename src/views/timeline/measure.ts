/** How wide a text is in the labels' face, in pixels; remembered, for zooming asks again and again. */
export class Measure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #known = new Map<string, number>();

  /** @param font a CSS font, as of the label's element. */
  constructor(font: string) {
    this.#context = document.createElement("canvas").getContext("2d");
    if (this.#context) this.#context.font = font;
  }

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const width = this.#context?.measureText(text).width ?? text.length * 6;
    this.#known.set(text, width);
    return width;
  }

  /** Measures all anew from now on. */
  forget(): void {
    this.#known.clear();
  }
}
