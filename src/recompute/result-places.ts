import { numberText } from './expression';
import type { AspectModel } from './law-model';
import { FIRST_ROW, SHEETS, cellIn } from './places';
import type { Source } from './source';

/** Columns of the result, counted from 0. */
export const RESULT_AT = {
  number: 0,
  label: 1,
  weight: 2,
  least: 3,
  most: 4,
  ownLeast: 5,
  ownMost: 6,
  agrees: 7,
};

/** How many amounts, answers and switches differ from the assessment stands in the first row. */
const CHANGED_ROW = FIRST_ROW;
/** Two rows of heads stand between it and the aspects. */
const ASPECTS_FROM = FIRST_ROW + 2;

export const rowOfAspect = ({ model }: Source, number: string): number =>
  ASPECTS_FROM + model.aspects.findIndex(({ aspect }) => aspect.number === number);

export const totalRow = ({ model }: Source): number => ASPECTS_FROM + model.aspects.length;

const CHANGED_CELL = `${SHEETS.result}!$D$${CHANGED_ROW}`;

/** True while the workbook is as it was handed out. */
export const UNCHANGED = `${CHANGED_CELL}=0`;

/** The points that an aspect can bring: changed only by a weight that a reading changes. */
export function aspectWeightText({ aspect, indicators, pooled }: AspectModel, weights: string): string {
  const moves = !pooled && indicators.some(({ weight }) => weight.others.length > 0);
  return moves ? `SUM(${weights})` : numberText(aspect.weight);
}

export const aspectWeightCell = (source: Source, { aspect }: AspectModel): string =>
  cellIn(SHEETS.result, rowOfAspect(source, aspect.number), RESULT_AT.weight);
