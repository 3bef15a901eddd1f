import type { Zone } from '../../domain/statement/chart';
import { BEFORE_OR_AFTER } from '../lexicon/rows';
import { isIn } from '../place/zones';
import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * A step of the income statement that its words name and its place denies: "Laba kotor" after which more is earned is
 * that of the goods alone, "Laba usaha" below what the organs cost is no surplus before it. Such a step is asked about.
 */
export const stepsInPlace: Pass = (rows) =>
  rows.map((row, at) =>
    row.state === 'taken' && isDenied(rows, row, at)
      ? changed(row, 'step-elsewhere', { state: 'doubtful', confidence: DOUBTED })
      : row,
  );

function isDenied(rows: readonly Decided[], { line, placed }: Decided, at: number): boolean {
  const isBeside = (each: Decided): boolean =>
    each.placed.table === placed.table && each.placed.row.cells.length > 0;
  if (line?.code === 'gross-surplus') {
    const next = rows.slice(at + 1).find((each) => isBeside(each) && each.line !== undefined);
    return next?.line?.role === 'item' && isOf(next, 'earnings');
  }
  if (line?.code !== 'surplus-before-cooperative-expense' || BEFORE_OR_AFTER.test(placed.text)) return false;
  return rows.slice(0, at).some((each) => isBeside(each) && isOf(each, 'expense-cooperative'));
}

const isOf = ({ line }: Decided, zone: Zone): boolean => line !== undefined && isIn(line.zone, zone);
