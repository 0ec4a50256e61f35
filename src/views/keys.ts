import type { Desk } from "./desk/desk.svelte.ts";
import type { Walk } from "./story/walk.svelte.ts";
import type { Command, View } from "./state/view.svelte.ts";

/** By the key's place on the keyboard, so that they work under an Arabic layout too. */
const COMMANDS: Readonly<Record<string, Command>> = {
  KeyW: "zoom-in",
  KeyS: "zoom-out",
  KeyA: "pan-back",
  KeyD: "pan-on",
  KeyF: "fit",
};

/** Corrections and the review, by the key's place too. */
const CORRECTIONS: Readonly<Record<string, (desk: Desk) => boolean>> = {
  KeyC: (desk) => desk.right(),
  KeyX: (desk) => desk.wrong(),
  KeyE: (desk) => desk.open("all"),
  KeyT: (desk) => desk.open("type"),
  KeyR: (desk) => desk.open("date"),
  KeyJ: (desk) => desk.step(1),
  KeyK: (desk) => desk.step(-1),
  KeyQ: (desk) => {
    desk.toggleReview();
    return true;
  },
};

/** The steps of a story, by the keys that lead through a review elsewhere, and by those of a presenter's remote control. */
const STEPS: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1, PageDown: 1, PageUp: -1 };

/**
 * Answers a key that no part of the page has taken for itself.
 * @param desk undefined where nothing can be corrected. @param walk undefined where there is no story to be told.
 */
export function keys(event: KeyboardEvent, view: View, desk?: Desk, walk?: Walk): void {
  if (!event.defaultPrevented && !event.altKey && (event.ctrlKey || event.metaKey) && !isTyping(event.target)) {
    if (event.code === "KeyZ" && (event.shiftKey ? desk?.redo() : desk?.undo()) === true) event.preventDefault();
    else if (event.code === "KeyY" && desk?.redo() === true) event.preventDefault();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const correct = event.shiftKey || !desk ? undefined : CORRECTIONS[event.code];
  if ((desk && correct?.(desk) === true) || walks(event, walk) || act(event, view)) event.preventDefault();
}

function walks(event: KeyboardEvent, walk: Walk | undefined): boolean {
  const by = STEPS[event.code];
  if (by === undefined || !walk || walk.steps.length === 0 || event.shiftKey) return false;
  // What has the focus may have pages of its own to turn.
  if (event.code.startsWith("Page") && event.target !== document.body) return false;
  walk.by(by);
  return true;
}

function act(event: KeyboardEvent, view: View): boolean {
  if (event.key === "?" || event.key === "؟") return view.send("help");
  if (event.key === "/" || (event.code === "Slash" && !event.shiftKey)) return view.send("search");
  const on = view.axis === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (event.key) {
    case "Escape":
      // What is open over the page closes by it, and no more.
      if (document.querySelector(":popover-open")) return false;
      view.clear();
      return true;
    case "ArrowLeft":
    case "ArrowRight":
      view.step(event.key === on ? 1 : -1);
      return true;
    case "Home":
      view.step(-Infinity);
      return true;
    case "End":
      view.step(Infinity);
      return true;
    default: {
      const command = COMMANDS[event.code];
      return command !== undefined && view.send(command);
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("input, textarea, select, dialog, [contenteditable], [popover]") !== null;
}
