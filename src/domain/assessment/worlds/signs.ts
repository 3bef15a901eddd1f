import { isNeverNegative } from '../../statement/chart';
import type { Line } from '../../statement/chart';

/**
 * Lines that honest statements print with either sign: results of a year, accounts that may stand on either side, and
 * "other fixed assets", under which coded lists carry all accumulated depreciation.
 */
const EITHER: ReadonlySet<string> = new Set([
  'retained-surplus',
  'current-surplus',
  'head-office-account',
  'other-fixed-assets',
  'member-benefit',
]);

/** The sign an amount of its own can have: 1 never below nothing, -1 never above, 0 either. */
export function lineSign(line: Line): 1 | 0 | -1 {
  if (line.contra) return -1;
  if (isNeverNegative(line)) return 1;
  return EITHER.has(line.code) || line.role === 'result' ? 0 : 1;
}
