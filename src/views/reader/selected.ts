import type { Span } from "../../model/index.ts";

/** The span of the article that is selected within an element whose lines carry their start; undefined where it is empty or elsewhere. */
export function selectedSpan(within: HTMLElement): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** Makes the selection one word longer or shorter; where there is none, it begins with the mark that has the focus. */
export function extendSelection(within: HTMLElement, side: "left" | "right"): void {
  const selection = getSelection();
  if (!selection) return;
  if (selection.isCollapsed || !within.contains(selection.anchorNode)) {
    const focused = document.activeElement;
    const first =
      focused && within.contains(focused) && focused !== within ? focused : within.querySelector("[data-start]");
    if (first) selection.selectAllChildren(first);
    return;
  }
  selection.modify("extend", side, "word");
}

/** The offset in the article of a place in one of its lines; for a place between lines, where the next begins. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("[data-start]");
  if (!line) {
    const next = element?.querySelectorAll<HTMLElement>("[data-start]")[offset];
    return next && Number(next.dataset["start"]);
  }
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset["start"]) + before.toString().length;
}
