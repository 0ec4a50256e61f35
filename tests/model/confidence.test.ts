import { describe, expect, test } from "vitest";
import { type Event, buildCorpus, extractDocument } from "../../src/model/index.ts";

function eventsOf(text: string): readonly Event[] {
  return buildCorpus([extractDocument({ id: "a", text, date: "2024-05-15" })]).events;
}

describe("confidence", () => {
  test("comes with the evidence that it is worked out from", () => {
    const events = eventsOf(
      "Egyptian President Hassan Amin met King Carl Lund in Cairo on Monday. He said: “We agree.”",
    );
    expect(events.map(({ type }) => type)).toContain("meeting");
    for (const { confidence, evidence = [] } of events) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  test("is the same for the same evidence, and more where more is told", () => {
    const meeting = (text: string): number => eventsOf(text).find(({ type }) => type === "meeting")?.confidence ?? 0;
    const bare = meeting("President Hassan Amin held a meeting.");
    expect(meeting("Egyptian President Hassan Amin met Jordanian King Carl Lund on Monday.")).toBeGreaterThan(bare);
  });

  test("is more for a statement whose speaker is named than for one whose is not", () => {
    const said = (text: string): number => eventsOf(text).find(({ type }) => type === "statement")?.confidence ?? 0;
    expect(said("قال محمد حسن إن الحكومة ترفض الاقتراح الجديد.")).toBeGreaterThan(
      said("وقال إن الحكومة ترفض الاقتراح الجديد."),
    );
  });
});
