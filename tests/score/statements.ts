import { type Page, held, onTime, sameDays } from "./page.ts";
import { pairs } from "./pairs.ts";
import { likeness } from "./places.ts";
import type { Tallies } from "./tally.ts";

type Said = Pick<Tallies, "statements" | "speaker" | "statement date">;

/** Statements: paired where they share half of their content. A right row has the right speaker, and date where the gold gives one. */
export function scoreStatements(
  { gold, found, content, show, differs }: Page,
  goldId: (actor: string | null) => string | undefined,
): { readonly tallies: Said; readonly rows: ReadonlySet<string> } {
  const { both, left, right } = pairs(
    gold.statements,
    found.statements,
    (a, b) => likeness(content(a), b.statement.content),
    0.5,
  );
  for (const one of left) differs("statement missed", `${one.speaker}: ${one.content}`);
  for (const { statement } of right)
    differs("statement spurious", `${goldId(statement.speaker) ?? statement.speaker}: ${show(statement.content)}`);
  const rows = new Set<string>();
  const speakers = held(both, (a, { id, date, statement }) => {
    const got = goldId(statement.speaker);
    if (got === a.speaker && onTime(a.date, date)) rows.add(id);
    if (got !== a.speaker)
      differs("speaker", `${a.cue} ${a.content}: want ${a.speaker}, got ${got ?? statement.speaker}`);
    return got === a.speaker;
  });
  const dated = held(new Map([...both].filter(([a]) => a.date !== null)), (a, b) => {
    const same = sameDays(a.date, b.date);
    if (!same) differs("statement date", `${a.content}: want ${a.date}, got ${b.date}`);
    return same;
  });
  const of = { gold: gold.statements.length, found: found.statements.length };
  return {
    tallies: {
      statements: { right: both.size, ...of },
      speaker: { right: speakers.right, ...of },
      "statement date": dated,
    },
    rows,
  };
}
