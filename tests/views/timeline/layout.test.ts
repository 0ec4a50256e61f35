import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { earlier, parseEdtf } from "../../../src/model/index.ts";
import type { Event } from "../../../src/model/schema.ts";
import { FAMILIES } from "../../../src/views/families.ts";
import type { Timed } from "../../../src/views/timeline/boxes.ts";
import { chronicleOf } from "../../../src/views/timeline/chronicle.ts";
import { PLAIN } from "../../../src/views/timeline/fold.ts";
import { type Laning, laning, moved } from "../../../src/views/timeline/lanes.ts";
import { COUNTED, type Layout, type Placed, layout, unsureOf } from "../../../src/views/timeline/layout.ts";
import { rooms } from "../../../src/views/timeline/rooms.ts";
import { scaleOf } from "../../../src/views/timeline/scale.ts";
import { strata } from "../../../src/views/timeline/series.ts";
import type { Lanes } from "../../../src/views/state/settings.ts";
import { happening, society } from "../../support/society.ts";

const WIDTH = 1000;
/** 2024-01-01, where the days of these tests begin; a day is ten pixels wide. */
const BEGIN = 19_723;
const PIXELS = 10;

function dated(event: Event): Timed[] {
  const date = event.date === null ? undefined : parseEdtf(event.date);
  return date ? [{ event, date }] : [];
}

function drawn(
  events: readonly Event[],
  { by = "none", rtl = false, pinned, room = 0, pixels = PIXELS, shut = new Set() }: Partial<Options> = {},
): Layout {
  const chronicle = chronicleOf(inTime(events), indexes(society(events)));
  const rows = laned(events, by);
  const window = { first: BEGIN - 10, last: BEGIN + WIDTH / pixels };
  const item = pinned === undefined ? undefined : chronicle.find(pinned);
  const stock = { chronicle, laning: rows, strata: strata(chronicle, rows), shut };
  const scale = scaleOf(PLAIN, { first: BEGIN, last: BEGIN + WIDTH / pixels }, WIDTH, !rtl);
  return layout(stock, { scale, window, width: WIDTH, room, head: 0, pinned: item });
}

function inTime(events: readonly Event[]): Timed[] {
  return events.flatMap(dated).sort((a, b) => earlier(a.date, b.date));
}

function laned(events: readonly Event[], by: Lanes): Laning {
  const index = indexes(society(events));
  return laning(chronicleOf(inTime(events), index), by, index);
}

interface Options {
  readonly by: Lanes;
  readonly rtl: boolean;
  readonly pixels: number;
  readonly pinned: string | undefined;
  readonly room: number;
  readonly shut: ReadonlySet<number>;
}

const on = (id: string, date: string, more: Partial<Omit<Event, "sources">> = {}): Event =>
  happening(id, "meeting", { agent: ["a1"] }, { date, ...more });

function mark({ marks }: Layout, id: string): Placed {
  const found = marks.find(({ event }) => event.id === id);
  if (!found) throw new Error(`no mark: ${id}`);
  return found;
}

/** Events of a few days, a hundred of them. */
const crowd = Array.from({ length: 100 }, (_, i) => on(`e${String(i)}`, `2024-01-${String((i % 5) + 10)}`));

describe("a date", () => {
  test("of a day is a point in the middle of the day", () => {
    expect(mark(drawn([on("e1", "2024-01-03")]), "e1")).toMatchObject({ form: "point", x: 25, left: 17, width: 16 });
  });

  test("of several days is a bar from the beginning of the first to the end of the last", () => {
    const bar = mark(drawn([on("e1", "2024-01-03/2024-01-12")]), "e1");
    expect(bar).toMatchObject({ form: "bar", left: 20, width: 100, openPast: false, openFuture: false });
  });

  test("stands as far from the right where time runs to the left", () => {
    expect(mark(drawn([on("e1", "2024-01-03")], { rtl: true }), "e1").x).toBe(WIDTH - 25);
    expect(mark(drawn([on("e1", "2024-01-03/2024-01-12")], { rtl: true }), "e1").left).toBe(WIDTH - 120);
  });

  test("with an open end is a bar that ends where it is known", () => {
    const since = mark(drawn([on("e1", "2024-01-03/..")]), "e1");
    expect(since).toMatchObject({ form: "bar", left: 20, openFuture: true, openPast: false });
    const until = mark(drawn([on("e1", "../2024-01-20")]), "e1");
    expect(until).toMatchObject({ form: "bar", openFuture: false, openPast: true });
    expect(until.left + until.width).toBe(200);
  });

  test("that is approximate says so", () => {
    expect(mark(drawn([on("e1", "2024-01~")]), "e1").date.approximate).toBe(true);
  });
});

