import { table } from "../bench/table.ts";
import { interval } from "./interval.ts";
import type { Score } from "./score.ts";
import { TASKS, f1, precision, recall, sum } from "./tally.ts";

/** The scores by language and task, as a table for the terminal, with the interval in which F1 lies in 95 of 100 draws of articles. */
export function report(scores: readonly Score[]): string {
  const languages = [...new Set(scores.map(({ lang }) => lang))].toSorted();
  const groups = [...languages.map((lang) => [lang, scores.filter((one) => one.lang === lang)] as const)];
  const all = groups.length > 1 ? [...groups, ["all", scores] as const] : groups;
  return all.map(([name, group]) => block(name, group)).join("\n\n");
}

function block(name: string, scores: readonly Score[]): string {
  const rows = TASKS.map((task) => {
    const tallies = scores.map((one) => one.tallies[task]);
    const whole = sum(tallies);
    const [low, high] = interval(tallies, f1);
    return [
      task,
      percent(precision(whole)),
      percent(recall(whole)),
      percent(f1(whole)),
      `${percent(low)}–${percent(high)}`,
      `${whole.right}/${whole.gold}/${whole.found}`,
    ];
  });
  return table([`${name}, ${scores.length} articles`, "P", "R", "F1", "95 %", "right/gold/found"], rows);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
