import { ONE, exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Decided } from '../decide/decided';
import type { Money } from '../place/values';
import { isOfPart } from '../scale-said';
import type { ScaleSaid, ScaledPart } from '../scale-said';
import { isOfIncome } from './short-income';

/** By what the amounts of a file are multiplied. */
export interface Scales {
  /** An amount of a row, in the column of a year; what is no rupiah is never multiplied. */
  readonly by: (decided: Decided, year: number, money: Money) => Exact;
  /** Each scale that amounts of the file are in. */
  readonly all: readonly Exact[];
}

/** What a person said of a part of the file counts before what its table says; a scale of the whole file is that of its tables already. */
export function scalesOf(
  rows: readonly Decided[],
  money: ReadonlyMap<unknown, Money>,
  said: ScaleSaid | undefined,
): Scales {
  const ofTables = [...money.values()].map(({ by }) => by);
  const part = typeof said === 'object' ? { by: exact(said.by), has: partOf(rows, said.of) } : undefined;
  return {
    all: part ? [...ofTables, part.by] : ofTables,
    by: (decided, year, { by }) => {
      if (decided.line !== undefined && decided.line.unit !== 'rupiah') return ONE;
      return part?.has(decided, year) === true ? part.by : by;
    },
  };
}

/** Whether an amount of a row, in the column of a year, is of this part of the file. */
function partOf(rows: readonly Decided[], of: ScaledPart): (row: Decided, year: number) => boolean {
  let newest = -Infinity;
  for (const { placed } of rows) for (const { year } of placed.row.cells) newest = Math.max(newest, year);
  return (row, year) => isOfPart(of, { statement: statementOf(row), isNewest: year === newest });
}

/** By the line of a row, else by where it stands. */
const statementOf = (row: Decided): 'neraca' | 'phu' => (isOfIncome(row) ? 'phu' : 'neraca');
