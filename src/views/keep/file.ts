import { type Corpus, type Heading, type Log, NO_HEADING, type ProjectFile, readProject } from "../../model/index.ts";
import type { Content } from "./store.ts";

/** The server does not take what is sent. */
export class FileRefused extends Error {
  /** Another tab has saved meanwhile: this one must follow it. */
  readonly following: boolean;

  constructor(message: string, following: boolean) {
    super(message);
    this.following = following;
  }
}

const PATH = "./data/save.json";

/** The file of `waqai view --save`, which its server alone writes. */
export interface FileStore {
  readonly name: string;
  readonly read: () => Promise<Content | undefined>;
  readonly write: (change: {
    readonly base: Corpus | undefined;
    readonly log: Log;
    readonly story: Heading;
  }) => Promise<void>;
}

/** The file that is served for saving; undefined where there is none, or this page's address may not write it. */
export async function servedFile(): Promise<FileStore | undefined> {
  const token = new URLSearchParams(location.search).get("token");
  if (token === null) return undefined;
  const headers = { "x-waqai-token": token };
  let revision = 0;
  const read = async (): Promise<(ProjectFile & { readonly file: string }) | undefined> => {
    const response = await fetch(PATH, { headers, cache: "no-store" });
    if (!response.ok) return undefined;
    const answer: unknown = await response.json();
    if (typeof answer !== "object" || answer === null) return undefined;
    const project = readProject({ ...answer, format: "waqai-project", version: 2 });
    if (!project.ok) return undefined;
    revision = "revision" in answer ? Number(answer.revision) : 0;
    return { ...project.value, file: "file" in answer ? String(answer.file) : "" };
  };
  const first = await read().catch(() => undefined);
  if (!first) return undefined;
  return {
    name: first.file,
    read: async () => {
      const project = await read();
      return project && { base: project.corpus, log: project.log, story: project.story ?? NO_HEADING };
    },
    write: async ({ base, log, story }) => {
      const response = await fetch(PATH, {
        method: "PUT",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ revision, ...(base ? { corpus: base } : {}), ...log, story }),
      });
      const answer: unknown = await response.json().catch(() => undefined);
      const said = typeof answer === "object" && answer !== null ? answer : {};
      if (response.status === 507) throw new DOMException("no space on the disk", "QuotaExceededError");
      if (!response.ok) {
        throw new FileRefused("cause" in said ? String(said.cause) : String(response.status), response.status === 409);
      }
      revision = "revision" in said ? Number(said.revision) : revision + 1;
    },
  };
}
