import { type Candidate, candidate } from "../candidate.ts";
import type { HeadWord } from "../tables.ts";
import { adjectiveAt } from "./adjective.ts";
import { determined, predicative } from "./determiner.ts";
import { type Phrase, isWhole } from "./phrase.ts";
import { type Scan, isVerb, wordAt } from "./scan.ts";
import { tie } from "./tie.ts";

const GERUND = /[a-z]{3}ing$/;

/** Behind people, what they do something for, or where they go: more troops to the border, thanked workers for their help. */
function isElsewhere({ tokens, lexicon }: Scan, at: number): boolean {
  return lexicon.tables.aims?.has(tokens[at]?.text ?? "") === true;
}

/** An organisation, a government or a group, by the noun that heads it. */
export function bodied(scan: Scan, phrase: Phrase, word: HeadWord): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  const listed = lexicon.knownAt(tokens, phrase.from);
  if (listed !== undefined && listed.to >= phrase.to) return undefined;
  if (first === undefined || head === undefined) return undefined;
  // Behind a listed name the noun may only say what that is: the Houthi movement.
  if (
    word.echo === true &&
    listed?.known !== undefined &&
    listed.to === phrase.head &&
    listed.kind !== "state" &&
    listed.kind !== "person"
  ) {
    const { kind, known, country } = listed;
    const { from: at, to } = phrase;
    return candidate({
      from: at,
      to,
      start: first.start,
      end: head.end,
      kind,
      form: "name",
      known,
      country,
      rule: "actor/known-head",
    });
  }
  const stated = listed?.kind === "state" || adjectiveAt(scan, phrase.from) !== undefined;
  const core = stated
    ? lexicon.knownAt(tokens, listed?.to ?? adjectiveAt(scan, phrase.from)?.to ?? phrase.from)
    : undefined;
  if (core !== undefined && core.kind === word.kind && core.to === phrase.to) {
    const { kind, known, country, end: close } = core;
    const { from: at, to } = phrase;
    return candidate({
      from: at,
      to,
      start: first.start,
      end: close,
      kind,
      form: "name",
      known,
      country,
      rule: "actor/known-stated",
    });
  }
  if (!isWhole(scan, phrase) || (!phrase.proper && predicative(scan, phrase.from))) return undefined;
  const { portfolios } = lexicon.tables;
  let end = phrase.to;
  let country = phrase.country;
  const capital = head.capital && phrase.head > scan.from;
  const bare = phrase.to - phrase.from === 1;
  if (word.kind === "group" || word.kind === "state" || !capital) {
    const bound = word.kind === "group" && isElsewhere(scan, end) ? undefined : tie(scan, end, scan.to);
    // Of what they were accused: ministers of wasting money.
    const deed = GERUND.test(wordAt(scan, end + 1)) && !portfolios.has(wordAt(scan, end + 1));
    if (
      bound !== undefined &&
      !(deed && word.kind === "group") &&
      (word.kind !== "group" || bound.country !== null || bound.to - end > 1)
    ) {
      end = bound.to;
      country ??= bound.country;
    }
  }
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  // At least seven people: what measures a number is no part of what it counts.
  const measured =
    phrase.from < phrase.head - 1 &&
    lexicon.tables.measures?.has(first.text) === true &&
    (tokens[phrase.from + 1]?.kind === "number" || lexicon.tables.quantifiers.has(wordAt(scan, phrase.from + 1)));
  const from = measured ? phrase.from + 1 : phrase.from;
  const base = {
    from,
    to: end,
    start: tokens[from]?.start ?? first.start,
    end: last.end,
    country,
    head: word.lemma,
    staff: word.staff === true,
  };
  if (word.kind === "state") {
    const state = country === null ? undefined : lexicon.state(country);
    if (state !== undefined)
      return candidate({
        kind: "state",
        form: "metonym",
        known: { ...state, metonym: true },
        rule: "actor/government",
        ...base,
      });
    return determined(scan, phrase.from) === "definite" || !bare
      ? candidate({ kind: "state", form: "title", proper: false, dependent: bare, rule: "actor/government", ...base })
      : undefined;
  }
  if (word.kind === "group") {
    const core = from < phrase.head && tokens[from]?.kind === "number" ? from + 1 : from;
    const title = { start: tokens[core]?.start ?? first.start, end: last.end };
    return candidate({
      kind: "group",
      form: "title",
      title,
      number: "pl",
      proper: false,
      definite: determined(scan, phrase.from) === "definite",
      rule: "actor/group",
      ...base,
    });
  }
  // A state's adjective makes the name of an army, but not of a company: a Turkish firm may be any.
  const sure = capital || word.bound !== true || word.kind === "outlet";
  const named = phrase.proper || (country !== null && sure);
  if (named && !bare) return candidate({ kind: word.kind, form: "name", rule: "actor/head", ...base });
  if (word.owned === true && !bare) return undefined;
  const determiner = determined(scan, phrase.from);
  // A court in Abuja, his office announced: one of many, but this one acts.
  const acts = determiner === "other" && (end > phrase.to || isVerb(scan, end));
  const alone = word.alone === true && determiner === "none";
  if (bare ? !capital && determiner !== "definite" && !acts && !alone : determiner === "none") return undefined;
  return candidate({
    kind: word.kind,
    form: "title",
    proper: false,
    definite: determiner !== "other",
    dependent: bare && !acts && (!capital || word.bound === true),
    rule: "actor/head-alone",
    ...base,
  });
}
