import { ZERO } from '../decimal';
import type { Exact } from '../decimal';
import type { ChartIndex, Line } from './chart';
import type { Statement } from './statement';

/** What a file shows of a line: its own amount, else the sum of the parts it shows, else nothing. */
export function shownOf(index: ChartIndex, statement: Statement, line: Line): Exact | undefined {
  const figure = statement.figures.get(line.code);
  if (figure) return figure.amount;
  let total: Exact | undefined;
  for (const part of index.parts.get(line.code) ?? []) {
    const amount = shownOf(index, statement, part);
    if (amount) total = (total ?? ZERO).add(signed(part, amount));
  }
  return total;
}

/** An amount as it enters the total above its line; nothing enters as zero. */
export function signed(line: Line | undefined, amount: Exact | undefined): Exact {
  if (!amount) return ZERO;
  return line?.sign === -1 ? amount.neg() : amount;
}
