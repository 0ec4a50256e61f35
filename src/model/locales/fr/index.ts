import type { Locale } from "../locale.ts";
import { actors } from "./actors.ts";
import { events } from "./events.ts";
import { speech } from "./speech.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";
import { wording } from "./wording.ts";

export const fr: Locale = { lang: "fr", direction: "ltr", text, time, actors, speech, events, wording };
