import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { breaches } from "../../../src/model/corpus/invariants.ts";
import { reindexed } from "../../../src/model/corpus/reindexing.ts";
import { type Applied, applyEdit, applyEdits } from "../../../src/model/edit/apply.ts";
import { Draft } from "../../../src/model/edit/draft.ts";
import { NO_EDITS, recorded, redone, undone } from "../../../src/model/edit/log.ts";
import type { Corpus } from "../../../src/model/schema.ts";
import { anyCommand } from "../../support/anyCommand.ts";
import { type Chance, chance } from "../../support/chance.ts";
import { ARTICLES, edited, quay } from "../../support/quay.ts";

/** So many articles that a correction touches a small part of them. */
const CORPUS = quay(
  Array.from({ length: 8 }, (_, n) =>
    ARTICLES.map((article) => ({ ...article, id: `${article.id}-${String(n)}` })),
  ).flat(),
);
const SEEDS = [1, 2, 3, 5, 12, 34];
const STEPS = 60;

/** Corrections in any order, with undoing and redoing between them; told after each step. */
function edit({ below }: Chance, seed: number, told: (corpus: Corpus, edits: number) => void): void {
  const draft = new Draft(CORPUS);
  let log = NO_EDITS;
  let applied: readonly Applied[] = [];
  const by = chance(seed);
  for (let step = 0; step < STEPS; step++) {
    const way = below(6);
    const again = log.undone.at(-1);
    if (way === 0 && log.edits.length > 0) {
      draft.revert(applied.at(-1)?.changes ?? []);
      applied = applied.slice(0, -1);
      log = undone(log);
    } else if (way === 1 && again) {
      applied = [...applied, applyEdit(draft, again)];
      log = redone(log);
    } else {
      const next = edited(anyCommand(draft.corpus(), by), `s${String(seed)}-${String(step)}`);
      const made = applyEdit(draft, next);
      if (!made.misfit) {
        applied = [...applied, made];
        log = recorded(log, next);
      }
    }
    const now = draft.corpus();
    expect(now).toEqual(applyEdits(CORPUS, log.edits).corpus);
    told(now, log.edits.length);
  }
}

describe("after any corrections, undone and redone in any order,", () => {
  test.each(SEEDS)(
    "the corpus is that of the corrections made anew, and the indexes those of all of it (%i)",
    (seed) => {
      let corpus: Corpus = CORPUS;
      let index = indexes(corpus);
      let most = 0;
      edit(chance(seed + 100), seed, (now, edits) => {
        index = reindexed(index, corpus, now);
        corpus = now;
        most = Math.max(most, edits);
        expect(index).toEqual(indexes(now));
        expect([...index.events.keys()]).toEqual([...indexes(now).events.keys()]);
        expect([...index.actors.keys()]).toEqual(now.actors.map(({ id }) => id));
      });
      expect(breaches(corpus)).toEqual([]);
      expect(most).toBeGreaterThan(STEPS / 4);
    },
  );

  test("what a correction does not touch stays the same lists", () => {
    const [event, other] = [CORPUS.events[0], CORPUS.events.at(-1)];
    if (!event || !other) throw new Error("no events");
    const changed = { ...event, confidence: 1 };
    const after = { ...CORPUS, events: CORPUS.events.map((one) => (one === event ? changed : one)) };
    const before = indexes(CORPUS);
    const index = reindexed(before, CORPUS, after);
    expect(index.events.get(event.id)).toBe(changed);
    const [own, far] = [event.trigger.doc, other.trigger.doc];
    expect(index.eventsOfDocument.get(far)).toBe(before.eventsOfDocument.get(far));
    expect(index.eventsOfDocument.get(own)).not.toBe(before.eventsOfDocument.get(own));
    expect(index.mentionsOfDocument).toBe(before.mentionsOfDocument);
  });
});
