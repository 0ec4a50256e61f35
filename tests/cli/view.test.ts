import { readFile, writeFile } from "node:fs/promises";
import { type IncomingMessage, type RequestOptions, createServer, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Started, type Waqai, waqai } from "../support/waqai.ts";

let command: Waqai;
let running: Started[] = [];
beforeAll(async () => {
  command = await waqai();
  await command.put("good.txt", "3 May 2021\n\nThe minister met the mayor in the harbour on Sunday.\n");
});
afterEach(async () => {
  for (const { process } of running) process.kill("SIGKILL");
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});
afterAll(() => command.close());

/** Starts `waqai view` on any free port, and waits until it tells its address. */
async function view(...args: readonly string[]): Promise<Started & { readonly url: URL }> {
  const started = command.start(["view", "--port", "0", ...args]);
  running.push(started);
  return { ...started, url: new URL(await started.line) };
}

/** Asks for a path exactly as it is written: fetch would put `../` right before it sends it. */
async function ask(url: URL, path: string, options: RequestOptions = {}): Promise<IncomingMessage & { body: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: url.hostname, port: url.port, path, agent: false, ...options }, resolve)
      .once("error", reject)
      .end();
  });
  return Object.assign(response, { body: await text(response) });
}

describe("waqai view", () => {
  test("it serves the page and the corpus of the files, on this machine alone", async () => {
    const { url } = await view("good.txt");
    expect(url.hostname).toBe("127.0.0.1");
    const page = await ask(url, "/");
    expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect((await ask(url, "/assets/code.js?v=1")).headers["content-type"]).toContain("text/javascript");
    const corpus = JSON.parse((await ask(url, "/data/corpus.json")).body);
    expect(corpus).toMatchObject({ format: "waqai-corpus", documents: [{ id: "good" }] });
  });

  test("without a file it serves the sample", async () => {
    const { url } = await view();
    const corpus = JSON.parse((await ask(url, "/data/corpus.json")).body);
    expect(corpus.documents[0].text).toContain("04-ديسمبر-2023");
  });

  test("a corpus that was written before is served as it is", async () => {
    await command.run(["extract", "good.txt", "--out", "corpus.json"]);
    const path = join(command.folder, "corpus.json");
    const written = (await readFile(path, "utf8")).replace("The minister met", "The minister saw");
    await writeFile(path, written);
    const { url } = await view("corpus.json");
    expect(JSON.parse((await ask(url, "/data/corpus.json")).body)).toEqual(JSON.parse(written));
  });

  test("what could not be read is told, the rest is served, and it ends with 1", async () => {
    const { url, process, ended } = await view("gone.txt", "good.txt");
    expect((await ask(url, "/data/corpus.json")).statusCode).toBe(200);
    process.kill("SIGINT");
    const { code, err } = await ended;
    expect(code).toBe(1);
    expect(err).toContain("waqai: gone.txt: there is no such file");
  });

  test("where nothing can be read, nothing is served", async () => {
    const { code, out } = await command.run(["view", "gone.txt"]);
    expect([code, out]).toEqual([1, ""]);
  });

  test("a port that is taken moves on to the next", async () => {
    const { url } = await view("good.txt");
    const second = command.start(["view", "--port", url.port, "good.txt"]);
    running.push(second);
    const next = new URL(await second.line);
    expect(Number(next.port)).toBeGreaterThan(Number(url.port));
    expect((await ask(next, "/")).statusCode).toBe(200);
  });

  test("Ctrl+C ends it at once and cleanly, also while a browser stays connected", async () => {
    const { url, process, ended } = await view("good.txt");
    const browser = connect(Number(url.port), url.hostname);
    await new Promise((connected) => browser.once("connect", connected));
    browser.on("error", () => undefined);
    process.kill("SIGINT");
    expect((await ended).code).toBe(0);
    const free = createServer();
    await new Promise<void>((listening) => free.listen(Number(url.port), url.hostname, listening));
    await new Promise((closed) => free.close(closed));
  });
});

describe("safety", () => {
  test("every answer says what the page may do: its own code, its own server, no frame", async () => {
    const { url } = await view("good.txt");
    for (const path of ["/", "/assets/code.js", "/data/corpus.json", "/nowhere"]) {
      const { headers } = await ask(url, path);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });

  test("the page says the same of itself, but for what only a header can say", async () => {
    const { url } = await view("good.txt");
    const header = String((await ask(url, "/")).headers["content-security-policy"]);
    const page = await readFile(join(import.meta.dirname, "../../src/views/index.html"), "utf8");
    expect(page).toContain(`content="${header.replace("; frame-ancestors 'none'", "")}"`);
  });

  test.each([
    "/../package.json",
    "/../../package.json",
    "/assets/../../cli/main.js",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/cli/main.js",
    "/..\\cli\\main.js",
    "//etc/passwd",
    "/assets",
    "/assets/",
    "/%00",
    "/%E0%A4%A",
    "/__proto__",
    "/constructor",
  ])("no path leads out of the page's folder: %s", async (path) => {
    const { url } = await view("good.txt");
    expect((await ask(url, path)).statusCode).toBe(404);
  });

  test("a name of another site that was made to point here is refused", async () => {
    const { url } = await view("good.txt");
    expect((await ask(url, "/data/corpus.json", { headers: { host: "news.example" } })).statusCode).toBe(403);
    expect((await ask(url, "/", { headers: { host: `localhost:${url.port}` } })).statusCode).toBe(200);
  });

  test("nothing can be sent to it", async () => {
    const { url } = await view("good.txt");
    expect((await ask(url, "/", { method: "POST" })).statusCode).toBe(405);
    const head = await ask(url, "/", { method: "HEAD" });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
  });
});
