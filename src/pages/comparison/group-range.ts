import type { MeasureList } from '../../comparisons/rankings.service';
import { isInBin } from '../../domain/comparison/bins';
import { numberOf } from '../../domain/comparison/value';
import { exact, plain, type Exact } from '../../domain/decimal';
import { binWords } from '../../rendering/charts-distribution-scale';
import { suffixOf, type MeasureRow } from '../../views/peers/said';

/** The part of a list that a bar or a count leads to: values from one edge on and below another; every value without edges. */
export interface Range {
  readonly from?: Exact;
  readonly below?: Exact;
}

interface Asked {
  readonly dari?: string;
  readonly sampai?: string;
  readonly nilai?: string;
}

const edgeIn = (text: string | undefined): Exact | undefined =>
  text !== undefined && /^-?\d{1,20}(\.\d{1,10})?$/.test(text) ? exact(text) : undefined;

/** What an address asks for; undefined for the whole list, also with the units that have no value. */
export function rangeIn({ dari, sampai, nilai }: Asked): Range | undefined {
  const [from, below] = [edgeIn(dari), edgeIn(sampai)];
  if (!from && !below) return nilai === 'ada' ? {} : undefined;
  return { ...(from ? { from } : {}), ...(below ? { below } : {}) };
}

/** The units of a list whose values lie in a range, in their ranks. */
export function narrowed(list: MeasureList, range: Range): MeasureList {
  return {
    ...list,
    units: list.units.filter(({ item }) => isInBin(numberOf(item.value), range)),
    without: [],
  };
}

/** What the list is narrowed to. */
export function rangeWords(units: number, range: Range, row: MeasureRow): string {
  const { from, below } = range;
  const edges = {
    ...(from ? { from: plain(from) } : {}),
    ...(below ? { below: plain(below) } : {}),
  };
  const where = from || below ? `nilainya ${binWords(edges, suffixOf(row))}` : 'nilainya diketahui';
  return `${units} unit yang ${where}`;
}
