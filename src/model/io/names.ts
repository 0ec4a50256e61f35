import * as v from "valibot";
import { type Result, err, ok } from "../result.ts";
import { ACTOR_KINDS } from "../schema.ts";

/** An actor that a pack of names adds to the lists. */
const NamedSchema = v.object({
  kind: v.picklist(ACTOR_KINDS),
  /** Every way it is written, in whatever language; the first is what it is called. */
  names: v.pipe(v.array(v.pipe(v.string(), v.regex(/\S/, "an empty name"))), v.minLength(1)),
  /** ISO 3166-1 code of the state that it is, or that it belongs to. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "no country code of two capitals"))),
});
const PackSchema = v.object({ format: v.literal("waqai-names"), version: v.literal(1), actors: v.array(NamedSchema) });

export type Named = v.InferOutput<typeof NamedSchema>;

/** Checks that a text is a pack of names. The error says where it is not. */
export function readNames(json: string): Result<readonly Named[]> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err("not JSON");
  }
  const checked = v.safeParse(PackSchema, value);
  if (checked.success) return ok(checked.output.actors);
  const [issue] = checked.issues;
  return err(`${v.getDotPath(issue) ?? "names"}: ${issue.message}`);
}
