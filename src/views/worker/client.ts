import type { Article, Corpus } from "../../model/index.ts";
import type { Columns, Preview } from "../../readers/read.ts";
import type { Input, Outcome, Problem, Reply, Request } from "./protocol.ts";

export type { Columns, Input, Outcome, Preview, Problem };

/** How far a reading has come. */
export interface Reached {
  readonly done: number;
  readonly total: number;
  /** The name of what is being read. */
  readonly name: string;
  /** The place of the file that is being read; undefined once all files are, and their articles are read. */
  readonly input?: number | undefined;
}

/** Reads articles away from the page, so that it stays responsive. */
export interface Client {
  /** The corpus with the inputs added. Undefined where it was cancelled, or a later request has overtaken this one. */
  readonly read: (
    inputs: readonly Input[],
    corpus: Corpus,
    onProgress: (progress: Reached) => void,
  ) => Promise<Outcome | undefined>;
  /** The corpus of articles that were read before, read anew. Undefined as above. */
  readonly again: (
    articles: readonly Article[],
    onProgress: (progress: Reached) => void,
  ) => Promise<Outcome | undefined>;
  /** The first rows of a table whose columns a person may name; undefined where the file is none. */
  readonly preview: (name: string, blob: Blob) => Promise<Preview | undefined>;
  /** Ends what is being read at once, whatever it is at. */
  readonly cancel: () => void;
}

/** What is asked of the worker, before it has a number. */
type Asked =
  | {
      readonly kind: "read";
      readonly inputs: readonly Input[];
      readonly corpus: Corpus;
      readonly slow: readonly number[];
    }
  | { readonly kind: "again"; readonly articles: readonly Article[] }
  | { readonly kind: "preview"; readonly name: string; readonly blob: Blob };

/** A file that has said nothing for so many milliseconds is given up; a large one has more, for every megabyte of it. */
const PATIENCE = 30_000;
const PER_MEGABYTE = 500;

/** Starts the worker. It lives as long as the page, or until what it reads is cancelled; then there is another. */
export function spawn(patience = PATIENCE): Client {
  let worker: Worker | undefined;
  let last = 0;
  /** Ends the request that is being answered as if it had been overtaken. */
  let drop: (() => void) | undefined;
  const started = (): Worker => (worker ??= new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  const ask = (
    asked: Asked,
    onProgress: (progress: Reached) => void,
    onSlow?: (input: number) => void,
  ): Promise<Extract<Reply, { kind: "done" | "preview" }> | undefined> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const to = started();
      let watch: ReturnType<typeof setTimeout> | undefined;
      const finish = (): void => {
        clearTimeout(watch);
        drop = undefined;
        to.removeEventListener("message", onMessage);
        to.removeEventListener("error", onError);
      };
      const wait = (input: number): void => {
        watch = setTimeout(
          () => {
            finish();
            end();
            onSlow?.(input);
            resolve(undefined);
          },
          patience + sizeOf(asked, input) * PER_MEGABYTE,
        );
      };
      const onMessage = ({ data: reply }: MessageEvent<Reply>): void => {
        if (reply.id !== id) return;
        clearTimeout(watch);
        if (id !== last) {
          finish();
          resolve(undefined);
        } else if (reply.kind === "progress") {
          onProgress(reply);
          if (reply.input !== undefined) wait(reply.input);
        } else {
          finish();
          if (reply.kind === "failed") reject(new Error(reply.cause));
          else resolve(reply);
        }
      };
      const onError = (event: ErrorEvent): void => {
        finish();
        end();
        reject(new Error(event.message));
      };
      drop = () => {
        finish();
        resolve(undefined);
      };
      to.addEventListener("message", onMessage);
      to.addEventListener("error", onError);
      to.postMessage({ ...asked, id } satisfies Request);
    });

  const outcomeOf = async (asked: Asked, onProgress: (progress: Reached) => void): Promise<Outcome | undefined> => {
    const slow: number[] = [];
    const reply = await ask(asked, onProgress, (input) => slow.push(input));
    if (reply?.kind === "done") return { corpus: reply.corpus, problems: reply.problems, unread: reply.unread };
    // What took too long is left out, and the others are read without it.
    if (slow.length > 0 && asked.kind === "read")
      return outcomeOf({ ...asked, slow: [...asked.slow, ...slow] }, onProgress);
    return undefined;
  };

  return {
    read: (inputs, corpus, onProgress) => outcomeOf({ kind: "read", inputs, corpus, slow: [] }, onProgress),
    again: (articles, onProgress) => outcomeOf({ kind: "again", articles }, onProgress),
    preview: async (name, blob) => {
      const reply = await ask({ kind: "preview", name, blob }, () => undefined);
      return reply?.kind === "preview" ? reply.preview : undefined;
    },
    cancel: () => {
      const ending = drop;
      end();
      ending?.();
    },
  };
}

/** How many megabytes the input at the place has. */
function sizeOf(asked: Asked, place: number): number {
  const input = asked.kind === "read" ? asked.inputs[place] : undefined;
  const bytes = input?.kind === "blob" ? input.blob.size : input?.kind === "file" ? input.bytes.length : 0;
  return bytes / 2 ** 20;
}