describe("a lane", () => {
  test("puts events that would touch on lines below each other", () => {
    const { marks } = drawn([on("e1", "2024-01-03"), on("e2", "2024-01-03"), on("e3", "2024-02-03")]);
    expect(marks.map(({ line }) => line)).toEqual([0, 1, 0]);
  });

  test("lets no two marks touch", () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      on(`e${String(i)}`, `2024-01-${String((i % 30) + 1).padStart(2, "0")}`),
    );
    const { marks } = drawn(events);
    for (const a of marks)
      for (const b of marks)
        if (a !== b && a.y === b.y) expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true);
    expect(marks.length).toBeGreaterThan(0);
  });

  test("counts what is too crowded in columns, and loses nobody", () => {
    const { marks, columns } = drawn(crowd);
    expect(columns.length).toBeGreaterThan(0);
    expect(marks.length + columns.reduce((sum, { count }) => sum + count, 0)).toBe(crowd.length);
  });

  test("keeps marks out of the way of its columns", () => {
    const { marks, columns } = drawn([...crowd, on("before", "2024-01-05"), on("after", "2024-02-05")]);
    for (const { left, width } of columns)
      for (const one of marks) expect(one.left + one.width <= left || one.left >= left + width).toBe(true);
    expect(marks.map(({ event }) => event.id)).toEqual(expect.arrayContaining(["before", "after"]));
  });

  test("draws the event that is selected, however crowded it stands", () => {
    expect(drawn(crowd).marks.some(({ event }) => event.id === "e50")).toBe(false);
    expect(mark(drawn(crowd, { pinned: "e50" }), "e50").line).toBe(0);
  });

  test("says of a column how many are of each family, and how many are not plain facts", () => {
    const events = [
      ...Array.from({ length: 6 }, (_, i) => on(`m${String(i)}`, "2024-01-10")),
      happening("p1", "protest", { agent: ["a1"] }, { date: "2024-01-10", status: "planned" }),
      happening("p2", "protest", { agent: ["a1"] }, { date: "2024-01-10", polarity: "denied" }),
    ];
    const [column] = drawn(events).columns;
    expect(column).toMatchObject({ count: 8, first: 19_732, last: 19_733 });
    expect(FAMILIES.flatMap((family, n) => (column?.sums[n] ? [[family, column.sums[n]]] : []))).toEqual([
      ["talk", 6],
      ["press", 2],
    ]);
    expect(column && unsureOf(column)).toBe(2);
  });

  test("that is shut is low, and counts all that is in it", () => {
    const events = [on("e1", "2024-01-03"), on("e2", "2024-01-04"), on("e3", "2024-02-03/2024-02-20")];
    const open = drawn(events);
    const { marks, columns, height } = drawn(events, { shut: new Set([0]) });
    expect(marks).toEqual([]);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(height).toBeLessThan(open.height);
    for (const { tall } of columns) expect(tall).toBeLessThan(COUNTED);
  });

  test("counts the same in the same stretch of time, whatever the window shows", () => {
    const counts = (picture: Layout): readonly (readonly number[])[] =>
      picture.columns.map(({ bin, count }) => [bin, count]);
    expect(counts(drawn(crowd, { pixels: 10.5 }))).toEqual(counts(drawn(crowd, { pixels: 10 })));
  });

  test("counts what is long too where it is too much for the lines above", () => {
    const long = Array.from({ length: 300 }, (_, i) => on(`e${String(i)}`, i % 2 === 0 ? "2024-01" : "2024-02"));
    const { marks, columns } = drawn(long);
    expect(marks.length + columns.reduce((sum, { count }) => sum + count, 0)).toBe(long.length);
    for (const column of columns) expect(unsureOf(column)).toBe(column.count);
  });

  test("takes more room where there is more than the lanes need", () => {
    const events = [on("e1", "2024-01-03")];
    expect(drawn(events, { room: 600 }).height).toBeGreaterThan(drawn(events).height);
  });
});

describe("an event of several actors", () => {
  const met = happening("e1", "meeting", { party: ["a1", "a6"] }, { date: "2024-01-03" });

  test("has a line with a stop in each lane that it joins", () => {
    const { stops, lanes } = drawn([met], { by: "actor" });
    expect(stops).toHaveLength(1);
    expect(lanes).toHaveLength(2);
    expect(stops[0]).toMatchObject({ lane: 1, x: 25 });
  });

  test("has its line beside that of another of the same day", () => {
    const { ties } = drawn([met, { ...met, id: "e2" }], { by: "actor" });
    const [one = 0, other = 0] = [...ties.values()];
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(7);
  });

  test("has none where there would be a thicket of them", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ ...met, id: `e${String(i)}` }));
    expect(drawn(many, { by: "actor" }).stops).toEqual([]);
  });
});

