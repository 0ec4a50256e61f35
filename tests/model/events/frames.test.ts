import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { locales } from "../../../src/model/locales/index.ts";

describe("every frame reads its own example", () => {
  for (const [lang, locale] of locales)
    for (const frame of locale.events.frames)
      test(frame.id, () => {
        const { events } = extractDocument({ id: "x", text: frame.example, lang, date: "2024-05-15" });
        const own = events.filter((event) => event.rule === frame.id);
        expect(own).toHaveLength(1);
        expect(own[0]?.type).toBe(frame.type);
        expect(own[0]?.participants.length).toBeGreaterThan(0);
      });
});
