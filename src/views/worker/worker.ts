import { extractCorpus } from "../../model/index.ts";
import { previewOf } from "../../readers/read.ts";
import { addAll } from "./add.ts";
import type { Outcome, Reply, Request } from "./protocol.ts";

/** The only part of the page that reads articles. */
addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  const { id } = request;
  const answer = request.kind === "preview" ? preview(request) : outcome(request).then(done(id));
  answer.then(send, (error: unknown) => send({ kind: "failed", id, cause: String(error) }));
});

function done(id: number): (outcome: Outcome) => Reply {
  return (reached) => ({ kind: "done", id, ...reached });
}

async function preview({ id, name, blob }: Extract<Request, { kind: "preview" }>): Promise<Reply> {
  return { kind: "preview", id, preview: await previewOf(name, new Uint8Array(await blob.arrayBuffer())) };
}

async function outcome(request: Exclude<Request, { kind: "preview" }>): Promise<Outcome> {
  const { id } = request;
  if (request.kind === "read") {
    const { inputs, corpus, slow } = request;
    return addAll(
      inputs,
      corpus,
      (reached, total, name, input) => send({ kind: "progress", id, done: reached, total, name, input }),
      new Set(slow),
    );
  }
  const { articles } = request;
  const total = articles.length;
  const corpus = extractCorpus(articles, (reached) =>
    send({ kind: "progress", id, done: reached, total, name: articles[reached]?.id ?? "", input: undefined }),
  );
  return { corpus, problems: [], unread: [] };
}

function send(reply: Reply): void {
  postMessage(reply);
}
