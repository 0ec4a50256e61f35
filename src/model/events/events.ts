import type { ActorLayer, EventLayer, EventMention, Sentence, SpeechLayer, Text, TimexMention } from "../layers.ts";
import type { Argument, Scene } from "./arguments.ts";
import { carried } from "./carry.ts";
import type { Context } from "./context.ts";
import { hearing } from "./hearing.ts";
import { EventLexicon } from "./lexicon.ts";
import { type Draft, merge } from "./same.ts";
import { readSentence } from "./sentence.ts";
import { States } from "./states.ts";
import type { EventTables } from "./tables.ts";

/** Zones whose words tell of no occurrence. */
const SILENT = new Set(["dateline", "byline", "credit", "related"]);

const lexicons = new WeakMap<EventTables, EventLexicon>();

function lexiconOf(tables: EventTables): EventLexicon {
  let lexicon = lexicons.get(tables);
  if (lexicon === undefined) {
    lexicon = new EventLexicon(tables);
    lexicons.set(tables, lexicon);
  }
  return lexicon;
}

/**
 * Finds the occurrences that a text tells of, with who takes part in them, where, when, how surely and on whose word.
 * @param today day number of the publication
 */
export function events(
  text: Text,
  tables: EventTables,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  speech: SpeechLayer,
  today?: number,
): EventLayer {
  const scene = sceneOf(text, lexiconOf(tables), actors, timexes, speech, today);
  const heard = hearing(text, speech);
  const found: Draft[] = [];
  let topic: readonly Argument[] = [];
  let parties: EventMention["participants"] = [];
  let paragraph = -1;
  let before: { readonly sentence: Sentence; readonly drafts: readonly Draft[] } | undefined;
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined || SILENT.has(sentence.zone)) continue;
    if (sentence.paragraph !== paragraph) topic = [];
    paragraph = sentence.paragraph;
    const context: Context = { scene, sentence, speech: heard(sentence), topic, parties };
    const drafts = carried(readSentence(context), sentence, before, scene);
    before = { sentence, drafts };
    found.push(...drafts);
    topic = context.topic;
    parties = context.parties;
  }
  return { events: merge(found, timexes, actors), states: scene.states.entries, added: scene.states.added };
}

/** Whether the clitics say that a noun follows; one of them may also stand before a verb: ليلتقي. */
function nominal({ tables }: EventLexicon, proclitics: string): boolean {
  return [...proclitics].some(
    (letter) => tables.prefixes.get(letter) !== undefined && tables.prefixes.get(letter) !== "for",
  );
}

function sceneOf(
  text: Text,
  lexicon: EventLexicon,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  speech: SpeechLayer,
  today: number | undefined,
): Scene {
  const timexAt = new Int32Array(text.tokens.length).fill(-1);
  timexes.forEach((timex, index) => timexAt.fill(index, timex.from, timex.to));
  const finite = new Uint8Array(text.tokens.length);
  const noun = new Uint8Array(text.tokens.length);
  for (const cue of speech.statements) finite[cue.from] = 1;
  text.tokens.forEach((token, at) => {
    if (token.kind !== "word" || (actors.at[at] ?? -1) >= 0 || (timexAt[at] ?? -1) >= 0) return;
    const forms = lexicon.forms.longest(text.tokens, at);
    // Behind a preposition stands no verb: بسجن.
    const tied = forms !== undefined && nominal(lexicon, forms.proclitics);
    const verbal = forms !== undefined && !lexicon.tables.nominalSuffixes.has(forms.enclitic);
    const coming =
      forms !== undefined && lexicon.tables.future !== "" && forms.proclitics.endsWith(lexicon.tables.future);
    if (coming && forms.value.every((form) => form.use !== "present")) return;
    if (forms?.enclitic === "" && forms.value.length > 0 && forms.value.every((form) => form.bound === true)) return;
    if (forms !== undefined && verbal && !tied && forms.value.every((form) => form.use !== "noun")) finite[at] = 1;
    if (lexicon.tables.order === "verb-first" && forms?.value.some((form) => form.use === "noun"))
      noun[at] = forms.value.every((form) => form.use === "noun") ? 1 : 0;
    const light = lexicon.light.longest(text.tokens, at)?.value.use;
    if (light !== undefined && light !== "noun") finite[at] = 1;
  });
  const states = new States(actors, lexicon, text.source);
  return { text, actors, timexes, lexicon, timexAt, finite, noun, states, today };
}
