import type { EventMention, Sentence, SpeechLayer } from "../layers.ts";
import type { Argument, Scene } from "./arguments.ts";

/** The sentence that is being read, with what is known so far. */
export interface Context {
  readonly scene: Scene;
  readonly sentence: Sentence;
  /** What is said in the sentence or of it. */
  readonly speech: SpeechLayer;
  /** Who the text is about here: the last subject. */
  topic: readonly Argument[];
  /** Who the last talks of the paragraph were between: those who agreed where the text says only that it was agreed. */
  parties: EventMention["participants"];
}