describe("lanes", () => {
  test("stand in the order of how much happens in them", () => {
    const events = [
      happening("e1", "visit", { agent: ["a1"] }, { date: "2024-01-03" }),
      happening("e2", "visit", { agent: ["a2"] }, { date: "2024-01-03" }),
      happening("e3", "visit", { agent: ["a2"] }, { date: "2024-01-03" }),
    ];
    expect(laned(events, "actor").lanes.map(({ id, count }) => [id, count])).toEqual([
      ["a2", 2],
      ["a1", 1],
    ]);
  });

  test("stand first where they were put, in that order, though they hold less", () => {
    const events = [
      on("e1", "2024-01-01"),
      on("e2", "2024-01-02"),
      happening("e3", "visit", { agent: ["a2"] }, { date: "2024-01-03" }),
      happening("e4", "visit", { agent: ["a3"] }, { date: "2024-01-04" }),
    ];
    const index = indexes(society(events));
    const { lanes } = laning(chronicleOf(inTime(events), index), "actor", index, ["a3", "a2"]);
    expect(lanes.map(({ id, pinned }) => [id, pinned])).toEqual([
      ["a3", true],
      ["a2", true],
      ["a1", false],
    ]);
    const [a3, , a1] = lanes;
    if (!a3 || !a1) throw new Error("no lanes");
    expect(moved(lanes, a1, 0)).toEqual(["a1", "a3"]);
    expect(moved(lanes, a3, 1)).toEqual(["a2", "a3"]);
    expect(moved(lanes, a3, 9)).toEqual(["a2", "a1", "a3"]);
  });

  test("by kind stand in the families' order", () => {
    const events = [
      happening("e1", "assault", { agent: ["a1"] }, { date: "2024-01-03" }),
      happening("e2", "visit", { agent: ["a1"] }, { date: "2024-01-03" }),
    ];
    expect(laned(events, "type").lanes.map(({ id }) => id)).toEqual(["talk", "force"]);
  });

  test("beyond two dozen share one, so that nobody is left out", () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      happening(`e${String(i)}`, "visit", { agent: [`a${String(i + 1)}`] }, { date: "2024-01-03" }),
    );
    const { lanes, home } = laned(events, "actor");
    expect(lanes.at(-1)).toEqual({ id: "", kind: "rest", count: 16, pinned: false });
    expect(home.filter((lane) => lane === lanes.length - 1)).toHaveLength(16);
  });
});

describe("labels", () => {
  const wide = (picture: Layout, size: number): ReturnType<typeof rooms> =>
    rooms(
      picture,
      WIDTH,
      "right",
      () => 1,
      () => size,
    );

  test("stand after their mark where there is room, else before it", () => {
    const found = wide(drawn([on("e1", "2024-01-03"), on("e2", "2024-04-08")]), 200);
    expect(found.get("e1")).toMatchObject({ side: "right", at: 39 });
    expect(found.get("e2")?.side).toBe("left");
  });

  test("never touch another mark or label, and are left away where they would", () => {
    const events = Array.from({ length: 30 }, (_, i) =>
      on(`e${String(i)}`, `2024-01-${String(i + 1).padStart(2, "0")}`),
    );
    const picture = drawn(events);
    const found = wide(picture, 120);
    const taken = picture.marks.flatMap(({ event, y, left, width }) => {
      const room = found.get(event.id);
      const from = room?.side === "left" ? room.at - room.width : (room?.at ?? 0);
      return [{ y, from: left, to: left + width }, ...(room ? [{ y, from, to: from + room.width }] : [])];
    });
    for (const a of taken)
      for (const b of taken) if (a !== b && a.y === b.y) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    expect(found.size).toBeLessThan(events.length);
  });

  test("go first to what weighs most, where there is room for one", () => {
    const picture = drawn([on("e1", "2024-01-03"), on("e2", "2024-01-26")]);
    const first = (heavy: string): readonly string[] => [
      ...rooms(
        picture,
        275,
        "right",
        ({ id }) => Number(id === heavy),
        () => 150,
      ).keys(),
    ];
    expect([first("e1"), first("e2")]).toEqual([["e1"], ["e2"]]);
  });
});
