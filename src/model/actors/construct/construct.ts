import { isComma } from "../../text/comma.ts";
import type { Text } from "../../layers.ts";
import type { Tags } from "../../tagger/tagger.ts";
import type { Candidate } from "../candidate.ts";
import type { ActorLexicon } from "../lexicon.ts";
import { FRAMED } from "../names.ts";
import { readHeaded } from "./body.ts";
import { crowd } from "./crowd.ts";
import { inside } from "./inside.ts";
import { listed } from "./listed.ts";
import { named } from "./name.ts";
import { compatriot, group } from "./people.ts";
import { type Readers, type Scan, headed, titled } from "./scan.ts";
import { readTitled } from "./title.ts";

const READERS: Readers = { title: readTitled, body: readHeaded };

/**
 * Actors in a language whose titles and organisations stand head first, with their complement after them and a name last, and
 * whose script has no capitals: وزير الدفاع الأمريكي لويد أوستن.
 */
export function construct(
  text: Text,
  lexicon: ActorLexicon,
  from: number,
  to: number,
  tags: Tags | undefined,
): Candidate[] {
  const scan: Scan = {
    tokens: text.tokens,
    lexicon,
    tags,
    from,
    to,
    heads: new Map(),
    titles: new Map(),
    readers: READERS,
  };
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = candidateAt(scan, at);
    if (found === undefined) {
      at = Math.max(lexicon.placeAt(text.tokens, at)?.to ?? 0, at + 1);
      continue;
    }
    const apposed = appositive(scan, out.at(-1), found);
    out.push(apposed ? { ...found, apposed } : found, ...inside(scan, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, tags } = scan;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (!lexicon.openers.some(token.word) && (tags?.person(at) ?? 0) < FRAMED) return undefined;
  const known = listed(scan, at);
  const found =
    titled(scan, at) ??
    longer(known, headed(scan, at)) ??
    group(scan, at) ??
    crowd(scan, at) ??
    named(scan, at) ??
    compatriot(scan, at);
  if (known !== undefined && found !== undefined && known.to > found.to) return known;
  if (found?.kind === "person" && found.form === "name") {
    const place = lexicon.placeAt(tokens, at) ?? lexicon.knownAt(tokens, at);
    if (place !== undefined && place.to >= found.to && found.known === undefined) return undefined;
    if (ofThing(scan, found)) return undefined;
  }
  return found;
}

/** The name is that of the thing before it: مطار فلان, جائزة فلان. */
function ofThing({ tokens, lexicon, from }: Scan, found: Candidate): boolean {
  const before = found.from > from ? tokens[found.from - 1] : undefined;
  if (before?.kind !== "word" || before.reading.enclitic !== "" || tokens[found.from]?.start !== found.start)
    return false;
  return before.word.readings.some(({ stem, enclitic }) => enclitic === "" && lexicon.tables.things.has(stem));
}

function longer(a: Candidate | undefined, b: Candidate | undefined): Candidate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.to > a.to ? b : a;
}

/** Whether a naming stands right behind a comma after a person's: جون كيربي، منسق الاتصالات. */
function appositive({ tokens }: Scan, before: Candidate | undefined, found: Candidate): boolean {
  if (before === undefined || found.form !== "title" || found.kind !== "person" || before.kind !== "person")
    return false;
  if (before.name === undefined || before.number !== "sg" || found.number !== "sg") return false;
  if (found.from === before.to)
    return found.definite && found.start === tokens[found.from]?.start && found.to - found.from > 1;
  const comma = tokens[before.to];
  return (
    comma !== undefined &&
    isComma(comma.text) &&
    found.from === before.to + 1 &&
    found.start === tokens[found.from]?.start
  );
}
