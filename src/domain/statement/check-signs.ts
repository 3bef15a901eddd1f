import { signOf } from '../decimal';
import { isNeverNegative } from './chart';
import type { ChartIndex } from './chart';
import { finding } from './check-finding';
import type { Finding } from './finding';
import type { Figure, Statement } from './statement';

/** The lines, items and totals alike, that are reported negative and cannot be. */
export function wrongSigns(index: ChartIndex, { figures }: Statement): Map<string, Figure> {
  const wrong = new Map<string, Figure>();
  for (const [code, figure] of figures) {
    if (signOf(figure.amount) >= 0) continue;
    const line = index.lines.get(code);
    if (line && isNeverNegative(line)) wrong.set(code, figure);
  }
  return wrong;
}

/** What is said of each of them: it is not used, and its amount without the minus may be meant. */
export function checkSigns(index: ChartIndex, statement: Statement): Finding[] {
  return [...wrongSigns(index, statement)].map(([code, figure]) => negative(code, figure));
}

/** A line or a term of the law that is given negative and cannot be. */
export const negative = (code: string, figure: Figure): Finding =>
  finding('line-negative', code, figure, figure.amount.neg(), 'stops');
