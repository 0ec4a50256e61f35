import { isComma } from "../text/comma.ts";
import { elementAt } from "../at.ts";
import type { ActorLayer, Text, TimexMention, Token } from "../layers.ts";
import type { EventLexicon } from "./lexicon.ts";
import type { States } from "./states.ts";
import type { Relation } from "./tables.ts";

/** What the argument finder reads: the layers, and where the predicates of the text stand. */
export interface Scene {
  readonly text: Text;
  readonly actors: ActorLayer;
  readonly timexes: readonly TimexMention[];
  readonly lexicon: EventLexicon;
  readonly states: States;
  /** Day number of the publication; undefined where it is not known. */
  readonly today: number | undefined;
  /** Index of the time expression that covers the token, or -1. */
  readonly timexAt: Int32Array;
  /** 1 where a finite verb that the tables know stands. */
  readonly finite: Uint8Array;
  /** 1 where a noun stands that names an occurrence and nothing else. */
  readonly noun: Uint8Array;
}

/** A noun phrase that names an actor, and how it is tied to what it stands by. */
export interface Argument {
  /** "" tie: no preposition. */
  readonly relation: Relation | undefined;
  /** Index into `ActorLayer.mentions`. */
  readonly mention: number;
  /** It is only the genitive of another noun: مقر حزب الله. */
  readonly inner: boolean;
  /** It goes on with the noun phrase before it: X and Y. */
  readonly joined: boolean;
  readonly from: number;
  readonly to: number;
}

/** An argument that is tied to nothing by a preposition, and goes on with nothing. */
export function plain(mention: number, { from, to }: { readonly from: number; readonly to: number }): Argument {
  return { relation: undefined, mention, inner: false, joined: false, from, to };
}

/** How far an argument may stand from its trigger, in words that are no part of a mention. */
const REACH = 14;

/** The mentions behind a trigger in its clause, in order. @param part words that belong to the trigger: ضرب زلزال. */
export function argumentsAfter(
  scene: Scene,
  from: number,
  to: number,
  depth: number,
  part: readonly string[] = [],
): Argument[] {
  const { text, lexicon } = scene;
  const { tokens } = text;
  const out: Argument[] = [];
  let relation: Relation | undefined;
  let inner = false;
  // Nouns without the article since the last tie: of one alone what is definite behind it is the genitive.
  let bares = 0;
  let words = 0;
  let at = from;
  while (at < to && words < REACH) {
    const token = tokens[at];
    if (token === undefined || token.depth < depth) break;
    if (token.kind === "break") break;
    const timex = elementAt(scene.timexes, scene.timexAt[at]);
    if (timex !== undefined) {
      at = Math.max(timex.to, at + 1);
      relation = undefined;
      inner = false;
      continue;
    }
    const mention = outermost(scene, at);
    if (mention !== undefined) {
      const { from: first, to: end, start } = mention.span;
      const prefix = lexicon.prefix(token, start);
      const joined = lexicon.joined(tokens, first, start) || (tokens[first - 1]?.text === "," && out.length > 0);
      const previous = out.at(-1);
      const among = relation === "among" && previous !== undefined && prefix === undefined;
      const next = joined && previous !== undefined && previous.to >= first - 1 && prefix === undefined;
      const goesOn = next || among;
      // «فرقت الشرطة بالغاز متظاهرين»: a noun with the article has no genitive.
      if (!goesOn && inner && prefix === undefined && relation !== undefined && closed(scene, mention.index, first)) {
        relation = undefined;
        inner = false;
      }
      // «العالم النووي فلان», «رجل الأعمال فلان»: a definite noun has no genitive; the name says who it is.
      if (!goesOn && inner && bares <= 1 && apposed(scene, mention.index, first)) inner = false;
      const tie = goesOn ? previous.relation : (prefix ?? relation);
      out.push({
        relation: tie,
        mention: mention.index,
        inner: goesOn ? previous.inner : inner,
        joined: goesOn,
        from: first,
        to: end,
      });
      at = Math.max(end, at + 1);
      relation = undefined;
      inner = false;
      continue;
    }
    if (token.kind === "punct") {
      if (!passable(scene, at, to)) break;
      at++;
      continue;
    }
    const preposition = lexicon.prepositionAt(tokens, at);
    if (preposition?.value === "from" && at > from && counted(scene, at)) {
      at = preposition.to;
      continue;
    }
    if (preposition !== undefined) {
      relation = preposition.value;
      inner = false;
      bares = 0;
      at = preposition.to;
      continue;
    }
    if (part.includes(token.text) || lexicon.tables.bound?.has(token.text) === true) {
      at++;
      continue;
    }
    if (lexicon.tables.breaks.has(token.text) || scene.finite[at] === 1) break;
    // What stands behind the noun of another occurrence belongs to that one.
    if (at > from && scene.noun[at] === 1 && governed(scene, at, relation)) break;
    const bare = token.text.startsWith(lexicon.tables.joiner) ? token.text.slice(1) : token.text;
    if (lexicon.tables.joiner !== "" && lexicon.tables.breaks.has(bare)) break;
    if (token.kind === "word" && !lexicon.tables.conjunctions.has(token.text)) {
      const clitic = [...token.reading.proclitics].map((letter) => lexicon.tables.prefixes.get(letter)).find((r) => r);
      if (clitic !== undefined) relation = clitic;
      const own =
        token.word.readings.some((reading) => part.includes(reading.stem)) ||
        (!inner && adjectival(scene, token.text)) ||
        transparent(scene, token);
      if (!own) {
        inner = true;
        if (!token.reading.stem.startsWith(lexicon.tables.article)) bares++;
      }
    }
    words++;
    at++;
  }
  return out;
}

