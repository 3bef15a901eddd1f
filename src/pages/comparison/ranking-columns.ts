import { isLowGood, type NumberColumn, type RankColumn } from '../../domain/comparison/rank-columns';
import { numberOf, type Value } from '../../domain/comparison/value';
import { cut, type Exact } from '../../domain/decimal';
import type { TableCell, TableColumn, TableUnit } from '../../domain/table';
import {
  amountWords,
  CHANGE_WORDS,
  DIRECTION_WORDS,
  growthWords,
  WORD_COLUMN_WORDS,
} from '../../rendering/messages';
import { decimal, NONE, rupiah } from '../../rendering/numbers';
import { measureRow, named } from '../../views/peers/said';
import type { Choice } from '../shared/kind-choices';

/** The heading of a column. @param all of the same law */
export function columnLabel(column: RankColumn, all: readonly RankColumn[]): string {
  if (column.of === 'words') return WORD_COLUMN_WORDS[column.id];
  if (column.of === 'amount') return amountWords(column.amount);
  if (column.of === 'growth') return growthWords(column.amount);
  if (column.of === 'change') return CHANGE_WORDS;
  const measures = all.flatMap((each) => (each.of === 'measure' ? [each.measure] : []));
  return named(measureRow(column.measure, { measures }));
}

/** What the numbers of a column count. */
function columnUnit(column: NumberColumn): TableUnit {
  if (column.of === 'measure') return column.measure.unit;
  if (column.of === 'amount') return 'rupiah';
  return column.of === 'growth' ? 'percent' : 'points';
}

/** A column as a table has it. */
export function tableColumn(column: RankColumn, all: readonly RankColumn[]): TableColumn {
  const label = columnLabel(column, all);
  if (column.of === 'words')
    return { id: column.id, label, ...(column.id === 'year' ? { unit: 'year' } : {}) };
  return { id: column.id, label, unit: columnUnit(column) };
}

/** A value with as many decimals as it needs. */
export function placedCell(value: Value | undefined, column: NumberColumn, places = 2): TableCell {
  if (!value) return { said: NONE };
  const number = numberOf(value);
  const unit = columnUnit(column);
  return { said: saidWith(number, unit, places), value: cut(number, 10), unit };
}

const saidWith = (number: Exact, unit: TableUnit, places: number): string =>
  unit === 'rupiah' && places === 2 ? rupiah(cut(number, 2)) : decimal(cut(number, places), places);

/** What a ranking can be ordered by. */
export function orderChoices(all: readonly RankColumn[], chosen: NumberColumn): Choice[] {
  return all.flatMap((column) =>
    column.of === 'words'
      ? []
      : [{ value: column.id, label: columnLabel(column, all), chosen: column.id === chosen.id }],
  );
}

/** Which end stands first. */
export function directionChoices(column: NumberColumn, turned: boolean): Choice[] {
  const [first, other] = DIRECTION_WORDS[isLowGood(column) ? 'low' : 'high'];
  return [
    { value: '', label: first, chosen: !turned },
    { value: 'balik', label: other, chosen: turned },
  ];
}
