/** How far a name of the axis may reach past the end of the plot. */
export const OVER = 16;
/** The height of the line of names, and of that in another calendar. */
export const LINE = 24;
const HIJRI = 15;

/** How tall the axis is. @param hijri whether it says the days of the Hijri calendar too. */
export function axisHeight(hijri: boolean): number {
  return hijri ? LINE + HIJRI : LINE;
}
