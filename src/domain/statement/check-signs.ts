import { signOf } from '../decimal';
import { isNeverNegative } from './chart';
import type { ChartIndex } from './chart';
import type { Finding } from './finding';
import type { Statement } from './statement';

/**
 * Lines that are printed negative and cannot be. Where the total above already does not agree with its parts, that
 * finding says it.
 */
export function checkSigns(index: ChartIndex, statement: Statement, known: readonly Finding[]): Finding[] {
  const faulty = new Set(known.map((each) => each.line));
  return [...statement.figures].flatMap(([code, { amount, origin }]): Finding[] => {
    const line = index.lines.get(code);
    if (!line || !isNeverNegative(line) || signOf(amount) >= 0 || faulty.has(line.parent ?? '')) return [];
    const expected = amount.neg();
    const difference = amount.sub(expected);
    return [
      { check: 'line-negative', severity: 'stops', line: code, found: amount, expected, difference, origin },
    ];
  });
}
