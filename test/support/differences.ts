/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What of a kept value is not there any more, or otherwise: one line for each place, `path: kept -> now`. Keys that
 * came with time are no difference; an element of a list more or less is one.
 */
export function differences(kept: Json, now: Json | undefined, path = ''): string[] {
  if (now === undefined) return [`${path}: ${shown(kept)} -> removed`];
  if (isList(kept) && isList(now)) return ofLists(kept, now, path);
  if (isObject(kept) && isObject(now)) {
    return Object.entries(kept).flatMap(([key, value]) => differences(value, now[key], joined(path, key)));
  }
  return kept === now ? [] : [`${path}: ${shown(kept)} -> ${shown(now)}`];
}

function ofLists(kept: readonly Json[], now: readonly Json[], path: string): string[] {
  const count =
    kept.length < now.length ? [`${path}: ${kept.length} elements -> ${now.length} elements`] : [];
  return [...count, ...kept.flatMap((value, at) => differences(value, now[at], `${path}[${at}]`))];
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
