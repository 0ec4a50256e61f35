import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Waqai, waqai } from "../support/waqai.ts";

const ARTICLE = `3 May 2021

Foreign Minister Layla Haddad met President Karim Mansour in Tunis on Sunday. "We agreed on the border," Haddad said on Monday.
`;

let command: Waqai;
beforeAll(async () => {
  command = await waqai();
  await command.put("article.txt", ARTICLE);
});
afterAll(() => command.close());

describe("waqai export", () => {
  test("a format of one file comes out on standard output, and everything else on standard error", async () => {
    const { code, out, err } = await command.run(["export", "article.txt", "--format", "ics"]);
    expect(code).toBe(0);
    expect(out.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(err).toContain("1 article read");
  });

  test("a format of several files is put into the folder that is named", async () => {
    const { code } = await command.run(["export", "article.txt", "--format", "csv", "--out", "tables"]);
    expect(code).toBe(0);
    expect((await readdir(join(command.folder, "tables"))).toSorted()).toEqual([
      "actors.csv",
      "events.csv",
      "statements.csv",
      "ties.csv",
    ]);
    expect(await readFile(join(command.folder, "tables/events.csv"), "utf8")).toContain("meeting,CONSULT,2021-05-02");
  });

  test("several files are not poured into one pipe", async () => {
    const { code, out, err } = await command.run(["export", "article.txt", "--format", "csv"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("name a folder with --out");
  });

  test("only what the options leave is written", async () => {
    const { out, err } = await command.run(["export", "article.txt", "--format", "json", "--types", "meeting"]);
    const { events } = JSON.parse(out);
    expect(events.map(({ type }: { type: string }) => type)).toEqual(["meeting"]);
    expect(err).toMatch(/1 of \d+ events written/);
  });

  test("an actor that nobody is called is an error, and so are a format and a type that do not exist", async () => {
    const nobody = await command.run(["export", "article.txt", "--format", "json", "--actor", "Nobody Atall"]);
    expect([nobody.code, nobody.out]).toEqual([1, ""]);
    expect(nobody.err).toContain('no actor is called "Nobody Atall"');
    expect((await command.run(["export", "article.txt", "--format", "docx"])).code).toBe(2);
    expect((await command.run(["export", "article.txt", "--format", "json", "--types", "party"])).code).toBe(2);
  });

  test("a corpus is exported as it is", async () => {
    await command.run(["extract", "article.txt", "--out", "corpus.json"]);
    const again = await command.run(["export", "corpus.json", "--format", "json"]);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(await readFile(join(command.folder, "corpus.json"), "utf8")));
  });

  test("what cannot be written is told, with its path", async () => {
    const { code, err } = await command.run(["export", "article.txt", "--format", "csv", "--out", "article.txt"]);
    expect(code).toBe(1);
    expect(err).toContain("article.txt");
    expect(err).toContain("cannot be written");
  });
});
