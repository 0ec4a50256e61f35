import type { Arranged, Wanted } from "./arrange.ts";
import type { Net, Places } from "./net.ts";
import type { Reply, Request, Task } from "./protocol.ts";

/** Finds places for actors, away from the page. */
export interface Layouter {
  readonly picture: (wanted: Wanted) => Promise<Arranged>;
  /** Where the members of one disc stand around its middle. */
  readonly members: (net: Net, r: number) => Promise<Places>;
  readonly end: () => void;
}

/** Starts the worker. Where the browser allows none, as in a page that was opened from a file, the page itself does its work. */
export function layouter(): Layouter {
  const waiting = new Map<number, { readonly request: Request; readonly take: (reply: Reply) => void }>();
  let last = 0;
  let worker = started(take, alone);

  function take(reply: Reply): void {
    waiting.get(reply.id)?.take(reply);
    waiting.delete(reply.id);
  }

  /** Goes on without a worker. */
  function alone(): void {
    worker = undefined;
    for (const { request } of waiting.values()) void here(request);
  }

  async function here(request: Request): Promise<void> {
    const { answer } = await import("./answer.ts");
    take(answer(request));
  }

  function ask(task: Task): Promise<Reply> {
    return new Promise((resolve) => {
      const request = { ...task, id: ++last };
      waiting.set(request.id, { request, take: resolve });
      if (worker) worker.postMessage(request);
      else void here(request);
    });
  }

  return {
    picture: async (wanted) => {
      const reply = await ask({ kind: "picture", wanted });
      if (reply.kind !== "picture") throw new Error(causeOf(reply));
      return reply.found;
    },
    members: async (net, r) => {
      const reply = await ask({ kind: "members", net, r });
      if (reply.kind !== "members") throw new Error(causeOf(reply));
      return reply.found;
    },
    end: () => {
      worker?.terminate();
      waiting.clear();
    },
  };
}

function started(take: (reply: Reply) => void, failed: () => void): Worker | undefined {
  try {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => take(data));
    worker.addEventListener("error", failed);
    return worker;
  } catch {
    return undefined;
  }
}

function causeOf(reply: Reply): string {
  return reply.kind === "failed" ? reply.cause : `unexpected reply: ${reply.kind}`;
}
