import { chartOf } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { normalised } from './words';

/**
 * The chart of a kind, by the labels and the ministry's codes under which its lines may stand. Rows that only one form
 * has are left to that form: elsewhere the same words stand for the wider line.
 */
export interface LineIndex {
  readonly byLabel: ReadonlyMap<string, readonly Line[]>;
  /** Rows that only some forms have, by their very labels: offered, and never taken. */
  readonly details: ReadonlyMap<string, readonly Line[]>;
  readonly byCode: ReadonlyMap<string, readonly Line[]>;
}

const indexes = new Map<Kind, LineIndex>();

export function lineIndex(kind: Kind): LineIndex {
  const known = indexes.get(kind);
  if (known) return known;
  const [byLabel, details, byCode] = [
    new Map<string, Line[]>(),
    new Map<string, Line[]>(),
    new Map<string, Line[]>(),
  ];
  const put = (into: Map<string, Line[]>, key: string, line: Line): void => {
    const lines = into.get(key) ?? [];
    if (!lines.includes(line)) into.set(key, [...lines, line]);
  };
  for (const line of chartOf(kind)) {
    const named = line.detail ? details : byLabel;
    for (const label of [line.label, ...line.synonyms]) put(named, normalised(label), line);
    if (!line.detail && line.ministryCode !== undefined) put(byCode, line.ministryCode, line);
  }
  const index = { byLabel, byCode, details };
  indexes.set(kind, index);
  return index;
}
