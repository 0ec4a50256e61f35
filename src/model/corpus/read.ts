import * as v from "valibot";
import { type Result, err, ok } from "../result.ts";
import { type Corpus, CorpusSchema } from "../schema.ts";

/** Checks that a value, as parsed from JSON, is a corpus. The error says where it is not. */
export function readCorpus(value: unknown): Result<Corpus> {
  const checked = v.safeParse(CorpusSchema, value);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return err(`${v.getDotPath(issue) ?? "corpus"}: ${issue.message}`);
}
