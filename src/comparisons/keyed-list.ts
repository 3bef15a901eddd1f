import type { Rows } from '../database/unit-of-work';
import { OPEN_BELOW } from '../domain/comparison/total-key';
import { valuesOfTexts } from '../domain/comparison/value';
import { placeAmong, type LeagueBase, type ListedPart, type OrderedList, type Range } from './ordered-list';
import { inPlace, isCertain, withoutPlace, type PlacedUnit } from './placed-unit';
import type { OrderedRow } from './ranking-list.store';
import {
  countBefore,
  keyOfUnit,
  keysFrom,
  rowsBetween,
  type Stretch,
  type TotalCount,
  type TotalsOf,
} from './total-order.store';

const OPEN: Stretch = { isCertain: false, upwards: false };

/**
 * A list in order of totals of which only what is asked for is read: certain totals first, then those that are open. Keys say which
 * units a part is of, and the exact totals of all units of these keys put them in order.
 */
export class KeyedList implements OrderedList {
  private readonly ranked: Stretch;

  constructor(
    private readonly rows: Rows,
    private readonly of: TotalsOf,
    private readonly counts: readonly TotalCount[],
    upwards: boolean,
  ) {
    this.ranked = { isCertain: true, upwards };
  }

  get count(): number {
    return unitsIn(this.counts);
  }

  get base(): LeagueBase {
    return { counts: this.counts };
  }

  async placeOf(unitId: string): Promise<number | undefined> {
    const key = await keyOfUnit(this.rows, this.of, unitId);
    if (key === undefined) return undefined;
    const which = key > OPEN_BELOW ? this.ranked : OPEN;
    const before = await countBefore(this.rows, this.of, which, key);
    const same = placed(await rowsBetween(this.rows, this.of, key, key), which, before);
    const at = placeAmong(same, unitId);
    return at === undefined ? undefined : at + before + (which.isCertain ? 0 : this.certain);
  }

  async part({ from, to }: Range): Promise<ListedPart> {
    const [first, end] = [Math.max(0, from - 1), Math.min(this.count, to + 1)];
    const units = [
      ...(await this.stretch(this.ranked, first, Math.min(end, this.certain))),
      ...(await this.stretch(OPEN, Math.max(0, first - this.certain), end - this.certain)),
    ];
    return { from, to, first, units };
  }

  private get certain(): number {
    return unitsIn(this.counts.filter((each) => each.isCertain));
  }

  private async stretch(which: Stretch, first: number, end: number): Promise<PlacedUnit[]> {
    if (first >= end) return [];
    const keys = await keysFrom(this.rows, this.of, which, { offset: first, limit: end - first });
    const [a, b] = [keys[0], keys.at(-1)];
    if (a === undefined || b === undefined) return [];
    const before = first === 0 ? 0 : await countBefore(this.rows, this.of, which, a);
    const units = placed(await rowsBetween(this.rows, this.of, a, b), which, before);
    return units.slice(first - before, end - before);
  }
}

function placed(rows: readonly OrderedRow[], which: Stretch, before: number): PlacedUnit[] {
  if (!which.isCertain) return withoutPlace(rows);
  const read = valuesOfTexts();
  const valued = rows.filter(isCertain).map((row) => ({ row, value: read(row.totalLeast) }));
  return inPlace(valued, which.upwards, before);
}

/** How many units there are of all these. */
export const unitsIn = (counts: readonly TotalCount[]): number =>
  counts.reduce((sum, { units }) => sum + units, 0);
