import type { ActorKind } from "../schema.ts";
import { fold } from "../text/fold.ts";
import type { ActorTables, Known } from "./tables.ts";

/** An actor that the user adds to the lists of every language. */
export interface Added {
  readonly kind: ActorKind;
  readonly names: readonly string[];
  readonly country?: string | undefined;
}

const PACKED = new WeakMap<readonly Added[], WeakMap<ActorTables, ActorTables>>();

/** The tables with further actors before their own, made once for each pack. */
export function withNames(tables: ActorTables, added: readonly Added[]): ActorTables {
  if (added.length === 0) return tables;
  let made = PACKED.get(added);
  if (made === undefined) PACKED.set(added, (made = new WeakMap()));
  let packed = made.get(tables);
  if (packed === undefined)
    made.set(tables, (packed = { ...tables, known: [...added.flatMap(known), ...tables.known] }));
  return packed;
}

function known({ kind, names, country }: Added): readonly (readonly [string, Known])[] {
  const [name = ""] = names;
  const own = { key: `added:${kind}:${fold(name)}`, kind, country: country ?? null, metonym: false, name };
  return names.map((one) => [fold(one).trim().replace(/\s+/g, " "), own] as const);
}
