import * as v from "valibot";
import { type Result, err, ok } from "../result.ts";

export const StepSchema = v.object({
  /** Plain text; its lines are kept. */
  text: v.string(),
  /** What stands after `#` in the address of the page that shows it; empty for the page as it opens. */
  view: v.string(),
});

export const HeadingSchema = v.object({
  title: v.string(),
  intro: v.string(),
  /** Its stops, in order; none where the reader finds the way alone. */
  steps: v.array(StepSchema),
});

/** A stop of a story: what is said there, and what is shown meanwhile. */
export type Step = Readonly<v.InferOutput<typeof StepSchema>>;

/** What a story is called, how it begins, and what it leads through. */
export interface Heading {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly Step[];
}

/** Of a story nothing is written. */
export const NO_HEADING: Heading = { title: "", intro: "", steps: [] };

/** Whether anything of a story is written. */
export function isBegun({ title, intro, steps }: Heading): boolean {
  return title !== "" || intro !== "" || steps.length > 0;
}

/** Whether two say the same. */
export function sameHeading(a: Heading, b: Heading): boolean {
  return (
    a === b ||
    (a.title === b.title &&
      a.intro === b.intro &&
      a.steps.length === b.steps.length &&
      a.steps.every(({ text, view }, place) => text === b.steps[place]?.text && view === b.steps[place].view))
  );
}

/** Checks that a value, as parsed from JSON, is the heading of a story. */
export function readHeading(value: unknown): Result<Heading> {
  const checked = v.safeParse(HeadingSchema, value);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return err(`story.${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}
