/** Milliseconds between two steps where the browser does not say when it is idle. */
const PAUSE_MS = 50;
/** What is left of a moment must be at least this long, in milliseconds, for another step. */
const LEAST_MS = 8;
/** A person who did something within so many milliseconds is about to do more: moments between two frames are theirs. */
const QUIET_MS = 1000;
const DEEDS = ["wheel", "pointerdown", "pointermove", "keydown", "touchmove"] as const;

/**
 * Does something step by step while nobody does anything with the page and it has nothing else to do, until a step says
 * that nothing is left. Returns what stops it.
 */
export function whileIdle(step: () => boolean): () => void {
  let done = performance.now();
  const seen = (): void => void (done = performance.now());
  for (const deed of DEEDS) addEventListener(deed, seen, { capture: true, passive: true });
  let stop = later(QUIET_MS);
  return end;

  function end(): void {
    for (const deed of DEEDS) removeEventListener(deed, seen, { capture: true });
    stop();
  }

  function later(ms: number): () => void {
    const timer = setTimeout(ask, ms);
    return () => clearTimeout(timer);
  }

  function ask(): void {
    const left = done + QUIET_MS - performance.now();
    if (left > 0) stop = later(left);
    else if ("requestIdleCallback" in globalThis) {
      const handle = requestIdleCallback(go);
      stop = () => cancelIdleCallback(handle);
    } else if (step()) stop = later(PAUSE_MS);
    else end();
  }

  function go(moment: IdleDeadline): void {
    do if (!step()) return end();
    while (moment.timeRemaining() > LEAST_MS);
    ask();
  }
}
