import type { Command, View } from "./state/view.svelte.ts";

/** By the key's place on the keyboard, so that they work under an Arabic layout too. */
const COMMANDS: Readonly<Record<string, Command>> = {
  KeyW: "zoom-in",
  KeyS: "zoom-out",
  KeyA: "pan-back",
  KeyD: "pan-on",
  KeyF: "fit",
};

/** Answers a key that no part of the page has taken for itself. */
export function keys(event: KeyboardEvent, view: View): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (act(event, view)) event.preventDefault();
}

function act(event: KeyboardEvent, view: View): boolean {
  if (event.key === "?" || event.key === "؟") return view.send("help");
  if (event.key === "/" || (event.code === "Slash" && !event.shiftKey)) return view.send("search");
  const on = view.axis === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (event.key) {
    case "Escape":
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
