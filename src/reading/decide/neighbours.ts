import type { Kind } from '../../domain/statement/kind';
import type { Placed } from '../place/outline';
import { isIn } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';
import { REACH } from '../weights';
import { changed, surest } from './decided';
import type { Decided, Pass } from './decided';
import { candidatesIn } from './propose';

/**
 * A list of accounts without headings and codes still keeps an order: a row between two that stand for certain on the
 * same side of the statements stands there too. What was found above counts for the rows below.
 */
export function placedByNeighbours(kind: Kind): Pass {
  return (all) => {
    const rows = [...all];
    all.forEach((row, at) => {
      const zone = isOpen(row) ? between(rows, at, row.placed.table) : undefined;
      if (zone !== undefined) rows[at] = readIn(kind, row, zone);
    });
    return rows;
  };
}

const isOpen = ({ placed: { zone, row }, state }: Decided): boolean =>
  (zone === undefined || zone === 'balance' || zone === 'income') &&
  state !== 'taken' &&
  row.cells.length > 0;

function readIn(kind: Kind, row: Decided, zone: Zone): Decided {
  const candidates = candidatesIn(kind, row.placed, zone);
  return changed(row, 'between-neighbours', { candidates, ...surest(candidates) });
}

/** The side on which both neighbours stand. */
function between(rows: readonly Decided[], at: number, table: Placed['table']): Zone | undefined {
  const above = nearest(rows, at, -1, table);
  return above !== undefined && above === nearest(rows, at, 1, table) ? above : undefined;
}

function nearest(
  rows: readonly Decided[],
  at: number,
  step: -1 | 1,
  table: Placed['table'],
): Zone | undefined {
  for (let other = at + step; Math.abs(other - at) <= REACH; other += step) {
    const row = rows[other];
    if (row?.placed.table !== table) return undefined;
    if (row.state === 'taken' && row.line && row.line.role !== 'result') return broadest(row.line.zone);
  }
  return undefined;
}

const BROAD: readonly Zone[] = ['asset', 'liability', 'syirkah', 'equity', 'earnings', 'expense'];
const broadest = (zone: Zone): Zone | undefined => BROAD.find((each) => isIn(zone, each));
