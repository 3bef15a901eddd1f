import { decimalOf } from '../database/columns';
import type { Judged } from './judging';
import type { ReleaseRow } from '../domain/release/sets';
import { AMOUNTS } from '../domain/comparison/amounts';
import { ratioOf, type KeptIndicator } from '../domain/comparison/kept-scores';
import type { Finding } from '../domain/statement/finding';
import { tableOf } from '../domain/records';
import type { StatementEntity } from '../statements/statement.entity';
import { fraction, originCells } from './cells';
import type { ChosenAssessment, StandingPart } from './part.store';

/** One assessment with its revision, and what judging it again says. */
export interface JudgedOne extends ChosenAssessment {
  readonly statement: StatementEntity;
  readonly judged: Judged;
}

export const assessmentRow = ({
  row,
  population,
  newest,
  statement,
}: JudgedOne): ReleaseRow<'assessments'> => ({
  assessment_id: row.id,
  statement_id: row.statementId,
  statement_before_id: row.statementBeforeId,
  unit_id: statement.unitId,
  year: statement.year,
  population,
  rule_set: row.ruleSetId,
  edition: row.editionHash,
  readings: row.readings.join(' '),
  defined_otherwise: row.definedOtherwise.join(' '),
  total_least: fraction(row.totalLeast),
  total_most: fraction(row.totalMost),
  out_of: fraction(row.outOf),
  grade: row.grade,
  newest: newest ? 1 : 0,
  made_at: row.createdAt,
});

/** The ratios of an assessment as they are kept. */
export const indicatorRows = (
  { row, statement }: JudgedOne,
  scores: readonly KeptIndicator[],
): ReleaseRow<'indicators'>[] =>
  scores.map((score) => ({
    assessment_id: row.id,
    unit_id: statement.unitId,
    year: statement.year,
    rule_set: row.ruleSetId,
    number: score.number,
    indicator: score.indicator,
    numerator: score.numerator,
    denominator: score.denominator,
    ratio: ratioOf(score),
    credit: score.credit,
    score: score.score,
    gap: score.gap,
  }));

/** What was found in the statement, each with the newest explanation that was written by then. */
export function findingRows(
  { explanations }: StandingPart,
  { row, statement, judged }: JudgedOne,
): ReleaseRow<'findings'>[] {
  const written = explanations.get(statement.id) ?? [];
  const explained = ({ check, line }: Finding): string | null =>
    written.findLast((each) => each.checkCode === check && each.line === line)?.text ?? null;
  return judged.findings.map((finding) => ({
    assessment_id: row.id,
    statement_id: statement.id,
    unit_id: statement.unitId,
    year: statement.year,
    check: finding.check,
    severity: finding.severity,
    line: finding.line,
    found: fraction(finding.found),
    expected: fraction(finding.expected),
    difference: fraction(finding.difference),
    origin: originCells(finding.origin).origin,
    text: finding.text ?? null,
    explanation: explained(finding),
  }));
}

/** Where a unit stands among others, and why it is not counted where it is not. @param area of its seat, then */
export function peerRow(one: JudgedOne, area: string | null): ReleaseRow<'peers'> {
  const { facts, findings } = one.judged;
  const stopping = findings.filter(({ severity }) => severity === 'stops').map(({ check }) => check);
  return {
    population: one.population,
    assessment_id: one.row.id,
    unit_id: one.statement.unitId,
    year: one.statement.year,
    kind: one.statement.identity.kind,
    size: facts.size,
    area_code: area,
    counts: facts.counts ? 1 : 0,
    why_not: [...new Set(stopping)].join(' '),
    ...tableOf(AMOUNTS, (name) => {
      const amount = facts.amounts[name];
      return amount ? decimalOf(amount) : null;
    }),
  };
}

/** What is known of a unit to compare. */
export const valueRows = ({ row, population, statement, judged }: JudgedOne): ReleaseRow<'values'>[] =>
  [...judged.facts.values].map(([measure, value]) => ({
    population,
    assessment_id: row.id,
    unit_id: statement.unitId,
    measure,
    value: fraction(value),
  }));
