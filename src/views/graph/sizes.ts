const SMALLEST = 20;
const LARGEST = 48;

/** The side of an actor's node: its area grows with what the actor does, beside the one who does most. */
export function nodeSize(weight: number, most: number): number {
  const share = Math.sqrt(weight / Math.max(most, 8));
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.min(1, share));
}

/** The width of a line that stands for so many events. */
export function lineWidth(count: number): number {
  return Math.min(6, 1.6 + Math.log2(count) * 1.1);
}
