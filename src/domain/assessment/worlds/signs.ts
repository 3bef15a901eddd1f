import { isNeverNegative } from '../../statement/chart';
import type { Line } from '../../statement/chart';

/** The sign an amount of its own can have: 1 never below nothing, -1 never above, 0 either. */
export function lineSign(line: Line): 1 | 0 | -1 {
  if (line.contra) return -1;
  return isNeverNegative(line) ? 1 : 0;
}
