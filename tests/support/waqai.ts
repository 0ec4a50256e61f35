import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line, built into a folder of its own as it stands in the package, and a place for files to give it. */
export interface Waqai {
  /** Puts a file into the working folder of the command. */
  readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly run: (args: readonly string[], stdin?: string | Uint8Array) => Promise<Run>;
  /** Starts it and does not wait for its end. */
  readonly start: (args: readonly string[]) => Started;
  /** Where the command runs. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export interface Started {
  readonly process: ChildProcess;
  /** The first line on standard output. */
  readonly line: Promise<string>;
  readonly ended: Promise<Run>;
}

/** Builds the command line. The page beside it is a stand-in. */
export async function waqai(): Promise<Waqai> {
  const home = await mkdtemp(join(tmpdir(), "waqai-cli-"));
  const cli = join(home, "dist/cli");
  const folder = join(home, "work");
  await build({
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "error",
    build: { ssr: true, outDir: cli },
  });
  await mkdir(join(home, "dist/page/assets"), { recursive: true });
  await writeFile(join(home, "dist/page/index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(home, "dist/page/assets/code.js"), "export {};");
  await symlink(join(ROOT, "seeds"), join(home, "seeds"));
  await symlink(join(ROOT, "node_modules"), join(home, "node_modules"));
  await writeFile(join(home, "package.json"), '{"type": "module"}');
  await mkdir(folder);
  const start = (args: readonly string[]): Started => started(join(cli, "main.js"), args, folder);
  return {
    folder,
    put: (name, content) => writeFile(join(folder, name), content),
    start,
    run: (args, stdin) => {
      const { process, ended } = start(args);
      process.stdin?.end(stdin);
      return ended;
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}

function started(main: string, args: readonly string[], cwd: string): Started {
  const child = spawn(process.execPath, [main, ...args], { cwd });
  let out = "";
  let err = "";
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const end = out.indexOf("\n");
      if (end >= 0) resolve(out.slice(0, end));
    });
    child.once("close", () => reject(new Error(`it ended without a line: ${err}`)));
  });
  // Not every test asks for the line.
  line.catch(() => undefined);
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = once(child, "close").then(() => ({ code: child.exitCode, out, err }));
  return { process: child, line, ended };
}
