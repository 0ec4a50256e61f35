import { describe, expect, test } from "vitest";
import { breaches } from "../../../src/model/corpus/invariants.ts";
import { applyEdits } from "../../../src/model/edit/apply.ts";
import type { Edit } from "../../../src/model/edit/edit.ts";
import {
  NO_EDITS,
  articlesWith,
  everything,
  explained,
  recorded,
  redone,
  staleArticles,
  undone,
  without,
} from "../../../src/model/edit/log.ts";
import { ARTICLES, QUAY, edited, pointing, quay } from "../../support/quay.ts";

const CORPUS = quay();
const at = pointing(CORPUS);

/** Five corrections of five events, and two of actors. */
const EDITS: readonly Edit[] = [
  edited({ kind: "event", event: at.eventRef("met"), set: { type: "negotiation" } }),
  edited({ kind: "event", event: at.eventRef("visited"), set: { date: "2021-04-20" } }),
  edited({ kind: "event", event: at.eventRef("rejected"), set: { status: "planned" } }),
  edited({ kind: "statement", event: at.eventRef("accused"), set: { act: "threat" } }),
  edited({ kind: "cast", event: at.eventRef("التقى"), actor: at.actorRef("ليلى منصور"), role: "target" }),
  edited({ kind: "merge", actor: at.actorRef("Karim Hadad"), into: at.actorRef("Karim Haddad") }),
  edited({ kind: "wrong", event: at.eventRef("said") }),
];

describe("corrections, when the articles are read again", () => {
  test("all stand on the same reading", () => {
    const { corpus, applied } = applyEdits(quay(), EDITS);
    expect(applied.filter(({ misfit }) => misfit)).toEqual([]);
    expect(corpus).toEqual(applyEdits(CORPUS, EDITS).corpus);
  });

  test("all stand where text has been put before and between, and ids have moved", () => {
    const changed = QUAY.replace("The minister", "Omar Aziz met Rana Saad.\n\nThe minister").replace(
      " Leila Mansour rejected",
      "\n\nLeila Mansour rejected",
    );
    const again = quay(
      [{ id: "first", text: "Rana Saad met Omar Aziz.", date: "2021-05-04" }, ...ARTICLES].map((article) =>
        article.id === "port" ? { ...article, text: changed } : article,
      ),
    );
    const { corpus, applied } = applyEdits(again, EDITS);
    expect(applied.filter(({ misfit }) => misfit)).toEqual([]);
    expect(breaches(corpus)).toEqual([]);
    const now = pointing(corpus);
    expect(now.event("visited").date).toBe("2021-04-20");
    expect(now.event("accused").statement?.act).toBe("threat");
    expect(corpus.events.filter(({ type }) => type === "negotiation")).toHaveLength(1);
  });

  test("those whose words are gone are told, and the others stand", () => {
    const again = quay(ARTICLES.map((article) => ({ ...article, text: article.text.replace("visited", "left") })));
    const { applied } = applyEdits(again, EDITS);
    expect(applied.flatMap(({ misfit, edit }) => (misfit ? [[edit.id, misfit]] : []))).toEqual([
      [EDITS[1]?.id, "event"],
    ]);
  });

  test("later edits of an event that an edit made find it", () => {
    const made = edited({
      kind: "make-event",
      words: at.words("port", "rebuild"),
      sentence: at.words("port", '"We will rebuild the quay,"'),
      type: "cooperation",
      date: null,
    });
    const first = applyEdits(CORPUS, [made]).corpus;
    const then = edited({ kind: "event", event: pointing(first).eventRef("rebuild"), set: { date: "2023" } });
    const { corpus } = applyEdits(quay(), [made, then]);
    expect(pointing(corpus).event("rebuild").date).toBe("2023");
  });
});

describe("a document that is given another date", () => {
  const redate = edited({
    kind: "document",
    doc: "port",
    was: { published: "2021-05-04", publishedFrom: "metadata" },
    set: { published: "2021-06-10" },
  });
  const dated = recorded(NO_EDITS, redate);

  test("is read again with it: yesterday moves, and what a person dated stands", () => {
    const log = recorded(dated, edited({ kind: "event", event: at.eventRef("visited"), set: { date: "2021-04-20" } }));
    const again = quay(articlesWith(CORPUS, NO_EDITS, log));
    const { corpus, applied } = applyEdits(again, log.edits);
    expect(applied.filter(({ misfit }) => misfit)).toEqual([]);
    const now = pointing(corpus);
    expect(now.event("met").date).toBe("2021-06-09");
    expect(now.event("visited").date).toBe("2021-04-20");
    expect(corpus.documents[0]).toMatchObject({ published: "2021-06-10", publishedFrom: "given" });
  });

  test("is read as it was when that is undone", () => {
    const again = quay(articlesWith(CORPUS, NO_EDITS, dated));
    const back = quay(articlesWith(again, dated, undone(dated)));
    expect(back).toEqual(CORPUS);
  });

  test("is read again only where its date changes", () => {
    expect(staleArticles(CORPUS, NO_EDITS, dated)).toHaveLength(2);
    const again = quay(articlesWith(CORPUS, NO_EDITS, dated));
    expect(staleArticles(again, dated, dated)).toBeUndefined();
    expect(staleArticles(again, everything(undone(dated)), undone(dated))).toHaveLength(2);
    const confirmed = recorded(NO_EDITS, edited({ kind: "confirm", event: at.eventRef("met") }));
    expect(staleArticles(CORPUS, NO_EDITS, confirmed)).toBeUndefined();
  });
});

describe("the log", () => {
  const log = EDITS.reduce(recorded, NO_EDITS);

  test("undoes and redoes without limit", () => {
    const none = EDITS.reduce(undone, log);
    expect(none.edits).toEqual([]);
    expect(undone(none)).toEqual(none);
    expect(EDITS.reduce(redone, none)).toEqual(log);
    expect(redone(log)).toEqual(log);
  });

  test("forgets what was undone when something else is done", () => {
    expect(recorded(undone(log), edited({ kind: "confirm", event: at.eventRef("met") })).undone).toEqual([]);
  });

  test("lets one edit go from the middle, and gives one a reason", () => {
    const [, second] = EDITS;
    expect(without(log, second?.id ?? "").edits).toEqual(EDITS.filter((edit) => edit !== second));
    const told = explained(log, second?.id ?? "", "the mayor's diary says so");
    expect(told.edits[1]).toEqual({ ...second, why: "the mayor's diary says so" });
    expect(explained(told, second?.id ?? "", " ").edits).toEqual(EDITS);
  });
});
