import { type Candidate, candidate } from "../candidate.ts";
import { adjectiveAt } from "./adjective.ts";
import { bodied } from "./body.ts";
import { organizationAt } from "./organization.ts";
import { isLed } from "./listed.ts";
import { nameRun } from "./name.ts";
import { personAt } from "./person.ts";
import { phraseAt } from "./phrase.ts";
import { type Scan, isCapital, wordAt } from "./scan.ts";

/** Listed actors and organisations inside a longer naming: the employer of a spokesman, the owner of a campaign. */
export function inside(scan: Scan, outer: Candidate): Candidate[] {
  const { tokens, lexicon } = scan;
  const whole = (found: Candidate): boolean => found.start === outer.start && found.end === outer.end;
  const named = outer.title === undefined && (outer.known !== undefined || isCapital(scan, outer.to - 1));
  if (named || outer.kind === "state") return [];
  const out: Candidate[] = [];
  const end = outer.name === undefined || outer.title === undefined ? outer.to : firstOf(scan, outer, outer.name.start);
  for (let at = outer.from; at < end; at++) {
    const small = smallBody(scan, outer, at, end);
    if (small !== undefined && !whole(small)) {
      out.push(small);
      const listed = lexicon.knownAt(tokens, at);
      if (listed !== undefined && listed.to < small.to && small.known === undefined && listed.kind !== "state")
        out.push(listed);
      at = small.to - 1;
      continue;
    }
    const found = organization(scan, at, end) ?? lexicon.knownAt(tokens, at) ?? employer(scan, outer, at, end);
    if (found !== undefined && !whole(found) && found.to <= end) {
      const adjective =
        found.kind === "state" && adjectiveAt(scan, at)?.to === found.to && tokens[found.to]?.text !== "'s";
      const led = isLed(scan, found.to);
      const tied = found.kind === "state" && lexicon.binder(tokens[at - 1]?.text ?? "") === "state";
      if (!adjective && !tied && !led) out.push(found);
      at = found.to - 1;
      continue;
    }
  }
  return out;
}

/** An organisation by a noun in small letters, before the title: the interior ministry of its spokesman. */
function smallBody(scan: Scan, outer: Candidate, at: number, end: number): Candidate | undefined {
  if (outer.kind !== "person" && outer.kind !== "group") return undefined;
  const { titles, groups } = scan.lexicon.tables;
  let limit = at;
  while (limit < end && !titles.has(scan.tokens[limit]?.text ?? "") && !groups.has(scan.tokens[limit]?.text ?? ""))
    limit++;
  const phrase = phraseAt(scan, at, limit);
  if (phrase?.body === undefined || phrase.body.kind === "group" || isCapital(scan, phrase.head)) return undefined;
  const body = bodied({ ...scan, to: limit }, phrase, phrase.body);
  return body === undefined || body.to > limit || body.dependent || body.form === "title" ? undefined : body;
}

/** An organisation's whole name in capitals. */
function organization(scan: Scan, at: number, end: number): Candidate | undefined {
  const found = organizationAt({ ...scan, to: end }, at);
  const first = scan.tokens[at];
  const last = scan.tokens[(found?.to ?? 0) - 1];
  const listed = scan.lexicon.knownAt(scan.tokens, at);
  if (found === undefined || first === undefined || last === undefined || (listed?.to ?? 0) >= found.to)
    return undefined;
  const { to, body, country } = found;
  const { kind, lemma } = body;
  return candidate({
    from: at,
    to,
    start: first.start,
    end: last.end,
    kind,
    form: "name",
    country,
    head: lemma,
    rule: "actor/head",
  });
}

/** Capitals that no list knows, tied to an office: the person whose lawyer somebody is, or an organisation. */
function employer(scan: Scan, outer: Candidate, at: number, end: number): Candidate | undefined {
  const { tokens, lexicon } = scan;
  if (at <= outer.from || !isCapital(scan, at) || lexicon.binder(wordAt(scan, at - 1)) === undefined) return undefined;
  const person = personAt({ ...scan, to: end }, at);
  if (person?.rule === "actor/name" || person?.dependent === true) return person;
  const run = nameRun(scan, at, end);
  if (run === undefined || lexicon.placeAt(tokens, at) !== undefined) return undefined;
  const { from, to, start, end: last } = run;
  return candidate({ from, to, start, end: last, kind: "organization", form: "name", rule: "actor/employer" });
}

function firstOf({ tokens }: Scan, { from, to }: Candidate, start: number): number {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
}
