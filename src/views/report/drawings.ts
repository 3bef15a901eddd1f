import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import { plain } from '../../domain/decimal';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { ChartBar, ChartEdge } from '../../rendering/charts';
import { plainNumber, pointsRange } from '../../rendering/numbers';

/** What a report draws: how far each aspect and each year came, and where grades begin. */
export interface ReportBars {
  readonly aspects: readonly ChartBar[];
  readonly years: readonly ChartBar[];
  readonly edges: readonly ChartEdge[];
}

/** The bars of a report of its latest period. */
export function drawingsOf(
  { periods }: AssessmentResult,
  latest: PeriodResult,
  ruleSet: RuleSet,
): ReportBars {
  return {
    aspects: latest.aspects.map(({ number, label, least, most, weight }) => ({
      label: `${number}  ${label}`,
      least,
      most,
      outOf: weight,
      said: `${pointsRange(least, most)} dari ${plainNumber(weight)}`,
    })),
    years: [...periods].reverse().flatMap(({ year, total }) => {
      if (!total) return [];
      const { least, most, outOf } = total;
      return { label: String(year), least, most, outOf, said: pointsRange(least, most) };
    }),
    edges: ruleSet.grades.map((grade) => {
      const from = plain(grade.from);
      return { from, label: `${plainNumber(from)} ${grade.label}` };
    }),
  };
}
