const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text that is to be read as text in XML and HTML, as content and in an attribute. What XML 1.0 cannot hold at all is left out. */
export function markup(text: string): string {
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (allowed(code)) out += ENTITIES.get(char) ?? char;
  }
  return out;
}

/** Source: Extensible Markup Language (XML) 1.0, production 2, Char. A lone surrogate is no character. */
function allowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** An element's attributes, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${markup(String(value))}"`))
    .join("");
}
