import type { Measure } from '../domain/comparison/population';
import { valueFromText, type Value } from '../domain/comparison/value';
import type { Exact } from '../domain/decimal';

const PARTED = ';';

/** The values of a unit as they stand in their column: one place for each measure, empty where there is none. */
export function measuredText(measures: readonly Measure[], values: ReadonlyMap<Measure, Exact>): string {
  return measures.map((each) => values.get(each)?.toFraction() ?? '').join(PARTED);
}

/** The texts of such a column by place. */
export function measuredTexts(measured: string): readonly string[] {
  return measured.split(PARTED);
}

/** The value at one place of such a column, if there is one. */
export function measuredAt(measured: string, place: number): Value | undefined {
  const text = place < 0 ? undefined : measuredTexts(measured)[place];
  return text ? valueFromText(text) : undefined;
}
