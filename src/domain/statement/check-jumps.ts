import { ZERO, exact, greater, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { onceOf } from '../kept';
import type { ChartIndex, Line, LineCode, StatementPart } from './chart';
import { finding, wholeOf } from './check-finding';
import type { Finding } from './finding';
import type { Limits } from './limits';
import type { Statement } from './statement';

/** A change is small, however steep, below this part of what it belongs to. */
const MATERIAL = exact('1/20');

/** What a change is measured against: all assets, or all that was earned. */
const MEASURE: Partial<Record<StatementPart, LineCode>> = {
  'balance-sheet': 'total-assets',
  'income-statement': 'gross-participation',
};

/**
 * Lines of the balance sheet and the income statement that grew or shrank by more than the stated factor within a
 * year. Told at the highest line that jumps: its parts are not told again.
 */
export function checkJumps(index: ChartIndex, now: Statement, before: Statement, limits: Limits): Finding[] {
  const jumps = new Map<string, Finding>();
  for (const each of measuredIn(index)) {
    const found = jumpOf(index, now, before, each, limits);
    if (found) jumps.set(each.line.code, found);
  }
  return [...jumps.values()].filter(({ line }) => !hasAbove(index, line, (code) => jumps.has(code)));
}

/** A line in rupiah, and what its change is measured against. */
interface Measured {
  readonly line: Line;
  readonly measure: LineCode;
}

const measuredIn = onceOf((index: ChartIndex): readonly Measured[] =>
  index.inOrder.flatMap((line) => {
    const measure = MEASURE[line.part];
    return measure !== undefined && line.unit === 'rupiah' ? [{ line, measure }] : [];
  }),
);

function hasAbove(index: ChartIndex, code: string, is: (code: string) => boolean): boolean {
  const parent = index.lines.get(code)?.parent;
  return parent !== undefined && (is(parent) || hasAbove(index, parent, is));
}

function jumpOf(
  index: ChartIndex,
  now: Statement,
  before: Statement,
  { line, measure }: Measured,
  { jump }: Limits,
): Finding | undefined {
  const [is, was] = [wholeOf(index, now, line.code), wholeOf(index, before, line.code)];
  if (!is || !was || is.note !== undefined || !jumped(is.amount.abs(), was.amount.abs(), jump))
    return undefined;
  const sizes = [now, before].map((each) => wholeOf(index, each, measure)?.amount.abs() ?? ZERO);
  const size = greater(sizes[0] ?? ZERO, sizes[1] ?? ZERO);
  if (is.amount.sub(was.amount).abs().compare(size.mul(MATERIAL)) <= 0) return undefined;
  return { ...finding('jump-from-last-year', line.code, is, was.amount, 'warns'), limit: jump };
}

/** A line that was or is nothing appears or ends: that is told by other checks where it matters. */
function jumped(is: Exact, was: Exact, factor: Exact): boolean {
  if (signOf(is) === 0 || signOf(was) === 0) return false;
  return is.compare(was.mul(factor)) > 0 || was.compare(is.mul(factor)) > 0;
}
