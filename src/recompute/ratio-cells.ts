import { addressOf } from '../domain/grid';
import type { AspectModel, IndicatorModel } from './law-model';
import { FIRST_ROW, RATIO_AT, SHEETS, cellIn } from './places';
import type { Source } from './source';

export type RatioColumn = keyof typeof RATIO_AT;

/** One indicator, and where each column of its row stands. */
export interface RatioRow {
  readonly source: Source;
  readonly aspect: AspectModel;
  readonly each: IndicatorModel;
  readonly at: (column: RatioColumn) => string;
}

export function rowOf(source: Source, aspect: AspectModel, each: IndicatorModel): RatioRow {
  const row = rowNumber(source, each);
  return { source, aspect, each, at: (column) => addressOf(row - 1, RATIO_AT[column]) };
}

const rowNumber = ({ places }: Source, { indicator }: IndicatorModel): number =>
  places.ratioRows.get(indicator.number) ?? FIRST_ROW;

/** One column of the rows of an aspect, from any sheet. */
export function columnOf(source: Source, { indicators }: AspectModel, column: RatioColumn): string {
  const rows = indicators.map((each) => rowNumber(source, each));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return `${cellIn(SHEETS.ratios, first, RATIO_AT[column])}:${addressOf(last - 1, RATIO_AT[column])}`;
}
