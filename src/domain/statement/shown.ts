import { ZERO } from '../decimal';
import type { Exact } from '../decimal';
import type { ChartIndex, Line } from './chart';
import type { Statement } from './statement';

const NONE: ReadonlyMap<string, Exact> = new Map();

/**
 * What a file shows of a line: its own amount, else the sum of the parts it shows, else nothing.
 *
 * @param assumed amounts taken for lines that are not shown, while it is tried whether they matter
 */
export function shownOf(
  index: ChartIndex,
  statement: Statement,
  line: Line,
  assumed: ReadonlyMap<string, Exact> = NONE,
): Exact | undefined {
  const figure = statement.figures.get(line.code);
  if (figure) return figure.amount;
  let total: Exact | undefined = assumed.get(line.code);
  for (const part of index.parts.get(line.code) ?? []) {
    const amount = shownOf(index, statement, part, assumed);
    if (amount) total = (total ?? ZERO).add(signed(part, amount));
  }
  return total;
}

/** An amount as it enters the total above its line; nothing enters as zero. */
export function signed(line: Line | undefined, amount: Exact | undefined): Exact {
  if (!amount) return ZERO;
  return line?.sign === -1 ? amount.neg() : amount;
}
