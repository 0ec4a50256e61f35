import { readFile } from "node:fs/promises";
import { type Result, type Step, err, ok, readSteps } from "../model/index.ts";
import { reason, refused, written } from "./messages.ts";

/** What a file of steps holds; the error names the file, and the step where it is one. */
export async function stepsIn(file: string | undefined): Promise<Result<readonly Step[]>> {
  if (file === undefined) return ok([]);
  const lost = (cause: string): Result<never> => err(written({ file, line: undefined, cause, lost: true }));
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return err(written(refused(file, error)));
  }
  try {
    const steps = readSteps(JSON.parse(text));
    return steps.ok ? steps : lost(steps.error);
  } catch (error) {
    return lost(`this is not valid JSON (${reason(error)})`);
  }
}
