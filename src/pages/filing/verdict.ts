import { shortTitleOf } from '../../domain/rules/registry';
import type { JudgedYear } from '../../examination/judged-years.service';
import { outcomeWords, type Verdict } from '../../views/parts/outcome';

/** The total and grade of a year's newest assessment. */
export const verdictOf = ({ shown }: Pick<JudgedYear, 'shown'>): Verdict => outcomeWords(shown?.period);

/** The law that a year was judged by; empty while it is not. */
export function lawTitle({ shown }: Pick<JudgedYear, 'shown'>): string {
  const id = shown?.result.ruleSet;
  return id === undefined ? '' : shortTitleOf(id);
}
