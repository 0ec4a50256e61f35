/** Milliseconds between two steps where the browser does not say when it is idle. */
const PAUSE_MS = 50;
/** What is left of a moment must be at least this long, in milliseconds, for another step. */
const LEAST_MS = 8;

/** Does something step by step while the page has nothing else to do, until a step says that nothing is left. Returns what stops it. */
export function whileIdle(step: () => boolean): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setInterval(() => {
      if (!step()) clearInterval(timer);
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }
  let handle = requestIdleCallback(go);
  return () => cancelIdleCallback(handle);

  function go(moment: IdleDeadline): void {
    do if (!step()) return;
    while (moment.timeRemaining() > LEAST_MS);
    handle = requestIdleCallback(go);
  }
}
