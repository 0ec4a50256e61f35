import { addAll } from "./add.ts";
import type { Reply, Request } from "./protocol.ts";

/** The only part of the page that reads articles. */
addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  const { id, inputs, corpus } = request;
  try {
    const outcome = addAll(inputs, corpus, (done, total, name) => send({ kind: "progress", id, done, total, name }));
    send({ kind: "done", id, ...outcome });
  } catch (error) {
    send({ kind: "failed", id, cause: String(error) });
  }
});

function send(reply: Reply): void {
  postMessage(reply);
}
