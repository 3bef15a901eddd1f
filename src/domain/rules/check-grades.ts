import { HUNDRED, signOf } from '../decimal';
import type { RuleSetFault } from './fault';
import type { Grade } from './rule-set';

/** Highest first, and the last one takes everything down to nothing; a panel has none. */
export function checkGrades(grades: readonly Grade[]): RuleSetFault[] {
  const faults: RuleSetFault[] = [];
  grades.forEach((grade, index) => {
    const higher = grades[index - 1];
    if (higher && grade.from.compare(higher.from) >= 0)
      faults.push({ code: 'grades-not-descending', at: grade.label });
  });
  const [first, last] = [grades[0], grades[grades.length - 1]];
  if (first && first.from.compare(HUNDRED) > 0) faults.push({ code: 'grades-do-not-cover', at: first.label });
  if (last && signOf(last.from) > 0) faults.push({ code: 'grades-do-not-cover', at: last.label });
  return faults;
}
