import type { WriteStream } from "node:tty";

const WIDTH = 30;
const CLEAR_LINE = "\r\u001B[K";

/** Tells a person how far the work has come. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** A bar that is drawn over itself, on a terminal only; elsewhere nothing is written. */
export function progressBar(stream: Pick<WriteStream, "isTTY" | "write">): Progress {
  let drawn = "";
  return {
    report: (done, total) => {
      const line = bar(done, total);
      if (!stream.isTTY || line === drawn) return;
      drawn = line;
      stream.write(`${CLEAR_LINE}${line}`);
    },
    end: () => {
      if (drawn !== "") stream.write(CLEAR_LINE);
      drawn = "";
    },
  };
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : done / total;
  const full = Math.round(share * WIDTH);
  return `Reading ${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.floor(share * 100)} %`;
}
