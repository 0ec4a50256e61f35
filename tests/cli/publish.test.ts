import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Waqai, waqai } from "../support/waqai.ts";

const ARTICLE = `3 May 2021

Foreign Minister Layla Haddad met President Karim Mansour in Tunis on Sunday. "We agreed on </script> the border," Haddad said on Monday.
`;

let command: Waqai;
beforeAll(async () => {
  command = await waqai();
  await command.put("article.txt", ARTICLE);
  await build({
    configFile: join(import.meta.dirname, "../../vite.config.ts"),
    mode: "story",
    logLevel: "error",
    build: { outDir: join(command.folder, "../dist/page") },
  });
});
afterAll(() => command.close());

describe("waqai publish", () => {
  test("makes one file with the corpus, its title and its intro in it", async () => {
    const { code, err } = await command.run([
      ...["publish", "article.txt", "--out", "story.html"],
      ...["--title", "The border", "--intro", "Who met whom."],
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining("story.html is one file")]);
    const page = await readFile(join(command.folder, "story.html"), "utf8");
    expect(page).toContain("<title>The border</title>");
    const [, held = ""] = /<script id="waqai-story" type="application\/json">([^<]*)<\/script>/u.exec(page) ?? [];
    const { title, intro, corpus } = JSON.parse(held);
    expect([title, intro]).toEqual(["The border", "Who met whom."]);
    expect(corpus.documents[0].text).toBe(ARTICLE);
    expect(corpus.events.map(({ type }: { readonly type: string }) => type)).toContain("meeting");
  });

  test("steps are read from a file, and stand in it in their order", async () => {
    const steps = [
      { text: "First </script>", view: "event=e1" },
      { text: "Then", view: "http://127.0.0.1:4173/#lang=en&type=statement" },
    ];
    await command.put("steps.json", JSON.stringify(steps));
    const { code } = await command.run([...["publish", "article.txt", "--out", "steps.html", "--steps", "steps.json"]]);
    expect(code).toBe(0);
    const page = await readFile(join(command.folder, "steps.html"), "utf8");
    const [, held = ""] = /<script id="waqai-story" type="application\/json">([^<]*)<\/script>/u.exec(page) ?? [];
    expect(JSON.parse(held).steps).toEqual([steps[0], { text: "Then", view: "lang=en&type=statement" }]);
  });

  test.each([
    ["none.json", undefined, "none.json: there is no such file"],
    ["text.json", "First", "text.json: this is not valid JSON"],
    ["field.json", `[{"text":"a","view":""},{"text":"b"}]`, "field.json: step 2, view: "],
  ])("of %s, which cannot be used, it says why, and writes nothing", async (file, text, why) => {
    if (text !== undefined) await command.put(file, text);
    const { code, err } = await command.run(["publish", "article.txt", "--out", `${file}.html`, "--steps", file]);
    expect([code, err]).toEqual([1, expect.stringContaining(why)]);
    await expect(readFile(join(command.folder, `${file}.html`))).rejects.toThrow();
  });

  test("a project brings what is written of its story; an option says it otherwise", async () => {
    expect((await command.run(["extract", "article.txt", "--out", "border.waqai"])).code).toBe(0);
    const project = JSON.parse(await readFile(join(command.folder, "border.waqai"), "utf8"));
    const story = { title: "The border", intro: "Who met.", steps: [{ text: "They met.", view: "event=e1" }] };
    await command.put("border.waqai", JSON.stringify({ ...project, story }));
    expect((await command.run(["publish", "border.waqai", "--out", "own.html", "--intro", "Where."])).code).toBe(0);
    const page = await readFile(join(command.folder, "own.html"), "utf8");
    const [, held = ""] = /<script id="waqai-story" type="application\/json">([^<]*)<\/script>/u.exec(page) ?? [];
    const { title, intro, steps } = JSON.parse(held);
    expect({ title, intro, steps }).toEqual({ ...story, intro: "Where." });
  });

  test("does without --out only with a word on what is missing", async () => {
    const { code, err } = await command.run(["publish", "article.txt"]);
    expect(code).not.toBe(0);
    expect(err).toContain("--out");
  });

  test("tells what cannot be read, and publishes the rest", async () => {
    const { code, err } = await command.run(["publish", "article.txt", "nowhere.txt", "--out", "rest.html"]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.txt");
    expect(await readFile(join(command.folder, "rest.html"), "utf8")).toContain("Layla Haddad");
  });
});
