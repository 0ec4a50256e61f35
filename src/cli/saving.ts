import { randomBytes, timingSafeEqual } from "node:crypto";
import { constants, copyFile, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { basename } from "node:path";
import {
  type Heading,
  type ProjectFile,
  type Result,
  err,
  ok,
  readCorpus,
  readHeading,
  readLog,
  writeProject,
} from "../model/index.ts";
import { reason } from "./messages.ts";
import { save } from "./save.ts";

/** No more than this is taken from the page at once, in bytes. */
const MOST = 1 << 30;

/** What an answer to the page says. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A project file that the page may write its corrections to. */
export interface Saving {
  /** Who has it may write. It is told to the person alone, in the address. */
  readonly token: string;
  /** The project as it now is. */
  readonly project: () => ProjectFile;
  /** Answers a request of the page: what is saved, or that it be saved. */
  readonly answer: (request: IncomingMessage) => Promise<Answer>;
}

/**
 * Saves to a file what the page sends. What changed the file meanwhile is kept beside it.
 * @param onBackup told the path of what was kept.
 */
export async function savingTo(path: string, opened: ProjectFile, onBackup: (path: string) => void): Promise<Saving> {
  const token = randomBytes(24).toString("base64url");
  let project = opened;
  let revision = 1;
  let known = await stampOf(path);
  let writing: Promise<unknown> = Promise.resolve();

  async function write(sent: Sent): Promise<Answer> {
    if (sent.revision !== revision) return answer(409, { revision });
    const next: ProjectFile = {
      ...project,
      corpus: sent.corpus ?? project.corpus,
      log: sent.log,
      story: sent.story ?? project.story,
    };
    try {
      const now = await stampOf(path);
      if (now !== undefined && now !== known) onBackup(await keptBeside(path));
      await save(writeProject(next), path);
    } catch (error) {
      const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
      return answer(full ? 507 : 500, { cause: reason(error) });
    }
    project = next;
    known = await stampOf(path);
    return answer(200, { revision: ++revision });
  }

  return {
    token,
    project: () => project,
    answer: async (request) => {
      if (!allowed(request, token)) return answer(403, {});
      if (request.method === "GET") {
        const { name, corpus, log, story } = project;
        return answer(200, { file: basename(path), revision, name, corpus, ...log, story });
      }
      const body = await received(request);
      if (!body.ok) return answer(body.error, {});
      const sent = parsed(body.value);
      if (!sent.ok) return answer(400, { cause: sent.error });
      const answered = writing.then(() => write(sent.value));
      writing = answered;
      return answered;
    },
  };
}

/** What the page sends to be saved. */
interface Sent {
  /** The revision that it changes. */
  readonly revision: number;
  readonly corpus: ProjectFile["corpus"] | undefined;
  readonly log: ProjectFile["log"];
  /** Undefined where it has not changed. */
  readonly story: Heading | undefined;
}

function answer(status: number, body: object): Answer {
  return { status, body: JSON.stringify(body) };
}

/** Whether a request comes from the page itself: it has the token, and no other site sent it. */
function allowed({ headers, method }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers["x-waqai-token"] ?? ""));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const origin = headers.origin;
  return origin === `http://${headers.host ?? ""}` || (origin === undefined && method === "GET");
}

/** The body of a request, as text; else the status that refuses it. */
async function received(request: IncomingMessage): Promise<Result<string, number>> {
  if (!String(request.headers["content-type"] ?? "").startsWith("application/json")) return err(415);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST) return err(413);
    chunks.push(bytes);
  }
  return ok(Buffer.concat(chunks).toString("utf8"));
}

function parsed(body: string): Result<Sent> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return err(reason(error));
  }
  if (typeof value !== "object" || value === null || !("revision" in value) || typeof value.revision !== "number") {
    return err("no revision");
  }
  const log = readLog(value);
  if (!log.ok) return log;
  const story = "story" in value ? readHeading(value.story) : ok(undefined);
  if (!story.ok) return story;
  const sent = { revision: value.revision, log: log.value, story: story.value };
  if (!("corpus" in value)) return ok({ ...sent, corpus: undefined });
  const corpus = readCorpus(value.corpus);
  return corpus.ok ? ok({ ...sent, corpus: corpus.value }) : corpus;
}

/** What tells one state of a file from another; undefined where it is not there. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Copies a file beside itself, under the first name that is free. */
async function keptBeside(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const beside = `${path}.backup-${n}`;
    try {
      await copyFile(path, beside, constants.COPYFILE_EXCL);
      return beside;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}
