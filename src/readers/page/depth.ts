import { LIMITS } from "../limits.ts";

/** Elements that need no end, so that many of them in a row stand beside each other and not in each other. */
const UNENDED: ReadonlySet<string> = new Set(
  "p li dt dd tr td th option optgroup colgroup thead tbody tfoot rt rp area base br col embed hr img input link meta source track wbr".split(
    " ",
  ),
);
const TAG = /<(?<end>\/?)(?<name>[a-z][\w:-]{0,40})/gi;

/**
 * A page of which no element stands deeper in others than the parsers of pages can bear, whose time grows with the square of the depth:
 * what is deeper becomes a line break. A page that is not so deep is given back as it is.
 */
export function shallow(markup: string): string {
  if (depthOf(markup) <= LIMITS.depth) return markup;
  let depth = 0;
  let over = 0;
  return markup.replace(TAG, (tag, end: string, name: string) => {
    if (UNENDED.has(name.toLowerCase())) return tag;
    if (end === "") {
      if (depth < LIMITS.depth) depth++;
      else return (over++, "<br");
    } else if (over > 0) return (over--, "<br");
    else depth = Math.max(0, depth - 1);
    return tag;
  });
}

/** How deep elements stand in each other at most, as far as their names tell. */
export function depthOf(markup: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of markup.matchAll(TAG)) {
    if (UNENDED.has((groups?.["name"] ?? "").toLowerCase())) continue;
    depth = groups?.["end"] === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
