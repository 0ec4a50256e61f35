import * as v from "valibot";
import { ActorSchema, DocumentSchema, EVENT_TYPES, StatementSchema } from "../../../src/model/index.ts";
import { Columns } from "./columns.ts";
import type { Told } from "./told.ts";

/** What the columns take of an event; the rest of it is not looked at. */
const TakenSchema = v.object({
  date: v.nullable(v.string()),
  type: v.picklist(EVENT_TYPES),
  trigger: v.object({ doc: v.string() }),
  sentence: v.object({ start: v.number(), end: v.number() }),
  participants: v.array(v.object({ actor: v.string() })),
  statement: v.optional(StatementSchema),
});
export type Taken = v.InferOutput<typeof TakenSchema>;

/** So many bytes lie between two words about how far it is. */
const EACH = 8 << 20;

/**
 * Reads a corpus as Waqai writes it, one record a line, as its bytes come: neither the file nor the records of its events are
 * ever all in memory.
 */
addEventListener("message", ({ data: file }: MessageEvent<File>) => {
  read(file).catch((error: unknown) => tell({ kind: "failed", cause: String(error) }));
});

async function read(file: File): Promise<void> {
  const columns = new Columns();
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let list = "";
  let rest = "";
  let done = 0;
  let told = 0;
  const take = (line: string): void => {
    // Behind a record stands a comma; behind the last of a list the end of that, and of the file.
    const text = line.endsWith("],") || line.endsWith("]}") ? line.slice(0, -2) : line.slice(0, -1);
    if (text.startsWith("{") && list !== "") record(list, JSON.parse(text), columns);
    const opened = line.indexOf('":[');
    if (!line.startsWith("{") && opened > 0) list = line.slice(1, opened);
  };
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    done += part.value.byteLength;
    const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
    if (done - told < EACH) continue;
    told = done;
    tell({ kind: "progress", done, total: file.size, events: columns.events });
  }
  const { documents, actors } = columns;
  tell({ kind: "done", documents, actors, columns: columns.taken() });
}

function record(list: string, value: unknown, columns: Columns): void {
  if (list === "documents") columns.document(v.parse(DocumentSchema, value));
  else if (list === "actors") columns.person(v.parse(ActorSchema, value));
  else if (list === "events") columns.event(v.parse(TakenSchema, value));
}

function tell(told: Told): void {
  const moved =
    told.kind === "done"
      ? Object.values(told.columns).flatMap((one) => (typeof one === "number" ? [] : [one.buffer]))
      : [];
  postMessage(told, { transfer: moved });
}
