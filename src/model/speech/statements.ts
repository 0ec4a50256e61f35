import type { ActorLayer, SpeechLayer, Text, TimexMention } from "../layers.ts";
import { answers } from "./answers.ts";
import { carried } from "./carried.ts";
import { SpeechLexicon } from "./lexicon.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { sceneOf } from "./scene.ts";
import { Speakers } from "./speakers.ts";
import type { SpeechTables } from "./tables.ts";

/** Zones in which nobody is quoted. */
const SILENT = new Set(["dateline", "byline", "credit", "related", "headline"]);

const lexicons = new WeakMap<SpeechTables, SpeechLexicon>();

/**
 * Finds who says what in a text: cues, what is said, who says it, to whom, on whose word and when.
 * @param today day number of the publication
 */
export function statements(
  text: Text,
  tables: SpeechTables,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  today?: number,
): SpeechLayer {
  const scene = sceneOf(text, lexiconOf(tables), actors, timexes, today);
  const speakers = new Speakers(scene);
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined || SILENT.has(sentence.zone)) continue;
    const drafts: readonly Draft[] = draftsOf(scene, sentence);
    for (const draft of drafts) speakers.add(draft, drafts);
  }
  return {
    statements: answers(scene, carried(speakers.statements, timexes)),
    attributions: speakers.attributions,
    added: speakers.added,
    actors: speakers.witnesses.entries,
  };
}

function lexiconOf(tables: SpeechTables): SpeechLexicon {
  let lexicon = lexicons.get(tables);
  if (lexicon === undefined) {
    lexicon = new SpeechLexicon(tables);
    lexicons.set(tables, lexicon);
  }
  return lexicon;
}
