import type { AssessmentEntity } from '../assessments/assessment.entity';
import { scoresOf } from '../assessments/scores-of';
import { populationId } from '../comparisons/ids';
import type { Rows } from '../database/unit-of-work';
import type { PopulationKey } from '../domain/comparison/population';
import type { AreaCode } from '../domain/area/area';
import { grouped } from '../domain/grouped';
import type { Moment } from '../domain/release/moment';
import type { Statement } from '../domain/statement/statement';
import { yearText } from '../filings/filing';
import { fromAnswerRows } from '../questionnaires/answer-rows';
import { fromRows } from '../statements/statement-rows';
import type { StatementEntity } from '../statements/statement.entity';
import type { UnitEntity } from '../units/unit.entity';
import { assessmentsOn, contentsOf, explanationsOn, filingsOn, revisionsOn, unitsOn } from './standing.store';

/** What a release is of: an area as it stood before a moment. */
export interface Asked {
  readonly area: AreaCode;
  readonly until: Moment;
}

/** An assessment of a release with its population, and whether it is the newest of its unit and year. */
export interface ChosenAssessment {
  readonly row: AssessmentEntity;
  readonly population: string;
  readonly year: number;
  readonly newest: boolean;
}

/** Some units as they stood, with everything that hangs on them. */
export type StandingPart = Awaited<ReturnType<typeof partOn>>;

/** Some units as they stood: their revisions, the assessments that are compared, and what belongs to them. */
export async function partOn(rows: Rows, now: readonly UnitEntity[], { area, until }: Asked) {
  const units = await unitsOn(rows, now, area, until);
  const ids = units.map(({ id }) => id);
  const revisions = await revisionsOn(rows, ids, until);
  const byId = new Map(revisions.map((each) => [each.id, each]));
  const made = await assessmentsOn(rows, [...byId.keys()], until);
  const standing = new Set(newestOf(revisions).map(({ id }) => id));
  const assessments = chosenOf(made, byId);
  const used = new Set([...standing, ...assessments.flatMap(({ row }) => basisOf(row))]);
  const statements = revisions.filter(({ id }) => used.has(id));
  const statementIds = statements.map(({ id }) => id);
  const contents = await contentsOf(rows, statementIds);
  const explanations = grouped(await explanationsOn(rows, statementIds, until), (each) => each.statementId);
  const scores = await scoresOf(
    rows,
    assessments.map(({ row }) => row.id),
  );
  const filed = await filingsOn(rows, ids, until);
  return { units, statements, standing, assessments, contents, explanations, scores, ...filed };
}

/** The statement of a revision of a part. */
export function statementIn(part: Pick<StandingPart, 'contents'>, row: StatementEntity): Statement {
  const { figures, answers } = part.contents;
  return fromRows(row, figures.get(row.id) ?? [], fromAnswerRows(answers.get(row.id) ?? []));
}

/** The revisions that an assessment was made from. */
export const basisOf = ({ statementId, statementBeforeId }: AssessmentEntity): string[] =>
  statementBeforeId === null ? [statementId] : [statementId, statementBeforeId];

const keyOf = ({ ruleSetId, editionHash, readings }: AssessmentEntity, year: number): PopulationKey => ({
  ruleSetId,
  editionHash,
  readings,
  year,
});

/** The newest revision of each unit and year. @param revisions ascending */
function newestOf(revisions: readonly StatementEntity[]): StatementEntity[] {
  return [...new Map(revisions.map((each) => [yearText(each), each])).values()];
}

/** The latest assessment of each unit in each population, the oldest first. @param made the oldest first */
function chosenOf(
  made: readonly AssessmentEntity[],
  revisions: ReadonlyMap<string, StatementEntity>,
): ChosenAssessment[] {
  const latest = new Map<string, Omit<ChosenAssessment, 'newest'>>();
  const newest = new Map<string, string>();
  for (const row of made) {
    const statement = revisions.get(row.statementId);
    if (!statement) continue;
    const { unitId, year } = statement;
    const population = populationId(keyOf(row, year));
    latest.set(`${population} ${unitId}`, { row, population, year });
    newest.set(yearText(statement), row.id);
  }
  const ids = new Set(newest.values());
  const order = new Map(made.map(({ id }, at) => [id, at]));
  return [...latest.values()]
    .map((each) => ({ ...each, newest: ids.has(each.row.id) }))
    .sort((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0));
}
