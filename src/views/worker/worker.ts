import type { Corpus } from "../../model/index.ts";
import type { Reply, Request } from "./protocol.ts";
import { addAll } from "./add.ts";

/** The only part of the page that reads articles. */
addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  const { id, inputs, corpus } = request;
  try {
    const total = inputs.length;
    const outcome = addAll(inputs, corpus satisfies Corpus, (done, name) =>
      send({ kind: "progress", id, done, total, name }),
    );
    send({ kind: "done", id, ...outcome });
  } catch (error) {
    send({ kind: "failed", id, cause: String(error) });
  }
});

function send(reply: Reply): void {
  postMessage(reply);
}
