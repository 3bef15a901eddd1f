import { exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Finding } from '../../domain/statement/finding';
import type { Origin } from '../../domain/statement/statement';

/** A finding that says one thing and compares nothing. */
export const notice = (check: Finding['check'], line: string, found: Exact, origin?: Origin): Finding => ({
  check,
  severity: 'warns',
  line,
  found,
  expected: exact(0),
  difference: found,
  ...(origin ? { origin } : {}),
});
