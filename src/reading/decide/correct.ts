import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Correction } from '../layout';
import { SAID } from '../weights';
import { said } from './decided';
import type { Decided, Pass } from './decided';

/** What a person said of rows of this layout; a line that this kind of unit does not have says nothing. */
export function corrected(kind: Kind, corrections: readonly Correction[]): Pass {
  const lineOf = new Map(corrections.map(({ key, line }) => [key, line]));
  const { lines } = chartIndex(kind);
  const read = (row: Decided): Decided => {
    const code = lineOf.get(row.key);
    if (code === null) return said(row, { line: undefined, state: 'none', confidence: SAID });
    const line = code === undefined ? undefined : lines.get(code);
    return line ? said(row, { line, state: 'taken', confidence: SAID }) : row;
  };
  return (rows) => rows.map(read);
}
