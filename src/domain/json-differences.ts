import { isRecord } from './records';

/** A place of a kept value that says otherwise by now. */
export interface JsonDifference {
  /** As `periods[0].total.least`. */
  readonly path: string;
  readonly kept: unknown;
  /** Undefined where it is not there any more. */
  readonly now: unknown;
}

/**
 * Where a value that JSON can say differs from one that was kept. Keys that came with time are no difference; an element
 * of a list more or less is one.
 */
export function differencesIn(kept: unknown, now: unknown, path = ''): JsonDifference[] {
  if (Array.isArray(kept) && Array.isArray(now)) return ofLists(kept, now, path);
  if (isRecord(kept) && isRecord(now))
    return Object.entries(kept).flatMap(([key, value]) => differencesIn(value, now[key], joined(path, key)));
  return kept === now ? [] : [{ path, kept, now }];
}

function ofLists(kept: readonly unknown[], now: readonly unknown[], path: string): JsonDifference[] {
  const count =
    kept.length < now.length ? [{ path: joined(path, 'length'), kept: kept.length, now: now.length }] : [];
  return [...count, ...kept.flatMap((value, at) => differencesIn(value, now[at], `${path}[${at}]`))];
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
