import { AssessmentEntity } from '../assessments/assessment.entity';
import { scoresOf } from '../assessments/scores-of';
import type { Rows } from '../database/unit-of-work';
import { ratioOf } from '../domain/comparison/kept-scores';
import type { DataRow } from '../domain/data-dictionary';
import { exact, plain, type Exact } from '../domain/decimal';
import { grouped } from '../domain/grouped';
import { originText } from '../domain/statement/origin';
import { FigureEntity } from '../statements/figure.entity';
import { StatementEntity } from '../statements/statement.entity';
import type { Unit } from '../units/unit';

/** The newest revision of a year of a unit, and the newest assessment of it if there is one. */
export interface NewestYear {
  readonly unitId: string;
  readonly year: number;
  readonly periodEnd: string;
  readonly revision: number;
  readonly statementId: string;
  readonly assessmentId: string | null;
}

interface RawYear extends Omit<NewestYear, 'year' | 'revision'> {
  readonly year: number | string;
  readonly revision: number | string;
}

/** The newest revision of every year of these units, in no order. */
export async function newestPerYear({ manager }: Rows, unitIds: readonly string[]): Promise<NewestYear[]> {
  if (unitIds.length === 0) return [];
  const newer = manager
    .createQueryBuilder(StatementEntity, 'n')
    .select('1')
    .where('n.unitId = s.unitId AND n.year = s.year AND n.revision > s.revision');
  const made = manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .select('a.id')
    .where('a.statementId = s.id')
    .orderBy('a.made', 'DESC')
    .limit(1);
  const rows = await manager
    .createQueryBuilder(StatementEntity, 's')
    .select(['s.unitId AS "unitId"', 's.year AS "year"', 's.periodEnd AS "periodEnd"'])
    .addSelect(['s.revision AS "revision"', 's.id AS "statementId"'])
    .addSelect(`(${made.getQuery()})`, 'assessmentId')
    .where('s.unitId IN (:...unitIds)', { unitIds })
    .andWhere(`NOT EXISTS (${newer.getQuery()})`)
    .getRawMany<RawYear>();
  return rows.map((row) => ({ ...row, year: Number(row.year), revision: Number(row.revision) }));
}

export function unitRow({
  id,
  name,
  kind,
  legalEntity,
  seat,
  authority,
  areaCode,
  nik,
  createdAt,
}: Unit): DataRow<'units'> {
  return {
    unit_id: id,
    name,
    kind,
    legal_entity: legalEntity,
    seat,
    authority,
    area_code: areaCode,
    nik,
    registered_at: createdAt,
  };
}

type Judged = NewestYear & { readonly assessmentId: string };

const isJudged = (year: NewestYear): year is Judged => year.assessmentId !== null;
const orNull = (value: Exact | null): string | null => value && plain(value);
const plainOf = (value: string | null): string | null => (value === null ? null : plain(exact(value)));

async function headersOf(
  { manager }: Rows,
  years: readonly Judged[],
): Promise<Map<string, AssessmentEntity>> {
  const ids = years.map(({ assessmentId }) => assessmentId);
  if (ids.length === 0) return new Map();
  const found = await manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .where('a.id IN (:...ids)', { ids })
    .getMany();
  return new Map(found.map((each) => [each.id, each]));
}

export async function assessmentRows(
  rows: Rows,
  years: readonly NewestYear[],
): Promise<DataRow<'assessments'>[]> {
  const judged = years.filter(isJudged);
  const headers = await headersOf(rows, judged);
  return judged.flatMap(({ unitId, year, periodEnd, revision, assessmentId }) => {
    const header = headers.get(assessmentId);
    if (!header) return [];
    return [
      {
        assessment_id: assessmentId,
        unit_id: unitId,
        year,
        period_end: periodEnd,
        revision,
        rule_set: header.ruleSetId,
        edition: header.editionHash,
        readings: header.readings.join(' '),
        total_least: orNull(header.totalLeast),
        total_most: orNull(header.totalMost),
        out_of: orNull(header.outOf),
        grade: header.grade,
        made_at: header.createdAt,
      },
    ];
  });
}

export async function indicatorRows(
  rows: Rows,
  years: readonly NewestYear[],
): Promise<DataRow<'indicators'>[]> {
  const judged = years.filter(isJudged);
  const headers = await headersOf(rows, judged);
  const scores = await scoresOf(rows, [...headers.keys()]);
  return judged.flatMap(({ unitId, year, assessmentId }) =>
    (scores.get(assessmentId) ?? []).map((score) => ({
      assessment_id: assessmentId,
      unit_id: unitId,
      year,
      rule_set: headers.get(assessmentId)?.ruleSetId ?? null,
      number: score.number,
      indicator: score.indicator,
      numerator: score.numerator,
      denominator: score.denominator,
      ratio: ratioOf(score),
      credit: plainOf(score.credit),
      score: plainOf(score.score),
      gap: score.gap,
    })),
  );
}

export async function figureRows(
  { manager }: Rows,
  years: readonly NewestYear[],
): Promise<DataRow<'figures'>[]> {
  const ids = years.map(({ statementId }) => statementId);
  if (ids.length === 0) return [];
  const found = await manager
    .createQueryBuilder(FigureEntity, 'f')
    .where('f.statementId IN (:...ids)', { ids })
    .orderBy('f.statementId')
    .addOrderBy('f.position')
    .getMany();
  const figures = grouped(found, ({ statementId }) => statementId);
  return years.flatMap(({ unitId, year, revision, statementId }) =>
    (figures.get(statementId) ?? []).map(({ code, amount, origin, note }) => ({
      unit_id: unitId,
      year,
      revision,
      line: code,
      amount: plain(amount),
      origin: originText(origin),
      note,
    })),
  );
}
