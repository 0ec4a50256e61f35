import type { Corpus } from "../schema.ts";

/**
 * A corpus as JSON, in pieces: one record a line, so that two files can be compared line by line and a large corpus is
 * never one string.
 */
export function* writeCorpus(corpus: Corpus): Generator<string> {
  const { format, version, documents, timexes, actors, events } = corpus;
  yield `{"format":${JSON.stringify(format)},"version":${JSON.stringify(version)}`;
  for (const [name, records] of Object.entries({ documents, timexes, actors, events })) {
    yield `,\n${JSON.stringify(name)}:[`;
    for (const [index, record] of records.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(record)}`;
    yield "]";
  }
  yield "}\n";
}
