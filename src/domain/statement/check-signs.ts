import { ZERO, signOf } from '../decimal';
import { onceOf } from '../kept';
import { isNeverNegative, partsOf } from './chart';
import type { ChartIndex, Line, LineCode } from './chart';
import { finding, wholeOf } from './check-finding';
import type { Finding } from './finding';
import type { Figure, Statement } from './statement';

/** The lines, items and totals alike, that are reported negative and cannot be. */
export function wrongSigns(index: ChartIndex, { figures }: Statement): Map<string, Figure> {
  const wrong = new Map<string, Figure>();
  for (const [code, figure] of figures) {
    const line = index.lines.get(code);
    if (line && isWrongSign(line, figure)) wrong.set(code, figure);
  }
  return wrong;
}

/** A line is reported negative that cannot be. */
export const isWrongSign = (line: Line, { amount }: Figure): boolean =>
  signOf(amount) < 0 && isNeverNegative(line);

/** What is said of each of them: it is not used, and its amount without the minus may be meant. */
export function checkSigns(index: ChartIndex, statement: Statement): Finding[] {
  return [...wrongSigns(index, statement)].map(([code, figure]) => negative(code, figure));
}

/** A line or a term of the law that is given negative and cannot be. */
export const negative = (code: string, figure: Figure): Finding =>
  finding('line-negative', code, figure, figure.amount.neg(), 'stops');

/** Totals that what is taken away leaves below nothing: more depreciation or allowance than there is to take it from. */
export function checkContraAbove(index: ChartIndex, statement: Statement): Finding[] {
  return neverBelowIn(index).flatMap(({ code }): Finding[] => {
    if (statement.figures.has(code)) return [];
    const total = wholeOf(index, statement, code);
    if (!total || signOf(total.amount) >= 0) return [];
    const wrong = wrongSigns(index, statement);
    const told = partsOf(index, code).some(
      (part) => wrong.has(part.code) || isBelow(index, statement, part.code),
    );
    return told ? [] : [finding('contra-exceeds-whole', code, total, ZERO, 'stops')];
  });
}

/** Totals that cannot be below nothing. */
const neverBelowIn = onceOf((index: ChartIndex): readonly Line[] =>
  index.inOrder.filter((line) => partsOf(index, line.code).length > 0 && isNeverNegative(line)),
);

/** A part that is such a total itself: it is told there. */
function isBelow(index: ChartIndex, statement: Statement, code: LineCode): boolean {
  const total = partsOf(index, code).length > 0 ? wholeOf(index, statement, code) : undefined;
  return total !== undefined && signOf(total.amount) < 0;
}
