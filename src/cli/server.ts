import { readFile, readdir } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";

/** What the page may do: run its own code and ask this server, nothing else. The page says the same of itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-cache",
};

const MEDIA: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
  [".woff", "font/woff"],
]);

const HOST = "127.0.0.1";
const LAST_PORT = 65_535;

/** What is served: a path of the address, and how to come by its bytes. */
export type Served = ReadonlyMap<string, () => Promise<string | Buffer>>;

export interface Site {
  readonly url: string;
  /** Stops at once, also while a browser keeps its connection. */
  readonly close: () => Promise<void>;
}

/** The files of a folder by their paths. What is not listed here cannot be asked for, whatever the path says. */
export async function filesOf(folder: string): Promise<Served> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`/${relative(folder, path).split(sep).join("/")}`, () => readFile(path)];
      }),
  );
}

/** What answers requests to save. */
export type SaveAnswer = (request: IncomingMessage) => Promise<{ readonly status: number; readonly body: string }>;

/** The one path to which something can be sent, where there is somewhere to save it. */
const SAVE = "/data/save.json";

/** Serves on this machine alone, on the port or the next free one after it. */
export async function serve(served: Served, port: number, save?: SaveAnswer): Promise<Site> {
  const server = createServer((request, response) => {
    answer(served, save, request, response).catch(() => response.writeHead(500, HEADERS).end());
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  const inUse = await new Promise<boolean>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === "EADDRINUSE" ? resolve(true) : reject(error);
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      resolve(false);
    });
  });
  if (!inUse) {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  }
  if (port >= LAST_PORT) throw new Error("no port is free");
  return listen(server, port + 1);
}

async function answer(
  served: Served,
  save: SaveAnswer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere can make its own name point here, but not change the name that the browser sends.
  if (!isLocal(request.headers.host)) {
    response.writeHead(403, HEADERS).end();
    return;
  }
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (save && path === SAVE && (request.method === "GET" || request.method === "PUT")) {
    const { status, body } = await save(request);
    response.writeHead(status, { ...HEADERS, "content-type": MEDIA.get(".json"), "cache-control": "no-store" });
    response.end(body);
    // What was sent and not read must not be taken for another request.
    if (!request.complete) response.once("finish", () => request.destroy());
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, allow: "GET, HEAD" }).end();
    return;
  }
  const name = path === "/" ? "/index.html" : path;
  const read = served.get(name);
  if (read === undefined) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  const bytes = await read();
  response.writeHead(200, {
    ...HEADERS,
    "content-type": MEDIA.get(extname(name)) ?? "application/octet-stream",
    "content-length": Buffer.byteLength(bytes),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function isLocal(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, "");
  return name === HOST || name === "localhost";
}
