/**
 * The same records with the same fields in the same order, those that one has not left undefined. Code that reads records of many
 * shapes looks each field up by its name; of one shape it knows where the field stands. A record that comes twice stays one.
 */
export function alike<T extends object>(records: Iterable<T>): ReadonlyMap<T, T> {
  const all = new Set(records);
  const blank = Object.fromEntries([...all].flatMap((record) => Object.keys(record)).map((key) => [key, undefined]));
  return new Map([...all].map((record) => [record, { ...blank, ...record }]));
}

/** The values of a table, made alike. */
export function alikeValues<T extends object>(table: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const made = alike(table.values());
  return new Map([...table].map(([key, value]) => [key, made.get(value) ?? value]));
}

/** The values of a list of phrases, made alike. */
export function alikeEntries<T extends object>(
  entries: readonly (readonly [phrase: string, value: T])[],
): readonly (readonly [phrase: string, value: T])[] {
  const made = alike(entries.map(([, value]) => value));
  return entries.map(([phrase, value]) => [phrase, made.get(value) ?? value] as const);
}
