import { ONE, exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Decided } from '../decide/decided';
import type { Money } from '../place/values';
import { saidFor } from '../scale-said';
import type { ScaleSaid } from '../scale-said';
import { isOfIncome } from './short-income';

/** By what the amounts of a file are multiplied. */
export interface Scales {
  /** An amount of a row, in the column of a year; what is no rupiah is never multiplied. */
  readonly by: (decided: Decided, year: number, money: Money) => Exact;
  /** Each scale that amounts of the file are in. */
  readonly all: readonly Exact[];
}

/** What a person said of a part of the file counts before what its table says. */
export function scalesOf(
  rows: readonly Decided[],
  money: ReadonlyMap<unknown, Money>,
  said: ScaleSaid | undefined,
): Scales {
  const ofTables = [...money.values()].map(({ by }) => by);
  const isPlain = said === undefined || typeof said === 'number';
  let newest = -Infinity;
  for (const { placed } of isPlain ? [] : rows)
    for (const { year } of placed.row.cells) newest = Math.max(newest, year);
  const ofPart = (decided: Decided, year: number): number | undefined =>
    saidFor(said, { statement: statementOf(decided), isNewest: year === newest });
  return {
    all: isPlain ? ofTables : [...ofTables, exact(said.by)],
    by: (decided, year, { by }) => {
      if (decided.line !== undefined && decided.line.unit !== 'rupiah') return ONE;
      const own = isPlain ? undefined : ofPart(decided, year);
      return own === undefined ? by : exact(own);
    },
  };
}

/** By the line of a row, else by where it stands. */
const statementOf = (row: Decided): 'neraca' | 'phu' => (isOfIncome(row) ? 'phu' : 'neraca');
