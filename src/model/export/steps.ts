import * as v from "valibot";
import { type Step, StepSchema } from "../corpus/heading.ts";
import { type Result, err, ok } from "../result.ts";

const StepsSchema = v.array(
  v.object({
    ...StepSchema.entries,
    // Whoever copies a view copies the whole address: nothing in it stands before the mark.
    view: v.pipe(
      StepSchema.entries.view,
      v.transform((address) => address.slice(address.indexOf("#") + 1)),
    ),
  }),
);

/** Checks that a value, as parsed from JSON, is the steps of a story. The error says at which step it is not. */
export function readSteps(value: unknown): Result<readonly Step[]> {
  const checked = v.safeParse(StepsSchema, value);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  const [place, field] = (v.getDotPath(issue) ?? "").split(".");
  if (place === undefined || place === "") return err(`not a list of steps: ${issue.message}`);
  return err(`step ${Number(place) + 1}${field === undefined ? "" : `, ${field}`}: ${issue.message}`);
}
