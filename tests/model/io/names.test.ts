import { describe, expect, test } from "vitest";
import { extractDocument, readNames } from "../../../src/model/index.ts";

const pack = (actors: unknown): string => JSON.stringify({ format: "waqai-names", version: 1, actors });
const PORTS = { kind: "organization", names: ["زورق الشمال", "North Skiff"], country: "OM" };

describe("a pack of names", () => {
  test("makes its actors known in every language, as one", () => {
    const read = readNames(pack([PORTS]));
    if (!read.ok) throw new Error(read.error);
    const keys = [
      { id: "a", lang: "ar" as const, text: "أعلنت زورق الشمال إغلاق الميناء." },
      { id: "b", lang: "en" as const, text: "Officials of North Skiff closed the harbour." },
    ].map((article) =>
      extractDocument(article, undefined, read.value).actors.flatMap(({ key, name }) => (key ? [[key, name]] : [])),
    );
    expect(keys[0]).toEqual([[expect.stringMatching(/^added:/), "زورق الشمال"]]);
    expect(keys[1]).toEqual(keys[0]);
  });

  test.each([
    ["no JSON", "{", "not JSON"],
    ["another format", JSON.stringify({ format: "names", version: 1, actors: [] }), "format"],
    ["a kind that there is none of", pack([{ ...PORTS, kind: "ship" }]), "actors.0.kind"],
    ["no name", pack([{ ...PORTS, names: [] }]), "actors.0.names"],
    ["an empty name", pack([{ ...PORTS, names: [" "] }]), "an empty name"],
    ["a country by its name", pack([{ ...PORTS, country: "Oman" }]), "no country code"],
  ])("is refused where it has %s", (_what, json, cause) => {
    const read = readNames(json);
    expect(read.ok ? "" : read.error).toContain(cause);
  });
});
