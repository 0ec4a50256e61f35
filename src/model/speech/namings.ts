import type { ActorMention } from "../layers.ts";
import type { Span } from "../span.ts";
import { isComma } from "../text/comma.ts";
import { type Scene, mentionAt, word } from "./scene.ts";
import { strangerFrom } from "./strangers.ts";
import type { SpeakerNoun } from "./tables.ts";

/** How many words a noun phrase may have before its head, or behind it where the head comes first. */
const WORDS = 6;

/** How many words of a title may stand between a conjunction and the name. */
const TITLE = 3;

/** A common noun by which the text calls who speaks: residents, a company spokesman, مصادر طبية. */
export interface Naming extends Span {
  /** Token range without an article. */
  readonly from: number;
  readonly to: number;
  readonly noun: SpeakerNoun;
  readonly head: Span;
  readonly definite: boolean;
  /** Nothing but an article stands with the noun. */
  readonly bare: boolean;
  /** It is a name that no mention covers. */
  readonly proper?: true;
}

/** What the noun at the token is known as; undefined where it is none of those who speak. */
export function speakerNoun({ text, lexicon }: Scene, at: number): SpeakerNoun | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word") return undefined;
  const { nouns, order, definite } = lexicon.tables;
  if (order === "subject-first") return nouns.get(token.text);
  const { stem } =
    token.readings.find(({ proclitics, stem: own }) => proclitics.length < 2 && nouns.has(own)) ?? token.reading;
  const bare = definite.find((article) => stem.startsWith(article) && stem.length > article.length + 2);
  return nouns.get(stem) ?? (bare === undefined ? undefined : nouns.get(stem.slice(bare.length)));
}

/** The noun phrase whose head, its last word, stands at the token. */
export function namingUpTo(scene: Scene, at: number, floor: number): { naming: Naming; from: number } | undefined {
  const { text, lexicon, timexAt } = scene;
  const { articles, determiners, definite, prepositions, joiners, auxiliaries, owners } = lexicon.tables;
  const noun = speakerNoun(scene, at);
  const head = text.tokens[at];
  if (noun === undefined || head === undefined) return undefined;
  let from = at;
  let sure = false;
  let owned = false;
  while (from > floor && at - from < WORDS) {
    const before = text.tokens[from - 1];
    if (before?.kind !== "word" || before.depth !== head.depth || (timexAt[from - 1] ?? -1) >= 0) break;
    if (prepositions.has(before.text) || joiners.has(before.text)) break;
    if (auxiliaries.has(before.text) && !determiners.has(before.text)) break;
    if (lexicon.cuesAt(text.tokens, from - 1)?.value.some(({ use }) => use === "verb") === true) break;
    from--;
    owned ||= owners.has(before.text);
    if (!articles.has(before.text)) continue;
    sure = definite.includes(before.text);
    // The article of an owner opens the phrase before his: the firm's chief executive.
    break;
  }
  const first = articles.has(word(scene, from)) ? from + 1 : from;
  const start = text.tokens[first]?.start ?? head.start;
  const naming = {
    from: first,
    to: at + 1,
    start,
    end: head.end,
    noun,
    head: { start: head.start, end: head.end },
    definite: sure || owned,
    bare: first === at,
  };
  return { naming, from };
}

/** Who is named behind the token in one noun phrase: a mention, or only a noun. */
export interface Named {
  readonly mention: ActorMention | undefined;
  readonly naming: Naming | undefined;
}

/** Who is joined to the mention by a conjunction that is written on them: مصر وقطر. */
function joinedTo(scene: Scene, mention: ActorMention): ActorMention | undefined {
  const token = scene.text.tokens[mention.to];
  if (token === undefined || !scene.lexicon.tables.joinerClitics.has(token.text.charAt(0))) return undefined;
  const next = mentionAt(scene, mention.to);
  return next?.from === mention.to && token.start < next.start ? next : undefined;
}

/** Several who are named one after the other and speak as one: Egypt and Qatar; undefined where it is one alone. */
export function together(scene: Scene, mention: ActorMention): Naming | undefined {
  const { text, actors, lexicon } = scene;
  const { articles, companions } = lexicon.tables;
  let first = mention;
  let last = mention;
  const all = [mention];
  for (let next = joinedTo(scene, last); next !== undefined; next = joinedTo(scene, last)) {
    last = next;
    all.push(next);
  }
  if (all.length === 1) {
    let at = mention.from - 1;
    // Prime Minister X and interior minister Y: the title of the second.
    while (mention.from - at <= TITLE && isPlain(scene, at)) at--;
    if (articles.has(word(scene, at))) at--;
    const before = companions.has(word(scene, at)) ? mentionAt(scene, at - 1) : undefined;
    if (before === undefined || before.to !== at) return undefined;
    if (lexicon.tie(text.tokens, before.from, before.start) !== "") return undefined;
    first = before;
    all.unshift(before);
  }
  const persons = all.filter(({ actor }) => actors.actors[actor]?.kind === "person").length;
  const same = persons === 0 || persons === all.length;
  const nouns = all.every(({ actor }) => actors.actors[actor]?.proper !== true);
  const several = new Set(all.map(({ actor }) => actor)).size > 1;
  if (!several || !same || nouns) return undefined;
  const { start } = first;
  const { end } = last;
  const noun = {
    kind: "group",
    lemma: all.map(({ actor }) => String(actor)).join("+"),
    gender: undefined,
    number: "pl",
    general: false,
  } as const;
  return { from: first.from, to: last.to, start, end, noun, head: { start, end }, definite: true, bare: false };
}

