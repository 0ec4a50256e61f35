import { readCSVFromURL } from "@knight-lab/timelinejs/src/js/core/ConfigFactory.js";
import { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
import { describe, expect, test } from "vitest";
import { exported } from "../../../src/model/index.ts";
import { affair, texts } from "../../support/affair.ts";

/** TimelineJS's own parser is the judge: it runs in a browser only. */
const files = texts(exported(affair(), "timelinejs"));

describe("timelinejs", () => {
  test("its own parser takes the JSON without a complaint, every dated event on its day", () => {
    const config = new TimelineConfig(JSON.parse(files.get("timeline.json") ?? ""));
    config.validate();
    expect(config.messages.errors).toEqual([]);
    const slides = config.events.map(({ unique_id: id, start_date: start, end_date: end }) => [
      id,
      start.data.date_obj.toDateString(),
      end?.data.date_obj.toDateString(),
    ]);
    expect(slides).toEqual([
      ["waqai-e2", "Sat May 01 2021", undefined],
      ["waqai-e1", "Mon May 03 2021", undefined],
      ["waqai-e6", "Mon May 10 2021", "Wed May 12 2021"],
      ["waqai-e4", "Sun May 30 2021", undefined],
      ["waqai-e3", "Tue Jun 01 2021", undefined],
      ["waqai-e7", "Sun Jun 20 2021", undefined],
    ]);
  });

  test("what its dates cannot hold is said in words", () => {
    const { events, title } = JSON.parse(files.get("timeline.json") ?? "");
    const [open] = events.filter((slide: { unique_id: string }) => slide.unique_id === "waqai-e4");
    expect(open.display_date).toBe("some time up to 2021-05-30");
    expect(title.text.text).toContain("1 event has no date in the text.");
  });

  test("its own reader of spreadsheets takes the columns", async () => {
    const url = URL.createObjectURL(new Blob([files.get("timeline.csv") ?? ""], { type: "text/csv" }));
    const { events, errors } = await readCSVFromURL(url);
    expect(errors).toEqual([]);
    expect(events).toHaveLength(6);
    expect(events[0]).toMatchObject({ start_date: { year: "2021", month: "5", day: "" }, group: "cooperation" });
    expect(events[2]).toMatchObject({ end_date: { year: "2021", month: "5", day: "12" } });
  });

  test("text of an article becomes no markup there", () => {
    const { events } = JSON.parse(files.get("timeline.json") ?? "");
    const template = document.createElement("template");
    template.innerHTML = events.map(({ text }: { text: { text: string } }) => text.text).join("");
    expect([...new Set([...template.content.querySelectorAll("*")].map(({ localName }) => localName))]).toEqual(["p"]);
  });
});
