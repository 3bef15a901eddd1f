import type { FirstStep } from '../domain/analysis/first-step';
import type { DistancesResult } from '../domain/analysis/distance-result';
import { tellDistances } from '../domain/analysis/tell';
import { assess } from '../domain/assessment/assess';
import type { AssessmentResult } from '../domain/assessment/result';
import { revived } from '../domain/decimal';
import { worker } from '../threads/worker';
import type { StoredAssessment } from './assessments.service';
import { basisOf, type SentBasis } from './sent-basis';
import { tellYears, type AskedYears, type Year } from './tell-years';

/** What is asked of an assessment: its years told, or what is missing. */
export type AssessmentJob =
  | {
      readonly tell: 'years';
      readonly basis: SentBasis;
      readonly edition: StoredAssessment['edition'];
      readonly years: readonly Year[];
      readonly asked: AskedYears;
    }
  | { readonly tell: 'distances'; readonly basis: SentBasis };

/** The years as they are told, and what to do first. */
export interface WorkedYears {
  readonly result: AssessmentResult;
  readonly first: FirstStep | undefined;
}

export default worker((job: AssessmentJob): WorkedYears | DistancesResult => {
  const assessment = assess(basisOf(job.basis));
  if (job.tell === 'distances') return tellDistances(assessment);
  const { result, step } = tellYears(
    { assessment, edition: job.edition },
    revived(job.years),
    revived(job.asked),
  );
  return { result, first: step() };
});
