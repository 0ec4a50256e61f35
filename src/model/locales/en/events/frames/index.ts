import { ACCORD } from "./accord.ts";
import { CONCEDE } from "./concede.ts";
import { CONSULT } from "./consult.ts";
import { DEMAND } from "./demand.ts";
import { HAPPEN } from "./happen.ts";
import { JUSTICE } from "./justice.ts";
import { PRESSURE } from "./pressure.ts";
import { RULE } from "./rule.ts";
import { TRADE } from "./trade.ts";
import { VIOLENCE } from "./violence.ts";
import type { FrameWords } from "./words.ts";

/** Every kind of occurrence, by family of act. */
export const FRAMES: readonly FrameWords[] = [
  ...CONSULT,
  ...ACCORD,
  ...CONCEDE,
  ...DEMAND,
  ...PRESSURE,
  ...VIOLENCE,
  ...RULE,
  ...JUSTICE,
  ...TRADE,
  ...HAPPEN,
];