/** A word that only says more of the one behind it. */
function isPlain(scene: Scene, at: number): boolean {
  const { companions, articles, prepositions, joiners, auxiliaries, relatives } = scene.lexicon.tables;
  const token = scene.text.tokens[at];
  if (scene.lexicon.tables.order !== "subject-first" || token?.kind !== "word") return false;
  if (mentionAt(scene, at) !== undefined || (scene.timexAt[at] ?? -1) >= 0) return false;
  const small = [companions, articles, prepositions, joiners, auxiliaries, relatives];
  return !small.some((words) => words.has(token.text)) && scene.lexicon.cuesAt(scene.text.tokens, at) === undefined;
}

/** The noun phrase that begins at the token and whose head is its last word before a preposition or a mark: said a company spokesman. */
export function namedFrom(scene: Scene, at: number, limit: number): Named | undefined {
  const { text, lexicon } = scene;
  const { prepositions, relatives, auxiliaries, owners, determiners } = lexicon.tables;
  let found: Named | undefined;
  let end = at;
  for (; end < Math.min(limit, at + WORDS + 3); end++) {
    const token = text.tokens[end];
    // Rep. X: the full stop of a form of address.
    const short = token?.text === "." && token.start === text.tokens[end - 1]?.end && text.tokens[end + 1]?.capital;
    if (short === true) continue;
    if (isGlued(scene, end)) continue;
    if (token?.kind !== "word" && token?.kind !== "number") break;
    const small = prepositions.has(token.text) || relatives.has(token.text) || auxiliaries.has(token.text);
    if (small && !determiners.has(token.text)) break;
    const mention = mentionAt(scene, end);
    if (mention !== undefined) {
      const owner = owners.has(word(scene, mention.to));
      if (!owner) found = { mention, naming: undefined };
      end = mention.to - 1;
      continue;
    }
    const stranger = strangerFrom(scene, end, limit);
    if (stranger !== undefined) {
      found = { mention: undefined, naming: stranger };
      end = stranger.to - 1;
      continue;
    }
    const naming = namingUpTo(scene, end, at)?.naming;
    // Official figures: what comes before a text only says what it is.
    if (lexicon.tables.documents.has(token.text)) found = undefined;
    if (naming !== undefined) found = { mention: undefined, naming };
  }
  const behind = nameBehind(scene, end);
  if (behind !== undefined) return { mention: behind, naming: undefined };
  // The name stands in apposition: said the mayor of the town, Robert Hale.
  const apposed = isComma(word(scene, end)) ? mentionAt(scene, end + 1) : undefined;
  const person = apposed !== undefined && scene.actors.actors[apposed.actor]?.kind === "person";
  return person && apposed.form !== "title" && found?.mention?.form !== "name"
    ? { mention: apposed, naming: undefined }
    : found;
}

/** A mark written inside a word: 9/11. */
function isGlued({ text: { tokens } }: Scene, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "punct" &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end &&
    tokens[at + 1]?.kind !== "punct"
  );
}

/** The name behind whose office and body stand before it: said the chairman of Norvik Steel Jim Hale. */
function nameBehind(scene: Scene, at: number): ActorMention | undefined {
  const { prepositions, articles } = scene.lexicon.tables;
  if (!prepositions.has(word(scene, at))) return undefined;
  const body = mentionAt(scene, articles.has(word(scene, at + 1)) ? at + 2 : at + 1);
  const name = body === undefined ? undefined : mentionAt(scene, body.to);
  const entry = name === undefined ? undefined : scene.actors.actors[name.actor];
  return name?.from === body?.to && entry?.kind === "person" && entry.proper === true ? name : undefined;
}

/** The noun phrase whose head stands at the token and whose further words follow it: مصادر طبية محلية. */
export function namingFrom(scene: Scene, at: number, limit: number): Naming | undefined {
  const { text, lexicon } = scene;
  const { prepositions, joiners, relatives, auxiliaries, prefixes, definite, determiners } = lexicon.tables;
  const determined = determiners.has(word(scene, at)) && speakerNoun(scene, at + 1) !== undefined;
  const place = determined ? at + 1 : at;
  const noun = speakerNoun(scene, place);
  const first = text.tokens[at];
  const head = text.tokens[place];
  if (noun === undefined || first === undefined || head === undefined) return undefined;
  const start = determined ? first.start : head.reading.start;
  let to = place + 1;
  for (; to < Math.min(limit, determined ? to : place + 4); to++) {
    const token = text.tokens[to];
    if (token?.kind !== "word" || token.depth !== head.depth || mentionAt(scene, to) !== undefined) break;
    const small = [prepositions, joiners, relatives, auxiliaries];
    if (small.some((words) => words.has(token.text) || words.has(lexicon.bare(token)))) break;
    const tied = token.word.readings.some(
      ({ proclitics, stem }) => prefixes.has(proclitics) && lexicon.tables.nouns.has(stem),
    );
    if (
      tied ||
      [...token.reading.proclitics].some((letter) => prefixes.has(letter)) ||
      lexicon.joins(token, token.start + 1)
    )
      break;
    if (lexicon.complementiserAt(text.tokens, to) !== undefined || lexicon.adverbAt(text.tokens, to) !== undefined)
      break;
    if ((scene.timexAt[to] ?? -1) >= 0 || lexicon.cuesAt(text.tokens, to) !== undefined) break;
  }
  const last = text.tokens[to - 1] ?? head;
  return {
    from: at,
    to,
    start,
    end: last.end,
    noun,
    head: { start: head.reading.start, end: head.end },
    definite: definite.some((article) => head.reading.stem.startsWith(article)),
    bare: to === place + 1 && !determined,
  };
}
