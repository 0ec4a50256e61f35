import { join } from "node:path";
import { readGold } from "../score/gold.ts";

/** The project's own articles, from dist/bench: news as it is written, in both languages. */
const FOLDER = join(import.meta.dirname, "../../tests/gold/texts");

const SENTENCE_END = /[.!?؟](?=\s|$)/g;

export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** The own articles of a language, each as many times as it takes to have so many bytes of UTF-8. */
export function many(lang: string, bytes: number): readonly Sample[] {
  const own = ownOf(lang);
  const round = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return Array.from({ length: Math.ceil(bytes / round) }, (_, n) =>
    own.map((sample) => ({ ...sample, id: `${sample.id}-${n}` })),
  ).flat();
}

/** One article of so many bytes: the own articles one after another, again and again, no sentence quite like another. */
export function long(lang: string, bytes: number): Sample {
  const lines = ownOf(lang).flatMap(({ text }) => text.split("\n"));
  const out: string[] = [];
  let size = 0;
  for (let n = 0; size < bytes; n++) {
    const line = lines[n % lines.length] ?? "";
    const unlike = line.replace(SENTENCE_END, ` ${n}$&`);
    out.push(unlike);
    size += Buffer.byteLength(unlike) + 1;
  }
  return { id: "long", text: out.join("\n"), date: "2020-01-01" };
}

function ownOf(lang: string): readonly Sample[] {
  return readGold(FOLDER)
    .filter(({ gold }) => gold.lang === lang)
    .map(({ article: { id, text, date } }) => ({ id, text, ...(typeof date === "string" ? { date } : {}) }));
}
