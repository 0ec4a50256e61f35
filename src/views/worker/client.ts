import type { Article, Corpus } from "../../model/index.ts";
import type { Input, Outcome, Problem, Reply, Request } from "./protocol.ts";

export type { Input, Outcome, Problem };

/** How far a reading has come. */
export interface Reached {
  readonly done: number;
  readonly total: number;
  /** The name of what is being read. */
  readonly name: string;
}

/** Reads articles away from the page, so that it stays responsive. */
export interface Client {
  /** The corpus with the inputs added. Undefined where a later request has overtaken this one. */
  readonly read: (
    inputs: readonly Input[],
    corpus: Corpus,
    onProgress: (progress: Reached) => void,
  ) => Promise<Outcome | undefined>;
  /** The corpus of articles that were read before, read anew. Undefined where a later request has overtaken this one. */
  readonly again: (
    articles: readonly Article[],
    onProgress: (progress: Reached) => void,
  ) => Promise<Outcome | undefined>;
}

/** What is asked of the worker, before it has a number. */
type Asked =
  | { readonly kind: "read"; readonly inputs: readonly Input[]; readonly corpus: Corpus }
  | { readonly kind: "again"; readonly articles: readonly Article[] };

/** Starts the worker. It lives as long as the page. */
export function spawn(): Client {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let last = 0;
  const ask = (asked: Asked, onProgress: (progress: Reached) => void): Promise<Outcome | undefined> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const finish = (): void => {
        worker.removeEventListener("message", onMessage);
        worker.removeEventListener("error", onError);
      };
      const onMessage = ({ data: reply }: MessageEvent<Reply>): void => {
        if (reply.id !== id) return;
        if (id !== last) {
          finish();
          resolve(undefined);
        } else if (reply.kind === "progress") {
          onProgress(reply);
        } else {
          finish();
          if (reply.kind === "done") resolve({ corpus: reply.corpus, problems: reply.problems });
          else reject(new Error(reply.cause));
        }
      };
      const onError = (event: ErrorEvent): void => {
        finish();
        reject(new Error(event.message));
      };
      worker.addEventListener("message", onMessage);
      worker.addEventListener("error", onError);
      worker.postMessage({ ...asked, id } satisfies Request);
    });
  return {
    read: (inputs, corpus, onProgress) => ask({ kind: "read", inputs, corpus }, onProgress),
    again: (articles, onProgress) => ask({ kind: "again", articles }, onProgress),
  };
}
