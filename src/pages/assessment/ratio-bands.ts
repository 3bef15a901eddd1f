import type { BandResult, IndicatorResult } from '../../domain/assessment/result';
import { bandCell } from '../../rendering/bands';
import { NONE, plainNumber } from '../../rendering/numbers';

/** A row of a ratio's table, and whether the unit stands there. */
export interface BandRow {
  readonly said: string;
  readonly credit: string;
  readonly here: boolean;
}

export function bandRow(band: BandResult, { band: mine, unit }: IndicatorResult): BandRow {
  return {
    said: bandCell(band, unit),
    credit: band.credit === undefined ? NONE : plainNumber(band.credit),
    here: mine !== null && JSON.stringify(band) === JSON.stringify(mine),
  };
}
