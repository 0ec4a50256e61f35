import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { ACTOR_KINDS, ACTS, EVENT_TYPES, LANGS, POLARITIES, STATUSES } from "../../src/model/schema.ts";

const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);
const ids = v.optional(v.array(v.string()), []);
const date = v.optional(v.nullable(v.string()), null);
const name = v.optional(v.nullable(v.string()), null);

/** What a careful reader finds in one article. Quotes are exact; `n` says which occurrence in the text is meant. */
export const GoldSchema = v.object({
  id: v.string(),
  lang: v.picklist(LANGS),
  /** The day of publication, also where the article itself has to be asked for it. */
  published: v.optional(v.string(), ""),
  timex: v.array(v.object({ quote: v.string(), n: nth, value: v.string() })),
  actors: v.array(v.object({ id: v.string(), kind: v.picklist(ACTOR_KINDS), names: v.array(v.string()) })),
  events: v.array(
    v.object({
      id: v.string(),
      type: v.picklist(EVENT_TYPES),
      trigger: v.string(),
      n: nth,
      date,
      status: v.optional(v.picklist(STATUSES), "happened"),
      polarity: v.optional(v.picklist(POLARITIES), "affirmed"),
      participants: ids,
      place: name,
      sources: ids,
    }),
  ),
  statements: v.array(
    v.object({
      id: v.string(),
      cue: v.string(),
      n: nth,
      speaker: name,
      /** Exact, or its exact beginning and end with ` … ` between them. */
      content: v.string(),
      direct: v.optional(v.boolean(), false),
      act: v.optional(v.picklist(ACTS), "statement"),
      date,
      addressee: name,
      sources: ids,
      respondsTo: name,
    }),
  ),
});
export type Gold = v.InferOutput<typeof GoldSchema>;

const ArticleSchema = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string()),
  date: v.optional(v.nullable(v.string())),
});
export type GoldArticle = v.InferOutput<typeof ArticleSchema>;

/** An article and its annotation. */
export interface Annotated {
  readonly article: GoldArticle;
  readonly gold: Gold;
}

/** Every annotated article of a folder: `documents.jsonl`, and one `ID.gold.json` an article. */
export function readGold(folder: string): readonly Annotated[] {
  const articles = readFileSync(join(folder, "documents.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => v.parse(ArticleSchema, JSON.parse(line)));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .toSorted()
    .map((file) => {
      const gold = v.parse(GoldSchema, JSON.parse(readFileSync(join(folder, file), "utf8")));
      const article = byId.get(gold.id);
      if (article === undefined) throw new Error(`not in documents.jsonl: ${gold.id}`);
      return { article, gold };
    });
}
