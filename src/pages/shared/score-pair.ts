import type { Assessment } from '../../domain/assessment/assess';
import { plain } from '../../domain/decimal';
import { NONE, pointsRange } from '../../rendering/numbers';

/** Old and new score and predicate under one rule set, as finished strings. */
export interface ScorePair {
  readonly law: string;
  readonly oldTotal: string;
  readonly oldGrade: string;
  readonly newTotal: string;
  readonly newGrade: string;
}

/** @param law what the rule set is called */
export function scorePair(
  law: string,
  before: Assessment | undefined,
  now: Assessment | undefined,
): ScorePair {
  return {
    law,
    oldTotal: totalOf(before),
    oldGrade: gradeOf(before),
    newTotal: totalOf(now),
    newGrade: gradeOf(now),
  };
}

function totalOf(of: Assessment | undefined): string {
  return of?.total ? pointsRange(plain(of.total.least), plain(of.total.most)) : NONE;
}

function gradeOf(of: Assessment | undefined): string {
  if (!of) return 'belum dinilai';
  if (!of.total) return 'tanpa predikat';
  return of.grade?.label ?? 'belum dapat ditetapkan';
}
