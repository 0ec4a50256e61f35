import { getDocumentProxy } from "unpdf";
import { type Problem, type Reading } from "../../model/index.ts";
import { LIMITS } from "../limits.ts";
import { endingOf } from "../kind.ts";
import { withTitle } from "../page/page.ts";
import { type Line, type Run, linesOf, mended } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The text of a PDF. Nothing in it is run, drawn or fetched. */
export async function pdf(id: string, bytes: Uint8Array): Promise<Reading> {
  const problems: Problem[] = [];
  // What is given is taken away by the reader: it gets a copy.
  const document = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const count = Math.min(document.numPages, LIMITS.pages);
    if (count < document.numPages) problems.push({ line: undefined, kind: "entries", cause: String(LIMITS.pages) });
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= count; number++) {
      const lines = await linesOfPage(number).catch((error: unknown) => {
        problems.push({ line: undefined, kind: "broken", cause: `${number}: ${String(error)}` });
        return [];
      });
      pages.push(lines);
    }
    const lines = mended(pages.flat());
    let from = 0;
    const put = pages.map(({ length }) => lines.slice(from, (from += length)));
    const body = paragraphsOf(put).join("\n\n");
    if (body.trim() === "")
      return { articles: [], problems: [...problems, { line: undefined, kind: "pictures", cause: "" }] };
    const { info } = await document.getMetadata();
    const title = titleOf(info);
    return { articles: [{ id, text: withTitle(body, title), ...title }], problems };
  } finally {
    await document.destroy();
  }

  async function linesOfPage(number: number): Promise<readonly Line[]> {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
    page.cleanup();
    return linesOf(items.flatMap((item): Run[] => ("str" in item ? [runOf(item)] : [])));
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function runOf({ str, transform, width, height }: Item): Run {
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, height };
}

/** The title that a PDF gives itself; many give the name of the file that they were made of. */
function titleOf(info: object): { readonly title?: string } {
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  const ending = endingOf(title);
  const isName =
    title === "" ||
    (ending.length > 1 && ending.length < 6 && !title.includes(". ")) ||
    /^(?:untitled|microsoft |document\d*$|about:)/i.test(title);
  return isName ? {} : { title };
}
