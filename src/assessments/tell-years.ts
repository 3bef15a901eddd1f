import type { StepFinder } from '../domain/analysis/first-step';
import { firstStep } from '../domain/analysis/first-step';
import { withYears, type Basis } from '../domain/assessment/basis';
import { complianceOf } from '../domain/assessment/compliance';
import { assessFully } from '../domain/assessment/explain';
import { findingsOf } from '../domain/assessment/findings';
import { namesFor } from '../domain/assessment/names';
import type { AssessmentResult } from '../domain/assessment/result';
import { resultOf } from '../domain/assessment/tell';
import type { Told } from '../domain/assessment/tell';
import { once } from '../domain/kept';
import type { Explanations } from '../domain/statement/explanation';
import type { Limits } from '../domain/statement/limits';
import type { Statement } from '../domain/statement/statement';
import type { StoredAssessment } from './assessments.service';

/** One year, and what the unit wrote to its findings. */
export interface Year {
  readonly statement: Statement;
  readonly explanations: Explanations;
}

/** How years are told: from where on the checks speak up, and whether with what the law demands beside the score. */
export interface AskedYears {
  readonly limits: Limits;
  readonly compliance: boolean;
}

/** The public JSON of an assessment's years, and what to do first in the latest one. */
export interface ToldYears {
  readonly result: AssessmentResult;
  readonly step: StepFinder;
}

/**
 * Tells years of a unit, judged as one of them was.
 *
 * @param years ascending; the assessed one is the last
 */
export function tellYears(
  { assessment, edition: { hash, date } }: Pick<StoredAssessment, 'assessment' | 'edition'>,
  years: readonly Year[],
  asked: AskedYears,
): ToldYears {
  const { law, statement } = assessment.basis;
  const names = namesFor(statement.unit.kind, law);
  const latest = years.at(-1)?.statement ?? statement;
  const [head, ...rest] = years.map((year) => toldYear(assessment.basis, year, years, asked));
  if (!head) throw new Error('an assessment without a statement');
  const result = resultOf(fileOf(latest) ?? latest.unit.name, { hash, date }, [head, ...rest], names);
  return { result, step: once(() => firstStep(assessment, names)) };
}

function toldYear(
  basis: Basis,
  year: Year,
  years: readonly Year[],
  { limits, compliance }: AskedYears,
): Told {
  const { statement, explanations } = year;
  const before = years.find((each) => each.statement.period.year === statement.period.year - 1)?.statement;
  const judged = withYears(basis, statement, before);
  const told = { full: assessFully(judged), findings: findingsOf(judged, limits), explanations };
  return compliance ? { ...told, compliance: complianceOf(judged) } : told;
}

/** The file most figures of a statement come from. */
export function fileOf(statement: Statement): string | undefined {
  for (const { origin } of statement.figures.values()) if (origin.at !== 'form') return origin.file;
  return undefined;
}
