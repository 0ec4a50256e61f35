import { breaches } from "../corpus/invariants.ts";
import { applyEdits } from "../edit/apply.ts";
import { isProjectFile, readProject } from "../edit/file.ts";
import { readCorpus } from "../corpus/read.ts";
import { type Reading, failed } from "./article.ts";
import { decode, undecodableLine } from "./decode.ts";
import { jsonLines } from "./jsonl.ts";
import { markdown } from "./markdown.ts";

/** Readers by the ending of a file's name. Each takes the name without its ending, and the text. */
const READERS: ReadonlyMap<string, (name: string, text: string) => Reading> = new Map([
  ["txt", plain],
  ["text", plain],
  ["md", markdown],
  ["markdown", markdown],
  ["jsonl", jsonLines],
  ["ndjson", jsonLines],
  ["json", corpusFile],
]);

/** Reads a file by the ending of its name: .txt, .md, .jsonl, and .json for a corpus or a project. Never throws. */
export function readArticles(name: string, bytes: Uint8Array): Reading {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  const reader = dot < 0 ? undefined : READERS.get(base.slice(dot + 1).toLowerCase());
  if (reader === undefined) return failed("extension", dot < 0 ? base : base.slice(dot));
  if (bytes.length === 0) return failed("empty", "");
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const line = decoded.error === "encoding" ? undecodableLine(bytes) : undefined;
    return failed(decoded.error, "", line);
  }
  const { text, encoding } = decoded.value;
  if (text.trim() === "") return failed("empty", "");
  return { ...reader(base.slice(0, dot), text), encoding };
}

function plain(name: string, text: string): Reading {
  return { articles: [{ id: name, text }], problems: [] };
}

function corpusFile(_name: string, text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed("json", error instanceof Error ? error.message : "");
  }
  if (isProjectFile(value)) {
    const project = readProject(value);
    if (!project.ok) return failed("corpus", project.error);
    const { corpus, log } = project.value;
    return { articles: [], corpus: applyEdits(corpus, log.edits).corpus, problems: [] };
  }
  const corpus = readCorpus(value);
  if (!corpus.ok) return failed("corpus", corpus.error);
  const [breach] = breaches(corpus.value);
  return breach === undefined ? { articles: [], corpus: corpus.value, problems: [] } : failed("corpus", breach);
}
