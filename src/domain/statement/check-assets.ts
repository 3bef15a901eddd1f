import { ZERO, signOf } from '../decimal';
import { lineIn } from './chart';
import type { ChartIndex } from './chart';
import { wholeOf } from './check-finding';
import type { Finding } from './finding';
import { shownOf } from './shown';
import type { Statement } from './statement';

/** Total assets that are not reported, or that are nothing: hardly a ratio stands without them. */
export function checkAssets(index: ChartIndex, statement: Statement): Finding[] {
  const line = lineIn(index, 'total-assets');
  const total = wholeOf(index, statement, 'total-assets');
  if (!line || !isReported(index, statement) || (total && signOf(total.amount) > 0)) return [];
  const expected = shownOf(index, statement, line) ?? ZERO;
  const found = total?.amount ?? ZERO;
  const place = total ? { origin: total.origin } : {};
  const difference = found.sub(expected);
  return [
    {
      check: 'total-assets-missing',
      severity: 'stops',
      line: line.code,
      found,
      expected,
      difference,
      ...place,
    },
  ];
}

/** A balance sheet or an income statement was handed in; ratios, answers or loans alone need no total assets. */
function isReported(index: ChartIndex, statement: Statement): boolean {
  return [...statement.figures.keys()].some((code) => {
    const part = index.lines.get(code)?.part;
    return part === 'balance-sheet' || part === 'income-statement';
  });
}
