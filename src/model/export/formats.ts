import { writeCorpus } from "../corpus/write.ts";
import type { Corpus } from "../schema.ts";
import { annotationFiles } from "./annotations.ts";
import { csvFiles } from "./csv.ts";
import { ftmFiles } from "./ftm.ts";
import { gexfFiles } from "./gexf.ts";
import { graphmlFiles } from "./graphml.ts";
import { icsFiles } from "./ics.ts";
import { jsonldFiles } from "./jsonld.ts";
import type { Output } from "./output.ts";
import { type Tellings, tellings } from "./telling.ts";
import { svgFiles } from "./svg.ts";
import { timelineFiles } from "./timelinejs.ts";

/** The formats that a corpus can be given out in. */
export const FORMATS = [
  "csv",
  "json",
  "timelinejs",
  "gexf",
  "graphml",
  "ftm",
  "ics",
  "jsonld",
  "annotations",
  "svg",
] as const;
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (told: Tellings) => readonly Output[]>> = {
  csv: csvFiles,
  json: ({ corpus }) => [{ name: "corpus.json", mediaType: "application/json", text: writeCorpus(corpus) }],
  timelinejs: timelineFiles,
  gexf: gexfFiles,
  graphml: graphmlFiles,
  ftm: ftmFiles,
  ics: icsFiles,
  jsonld: jsonldFiles,
  annotations: annotationFiles,
  svg: svgFiles,
};

/** The files of a format, in which all of a corpus is written. The same corpus gives the same bytes. */
export function exported(corpus: Corpus, format: Format): readonly Output[] {
  return WRITERS[format](tellings(corpus));
}
