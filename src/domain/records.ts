/** What has values by name, none of which is known yet: the beginning of reading what came from outside. */
export type Unchecked = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is one of a closed list. */
export const isOneOf = <Member>(list: readonly Member[], value: unknown): value is Member =>
  list.some((each) => each === value);

/** A value that is a text; null for what is none. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The names of a table that has one entry for each of them, as tables of words have, in its own order. */
export const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

/** A table with one entry for each name. */
export const tableOf = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;

/** What a text from outside holds as JSON; undefined for one that is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The texts of a list that was stored as JSON.
 *
 * @throws Error when it is no such list: then it was not stored by us
 */
export function textsIn(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
    throw new Error(`no list of texts: ${json}`);
  return list;
}
