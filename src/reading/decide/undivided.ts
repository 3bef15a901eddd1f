import { signOf } from '../../domain/decimal';
import { chartIndex, lineIn } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { UNDIVIDED } from '../lexicon/rows';
import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * "SHU belum dibagi" that is, in its newest year, what the PHU of that year ends with is the surplus of the year and not
 * what was kept of years before; where an earlier year differs it is asked about.
 */
export const undividedOfTheYear =
  (kind: Kind): Pass =>
  (rows) => {
    const line = lineIn(chartIndex(kind), 'current-surplus');
    const earned = rows.filter((row) => row.state === 'taken' && row.line?.code === 'surplus-after-tax');
    if (!line || earned.length === 0 || rows.some((row) => row.line?.code === line.code)) return rows;
    return rows.map((row) => {
      if (row.state !== 'taken' || row.line?.code !== 'retained-surplus') return row;
      const same = UNDIVIDED.test(row.placed.text) ? earned.filter((each) => isSame(row, each)) : [];
      if (same.length === 0) return row;
      const isAll = same.some((each) => shared(row, each).every((year) => agree(row, each, year)));
      const { confidence, reason } = row;
      const candidates = [{ line, confidence, reason, fit: 'same' } as const, ...row.candidates];
      const open = { state: 'doubtful', confidence: DOUBTED } as const;
      return changed(row, 'equals-surplus', { line, candidates, ...(isAll ? {} : open) });
    });
  };

/** In the newest year of both. */
function isSame(row: Decided, earned: Decided): boolean {
  const years = shared(row, earned);
  return years.length > 0 && agree(row, earned, Math.max(...years));
}

const shared = (one: Decided, other: Decided): readonly number[] =>
  [...one.placed.values].flatMap(([year, value]) =>
    signOf(value) !== 0 && other.placed.values.has(year) ? [year] : [],
  );

function agree(one: Decided, other: Decided, year: number): boolean {
  const [a, b] = [one.placed.values.get(year), other.placed.values.get(year)];
  return a !== undefined && b !== undefined && signOf(a.sub(b)) === 0;
}
