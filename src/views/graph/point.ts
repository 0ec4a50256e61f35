/** A place in the picture, or on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
