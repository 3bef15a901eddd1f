import { completeRows, givenAt, type Response } from './answers';
import { SMALLEST_GROUP, questionsOf, type Instrument } from './instrument';
import { columnOf, correlation, cronbachAlpha, sumOfRow, withoutColumn } from './statistics';
import { neededR } from './student';

/** How well one question measures with the others. */
export interface ItemQuality {
  readonly name: string;
  readonly label: string;
  /** Of those who answered anything, the share that left it blank; 0 to 1. */
  readonly missing: number;
  /** With the sum of all items; null where it cannot be computed. */
  readonly r: number | null;
  /** At least the r that the table asks of so many members. */
  readonly valid: boolean | null;
  /** Alpha of the others. */
  readonly alphaWithout: number | null;
}

/** How far the answers can be relied on, of those who answered every question. */
export interface SurveyQuality {
  readonly n: number;
  /** The r of the table for n members, 5 %, two-sided. */
  readonly neededR: number;
  readonly alpha: number | null;
  readonly items: readonly ItemQuality[];
}

/** @returns undefined while fewer than the smallest group answered every question */
export function qualityOf(instrument: Instrument, responses: readonly Response[]): SurveyQuality | undefined {
  const width = instrument.items.length;
  const rows = completeRows(responses, width);
  if (rows.length < SMALLEST_GROUP) return undefined;
  const needed = neededR(rows.length);
  const sums = rows.map(sumOfRow);
  const items = questionsOf(instrument)
    .slice(0, width)
    .map(({ name, item }, at): ItemQuality => {
      const r = correlation(columnOf(rows, at), sums)?.r ?? null;
      return {
        name,
        label: item.label,
        missing: 1 - givenAt(responses, at).length / responses.length,
        r,
        valid: r === null ? null : r >= needed,
        alphaWithout: cronbachAlpha(withoutColumn(rows, at)) ?? null,
      };
    });
  return { n: rows.length, neededR: needed, alpha: cronbachAlpha(rows) ?? null, items };
}
