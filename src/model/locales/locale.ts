import type { ActorTables } from "../actors/tables.ts";
import type { EventTables } from "../events/tables.ts";
import type { Lang } from "../schema.ts";
import type { SpeechTables } from "../speech/tables.ts";
import type { TextTables } from "../text/tables.ts";
import type { TimeTables } from "../time/tables.ts";
import type { Wording } from "../time/wording.ts";

/** What the engine knows of a language: one readonly record, tables only. */
export interface Locale {
  readonly lang: Lang;
  readonly direction: "rtl" | "ltr";
  readonly text: TextTables;
  readonly time: TimeTables;
  readonly actors: ActorTables;
  readonly speech: SpeechTables;
  readonly events: EventTables;
  /** How a person says where a date lies. */
  readonly wording: Wording;
}
