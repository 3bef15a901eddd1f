import type { AssessmentResult, IntervalResult, PeriodResult } from '../../domain/assessment/result';
import { localEditionSentence, sourceSentence } from '../../rendering/messages';
import { pointsRange } from '../../rendering/numbers';

function given(total: IntervalResult | null, grade: string | null): string {
  if (!total) return 'tanpa jumlah skor';
  const range = pointsRange(total.least, total.most);
  return grade === null ? range : `${range} (${grade})`;
}

/** Which source of the law was followed and what the others would give; null where there is only one. */
export function sourceOf(period: PeriodResult): string | null {
  const reading = period.readings.find((each) => each.whole);
  if (!reading) return null;
  return sourceSentence(
    { label: reading.chosenLabel, gives: given(period.total, period.grade) },
    reading.alternatives.map(({ label, total, grade }) => ({ label, gives: given(total, grade) })),
    reading.apart.map((each) => each.label),
  );
}

/** By which state and which source of the law a period was judged, as finished strings. */
export interface JudgedBy {
  /** That an office's edition judged, and what it has otherwise; empty for one of the program. */
  readonly local: string;
  /** Which source of the law was followed and what the others would give; empty where there is only one. */
  readonly source: string;
}

export const judgedBy = ({ edition }: AssessmentResult, period: PeriodResult): JudgedBy => ({
  local: localEditionSentence(edition),
  source: sourceOf(period) ?? '',
});
