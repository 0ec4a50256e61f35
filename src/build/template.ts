import { createHash } from "node:crypto";

/** The older of the two forms of a font, which no browser that runs this needs. */
const OLDER_FONTS = /,\s*url\(data:font\/woff;base64,[^)]*\)\s*format\(["']?woff["']?\)/g;

/** The page of one file into which stories are put. It may run this code and show this style; whatever else, it may not ask for. */
export function storyTemplate(code: string, style: string): string {
  // No word of the code may end the element that holds it.
  const script = code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const css = style.replace(OLDER_FONTS, "").replaceAll("</style", "<\\/style");
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title><!--waqai:title--></title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<script id="waqai-story" type="application/json"><!--waqai:story--></script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
