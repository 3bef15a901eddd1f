import type { FiringResult, TrendResult } from '../../domain/comparison/trend-result';
import { MEASURE_WORDS, WARNING_WORDS } from '../../rendering/messages';
import { capitalised, inUnit, plainNumber, points, rupiah } from '../../rendering/numbers';

/** An early warning as it is told. */
export interface WarningRow {
  readonly title: string;
  /** Every figure it rests on, a measure or an indicator to a line. */
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
      rows: rowsOf(warnings.filter((firing) => firing.year === year)),
    }))
    .reverse();
}

/** One row for each rule: what fires for several indicators is told once, with a line for each of them. */
function rowsOf(firings: readonly FiringResult[]): WarningRow[] {
  const ids = [...new Set(firings.map(({ warning }) => warning))];
  return ids.map((id) => {
    const own = firings.filter(({ warning }) => warning === id);
    const { title, rule, advice } = WARNING_WORDS[id];
    return {
      title,
      figures: own.flatMap(firingLines),
      rule: rule(own[0]?.thresholds ?? {}),
      advice,
    };
  });
}

/** The figures of one firing, a measure or an indicator to a line. */
export const firingLines = ({ indicator, evidence }: FiringResult): string[] =>
  indicator ? [aboutIndicator(indicator, evidence)] : evidenceLines(evidence);

/** "5.1 Rasio kas: rasio 2020: 10,22 %, batasnya 2020: 10,00 %". */
function aboutIndicator(
  { number, label }: NonNullable<FiringResult['indicator']>,
  evidence: FiringResult['evidence'],
): string {
  const figures = evidenceLines(evidence).map((line) => line.charAt(0).toLowerCase() + line.slice(1));
  return `${number} ${label}: ${figures.join(', ')}`;
}

/** "Tingkat tunggakan 2013: 23,39 %; 2014: 31,45 %", a line for each measure. */
function evidenceLines(evidence: FiringResult['evidence']): string[] {
  const measures = [...new Set(evidence.map(({ of }) => of))];
  return measures.map((of) => {
    const own = evidence.filter((each) => each.of === of);
    const values = own.map(({ year, value, unit }) => `${year}: ${valueWords(value, unit)}`);
    return `${capitalised(MEASURE_WORDS[of])} ${values.join('; ')}`;
  });
}

function valueWords(value: string, unit: string): string {
  if (unit === 'rupiah') return `Rp${rupiah(value)}`;
  if (unit === 'points') return points(value);
  return unit === 'number' ? plainNumber(value) : inUnit(value, unit);
}
