import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

// Code that is compiled anew while it runs keeps no count.
for (const flag of ["--no-opt", "--no-maglev", "--no-sparkplug"]) setFlagsFromString(flag);

/** The files whose work is counted. */
const COUNTED = "/src/model/";

/**
 * How often the blocks of the model's code run while something is done, as the engine counts them: the same for the same input, and
 * the same on a fast machine and a slow one.
 */
export async function workOf(doing: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    await session.post("Profiler.takePreciseCoverage");
    doing();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url.includes(COUNTED))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
