#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json" with { type: "json" };
import { EVENT_TYPES, FORMATS, type Format, STATUSES, articleDate } from "../model/index.ts";
import { tell } from "./corpus.ts";
import { type ExportOptions, exportFiles } from "./export.ts";
import { type ExtractOptions, extract } from "./extract.ts";
import { reason } from "./messages.ts";
import { type PublishOptions, publish } from "./publish.ts";
import { type ViewOptions, view } from "./view.ts";

const USAGE = 2;

const FILES =
  "articles (text, pages, PDF, DOCX, JSON, tables, feeds, ZIP), timelines, folders of these, or a corpus; - is standard input";

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
  .argument("<file...>", FILES)
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--out <file>", "write the corpus here and not on standard output; a project where it ends with .waqai")
  .option("--names <file>", "further names to know actors by, a JSON file (docs/formats.md)")
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], { date, out, jobs, names }: Partial<ExtractOptions>) => {
    process.exitCode = await extract(files, { date, out, jobs, names });
  });

program
  .command("view")
  .description("Explore articles, or a corpus, in the browser. Without a file, the sample that comes with Waqai.")
  .argument("[file...]", FILES)
  .option("--save", "write corrections back to the .waqai project that is viewed")
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--names <file>", "further names to know actors by, a JSON file (docs/formats.md)")
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .option("--port <number>", "port on 127.0.0.1; where it is taken, the next free one", port, 4173)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], { date, jobs, names, port = 0, save }: Partial<ViewOptions>) => {
    process.exitCode = await view(files, { date, jobs, names, port, save });
  });

program
  .command("export")
  .description("Write what articles say, or a corpus, in a format of other tools.")
  .argument("<file...>", FILES)
  .addOption(new Option("--format <format>", "what to write").choices(FORMATS).makeOptionMandatory())
  .option("--out <path>", "write here and not on standard output; a folder where the format is several files")
  .option("--query <words>", "only events that have these words")
  .option("--types <types>", "only events of these types, as meeting,visit", list("type", EVENT_TYPES))
  .option("--statuses <statuses>", "only events of these statuses, as happened,planned", list("status", STATUSES))
  .option("--actor <name...>", "only events that an actor of this name takes part in")
  .option("--min-confidence <number>", "only events at least so sure, from 0 to 1", confidence)
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--names <file>", "further names to know actors by, a JSON file (docs/formats.md)")
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], options: ExportArguments) => {
    const {
      format,
      out,
      date,
      jobs,
      names,
      actor = [],
      minConfidence = 0,
      query = "",
      types = [],
      statuses = [],
    } = options;
    const filter = { query, types, statuses, actors: actor, confidence: minConfidence };
    process.exitCode = await exportFiles(files, { format, out, date, jobs, names, ...filter });
  });

program
  .command("publish")
  .description(
    "Write what articles say as one HTML file to read, search and embed. It asks for nothing and cannot be changed.",
  )
  .argument("<file...>", FILES)
  .requiredOption("--out <file>", "the HTML file to write")
  .option("--title <title>", "what it is called")
  .option("--intro <text>", "what stands under the title")
  .option("--steps <file>", "what the story leads through, a JSON file of texts and views (docs/formats.md)")
  .option("--date <date>", "date of publication of the articles that give none, as 2023-12-04", date)
  .option("--names <file>", "further names to know actors by, a JSON file (docs/formats.md)")
  .option("--jobs <number>", "how many threads work at once (default: one a core for much text)", jobs)
  .addHelpText("after", EXIT_CODES)
  .action(async (files: readonly string[], options: Partial<PublishOptions>) => {
    const { out = "", title, intro, steps, date, names, jobs } = options;
    process.exitCode = await publish(files, { out, title, intro, steps, date, names, jobs });
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

interface ExportArguments extends Partial<Omit<ExportOptions, "actors" | "confidence">> {
  readonly format: Format;
  readonly actor?: readonly string[];
  readonly minConfidence?: number;
}

/** Reads a list of names that are all among the known. */
function list<T extends string>(what: string, known: readonly T[]): (value: string) => readonly T[] {
  return (value) =>
    value.split(",").map((given) => {
      const found = known.find((one) => one === given.trim());
      if (found === undefined)
        throw new InvalidArgumentError(`No ${what} is called "${given}". There are: ${known.join(", ")}.`);
      return found;
    });
}

function confidence(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError("Give a number from 0 to 1.");
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
