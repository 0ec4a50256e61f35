import { type Page, held, sameDays } from "./page.ts";
import { pairs } from "./pairs.ts";
import { overlap } from "./places.ts";
import type { Tallies } from "./tally.ts";

/** Time expressions: paired where they overlap; right in value where both name the same days. */
export function scoreTimes({ gold, found, place, show, differs }: Page): Pick<Tallies, "timex span" | "timex value"> {
  const { both, left, right } = pairs(
    gold.timex,
    found.timexes,
    (a, b) => {
      const span = place(a.quote, a.n);
      return overlap(span, b) / Math.max(span.end - span.start, b.end - b.start);
    },
    0.01,
  );
  const values = held(both, (a, b) => {
    const same = sameDays(a.value, b.value);
    if (!same) differs("timex value", `${a.quote}: want ${a.value}, got ${b.value}`);
    return same;
  });
  for (const one of left) differs("timex missed", `${one.quote} = ${one.value}`);
  for (const one of right) differs("timex spurious", `${show(one)} = ${one.value}`);
  const of = { gold: gold.timex.length, found: found.timexes.length };
  return { "timex span": { right: both.size, ...of }, "timex value": { right: values.right, ...of } };
}
