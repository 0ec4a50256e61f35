import { type Address, isStep, read, write } from "./url.ts";
import type { View } from "./view.svelte.ts";

/** So long after the last movement, in milliseconds, the days that are shown are written. */
const RESTS_AFTER = 200;

/** Keeps the address bar and the view in step for as long as the calling component lives. Back undoes a change of filter or selection. */
export function keepAddress(view: View): void {
  const address = $derived(addressOf(view));
  const written = $derived(write(address));
  /** What only looks at other days is written when the movement has ended: browsers take no more than a few changes a second. */
  let resting: ReturnType<typeof setTimeout> | undefined;

  $effect(() => {
    const before = location.hash.slice(1);
    clearTimeout(resting);
    if (written === before || written === write(withLang(read(before), view))) return;
    const first = before === "";
    // A word being typed is one step however many letters it has.
    const typing = address.filter.query !== "" && read(before).filter.query !== "";
    const replace = (): void => history.replaceState(null, "", `#${written}`);
    if (!first && !isStep(before, written)) resting = setTimeout(replace, RESTS_AFTER);
    else if (first || typing) replace();
    else history.pushState(null, "", `#${written}`);
  });

  $effect(() => {
    const follow = (): void => {
      clearTimeout(resting);
      apply(view, read(location.hash));
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  });
}

/** The address of what is shown. */
export function addressOf(view: View): Address {
  const { filter, selection, window, clock, lanes, pane, folded, zero, pinned, shut, lang } = view;
  return { filter, selection, window, clock, lanes, pane, folded, zero, pinned, shut, lang };
}

/** Shows what an address asks for. */
export function apply(view: View, address: Address): void {
  view.filter = address.filter;
  view.selection = address.selection;
  view.window = address.window;
  view.clock = address.clock;
  view.lanes = address.lanes;
  view.pane = address.pane;
  view.folded = address.folded;
  view.zero = address.zero;
  view.pinned = address.pinned;
  view.shut = address.shut;
  if (address.lang) view.lang = address.lang;
}

function withLang(address: Address, view: View): Address {
  return { ...address, lang: address.lang ?? view.lang };
}
