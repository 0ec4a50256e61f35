import { extractCorpus } from "../../model/index.ts";
import { addAll } from "./add.ts";
import type { Outcome, Reply, Request } from "./protocol.ts";

/** The only part of the page that reads articles. */
addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  const { id } = request;
  try {
    send({ kind: "done", id, ...outcome(request) });
  } catch (error) {
    send({ kind: "failed", id, cause: String(error) });
  }
});

function outcome(request: Request): Outcome {
  const { id } = request;
  if (request.kind === "read") {
    const { inputs, corpus } = request;
    return addAll(inputs, corpus, (done, total, name) => send({ kind: "progress", id, done, total, name }));
  }
  const { articles } = request;
  const total = articles.length;
  const corpus = extractCorpus(articles, (done) =>
    send({ kind: "progress", id, done, total, name: articles[done]?.id ?? "" }),
  );
  return { corpus, problems: [] };
}

function send(reply: Reply): void {
  postMessage(reply);
}
