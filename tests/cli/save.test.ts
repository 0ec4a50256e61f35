import { readFile, readdir, writeFile } from "node:fs/promises";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { NO_EDITS, parseProject, recorded, writeProject } from "../../src/model/index.ts";
import { edited, pointing, quay } from "../support/quay.ts";
import { type Started, type Waqai, waqai } from "../support/waqai.ts";

const CORPUS = quay();
const at = pointing(CORPUS);
const EDIT = edited({ kind: "event", event: at.eventRef("met"), set: { date: "2021-04" } }, "first");
const MORE = edited({ kind: "event", event: at.eventRef("visited"), set: { type: "call" } }, "second");
const LOG = recorded(NO_EDITS, EDIT);
const PROJECT = [...writeProject({ name: "quay", corpus: CORPUS, log: LOG })].join("");

let command: Waqai;
let running: Started[] = [];
beforeAll(async () => {
  command = await waqai();
});
afterEach(async () => {
  for (const { process } of running) process.kill("SIGKILL");
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});
afterAll(() => command.close());

interface Server {
  readonly url: URL;
  readonly token: string;
  readonly path: string;
  readonly send: (body: unknown, headers?: RequestOptions["headers"]) => Promise<Reply>;
  readonly get: (headers?: RequestOptions["headers"]) => Promise<Reply>;
}
interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Starts `waqai view --save` on a project of its own. */
async function saving(name: string): Promise<Server> {
  await command.put(name, PROJECT);
  const started = command.start(["view", "--port", "0", name, "--save"]);
  running.push(started);
  const url = new URL(await started.line);
  const token = url.searchParams.get("token") ?? "";
  const own = { "x-waqai-token": token, origin: url.origin, "content-type": "application/json" };
  return {
    url,
    token,
    path: join(command.folder, name),
    send: (body, headers = own) => ask(url, "PUT", headers, JSON.stringify(body)),
    get: (headers = own) => ask(url, "GET", headers),
  };
}

async function ask(url: URL, method: string, headers: RequestOptions["headers"], body?: string): Promise<Reply> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = { host: url.hostname, port: url.port, path: "/data/save.json", method, agent: false };
    request({ ...asked, ...(headers ? { headers } : {}) }, resolve)
      .once("error", reject)
      .end(body);
  });
  return { status: response.statusCode, body: await text(response) };
}

const { edits, undone } = recorded(LOG, MORE);

