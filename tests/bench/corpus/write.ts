import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Document, Event, EventType } from "../../../src/model/index.ts";
import { made } from "../page/made.ts";

const TYPES: readonly EventType[] = ["meeting", "statement", "protest", "assault", "order", "aid", "other"];
/** Sentences to a document, and characters that are written at once. */
const EACH = 500;
const PIECE = 1 << 20;

/** Writes a corpus of so many made-up events as Waqai writes its own: one record a line. */
export async function writeGenerated(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  let waiting = "";
  const put = async (text: string): Promise<void> => {
    waiting += text;
    if (waiting.length < PIECE) return;
    if (!file.write(waiting)) await once(file, "drain");
    waiting = "";
  };
  const list = async (name: string, size: number, record: (n: number) => unknown): Promise<void> => {
    await put(`,\n${JSON.stringify(name)}:[`);
    for (let n = 0; n < size; n++) await put(`${n === 0 ? "\n" : ",\n"}${JSON.stringify(record(n))}`);
    await put("]");
  };
  const { events, meta } = made(count, "ar");
  const label = (n: number): string => `${events[n]?.label ?? ""}.`;
  const documents = Math.ceil(count / EACH);
  await put(`{"format":"waqai-corpus","version":1`);
  await list("documents", documents, (doc): Document => {
    const size = Math.min(EACH, count - doc * EACH);
    const text = Array.from({ length: size }, (_, n) => label(doc * EACH + n)).join(" ");
    const dated = { published: "2023-12-31", publishedFrom: "given" } as const;
    return { id: `d${String(doc)}`, lang: "ar", title: null, outlet: null, url: null, ...dated, text, zones: [] };
  });
  await list("timexes", 0, () => undefined);
  await list("actors", meta.actors, (n) => {
    const name = meta.names[n] ?? "";
    return { id: `a${String(n)}`, kind: "person", name, names: [name], titles: [], country: null, mentions: [] };
  });
  let at = 0;
  await list("events", count, (n): Event => {
    if (n % EACH === 0) at = 0;
    const event = events[n];
    const start = at;
    const end = start + label(n).length;
    at = end + 1;
    const type = TYPES[event?.cat ?? 0] ?? "other";
    return {
      id: `e${String(n)}`,
      type: type === "statement" ? "other" : type,
      plover: null,
      trigger: { doc: `d${String(Math.floor(n / EACH))}`, start, end },
      sentence: { start, end },
      date: new Date(event?.t ?? 0).toISOString().slice(0, 10),
      timex: null,
      status: "happened",
      polarity: "affirmed",
      participants: (event?.actors ?? []).map((actor) => ({ actor: `a${String(actor)}`, role: "party", start, end })),
      place: null,
      sources: [],
      rule: "generated",
      confidence: 0.9,
    };
  });
  await put("}\n");
  file.end(waiting);
  await once(file, "finish");
}
