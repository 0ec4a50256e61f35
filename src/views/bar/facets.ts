import { type Facet, type Filter, type Indexes, OWN_WORD, type Searchable, counts } from "../../model/index.ts";
import { kindNames, langNames, pageMessages, statusNames, typeNames } from "../messages.ts";
import type { Choice } from "../state/choice.ts";
import { type Digits, type InterfaceLang, type Phrase, type Phrases, speak } from "../phrases.ts";

/** The heading of each facet among the page's messages. */
export const FACET_TITLES = {
  types: "families",
  actors: "actor",
  kinds: "kind",
  sources: "source",
  statuses: "status",
  langs: "docLanguage",
  documents: "document",
} as const satisfies Record<Facet, keyof typeof pageMessages.en>;

/** What a value of a facet is called. */
export function valueName(choice: Choice, index: Indexes, lang: InterfaceLang, digits: Digits): string {
  const { facet, value } = choice;
  const page = speak(pageMessages, lang, digits);
  switch (facet) {
    case "types":
      return named(typeNames, value, lang);
    case "kinds":
      return named(kindNames, value, lang);
    case "statuses":
      return named(statusNames, value, lang);
    case "langs":
      return named(langNames, value, lang);
    case "sources":
      return value === OWN_WORD ? page("ownWord") : (index.actors.get(value)?.name ?? value);
    case "actors":
      return index.actors.get(value)?.name ?? value;
    case "documents": {
      const document = index.documents.get(value);
      return document?.title ?? document?.id ?? value;
    }
  }
}

/** The values of a facet with what each would leave, most first; a value that is chosen stays listed though it leaves nothing. */
export function choices(
  searched: Searchable,
  filter: Filter,
  facet: Facet,
  lang: InterfaceLang,
  digits: Digits,
): readonly { readonly value: string; readonly count: number; readonly name: string }[] {
  const found = new Map<string, number>([...filter[facet], ...filter.not[facet]].map((value) => [value, 0]));
  for (const [value, count] of counts(searched, filter, facet)) found.set(value, count);
  return [...found]
    .map(([value, count]) => ({ value, count, name: valueName({ facet, value }, searched.index, lang, digits) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function named(messages: Phrases<Readonly<Record<string, Phrase>>>, key: string, lang: InterfaceLang): string {
  const phrase = messages[lang][key];
  return typeof phrase === "string" ? phrase : key;
}