describe("waqai view --save", () => {
  test("writes what the page sends to the file, and serves it", async () => {
    const { send, get, path } = await saving("own.waqai");
    const first = JSON.parse((await get()).body);
    expect(first).toMatchObject({ file: "own.waqai", revision: 1, edits: [{ id: "first" }] });
    expect(await send({ revision: 1, edits, undone })).toEqual({ status: 200, body: '{"revision":2}' });
    const written = parseProject(await readFile(path, "utf8"));
    expect(written).toMatchObject({ ok: true, value: { name: "quay", corpus: CORPUS, log: { edits, undone } } });
    expect(JSON.parse((await get()).body)).toMatchObject({ revision: 2, edits: [{ id: "first" }, { id: "second" }] });
    expect((await readdir(command.folder)).filter((name) => name.startsWith("own.waqai"))).toEqual(["own.waqai"]);
  });

  test("refuses what another tab has overtaken", async () => {
    const { send } = await saving("overtaken.waqai");
    await send({ revision: 1, edits, undone });
    expect((await send({ revision: 1, edits: [], undone: [] })).status).toBe(409);
  });

  test("keeps what another program wrote to the file meanwhile", async () => {
    const { send, path } = await saving("changed.waqai");
    await writeFile(path, "something else");
    expect((await send({ revision: 1, edits, undone })).status).toBe(200);
    expect(await readFile(`${path}.backup-1`, "utf8")).toBe("something else");
    expect(parseProject(await readFile(path, "utf8")).ok).toBe(true);
    expect((await send({ revision: 2, edits: [], undone: [] })).status).toBe(200);
    expect((await readdir(command.folder)).filter((name) => name.startsWith("changed.waqai.backup"))).toHaveLength(1);
  });

  test.each<[string, (server: Server) => Record<string, string>]>([
    ["without the token", ({ url }) => ({ origin: url.origin, "content-type": "application/json" })],
    [
      "with another token",
      ({ url, token }) => ({
        "x-waqai-token": `${token.slice(1)}x`,
        origin: url.origin,
        "content-type": "application/json",
      }),
    ],
    [
      "from another site",
      ({ token }) => ({
        "x-waqai-token": token,
        origin: "https://news.example",
        "content-type": "application/json",
      }),
    ],
    ["that hides where it comes from", ({ token }) => ({ "x-waqai-token": token, "content-type": "application/json" })],
    [
      "that the browser says another site sent",
      ({ url, token }) => ({
        "x-waqai-token": token,
        origin: url.origin,
        "sec-fetch-site": "cross-site",
        "content-type": "application/json",
      }),
    ],
    [
      "to a name of another site that was made to point here",
      ({ token }) => ({
        "x-waqai-token": token,
        host: "news.example",
        origin: "http://news.example",
        "content-type": "application/json",
      }),
    ],
  ])("refuses a request %s, and the file stays", async (_what, headers) => {
    const server = await saving("safe.waqai");
    expect((await server.send({ revision: 1, edits, undone }, headers(server))).status).toBe(403);
    expect(await readFile(server.path, "utf8")).toBe(PROJECT);
  });

  test.each([
    ["no JSON of ours", "x"],
    ["an edit of no known kind", { revision: 1, edits: [{ ...MORE, command: { kind: "burn" } }], undone: [] }],
    ["a broken corpus", { revision: 1, edits, undone, corpus: { ...CORPUS, events: [{}] } }],
  ])("refuses %s with a reason, and the file stays", async (_what, body) => {
    const { send, path } = await saving("sound.waqai");
    const { status, body: said } = await send(body);
    expect(status).toBe(400);
    expect(JSON.parse(said).cause).not.toBe("");
    expect(await readFile(path, "utf8")).toBe(PROJECT);
  });

  test("needs one project, and says how to make one", async () => {
    await command.put("news.txt", "3 May 2021\n\nThe minister met the mayor on Sunday.");
    const { code, err } = await command.run(["view", "news.txt", "--save"]);
    expect(code).toBe(1);
    expect(err).toContain("extract FILE… --out project.waqai");
  });

  test("without it nothing can be sent", async () => {
    await command.put("plain.waqai", PROJECT);
    const started = command.start(["view", "--port", "0", "plain.waqai"]);
    running.push(started);
    const url = new URL(await started.line);
    expect(url.search).toBe("");
    expect((await ask(url, "PUT", { origin: url.origin }, "{}")).status).toBe(405);
  });
});

describe("a project on the command line", () => {
  test("is made of articles, and read again it keeps its corrections", async () => {
    await command.put("made.txt", "3 May 2021\n\nThe minister Karim Haddad met the mayor of Tyre on Sunday.");
    expect((await command.run(["extract", "made.txt", "--out", "made.waqai"])).code).toBe(0);
    const made = parseProject(await readFile(join(command.folder, "made.waqai"), "utf8"));
    expect(made).toMatchObject({ ok: true, value: { name: "made", log: NO_EDITS } });
    await command.put("again.waqai", PROJECT);
    const { code, err } = await command.run(["extract", "again.waqai", "--out", "again2.waqai"]);
    expect([code, err]).toEqual([0, "waqai: 2 articles with 1 correction.\n"]);
    const again = parseProject(await readFile(join(command.folder, "again2.waqai"), "utf8"));
    expect(again).toMatchObject({ ok: true, value: { log: LOG, corpus: { documents: CORPUS.documents } } });
  });

  test("gives out what was set right in it", async () => {
    await command.put("out.waqai", PROJECT);
    const { code, out } = await command.run(["export", "out.waqai", "--format", "json"]);
    expect(code).toBe(0);
    const event = JSON.parse(out).events.find(({ id }: { readonly id: string }) => id === at.event("met").id);
    expect(event).toMatchObject({ date: "2021-04", person: ["date"] });
  });

  test("that is broken is told, with where", async () => {
    await command.put("broken.waqai", PROJECT.replace('"2021-04"', '"soon"'));
    const { code, err } = await command.run(["view", "broken.waqai"]);
    expect(code).toBe(1);
    expect(err).toContain("broken.waqai: this is not a project that Waqai can open (edits.0.command");
  });
});
