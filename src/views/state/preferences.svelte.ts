import { DIGITS, INTERFACE_LANGS } from "../phrases.ts";
import { AXES, MONTHS, THEMES, choice } from "./settings.ts";
import type { View } from "./view.svelte.ts";

/** Keeps the reader's settings in this browser from one visit to the next, for as long as the calling component lives. */
export function keepPreferences(view: View): void {
  const get = (name: string): string | null => recall(name);
  const system = navigator.language.startsWith("ar") ? "ar" : "en";
  view.lang = choice(INTERFACE_LANGS, get("lang"), system);
  view.theme = choice(THEMES, get("theme"), "system");
  view.months = choice(MONTHS, get("months"), "gulf");
  view.digits = choice(DIGITS, get("digits"), "latn");
  view.hijri = get("hijri") === "yes";
  const axis = get("axis");
  if (axis !== null) view.axis = choice(AXES, axis, "ltr");

  $effect(() => {
    const kept = {
      lang: view.lang,
      theme: view.theme,
      months: view.months,
      digits: view.digits,
      axis: view.chosenAxis,
      hijri: view.hijri ? "yes" : "no",
    };
    for (const [name, value] of Object.entries(kept)) if (value !== undefined) remember(name, value);
  });
}

/** A value kept in this browser, or null; a browser that keeps nothing is no error. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`waqai.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value in this browser, where it lets us. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`waqai.${name}`, value);
  } catch {
    // Private windows refuse; the setting then lasts as long as the page.
  }
}
