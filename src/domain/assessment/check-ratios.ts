import type { LineCode } from '../statement/chart';
import type { Exact } from '../decimal';
import type { Finding } from '../statement/finding';
import type { Origin, Statement } from '../statement/statement';
import { assess } from './assess';
import type { Basis } from './basis';
import { linesOf } from './explain';
import { isGap, isScored, isShown } from './score';
import type { Result } from './score';
import { NEAR, allows } from './worlds/range';

/**
 * Ratios that someone printed, growth and arrears among them, and that the figures beside them contradict. What the
 * figures give is used.
 */
export function checkReportedRatios(basis: Basis): Finding[] {
  const { statement } = basis;
  const given = (result: Result): Printed | undefined => printedOf(statement, result);
  if (statement.ratios.size + percentLines(statement).length === 0) return [];
  return linesOf(assess(basis)).flatMap(({ result }): Finding[] => {
    const printed = given(result);
    const worked = printed && (workedOut(result) ?? nearestOpen(result, printed.value, statement));
    if (!printed || !worked) return [];
    const difference = printed.value.sub(worked);
    if (difference.abs().compare(NEAR) < 0) return [];
    const { indicator } = result;
    const { value: found, origin } = printed;
    return [
      {
        check: 'reported-ratio-differs',
        severity: 'warns',
        line: indicator.number,
        found,
        expected: worked,
        difference,
        origin,
      },
    ];
  });
}

interface Printed {
  readonly value: Exact;
  readonly origin: Origin;
}

/** Lines of the form that carry a ratio are named after the indicator they print. */
const PRINTED_LINES: readonly LineCode[] = ['arrears-rate'];

const percentLines = (statement: Statement): string[] =>
  PRINTED_LINES.filter((code) => statement.figures.has(code));

function printedOf(statement: Statement, { indicator }: Result): Printed | undefined {
  const reported = statement.ratios.get(indicator.number);
  if (reported) return reported;
  const figure = PRINTED_LINES.some((code) => code === indicator.id)
    ? statement.figures.get(indicator.id)
    : undefined;
  return figure && { value: figure.amount, origin: figure.origin };
}

/** The ratio that the figures give, in percent. */
function workedOut(result: Result): Exact | undefined {
  if (isShown(result)) return result.indicator.unit === 'percent' ? result.value : undefined;
  return isScored(result) && result.basis === 'figures' ? result.ratio?.percent : undefined;
}

/** Of a ratio that unreported amounts leave open the end that a printed one outside of it comes nearest to. */
function nearestOpen(result: Result, printed: Exact, { figures }: Statement): Exact | undefined {
  const range = isScored(result) || isGap(result) ? result.range : undefined;
  if (!range || figures.size === 0 || allows(range, printed)) return undefined;
  const below = range.least && printed.compare(range.least.value) < 0;
  return (below ? range.least : range.most)?.value;
}
