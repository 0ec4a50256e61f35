import type { ActorEntry, ActorLayer, ActorMention, Text, TimexMention } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import { capitals } from "./capitals/capitals.ts";
import { clusters } from "./clusters.ts";
import { construct } from "./construct/construct.ts";
import { echoes } from "./echoes.ts";
import { ActorLexicon } from "./lexicon.ts";
import type { ZoneKind } from "../schema.ts";
import type { ActorTables } from "./tables.ts";

/** Zones that say nothing of what happened: what else there is to read; where capitals mark names, also who wrote it and whose picture it is. */
const SILENT: Readonly<Record<ActorTables["order"], ReadonlySet<ZoneKind>>> = {
  construct: new Set(["related"]),
  capitals: new Set(["related", "byline", "credit"]),
};

const LEXICONS = new WeakMap<ActorTables, ActorLexicon>();

/** The actors of a text with their mentions, those that name the same made one. Words of time name nobody. */
export function actors(text: Text, tables: ActorTables, timexes: readonly TimexMention[]): ActorLayer {
  const lexicon = lexiconOf(tables);
  const candidates: Candidate[] = [];
  const timed = new Uint8Array(text.tokens.length);
  for (const timex of timexes) timed.fill(1, timex.from, timex.to);
  const read = text.sentences.filter(({ repeats, zone }) => repeats === undefined && !SILENT[tables.order].has(zone));
  if (tables.order === "construct") {
    const tags = lexicon.tagger?.read(text);
    for (const { from, to } of read) candidates.push(...construct(text, lexicon, from, to, tags));
    candidates.push(...echoes(text, lexicon, candidates, read));
  } else for (const { from, to } of read) candidates.push(...capitals(text, lexicon, from, to));
  candidates.push(...credits(text, lexicon, candidates));
  const kept = candidates
    .filter((c) => timed[c.from] !== 1 && !(c.to - c.from > 1 && c.form === "name" && timed[c.to - 1] === 1))
    .map((c) => untimed(c, text, timed))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const { entries, of } = clusters(text, kept, lexicon);
  const genders = tables.order === "capitals" ? gendersOf(kept, of) : undefined;
  const mentions: ActorMention[] = [];
  const at = new Int32Array(text.tokens.length).fill(-1);
  for (const [place, c] of kept.entries()) {
    const actor = of[place] ?? -1;
    if (actor < 0) continue;
    const outer = at[c.from] ?? -1;
    const { from, to, start, end, form, number, rule } = c;
    // A family name alone says nothing of who bears it; the full name did.
    const gender = c.gender ?? genders?.get(actor);
    const index = mentions.length;
    mentions.push({ from, to, start, end, form, actor, gender, number, outer, rule });
    if (outer < 0) at.fill(index, from, to);
  }
  return { actors: withDeeds(text, lexicon, entries, mentions), mentions, at };
}

/** A noun phrase without the day right behind it, which looks like an adjective of it: ١٣ رهينة إسرائيلية الجمعة. */
function untimed(own: Candidate, { tokens }: Text, timed: Uint8Array): Candidate {
  let { to } = own;
  if (own.name !== undefined) return own;
  while (to > own.from + 1 && timed[to - 1] === 1) to--;
  const end = tokens[to - 1]?.end;
  return to === own.to || end === undefined ? own : { ...own, to, end };
}

/** What the namings of each person say of their gender, if they agree. */
function gendersOf(candidates: readonly Candidate[], of: Int32Array): ReadonlyMap<number, "m" | "f" | undefined> {
  const genders = new Map<number, "m" | "f" | undefined>();
  candidates.forEach(({ gender, kind }, place) => {
    const actor = of[place] ?? -1;
    if (gender === undefined || kind !== "person" || actor < 0) return;
    genders.set(actor, !genders.has(actor) || genders.get(actor) === gender ? gender : undefined);
  });
  return genders;
}

/** The actors, each with whether it stands right beside a verb, if the language's verbs are listed. */
function withDeeds(
  { tokens }: Text,
  lexicon: ActorLexicon,
  entries: readonly ActorEntry[],
  mentions: readonly ActorMention[],
): readonly ActorEntry[] {
  if (lexicon.tables.verbs.size === 0) return entries;
  const acting = new Set<number>();
  // Where names have capitals, a state's people that only stand somewhere in a sentence do nothing.
  if (lexicon.tables.order === "construct")
    entries.forEach(({ country }, index) => {
      if (country !== null) acting.add(index);
    });
  for (const { actor, from, to } of mentions)
    if (lexicon.isVerb(tokens[from - 1]) || lexicon.isVerb(tokens[to])) acting.add(actor);
  return entries.map((entry, index) => ({ acts: acting.has(index), ...entry }));
}

/** Outlets that a date line names, (CNN)-- or القاهرة (رويترز) -, if the text cites them as well: who only published it is no actor in it. */
function credits({ tokens, sentenceOf }: Text, lexicon: ActorLexicon, cited: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  const known = new Set(cited.filter(({ kind }) => kind === "outlet").map((outlet) => outlet.known));
  for (let at = sentenceOf.indexOf(-1); at >= 0; at = sentenceOf.indexOf(-1, at + 1)) {
    const found = tokens[at]?.kind === "word" ? lexicon.knownAt(tokens, at) : undefined;
    if (found?.kind === "outlet" && known.has(found.known)) out.push(found);
  }
  return out;
}

function lexiconOf(tables: ActorTables): ActorLexicon {
  let lexicon = LEXICONS.get(tables);
  if (lexicon === undefined) {
    lexicon = new ActorLexicon(tables);
    LEXICONS.set(tables, lexicon);
  }
  return lexicon;
}
