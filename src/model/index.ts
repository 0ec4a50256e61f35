/** The public surface of the model: what the page and the command line may use. */
export * from "./schema.ts";
export * from "./span.ts";
export * from "./result.ts";
export { firstNot } from "./bound.ts";
export { type DateSpan, parseEdtf } from "./time/edtf.ts";
export { CLOCKS, type Clock, type Indexes, actorsOf, companyOf, dateOn, earlier } from "./corpus/indexes.ts";
export { indexes } from "./corpus/indexing.ts";
export { reindexed } from "./corpus/reindexing.ts";
export { type Columns, OWN_WORD, type Values, markEvents } from "./corpus/columns.ts";
export {
  type Choices,
  FACETS,
  type Facet,
  type Filter,
  NO_FILTER,
  type Searchable,
  actorsNamed,
  counts,
  isFiltered,
  passing,
  searchable,
  visible,
} from "./corpus/filter.ts";
export { shelve } from "./corpus/shelf.ts";
export { type Link, type Relation, relationsOf } from "./corpus/relations.ts";
export {
  type ActorGraph,
  type ActorNode,
  type Company,
  type Tie,
  among,
  neighbourhood,
  strongest,
} from "./corpus/graph.ts";
export { Weaver } from "./corpus/weaver.ts";
export {
  type Highlight,
  MARKINGS,
  type Marking,
  type Paragraph,
  type Segment,
  highlightsOf,
  paragraphs,
} from "./corpus/segments.ts";
export { articlesOf } from "./corpus/articles.ts";
export { readCorpus } from "./corpus/read.ts";
export { writeCorpus } from "./corpus/write.ts";
export { buildCorpus } from "./corpus/build.ts";
export { type Extraction, STAGES, type Stage, extractAll, extractDocument } from "./extract.ts";
export { extractCorpus } from "./corpus/extracted.ts";
export {
  type Article,
  type Given,
  PROBLEM_KINDS,
  type Problem,
  type ProblemKind,
  type Reading,
  failed,
} from "./io/article.ts";
export { type Named, readNames } from "./io/names.ts";
export { readArticles } from "./io/articles.ts";
export { articleDate, fieldsOf } from "./io/fields.ts";
export { type Decoded, type Encoding, decode, decodeAs, undecodableLine } from "./io/decode.ts";
export { jsonLines, recordsOfLines } from "./io/jsonl.ts";
export { type Numbered, articlesOfRecords } from "./io/record.ts";
export { type DayOrder, dayOrder, statedDate } from "./import/date.ts";
export { register } from "./import/names.ts";
export { acledRow, isAcled } from "./import/acled.ts";
export { type Imported, type Plain, plainEvent } from "./import/events.ts";
export { type Cells, gdeltColumns, gdeltRow } from "./import/gdelt.ts";
export { type Edge, type Node, articleOfGraph } from "./import/graph.ts";
export { isTimeline, timeline } from "./import/timelinejs.ts";
export { SURE } from "./confidence/confidence.ts";
export { partOf } from "./corpus/part.ts";
export { FORMATS, type Format, exported } from "./export/formats.ts";
export type { Output } from "./export/output.ts";
export { type Citation, citations, cited } from "./export/citations.ts";
export { storyPage } from "./export/story.ts";
export { readSteps } from "./export/steps.ts";
export { type Heading, NO_HEADING, type Step, isBegun, readHeading, sameHeading } from "./corpus/heading.ts";
export { markup } from "./export/xml.ts";
export { type Anchor, anchorOf, locate } from "./edit/anchor.ts";
export { type Around, around } from "./edit/around.ts";
export { type Applied, type Replay, applyEdit, applyEdits } from "./edit/apply.ts";
export { type Change, Draft } from "./edit/draft.ts";
export { type ActorRef, type Command as Correction, type Edit, type EventRef } from "./edit/edit.ts";
export {
  type Log,
  NO_EDITS,
  articlesWith,
  everything,
  explained,
  recorded,
  redone,
  staleArticles,
  undone,
  without,
} from "./edit/log.ts";
export { type ProjectFile, parseProject, readLog, readProject, writeProject } from "./edit/file.ts";
export type { Misfit } from "./edit/misfit.ts";
export { actorRef, eventRef } from "./edit/references.ts";
export { isReviewed, toReview } from "./edit/review.ts";
export { type WrittenDate, writtenDate } from "./edit/written.ts";
export { fold } from "./text/fold.ts";
