import type { Understood } from '../../intake/understanding.service';
import { doubtfulIn } from '../../reading/row-choices';
import { totalsView } from './mapping-totals';
import type { TotalRow } from './mapping-totals';

/** What is left to settle before a file is kept. */
export interface Unsettled {
  /** How many rows nobody chose for; 0 for none. */
  readonly open: number;
  readonly differing: readonly TotalRow[];
}

/** Undefined where every row is chosen and every sum agrees. */
export function unsettledIn({ unit, reading: { rows } }: Understood): Unsettled | undefined {
  const open = doubtfulIn(rows).length;
  const { differing } = totalsView(unit.kind, rows);
  return open === 0 && differing.length === 0 ? undefined : { open, differing };
}
