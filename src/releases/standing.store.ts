import { AssessmentEntity } from '../assessments/assessment.entity';
import { EditionEntity } from '../assessments/edition.entity';
import { LocalEditionEntity } from '../assessments/local-edition.entity';
import { EventEntity } from '../audit/event.entity';
import type { Rows } from '../database/unit-of-work';
import { contains, type AreaCode } from '../domain/area/area';
import { grouped } from '../domain/grouped';
import type { Moment } from '../domain/release/moment';
import { unitBefore } from '../domain/release/unit-on';
import { FilingEntity } from '../filings/filing.entity';
import { FilingStepEntity } from '../filings/filing-step.entity';
import type { JobContext } from '../jobs/job-queue';
import { AnswerEntity } from '../questionnaires/answer.entity';
import { ExplanationEntity } from '../statements/explanation.entity';
import { FigureEntity } from '../statements/figure.entity';
import { LayerChoiceEntity } from '../statements/layer-choice.entity';
import { StatementEntity } from '../statements/statement.entity';
import { UnitEntity } from '../units/unit.entity';

/** A unit as its row is now. */
export type UnitRow = UnitEntity;

/** How a release is watched while it is made. */
export type Watch = Pick<JobContext, 'progress' | 'stopped'>;

/** How many units were registered before a moment. */
async function countUnits({ manager }: Rows, until: Moment): Promise<number> {
  return manager.createQueryBuilder(UnitEntity, 'u').where('u.createdAt < :until', { until }).getCount();
}

/** The units that follow an id, as their rows are now: ids never change, names do. */
async function unitsAfterId(
  { manager }: Rows,
  after: string,
  until: Moment,
  limit: number,
): Promise<UnitEntity[]> {
  return manager
    .createQueryBuilder(UnitEntity, 'u')
    .where('u.id > :after AND u.createdAt < :until', { after, until })
    .orderBy('u.id')
    .limit(limit)
    .getMany();
}

/** So many units are held at a time. */
const UNITS_AT_ONCE = 25;

/** All units that were registered before a moment, some at a time, until none are left or the watch is told to stop. */
export async function* unitParts(rows: Rows, until: Moment, watch: Watch): AsyncGenerator<UnitEntity[]> {
  const total = await countUnits(rows, until);
  let [seen, last] = [0, ''];
  while (!watch.stopped()) {
    watch.progress(seen, total);
    const units = await unitsAfterId(rows, last, until, UNITS_AT_ONCE);
    if (units.length === 0) return;
    yield units;
    last = units.at(-1)?.id ?? last;
    seen += units.length;
  }
}

/** Units as they were at a moment, those of an area then; who was deleted then is left out. */
export async function unitsOn(
  { manager }: Rows,
  now: readonly UnitEntity[],
  area: AreaCode,
  until: Moment,
): Promise<UnitEntity[]> {
  if (now.length === 0) return [];
  const events = await manager
    .createQueryBuilder(EventEntity, 'e')
    .where("e.subject = 'unit' AND e.at >= :until", { until })
    .andWhere('e.subjectId IN (:...ids)', { ids: idsOf(now) })
    .orderBy('e.made', 'DESC')
    .getMany();
  const since = grouped(events, ({ subjectId }) => subjectId);
  return now
    .map((unit) => unitBefore(unit, since.get(unit.id) ?? []))
    .filter(({ areaCode, deletedAt }) => deletedAt === null && contains(area, areaCode ?? ''));
}

/** Every revision of these units that was stored by then: years and revisions ascending. */
export async function revisionsOn(
  { manager }: Rows,
  unitIds: readonly string[],
  until: Moment,
): Promise<StatementEntity[]> {
  if (unitIds.length === 0) return [];
  return manager
    .createQueryBuilder(StatementEntity, 's')
    .where('s.unitId IN (:...unitIds) AND s.createdAt < :until', { unitIds, until })
    .orderBy('s.unitId')
    .addOrderBy('s.year')
    .addOrderBy('s.revision')
    .getMany();
}

/** Every assessment of these revisions that was made by then, the oldest first. */
export async function assessmentsOn(
  { manager }: Rows,
  statementIds: readonly string[],
  until: Moment,
): Promise<AssessmentEntity[]> {
  if (statementIds.length === 0) return [];
  return manager
    .createQueryBuilder(AssessmentEntity, 'a')
    .where('a.statementId IN (:...statementIds) AND a.createdAt < :until', { statementIds, until })
    .orderBy('a.made')
    .getMany();
}

/** The rows that some revisions are made of; they never change. */
export async function contentsOf({ manager }: Rows, statementIds: readonly string[]) {
  const ids = statementIds.length === 0 ? [''] : [...statementIds];
  const of = <T extends { statementId: string }>(rows: readonly T[]): Map<string, T[]> =>
    grouped(rows, ({ statementId }) => statementId);
  const figures = await manager
    .createQueryBuilder(FigureEntity, 'f')
    .where('f.statementId IN (:...ids)', { ids })
    .orderBy('f.statementId')
    .addOrderBy('f.position')
    .getMany();
  const answers = await manager
    .createQueryBuilder(AnswerEntity, 'a')
    .where("a.statementId IN (:...ids) AND a.answeredAs = 'manager'", { ids })
    .orderBy('a.statementId')
    .addOrderBy('a.position')
    .addOrderBy('a.question')
    .getMany();
  const choices = await manager
    .createQueryBuilder(LayerChoiceEntity, 'c')
    .where('c.statementId IN (:...ids)', { ids })
    .orderBy('c.statementId')
    .addOrderBy('c.place')
    .getMany();
  return { figures: of(figures), answers: of(answers), choices: of(choices) };
}

/** The explanations of some revisions that were written by then, the oldest first. */
export async function explanationsOn(
  { manager }: Rows,
  statementIds: readonly string[],
  until: Moment,
): Promise<ExplanationEntity[]> {
  if (statementIds.length === 0) return [];
  return manager
    .createQueryBuilder(ExplanationEntity, 'e')
    .where('e.statementId IN (:...statementIds) AND e.createdAt < :until', { statementIds, until })
    .orderBy('e.made')
    .getMany();
}

/** The filings of these units that were open by then, with the steps that were taken by then. */
export async function filingsOn({ manager }: Rows, unitIds: readonly string[], until: Moment) {
  if (unitIds.length === 0) return { filings: [], steps: [] };
  const filings = await manager
    .createQueryBuilder(FilingEntity, 'f')
    .where('f.unitId IN (:...unitIds) AND f.createdAt < :until', { unitIds, until })
    .orderBy('f.unitId')
    .addOrderBy('f.year')
    .getMany();
  const ids = filings.length === 0 ? [''] : idsOf(filings);
  const steps = await manager
    .createQueryBuilder(FilingStepEntity, 's')
    .where('s.filingId IN (:...ids) AND s.at < :until', { ids, until })
    .orderBy('s.filingId')
    .addOrderBy('s.number')
    .getMany();
  return { filings, steps };
}

/** Some editions with their data, and what those of an office differ from. */
export async function editionsIn({ manager }: Rows, hashes: readonly string[]) {
  if (hashes.length === 0) return { editions: [], bases: new Map<string, string>() };
  const where = hashes.map((hash) => ({ hash }));
  const editions = await manager.find(EditionEntity, { where, order: { hash: 'ASC' } });
  const local = await manager.find(LocalEditionEntity, { where });
  return { editions, bases: new Map(local.map(({ hash, baseHash }) => [hash, baseHash])) };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
