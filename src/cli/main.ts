#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { version } from "../../package.json" with { type: "json" };
import { articleDate } from "../model/index.ts";
import { tell } from "./corpus.ts";
import { type ExtractOptions, extract } from "./extract.ts";
import { reason } from "./messages.ts";
import { type ViewOptions, view } from "./view.ts";

const USAGE = 2;

const EXIT_CODES = `
Exit codes: 0 all was read; 1 something could not be read (the rest was); 2 wrong usage.`;

const program = new Command("waqai")
  .description("Reads the news: what happened, when, who was in it, and on whose word. Nothing leaves this machine.")
  .version(version)
  .exitOverride()
  .showHelpAfterError("Run with --help to see how it is used.")
  .addHelpText("after", EXIT_CODES);

program
  .command("extract")
  .description("Read articles and write what they say as a corpus (JSON).")
  .argument("<file...>", "articles: .txt, .md or .jsonl, or a corpus to read again; - is standard input")
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--out <file>", "write the corpus here and not on standard output")
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], { date, out, jobs }: Partial<ExtractOptions>) => {
    process.exitCode = await extract(files, { date, out, jobs });
  });

program
  .command("view")
  .description("Explore articles, or a corpus, in the browser. Without a file, the sample that comes with Waqai.")
  .argument("[file...]", "articles: .txt, .md or .jsonl, or a corpus; - is standard input")
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .option("--port <number>", "port on 127.0.0.1; where it is taken, the next free one", port, 4173)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], { date, jobs, port = 0 }: Partial<ViewOptions>) => {
    process.exitCode = await view(files, { date, jobs, port });
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    tell(reason(error));
    process.exitCode = 1;
  }
}

function date(value: string): string {
  const known = articleDate(value);
  if (known === undefined) throw new InvalidArgumentError("Write a date as 2023-12-04.");
  return known;
}

function jobs(value: string): number {
  return whole(value, 1, 256);
}

function port(value: string): number {
  return whole(value, 0, 65_535);
}

function whole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
}
