import { cut, exact, type Exact } from '../../domain/decimal';
import { measureNames, type MeasureName } from '../../domain/comparison/measures';
import type { Measure } from '../../domain/comparison/population';
import { numberOf, type Value } from '../../domain/comparison/value';
import type { RuleSet } from '../../domain/rules/rule-set';
import { decimal, NO_BREAK, NONE, rupiah } from '../../rendering/numbers';
import type { GoodSide } from '../../domain/comparison/good-side';
import type { TableCell, TableUnit } from '../../domain/table';

/** A measure as a row of a table. */
export interface MeasureRow {
  readonly measure: Measure;
  /** The law's number; empty for the total. */
  readonly number: string;
  readonly label: string;
  readonly unit: TableUnit;
  /** The total and the aspects stand out. */
  readonly heading: boolean;
  /** Null where nothing says which side is good. */
  readonly good: GoodSide | null;
}

/** What stands behind a number on a scale: " %"; nothing behind points and rupiah. */
export const suffixOf = ({ unit }: Pick<MeasureRow, 'unit'>): string =>
  unit === 'percent' ? `${NO_BREAK}%` : '';

/** The law's number and the words. */
export function named({ number, label }: MeasureRow): string {
  return number === '' ? label : `${number} ${label}`;
}

/** The word of each unit in a label; points need none. */
const UNIT_WORDS: Readonly<Record<Exclude<MeasureName['unit'], 'points'>, string>> = {
  percent: '%',
  rupiah: 'Rp',
  persons: 'orang',
  days: 'hari',
  months: 'bulan',
  times: 'kali',
};

/** Everything that is compared under a rule set: the total, and each aspect above its indicators. */
export function measureRows(ruleSet: RuleSet): readonly MeasureRow[] {
  const measures = measureNames(ruleSet);
  return measures.map((each) => measureRow(each, { measures }));
}

/** A measure among all that are compared, as a row. */
export function measureRow(
  measure: MeasureName,
  { measures }: { readonly measures: readonly Pick<MeasureName, 'of'>[] },
): MeasureRow {
  const { id, of, number, unit, good } = measure;
  const scored = measures.some((each) => each.of === 'total');
  return { measure: id, number, label: labelOf(measure, scored), unit, heading: of !== 'indicator', good };
}

function labelOf({ of, label, unit }: MeasureName, scored: boolean): string {
  if (of === 'total') return 'Jumlah skor';
  if (unit !== 'points') return `${label} (${UNIT_WORDS[unit]})`;
  return scored ? `${label} (skor)` : label;
}

/** A value in its unit, cut to two decimals; the word of the unit stands in the label of the row. */
export function valueCell(value: Value | undefined, unit: TableUnit, href?: string): TableCell {
  return value ? numberCell(numberOf(value), unit, href) : { said: NONE };
}

/** The same of decimal text; null where it is not known or not shown. */
export function textCell(value: string | null, unit: TableUnit, href?: string): TableCell {
  return value === null ? { said: NONE } : numberCell(exact(value), unit, href);
}

/** The same of an exact number. */
export function numberCell(number: Exact, unit: TableUnit, href?: string): TableCell {
  const said = unit === 'rupiah' ? rupiah(cut(number, 2)) : decimal(cut(number, 2), 2);
  const cell = { said, value: cut(number, 10), unit };
  return href === undefined ? cell : { ...cell, href };
}

/** A percentile rank as decimal text, cut to whole percents. */
export function percentileCell(percentile: string | null): TableCell {
  if (percentile === null) return { said: NONE };
  const number = exact(percentile);
  return { said: decimal(cut(number, 0), 0), value: cut(number, 10), unit: 'number' };
}

/** How many there are. */
export function countCell(count: number, href?: string): TableCell {
  const cell = { said: decimal(String(count), 0), value: String(count), unit: 'number' as const };
  return href === undefined ? cell : { ...cell, href };
}

/** A cell of words. */
export function wordCell(said: string, href?: string): TableCell {
  return href === undefined ? { said } : { said, href };
}