/** A name of a person stands right behind a noun with the article. */
function apposed({ text, lexicon, actors, timexAt }: Scene, mention: number, first: number): boolean {
  const before = text.tokens[first - 1];
  const { article } = lexicon.tables;
  if (article === "" || before?.kind !== "word" || (timexAt[first - 1] ?? -1) >= 0) return false;
  if ((actors.at[first - 1] ?? -1) >= 0 || !before.reading.stem.startsWith(article)) return false;
  const own = elementAt(actors.mentions, mention);
  return own?.form === "name" && elementAt(actors.actors, own.actor)?.kind === "person";
}

/** A definite noun stands right before the mention, which is no place that only says which: في القطاع الحكومي عمال. */
function closed({ text, lexicon, actors, timexAt }: Scene, mention: number, first: number): boolean {
  const before = text.tokens[first - 1];
  const { article } = lexicon.tables;
  if (article === "" || before?.kind !== "word" || (timexAt[first - 1] ?? -1) >= 0) return false;
  if ((actors.at[first - 1] ?? -1) >= 0) return false;
  const own = elementAt(actors.mentions, mention);
  const kind = elementAt(actors.actors, own?.actor)?.kind;
  // A name alone may only say who that is: رجل الأعمال فلان.
  if (own?.form !== "title" && own?.form !== "title+name") return false;
  return (kind === "person" || kind === "group") && before.reading.stem.startsWith(article);
}

/** «عدد كبير من», «40 من»: the preposition ties those who are counted to their number. */
function counted(scene: Scene, at: number): boolean {
  const { tokens } = scene.text;
  const number = (token: Token | undefined): boolean =>
    token?.kind === "number" || (token?.kind === "word" && transparent(scene, token));
  const before = tokens[at - 1];
  return number(before) || (before?.kind === "word" && adjectival(scene, before.text) && number(tokens[at - 2]));
}

/** A word that only counts those behind it, or is theirs to act with: آلاف المتظاهرين, طائرات التحالف. */
function transparent(scene: Scene, token: Token): boolean {
  return token.word.readings.some(({ stem, enclitic }) => enclitic === "" && isTransparent(scene, stem));
}

/** The same of a stem, with the article or without. */
export function isTransparent({ lexicon }: Scene, stem: string): boolean {
  const { transparent: words, article } = lexicon.tables;
  return words.has(stem) || (article !== "" && stem.startsWith(article) && words.has(stem.slice(article.length)));
}

/** The word has the form of an adjective. */
export function adjectival({ lexicon }: Scene, word: string): boolean {
  const { adjectives, article, adjectiveEndings } = lexicon.tables;
  const bare = article !== "" && word.startsWith(article) ? word.slice(article.length) : word;
  if (adjectives.has(bare)) return true;
  return adjectiveEndings.some((ending) => bare.endsWith(ending) && bare.length > ending.length + 2);
}

/** A preposition stands before the noun or on it. */
function governed(scene: Scene, at: number, relation: Relation | undefined): boolean {
  const clitics = scene.text.tokens[at]?.reading.proclitics ?? "";
  return relation !== undefined || [...clitics].some((letter) => scene.lexicon.tables.prefixes.has(letter));
}

/** A comma is passed where a mention, a time or a preposition follows; quotation marks and brackets always. */
function passable(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.text;
  const token = tokens[at];
  if (token === undefined) return false;
  if (['"', "(", ")", "'", "-"].includes(token.text)) return true;
  if (!isComma(token.text)) return false;
  const next = at + 1;
  if (next >= to) return false;
  return (
    (scene.timexAt[next] ?? -1) >= 0 ||
    outermost(scene, next) !== undefined ||
    scene.lexicon.prepositionAt(tokens, next) !== undefined
  );
}

interface Placed {
  readonly index: number;
  readonly span: { readonly from: number; readonly to: number; readonly start: number };
}

/** The outermost mention that covers the token. */
export function outermost(scene: Scene, at: number): Placed | undefined {
  const index = scene.actors.at[at] ?? -1;
  const mention = elementAt(scene.actors.mentions, index);
  return mention === undefined ? undefined : { index, span: mention };
}

/** Every argument that goes on with the one at `index`: X, Y and Z. */
export function withJoined(list: readonly Argument[], index: number): Argument[] {
  const out: Argument[] = [];
  for (let i = index; i < list.length; i++) {
    const one = list[i];
    if (one === undefined || (i > index && !one.joined)) break;
    out.push(one);
  }
  return out;
}
