import { signOf } from '../../domain/decimal';
import type { Kind } from '../../domain/statement/kind';
import type { Candidate } from '../match/candidate';
import { candidatesFor } from '../match/candidates';
import { keysOf } from '../match/keys';
import type { Placed } from '../place/outline';
import type { Zone } from '../../domain/statement/chart';
import { surest } from './decided';
import type { Decided } from './decided';

/** What each row says by itself: its code, its words and the place they stand in. */
export function proposed(kind: Kind, rows: readonly Placed[]): readonly Decided[] {
  const keys = keysOf(rows);
  return rows.map((placed, at) => {
    const candidates = candidatesIn(kind, placed, placed.zone);
    const { line, state, confidence, reason } = surest(candidates) ?? OPEN;
    return { placed, key: keys[at] ?? '', candidates, line, state, confidence, reason, because: NOTHING };
  });
}

const OPEN = { line: undefined, state: 'none', confidence: 0, reason: 'unknown' } as const;

/** One list for all rows on which nothing was decided again. */
const NOTHING: Decided['because'] = [];

/** The lines that a row may mean if it stands in this place. */
export function candidatesIn(kind: Kind, placed: Placed, zone: Zone | undefined): readonly Candidate[] {
  const { label, number } = placed.row;
  const { isSum, isWhole } = placed;
  return candidatesFor(kind, { label, number, zone, side: sideOf(placed), isSum, isWhole });
}

/** The one side of a pair of columns on which a row has amounts. */
function sideOf({ row, values }: Placed): 'debit' | 'credit' | undefined {
  if (row.cells.every((each) => each.side === undefined)) return undefined;
  const signs = new Set([...values.values()].map(signOf).filter((sign) => sign !== 0));
  const [sign] = signs;
  return signs.size !== 1 ? undefined : sign === 1 ? 'debit' : 'credit';
}
