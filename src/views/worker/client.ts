import type { Corpus } from "../../model/index.ts";
import type { Input, Outcome, Problem, Reply, Request } from "./protocol.ts";

export type { Input, Outcome, Problem };

/** Reads articles away from the page, so that it stays responsive. */
export interface Client {
  /** The corpus with the inputs added. Undefined where a later request has overtaken this one. */
  readonly read: (
    inputs: readonly Input[],
    corpus: Corpus,
    onProgress: (progress: { readonly done: number; readonly total: number; readonly name: string }) => void,
  ) => Promise<Outcome | undefined>;
}

/** Starts the worker. It lives as long as the page. */
export function spawn(): Client {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let last = 0;
  return {
    read: (inputs, corpus, onProgress) =>
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
        worker.postMessage({ kind: "read", id, inputs, corpus } satisfies Request);
      }),
  };
}
