import type { AssessmentEntity } from '../assessments/assessment.entity';
import { EventEntity } from '../audit/event.entity';
import { populationId } from '../comparisons/ids';
import type { Rows } from '../database/unit-of-work';
import { NATION, type AreaCode } from '../domain/area/area';
import { grouped } from '../domain/grouped';
import type { Moment } from '../domain/release/moment';
import { roundsBetween } from '../domain/release/rounds';
import { unitBefore } from '../domain/release/unit-on';
import type { YearOfUnit } from '../domain/release/told-cells';
import type { Statement } from '../domain/statement/statement';
import { yearText } from '../filings/filing';
import type { UnitEntity } from '../units/unit.entity';
import { basisOf, statementIn } from './part.store';
import { assessmentsOn, contentsOf, revisionsOn } from './standing.store';
import type { YearKey } from './year-spool';

/** An assessment that stood at one of the rounds, and what it was made from. */
export interface JudgedVersion {
  readonly from: string;
  readonly row: AssessmentEntity;
  readonly year: number;
  readonly population: string;
  readonly statement: Statement;
  readonly before: Statement | undefined;
}

/** A unit's year through time, to be judged. */
export interface YearToJudge {
  readonly key: YearKey;
  readonly areas: YearOfUnit['areas'];
  readonly versions: readonly JudgedVersion[];
}

/** The years of some units, each with the assessments that stood when a month began. */
export async function yearsOn(
  rows: Rows,
  units: readonly UnitEntity[],
  until: Moment,
): Promise<YearToJudge[]> {
  const ids = units.map(({ id }) => id);
  const revisions = await revisionsOn(rows, ids, until);
  const byId = new Map(revisions.map((each) => [each.id, each]));
  const made = await assessmentsOn(rows, [...byId.keys()], until);
  const years = grouped(made, ({ statementId }) => {
    const statement = byId.get(statementId);
    return statement ? yearText(statement) : '';
  });
  const standing = new Map([...years].map(([name, all]) => [name, atRounds(all, until)]));
  const used = [...standing.values()].flat();
  const usedIds = new Set(used.flatMap(basisOf));
  const contents = await contentsOf(rows, [...usedIds]);
  const statements = new Map(
    revisions
      .filter(({ id }) => usedIds.has(id))
      .map((each) => [each.id, statementIn({ contents }, each)] as const),
  );
  const areas = await areasOf(rows, units);
  return [...standing.values()].flatMap((all) => {
    const of = byId.get(all[0]?.statementId ?? '');
    if (!of) return [];
    const versions = all.flatMap((row) => versionOf(row, of.year, statements));
    return [{ key: { year: of.year, kind: of.identity.kind }, areas: areas.get(of.unitId) ?? [], versions }];
  });
}

function versionOf(
  row: AssessmentEntity,
  year: number,
  statements: ReadonlyMap<string, Statement>,
): JudgedVersion[] {
  const statement = statements.get(row.statementId);
  const before = row.statementBeforeId === null ? undefined : statements.get(row.statementBeforeId);
  const { ruleSetId, editionHash, readings, createdAt: from } = row;
  const population = populationId({ ruleSetId, editionHash, readings, year });
  return statement ? [{ from, row, year, population, statement, before }] : [];
}

/** Of the assessments of a year those that were the newest when a month began. @param made the oldest first */
function atRounds(made: readonly AssessmentEntity[], until: Moment): AssessmentEntity[] {
  const rounds = roundsBetween(made[0]?.createdAt ?? until, until);
  const standing = rounds.flatMap((round) => made.findLast(({ createdAt }) => createdAt < round) ?? []);
  return [...new Set(standing)];
}

/** Null while it is out of the register. */
const areaIn = ({ areaCode, deletedAt }: UnitEntity): AreaCode | null =>
  deletedAt === null ? (areaCode ?? NATION) : null;

/** Where units lay, from when on: the oldest first. */
async function areasOf(
  { manager }: Rows,
  units: readonly UnitEntity[],
): Promise<Map<string, YearOfUnit['areas']>> {
  const ids = units.map(({ id }) => id);
  const events = await manager
    .createQueryBuilder(EventEntity, 'e')
    .where("e.subject = 'unit' AND e.subjectId IN (:...ids)", { ids })
    .andWhere('e.action IN (:...actions)', { actions: ['unit-changed', 'unit-deleted', 'unit-restored'] })
    .orderBy('e.made', 'DESC')
    .getMany();
  const changes = grouped(events, ({ subjectId }) => subjectId);
  return new Map(
    units.map((unit) => {
      const newestFirst = changes.get(unit.id) ?? [];
      const areas = newestFirst.map(
        ({ at }, place) => [at, areaIn(unitBefore(unit, newestFirst.slice(0, place)))] as const,
      );
      const first = ['', areaIn(unitBefore(unit, newestFirst))] as const;
      return [unit.id, [first, ...areas.reverse()]];
    }),
  );
}
