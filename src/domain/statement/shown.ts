import { ZERO } from '../decimal';
import type { Exact } from '../decimal';
import { Latest } from '../kept';
import { upwards } from './chart';
import type { ChartIndex, Line } from './chart';
import type { Statement } from './statement';

/** What a file shows of each line, by its place: its own amount, else the sum of the parts it shows, else nothing. */
export type Shown = readonly (Exact | undefined)[];

export const shownIn = (index: ChartIndex, statement: Statement): Shown =>
  known.of(statement, index, () => allShown(index, statement));

/** The same of one line. */
export const shownOf = (index: ChartIndex, statement: Statement, line: Line): Exact | undefined =>
  shownIn(index, statement)[line.place];

/** A statement and the year before it are asked line by line, by checks and by the assessment. */
const known = new Latest<Statement, ChartIndex, Shown>(4);

function allShown(index: ChartIndex, { figures }: Statement): (Exact | undefined)[] {
  const all = new Array<Exact | undefined>(index.inOrder.length).fill(undefined);
  for (const line of upwards(index)) {
    const figure = figures.get(line.code);
    const parts = figure ? undefined : index.parts.get(line.code);
    all[line.place] = figure?.amount ?? (parts && addedUp(parts, all));
  }
  return all;
}

function addedUp(parts: readonly Line[], all: readonly (Exact | undefined)[]): Exact | undefined {
  let total: Exact | undefined;
  for (const part of parts) {
    const amount = all[part.place];
    if (amount) total = (total ?? ZERO).add(signed(part, amount));
  }
  return total;
}

/** An amount as it enters the total above its line; nothing enters as zero. */
export function signed(line: Line | undefined, amount: Exact | undefined): Exact {
  if (!amount) return ZERO;
  return line?.sign === -1 ? amount.neg() : amount;
}
