import { shortTitleOf } from '../../domain/rules/registry';
import type { JudgedYear } from '../../examination/judged-years.service';
import { plainNumber, pointsRange } from '../../rendering/numbers';

/** How a year came out, as finished strings. */
export interface Verdict {
  readonly grade: string;
  readonly certain: boolean;
  readonly total: string;
  readonly outOf: string;
}

/** The total and grade of a year's newest assessment. */
export function verdictOf({ shown }: Pick<JudgedYear, 'shown'>): Verdict {
  if (!shown) return { grade: 'Belum dinilai', certain: false, total: '', outOf: '' };
  const { total, grade } = shown.period;
  if (!total) return { grade: 'Tanpa predikat', certain: true, total: '', outOf: '' };
  return {
    grade: grade ?? 'Sementara: predikat belum dapat ditetapkan',
    certain: grade !== null,
    total: pointsRange(total.least, total.most),
    outOf: plainNumber(total.outOf),
  };
}

/** The law that a year was judged by; empty while it is not. */
export function lawTitle({ shown }: Pick<JudgedYear, 'shown'>): string {
  const id = shown?.result.ruleSet;
  return id === undefined ? '' : shortTitleOf(id);
}
