import { describe, expect, test } from "vitest";
import { breaches } from "../../../src/model/corpus/invariants.ts";
import { applyEdits } from "../../../src/model/edit/apply.ts";
import { parseProject, readLog, readProject, writeProject } from "../../../src/model/edit/file.ts";
import { NO_EDITS, recorded, undone } from "../../../src/model/edit/log.ts";
import { edited, pointing, quay } from "../../support/quay.ts";

const CORPUS = quay();
const at = pointing(CORPUS);
const LOG = undone(
  [
    edited({ kind: "event", event: at.eventRef("met"), set: { date: "2021-04", type: "visit", place: "Sidon" } }),
    edited({ kind: "cast", event: at.eventRef("met"), actor: at.actorRef("mayor of Tyre"), role: "target" }),
    edited({ kind: "statement", event: at.eventRef("said"), set: { speaker: at.actorRef("Leila Mansour") } }),
    edited({ kind: "merge", actor: at.actorRef("Karim Hadad"), into: at.actorRef("Karim Haddad") }),
    edited({ kind: "make-actor", words: at.words("ar", "المرفأ"), name: "المرفأ", actor: "organization" }),
    edited({ kind: "wrong", event: at.eventRef("rejected") }),
    edited({ kind: "confirm", event: at.eventRef("met") }),
  ].reduce(recorded, NO_EDITS),
);
const PROJECT = { name: "The quay · المرفأ", corpus: CORPUS, log: LOG };
const TEXT = [...writeProject(PROJECT)].join("");

describe("a project file", () => {
  test("holds all that was put into it", () => {
    const read = parseProject(TEXT);
    expect(read).toEqual({ ok: true, value: PROJECT });
    const again = read.ok ? [...writeProject(read.value)].join("") : "";
    expect(parseProject(again)).toEqual(read);
  });

  test("holds what is written of a story, and has none where nothing is", () => {
    const story = { title: "The quay", intro: "From April on.", steps: [{ text: "It opened.", view: "q=quay" }] };
    const text = [...writeProject({ ...PROJECT, story })].join("");
    expect(parseProject(text)).toEqual({ ok: true, value: { ...PROJECT, story } });
    expect(TEXT).not.toContain('"story"');
    const broken = parseProject(text.replace('"view":"q=quay"', '"view":7'));
    expect(broken.ok ? "" : broken.error).toMatch(/^story/);
  });

  test("of the first version, which had no story, is opened", () => {
    expect(parseProject(TEXT.replace('"version":2', '"version":1'))).toEqual({ ok: true, value: PROJECT });
  });

  test("that is a corpus is a project in which nothing was set right", () => {
    expect(readProject(CORPUS)).toEqual({ ok: true, value: { name: "", corpus: CORPUS, log: NO_EDITS } });
  });

  test.each([
    ["is no JSON", "{", /^not JSON/],
    ["is something else", "[]", /project|Expected/],
    ["is of a newer version", '{"format":"waqai-project","version":9}', /version 9: written by a newer Waqai/],
    ["has an edit of a kind that is not known", TEXT.replace('"kind":"wrong"', '"kind":"burn"'), /^edits/],
    ["has a date that is none", TEXT.replace('"date":"2021-04"', '"date":"soon"'), /^edits/],
    ["has spans outside of its text", TEXT.replace('"port","start":4', '"port","start":4000'), /^corpus/],
    ["has one edit twice", TEXT.replace(/("id":"x)\d+/gu, "$10"), /^edits: two/],
  ])("that %s is refused, and it is said where", (_what, text, error) => {
    const read = parseProject(text);
    expect(read.ok ? "" : read.error).toMatch(error);
  });

  test("gives its log alone to be saved", () => {
    expect(readLog(JSON.parse(JSON.stringify(LOG)))).toEqual({ ok: true, value: LOG });
    expect(readLog({ edits: [{}], undone: [] }).ok).toBe(false);
  });
});

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text with some of it broken: cut, doubled, its characters, numbers and words changed. */
function mutated(text: string, next: () => number): string {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  const at = (): number => Math.floor(next() * text.length);
  let out = text;
  for (let times = 1 + Math.floor(next() * 3); times > 0; times--) {
    const [a = 0, b = 0] = [at(), at()].sort((x, y) => x - y);
    out = pick<(now: string) => string>([
      (now) => now.slice(0, a) + now.slice(Math.min(b, a + 40)),
      (now) => now.slice(0, a) + now.slice(a, Math.min(b, a + 200)) + now.slice(a),
      (now) =>
        now.slice(0, a) + pick(['"', "}", "]", ",", "\\", "\u0000", "-1", "1e400", "null", "ع"]) + now.slice(a + 1),
      (now) => now.replace(pick(["1", "2", "7", "40"]), pick(["-3", "99999999", "0.5", "null", '"x"'])),
      (now) => now.replace(pick(["event", "actor", "words", "doc", "at", "set"]), pick(["__proto__", "type", ""])),
      (now) =>
        now.replaceAll(pick(['"a1"', '"e2"', '"port"', '"person"']), pick(['"a2"', '"nobody"', "null", '"statement"'])),
    ])(out);
  }
  return out;
}

describe("a broken project file", () => {
  test("is refused with a reason, or opens as a sound corpus; nothing ever throws", () => {
    const next = chance(20_261_125);
    const runs = 2000;
    let opened = 0;
    for (let run = 0; run < runs; run++) {
      const read = parseProject(mutated(TEXT, next));
      if (!read.ok) {
        expect(read.error).not.toBe("");
        continue;
      }
      opened++;
      const { corpus, applied } = applyEdits(read.value.corpus, read.value.log.edits);
      expect(breaches(corpus)).toEqual([]);
      expect(applied).toHaveLength(read.value.log.edits.length);
    }
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(runs);
  });
});
