import { firstNot } from "../bound.ts";
import type { ActorEntry, Text } from "../layers.ts";
import type { Span } from "../span.ts";
import { singleBlanks } from "../text/blanks.ts";
import { fold } from "../text/fold.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster, Gathering } from "./clusters.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** How an actor is written at a span: blanks made single, and the article given back where a preposition swallowed its first letter. */
export function written(text: Text, span: Span, lexicon: ActorLexicon): string {
  const plain = singleBlanks(text.source.slice(span.start, span.end));
  const { article } = lexicon.tables;
  if (article === "") return plain;
  const token = tokenAt(text, span.start);
  const reading = token?.readings.find(
    (r) => r.start === span.start && r.proclitics !== "" && lexicon.isDefinite(r.stem),
  );
  const swallowed = reading !== undefined && fold(plain.slice(0, 1)) !== article.slice(0, 1);
  return swallowed ? article.slice(0, 1) + plain : plain;
}

function tokenAt({ tokens }: Text, start: number): Text["tokens"][number] | undefined {
  return tokens[Math.max(0, firstNot(tokens.length, (at) => (tokens[at]?.start ?? Infinity) <= start) - 1)];
}

/** What the layer says of an actor whose mentions are gathered. */
export function entry(gathering: Gathering, cluster: Cluster): ActorEntry {
  const { text, lexicon } = gathering;
  const members = cluster.members.flatMap((index) => gathering.candidates[index] ?? []);
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  const add = (to: Map<string, string>, span: Span): void => {
    const form = gathering.written(span);
    const key = fold(form);
    if (!to.has(key)) to.set(key, form);
  };
  for (const member of members.toSorted((a, b) => a.start - b.start)) {
    if (member.name !== undefined) add(names, member.name);
    add(names, member);
    if (member.title !== undefined) {
      add(names, member.title);
      if (member.kind === "person") add(titles, member.title);
    }
  }
  if (cluster.key === undefined && !members.some((member) => member.proper))
    for (const member of members) {
      const from = determined(text, member, lexicon);
      if (from !== undefined) add(names, { start: from, end: member.end });
    }
  const best = members.toSorted((a, b) => rank(b) - rank(a) || a.start - b.start)[0];
  const known = members
    .flatMap(({ known: own }) => [own, own?.homonym])
    .find((own) => own !== undefined && own.key === cluster.key);
  const own = best === undefined ? "" : gathering.written(best.name ?? best);
  const named = known?.kind === "state" || (known !== undefined && best?.name === undefined) ? known.name : own;
  return {
    kind: cluster.kind,
    name: named,
    names: [...new Set([named, ...names.values()])],
    titles: [...titles.values()],
    country: cluster.country,
    key: cluster.key,
    proper: cluster.key !== undefined || members.some((member) => member.proper),
  };
}

/** Where the article or the possessive before a naming begins: who has no name is told by it as well (a doctor, his lawyers). */
function determined({ tokens }: Text, { from }: Candidate, lexicon: ActorLexicon): number | undefined {
  const before = tokens[from - 1];
  return before?.kind === "word" && lexicon.tables.determiners.has(before.text) ? before.start : undefined;
}

/** A full name before a short one, a name before a title, a proper name before a common noun. */
function rank(member: Candidate): number {
  const { name, form } = member;
  if (name !== undefined) return 1000 + name.end - name.start;
  if (form === "metonym") return 1;
  return (member.proper ? 500 : 100) - Math.min(90, member.end - member.start) * (form === "title" ? -1 : 1);
}
