import type { ChangeResult, GrowthResult } from '../../domain/comparison/trend-result';
import type { NoNumber } from '../../domain/comparison/growth';
import type { TableCell, TableUnit } from '../../domain/table';
import { NO_NUMBER_SENTENCES } from '../../rendering/messages';
import { MINUS, NONE, decimal, inUnit, percent, rupiah } from '../../rendering/numbers';

const MARKS = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** The reasons for the dashes of one table, each with a mark of its own. */
export class Reasons {
  private readonly known: NoNumber[] = [];

  /** A dash that says why. */
  dash(why: NoNumber): TableCell {
    if (!this.known.includes(why)) this.known.push(why);
    return { said: `${NONE}${MARKS[this.known.indexOf(why)] ?? ''}` };
  }

  /** One note for each reason. */
  get notes(): string[] {
    return this.known.map((why, at) => `${NONE}${MARKS[at] ?? ''} ${NO_NUMBER_SENTENCES[why]}.`);
  }
}

/** With its sign before it, since it is a difference. */
function signed(text: string): string {
  return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

const UNITS: Readonly<Record<string, TableUnit>> = {
  rupiah: 'rupiah',
  percent: 'percent',
  points: 'points',
  persons: 'persons',
  days: 'days',
  months: 'months',
  times: 'times',
};

/** A value in its unit, cut after two decimals. */
export function valueCell(value: string, unit: string): TableCell {
  const said = unit === 'rupiah' ? rupiah(value) : inUnit(value, unit);
  return { said, value, unit: UNITS[unit] ?? 'number' };
}

/** A difference in the unit of the value; of percents it is percentage points. */
export function changeCell({ by, why }: ChangeResult, unit: string, reasons: Reasons): TableCell {
  if (by === null) return reasons.dash(why ?? 'value-missing');
  if (unit === 'rupiah') return { said: signed(rupiah(by)), value: by, unit: 'rupiah' };
  return { said: signed(decimal(by, 2)), value: by, unit: 'number' };
}

export function changePercentCell({ percent: value, why }: ChangeResult, reasons: Reasons): TableCell {
  if (value === null) return reasons.dash(why ?? 'value-missing');
  return { said: signed(percent(value)), value, unit: 'percent' };
}

export function growthCell({ percent: value, why }: GrowthResult, reasons: Reasons): TableCell {
  if (value === null) return reasons.dash(why ?? 'too-few-years');
  return { said: signed(percent(value)), value, unit: 'percent' };
}

/** An empty cell, beside a heading. */
export const BLANK: TableCell = { said: '' };
