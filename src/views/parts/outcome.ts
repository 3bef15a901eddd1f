import type { TotalResult } from '../../domain/assessment/result';
import { plainNumber, pointsRange } from '../../rendering/numbers';

/** How a year came out, as finished strings. */
export interface Verdict {
  readonly grade: string;
  readonly certain: boolean;
  readonly total: string;
  readonly outOf: string;
}

/** A total and a grade in short. @param judged undefined while nothing is assessed */
export function outcomeWords(
  judged: { readonly total: TotalResult | null; readonly grade: string | null } | undefined,
): Verdict {
  if (!judged) return { grade: 'Belum dinilai', certain: false, total: '', outOf: '' };
  const { total, grade } = judged;
  if (!total) return { grade: 'Tanpa predikat', certain: true, total: '', outOf: '' };
  return {
    grade: grade ?? 'Sementara: predikat belum dapat ditetapkan',
    certain: grade !== null,
    total: pointsRange(total.least, total.most),
    outOf: plainNumber(total.outOf),
  };
}
