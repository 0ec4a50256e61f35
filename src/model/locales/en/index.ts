import type { Locale } from "../locale.ts";
import { actors } from "./actors/index.ts";
import { events } from "./events/index.ts";
import { speech } from "./speech/index.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";
import { wording } from "./wording.ts";

export const en: Locale = { lang: "en", direction: "ltr", text, time, actors, speech, events, wording };
