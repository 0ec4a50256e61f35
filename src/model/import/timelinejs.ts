import type { Article, Problem, Reading } from "../io/article.ts";
import { type Plain, plainEvent } from "./events.ts";
import { register } from "./names.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value, as parsed from JSON, is a timeline of TimelineJS. */
export function isTimeline(value: unknown): boolean {
  const timeline = fields(fields(value)["timeline"] ?? value);
  const list = timeline["events"] ?? timeline["date"];
  return Array.isArray(list) && list.some((slide) => "start_date" in fields(slide) || "startDate" in fields(slide));
}

/**
 * The slides of a timeline of TimelineJS (3, and 2 as far as it goes), each a document with its event; eras are events that last, and
 * the title is a document without one.
 * @param plain markup as text.
 */
export function timeline(id: string, value: unknown, plain: (markup: string) => string): Reading {
  const whole = fields(fields(value)["timeline"] ?? value);
  const lookUp = register();
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const title = textOf(whole["title"] ?? whole, plain);
  const outlet = title.title;
  if (title.title !== "" || title.text !== "")
    articles.push({
      id,
      text: [title.title, title.text].filter(Boolean).join("\n"),
      ...(title.title === "" ? {} : { title: title.title }),
      given: { from: "timelinejs", timexes: [], actors: [], events: [] },
    });
  const slides = [...list(whole["events"] ?? whole["date"]), ...list(whole["eras"])];
  for (const [place, slide] of slides.entries()) {
    const { article, problem } = plainEvent(
      eventOf(slide, plain),
      "timelinejs",
      `${id} ${place + 1}`,
      place + 1,
      undefined,
      () => undefined,
      lookUp,
    );
    if (problem) problems.push(problem);
    if (article) articles.push(outlet === "" || article.outlet !== undefined ? article : { ...article, outlet });
  }
  return { articles, problems };
}

function eventOf(value: unknown, plain: (markup: string) => string): Plain {
  const slide = fields(value);
  const media = fields(slide["media"] ?? slide["asset"]);
  const told = textOf(slide, plain);
  return {
    ...told,
    date: dateOf(slide["start_date"] ?? slide["startDate"]),
    end: dateOf(slide["end_date"] ?? slide["endDate"]),
    type: string(slide["group"] ?? slide["tag"]),
    status: "",
    agent: "",
    target: "",
    party: "",
    place: string(fields(slide["location"])["name"]),
    outlet: plain(string(media["credit"])),
    url: string(media["link"] ?? media["url"] ?? media["media"]),
  };
}

function textOf(value: unknown, plain: (markup: string) => string): Pick<Plain, "title" | "text"> {
  const slide = fields(value);
  const text = fields(slide["text"]);
  const line = (markup: string): string => plain(markup).replaceAll("\n", " ");
  return {
    title: line(string(text["headline"] ?? slide["headline"])),
    text: plain(string(text["text"] ?? slide["text"])),
  };
}

/** A date as an object of year, month and day, which may be numbers or their digits, or as `2012,3,4` of the older version. */
function dateOf(value: unknown): string {
  const parts = typeof value === "string" ? value.split(",") : undefined;
  const date = fields(value);
  const [year, month, day] = parts ?? [date["year"], date["month"], date["day"]].map(string);
  if (year === undefined || year.trim() === "") return "";
  const whole = Number(year);
  if (!Number.isInteger(whole)) return year;
  const sign = whole < 0 ? "-" : "";
  const written = [`${sign}${String(Math.abs(whole)).padStart(4, "0")}`];
  for (const part of [month, day]) {
    if (part === undefined || part.trim() === "") break;
    written.push(part.trim().padStart(2, "0"));
  }
  return written.join("-");
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function string(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
