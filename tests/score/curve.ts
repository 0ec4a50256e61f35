/** One thing that was found, with how likely it was said to be. */
export interface Judged {
  readonly likely: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean of what was said. */
  readonly said: number;
  /** Share that is right. */
  readonly right: number;
}

const BINS = 10;
const SIDE = 320;
const MARGIN = 44;

/** What was said and what is so, by tenths of what was said. */
export function bins(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const members = judged.filter(({ likely }) => Math.min(BINS - 1, Math.floor(likely * BINS)) === at);
    const share = (sum: number): number => (members.length === 0 ? 0 : sum / members.length);
    return {
      from: at / BINS,
      count: members.length,
      said: share(members.reduce((sum, { likely }) => sum + likely, 0)),
      right: share(members.filter(({ right }) => right).length),
    };
  }).filter(({ count }) => count > 0);
}

/** The reliability curve as SVG: on the diagonal, what is said is so. The larger a point, the more were found. */
export function curve(all: readonly Bin[]): string {
  const x = (share: number): string => (MARGIN + share * SIDE).toFixed(1);
  const y = (share: number): string => (MARGIN / 2 + (1 - share) * SIDE).toFixed(1);
  const size = SIDE + 2 * MARGIN;
  const most = Math.max(...all.map(({ count }) => count));
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="12">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    ...ticks.map((tick) => `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>`),
    ...ticks.map((tick) => `<text x="${x(tick)}" y="${SIDE + 40}" text-anchor="middle">${tick}</text>`),
    ...ticks.map((tick) => `<text x="${MARGIN - 6}" y="${y(tick)}" dy="4" text-anchor="end">${tick}</text>`),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4"/>`,
    `<polyline points="${all.map(({ said, right }) => `${x(said)},${y(right)}`).join(" ")}" fill="none" stroke="#0b6e8f" stroke-width="2"/>`,
    ...all.map(
      ({ said, right, count }) =>
        `<circle cx="${x(said)}" cy="${y(right)}" r="${(3 + 6 * Math.sqrt(count / most)).toFixed(1)}" fill="#0b6e8f"/>`,
    ),
    `<text x="${size / 2}" y="${SIDE + 62}" text-anchor="middle">confidence</text>`,
    `<text transform="translate(12 ${size / 2}) rotate(-90)" text-anchor="middle">share of right rows</text>`,
    "</svg>",
    "",
  ].join("\n");
}
