import { plain } from '../decimal';
import type { Exact } from '../decimal';
import { isInForce } from '../rules/in-force';
import { explanationKey } from '../statement/explanation';
import type { Explanations } from '../statement/explanation';
import type { Finding } from '../statement/finding';
import { aspectGradeOf } from './assess';
import type { AspectScore, Assessment, Interval } from './assess';
import type { ComplianceResult } from './compliance';
import { lossesOf, pointsByConfidence } from './explain';
import type { FullAssessment } from './explain';
import { indicatorResult } from './indicator-result';
import { intervalResult, scoreOf } from './points-result';
import { noticesOf } from './notices';
import { openResult } from './open-result';
import { readingResults } from './readings-result';
import type {
  AspectResult,
  AssessmentResult,
  EditionResult,
  FindingResult,
  PeriodResult,
  TotalResult,
} from './result';
import type { Names } from './trace-result';

/** One period to be told: its assessment and what the checks found. */
export interface Told {
  readonly full: FullAssessment;
  readonly findings: readonly Finding[];
  /** What the unit wrote to them; nothing unless given. */
  readonly explanations?: Explanations;
  /** What the law demands beside the score, where it was asked for. */
  readonly compliance?: readonly ComplianceResult[];
}

/** Turns assessments into the public JSON result. Labels of lines and terms come from `names`. */
export function resultOf(
  file: string,
  edition: Pick<EditionResult, 'date' | 'hash'>,
  periods: readonly [Told, ...Told[]],
  names: Names,
): AssessmentResult {
  const told = periods.map((each) => periodResult(each, names));
  const [{ full }] = periods;
  const { local } = full.assessment.basis.law;
  return {
    file,
    ruleSet: full.assessment.basis.law.id,
    edition: { ...edition, ...(local ? { local } : {}) },
    inForce: told.every((each) => each.inForce),
    unit: full.assessment.basis.statement.unit,
    readings: told[told.length - 1]?.readings ?? [],
    periods: told,
  };
}

function periodResult(
  { full, findings, explanations = new Map(), compliance }: Told,
  names: Names,
): PeriodResult {
  const { assessment, readings } = full;
  const { total } = assessment;
  const { law, statement } = assessment.basis;
  return {
    year: statement.period.year,
    periodEnd: statement.period.end,
    inForce: isInForce(law, statement.unit.kind, statement.period.end),
    aspects: assessment.aspects.map((each) => aspectResult(assessment, each, names)),
    total: total ? totalResult(total, total.outOf) : null,
    views: assessment.views.map((each) => ({
      id: each.view.id,
      label: each.view.label,
      ...totalResult(each, each.outOf),
    })),
    grade: assessment.grade?.label ?? null,
    ...openResult(assessment, names),
    findings: [...findings, ...noticesOf(full)].map((each) => findingResult(each, names, explanations)),
    ...(compliance ? { compliance } : {}),
    losses: lossesOf(assessment).map((loss) => ({
      number: loss.indicator.number,
      label: loss.indicator.label,
      certain: plain(loss.certain),
      open: plain(loss.open),
    })),
    confidence: pointsByConfidence(assessment, readings.outcomes).map((each) => ({
      confidence: each.confidence,
      points: plain(each.points),
    })),
    readings: readingResults(readings),
    range: readings.range ? intervalResult(readings.range) : null,
  };
}

function totalResult(interval: Interval, outOf: Exact): TotalResult {
  return { score: scoreOf(interval), ...intervalResult(interval), outOf: plain(outOf) };
}

function aspectResult(assessment: Assessment, result: AspectScore, names: Names): AspectResult {
  const { aspect, points, lines } = result;
  return {
    number: aspect.number,
    id: aspect.id,
    label: aspect.label,
    weight: plain(aspect.weight),
    score: scoreOf(points),
    ...intervalResult(points),
    customaryGrade: aspectGradeOf(assessment.basis.ruleSet, result)?.label ?? null,
    indicators: lines.map((line) => indicatorResult(line, names)),
  };
}

function findingResult(finding: Finding, names: Names, explanations: Explanations): FindingResult {
  return {
    check: finding.check,
    severity: finding.severity,
    line: finding.line,
    label: names(finding.line),
    found: plain(finding.found),
    expected: plain(finding.expected),
    difference: plain(finding.difference),
    at: finding.origin ?? null,
    text: finding.text ?? null,
    limit: finding.limit ? plain(finding.limit) : null,
    other: finding.other === undefined ? null : { code: finding.other, label: names(finding.other) },
    among: (finding.among ?? []).map((code) => ({ code, label: names(code) })),
    explanation: explanations.get(explanationKey(finding)) ?? null,
  };
}
