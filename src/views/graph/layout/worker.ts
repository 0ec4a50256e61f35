import { answer } from "./answer.ts";
import type { Request } from "./protocol.ts";

/** Lays pictures out away from the page, which stays responsive. */
addEventListener("message", ({ data }: MessageEvent<Request>) => postMessage(answer(data)));
