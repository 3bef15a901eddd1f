import type { Exact } from '../../domain/decimal';
import type { Effect } from '../../domain/statement/suggested';

/**
 * How a sum changes: "selisih 28.795.000 → 0 ✓"; the same on the server and in the browser. What agrees but for rounding says by
 * how much it is off.
 *
 * @param grouped an amount as it is shown
 */
export function changeWords({ before, after, agrees }: Effect, grouped: (value: Exact) => string): string {
  if (before === undefined) return agrees ? 'cocok ✓' : `selisih ${grouped(after)}`;
  return `selisih ${grouped(before)} → ${grouped(after)}${agrees ? ' ✓' : ''}`;
}
