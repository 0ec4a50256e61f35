import type { Heading } from "../corpus/heading.ts";
import { writeCorpus } from "../corpus/write.ts";
import type { Corpus } from "../schema.ts";
import { markup } from "./xml.ts";

/** The places of the page that the build leaves for the story. */
const TITLE = "<!--waqai:title-->";
const STORY = "<!--waqai:story-->";

/**
 * A corpus as a page of one file: the page that was built for stories, with the corpus in it. It asks for nothing, wherever it stands.
 * @param page the page as it was built. @returns undefined where it is none of those.
 */
export function storyPage(page: string, corpus: Corpus, heading: Heading): Iterable<string> | undefined {
  const { title } = heading;
  const [head, rest, ...others] = page.split(STORY);
  if (head === undefined || rest === undefined || others.length > 0 || !head.includes(TITLE)) return undefined;
  return pieces(
    head.replace(TITLE, () => markup(title === "" ? "Waqai" : title)),
    rest,
    corpus,
    heading,
  );
}

function* pieces(head: string, rest: string, corpus: Corpus, { title, intro, steps }: Heading): Generator<string> {
  const told = steps.map(({ text, view }) => ({ text, view }));
  yield head;
  yield inert(
    `{"title":${JSON.stringify(title)},"intro":${JSON.stringify(intro)},"steps":${JSON.stringify(told)},"corpus":`,
  );
  for (const piece of writeCorpus(corpus)) yield inert(piece);
  yield "}";
  yield rest;
}

/** JSON in which no word of an article can end the element that holds it. */
function inert(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
