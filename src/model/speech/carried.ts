import { elementAt } from "../at.ts";
import type { StatementMention, TimexMention } from "../layers.ts";

/**
 * One who says several things in an article mostly says them in one speech, whose day the text writes once: what has no time of its
 * own takes the day that was told before of the same speaker, else the one that is told next.
 */
export function carried(
  statements: readonly StatementMention[],
  timexes: readonly TimexMention[],
): readonly StatementMention[] {
  const forward = passed(statements, timexes);
  return passed(forward.toReversed(), timexes).toReversed();
}

function passed(
  statements: readonly StatementMention[],
  timexes: readonly TimexMention[],
): readonly StatementMention[] {
  const days = new Map<number, number>();
  return statements.map((statement) => {
    const { speaker, timex } = statement;
    if (speaker < 0) return statement;
    const day = days.get(speaker);
    if (timex < 0) return day === undefined ? statement : { ...statement, timex: day };
    const said = elementAt(timexes, timex);
    // Only a day of the news itself goes on: what was said in another year is of another speech.
    if (said?.grain === "day" && said.anchor !== "none") days.set(speaker, timex);
    return statement;
  });
}
