import { arrange } from "./arrange.ts";
import { inside } from "./discs.ts";
import type { Reply, Request } from "./protocol.ts";

/** Does what a request asks. */
export function answer(request: Request): Reply {
  const { id } = request;
  try {
    return request.kind === "picture"
      ? { id, kind: "picture", found: arrange(request.wanted) }
      : { id, kind: "members", found: inside(request.net, request.r) };
  } catch (error) {
    return { id, kind: "failed", cause: String(error) };
  }
}
