import { type Phrase, type Phrases, type Say, number, speak } from "../phrases.ts";
import { type DateWords, dateWords } from "../format.ts";
import { getView } from "./view.svelte.ts";

/** What says a part's messages in the interface's language, following it when it changes. Call it while a component starts. */
export function say<T extends Readonly<Record<string, Phrase>>>(messages: Phrases<T>): Say<T> {
  const view = getView();
  return (key, ...params) => speak(messages, view.lang, view.digits)(key, ...params);
}

/** What writes dates and numbers as the reader wants them, following the settings. Call it while a component starts. */
export function writer(): {
  readonly date: (edtf: string | null) => string;
  readonly number: (value: number) => string;
} {
  const view = getView();
  return {
    date: (edtf) => dateWords(edtf, style(view)),
    number: (value) => number(value, view.lang, view.digits),
  };
}

function style(view: DateWords): DateWords {
  return { lang: view.lang, digits: view.digits, months: view.months };
}
