import { cut, type Exact } from '../../domain/decimal';
import { aspectMeasure, TOTAL, type Measure } from '../../domain/comparison/population';
import { numberOf, type Value } from '../../domain/comparison/value';
import type { RuleSet } from '../../domain/rules/rule-set';
import { decimal, NONE, rupiah } from '../../rendering/numbers';
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
}

/** The law's number and the words. */
export function named({ number, label }: MeasureRow): string {
  return number === '' ? label : `${number} ${label}`;
}

const UNITS: Readonly<Record<string, { readonly unit: TableUnit; readonly word: string }>> = {
  percent: { unit: 'percent', word: '%' },
  rupiah: { unit: 'rupiah', word: 'Rp' },
  persons: { unit: 'persons', word: 'orang' },
  months: { unit: 'months', word: 'bulan' },
  times: { unit: 'times', word: 'kali' },
};

/** Everything that is compared under a rule set: the total, and each aspect above its indicators. */
export function measureRows(ruleSet: RuleSet): readonly MeasureRow[] {
  const scored = ruleSet.grades.length > 0;
  const total: MeasureRow = {
    measure: TOTAL,
    number: '',
    label: 'Jumlah skor',
    unit: 'points',
    heading: true,
  };
  const aspects = ruleSet.aspects.flatMap(({ number, label, indicators }): MeasureRow[] => [
    {
      measure: aspectMeasure(number),
      number,
      label: scored ? `${label} (skor)` : label,
      unit: 'points',
      heading: true,
    },
    ...indicators.map((each) => {
      const { unit, word } = UNITS[each.unit] ?? { unit: 'number' as const, word: '' };
      return {
        measure: each.id,
        number: each.number,
        label: `${each.label} (${word})`,
        unit,
        heading: false,
      };
    }),
  ]);
  return scored ? [total, ...aspects] : aspects;
}

/** A value in its unit, cut to two decimals; the word of the unit stands in the label of the row. */
export function valueCell(value: Value | undefined, unit: TableUnit, href?: string): TableCell {
  return value ? numberCell(numberOf(value), unit, href) : { said: NONE };
}

/** The same of an exact number. */
export function numberCell(number: Exact, unit: TableUnit, href?: string): TableCell {
  const said = unit === 'rupiah' ? rupiah(cut(number, 2)) : decimal(cut(number, 2), 2);
  const cell = { said, value: cut(number, 10), unit };
  return href === undefined ? cell : { ...cell, href };
}

/** A percentile rank, cut to whole percents. */
export function percentileCell(percentile: Exact | undefined): TableCell {
  if (!percentile) return { said: NONE };
  return { said: decimal(cut(percentile, 0), 0), value: cut(percentile, 10), unit: 'number' };
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
