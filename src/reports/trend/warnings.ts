import type { FiringResult, TrendResult } from '../../domain/comparison/trend-result';
import type { Evidence } from '../../domain/comparison/warnings/rule';
import { MEASURE_WORDS, WARNING_WORDS } from '../../rendering/messages';
import { capitalised, inUnit, plainNumber, points, rupiah } from '../../rendering/numbers';

/** An early warning as it is told. */
export interface WarningRow {
  readonly title: string;
  /** The indicator it is about; empty where it is about none. */
  readonly about: string;
  /** Every figure it rests on, a measure to a line. */
  readonly figures: readonly string[];
  readonly rule: string;
  readonly advice: string;
}

export interface WarningYear {
  readonly year: string;
  readonly rows: readonly WarningRow[];
}

/** The warnings of each year, newest first; every reported year stands there, also without any. */
export function warningYears({ years, warnings }: TrendResult): WarningYear[] {
  return years
    .filter(({ reported }) => reported)
    .map(({ year }) => ({
      year: String(year),
      rows: warnings.filter((firing) => firing.year === year).map(rowOf),
    }))
    .reverse();
}

function rowOf({ warning, thresholds, indicator, evidence }: FiringResult): WarningRow {
  const { title, rule, advice } = WARNING_WORDS[warning];
  return {
    title,
    about: indicator ? `${indicator.number} ${indicator.label}` : '',
    figures: evidenceLines(evidence),
    rule: rule(thresholds),
    advice,
  };
}

/** "Tingkat tunggakan 2013: 23,39 %; 2014: 31,45 %", a line for each measure. */
export function evidenceLines(evidence: FiringResult['evidence']): string[] {
  const measures = [...new Set(evidence.map(({ of }) => of))];
  return measures.map((of) => {
    const own = evidence.filter((each) => each.of === of);
    const values = own.map(({ year, value, unit }) => `${year}: ${valueWords(value, unit)}`);
    return `${capitalised(MEASURE_WORDS[of as Evidence['of']])} ${values.join('; ')}`;
  });
}

function valueWords(value: string, unit: string): string {
  if (unit === 'rupiah') return `Rp${rupiah(value)}`;
  if (unit === 'points') return points(value);
  return unit === 'number' ? plainNumber(value) : inUnit(value, unit);
}
