import { ACCORD } from "./accord.ts";
import { CONSULT } from "./consult.ts";
import { DEMAND } from "./demand.ts";
import { HAPPEN } from "./happen.ts";
import { PRESSURE } from "./pressure.ts";
import { RULE } from "./rule.ts";
import { VIOLENCE } from "./violence.ts";
import type { FrameWords } from "./words.ts";

/** Every kind of occurrence, by family of act. */
export const FRAMES: readonly FrameWords[] = [
  ...CONSULT,
  ...ACCORD,
  ...DEMAND,
  ...PRESSURE,
  ...VIOLENCE,
  ...RULE,
  ...HAPPEN,
];
