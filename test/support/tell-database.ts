import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ResultsService } from '../../src/assessments/results.service';
import { AuditService } from '../../src/audit/audit.service';
import { OwnGroupsService } from '../../src/comparisons/own-groups.service';
import { UnitPeersService } from '../../src/comparisons/unit-peers.service';
import { readingsOf } from '../../src/domain/assessment/basis';
import { isExact } from '../../src/domain/decimal';
import { MappingMemoryService } from '../../src/intake/mapping-memory.service';
import { StatementsService } from '../../src/statements/statements.service';
import { TrendsService } from '../../src/trends/trends.service';
import type { Unit } from '../../src/units/unit';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from './caller';
import type { Json } from './differences';

/** Everything that the services say of what is stored, in the order in which they say it. */
export async function tellDatabase(app: INestApplicationContext): Promise<Json> {
  const all = { offset: 0, limit: 1000 };
  const { units } = await app.get(UnitsService, { strict: false }).search(LOCAL, all);
  return plainOf({
    units: await inTurn(units, (unit) => tellUnit(app, unit)),
    recent: await app.get(AssessmentsService, { strict: false }).recent(LOCAL, 10),
    events: await app.get(AuditService, { strict: false }).newest(1000),
    ownGroups: await app.get(OwnGroupsService, { strict: false }).list(LOCAL),
  });
}

async function tellUnit(app: INestApplicationContext, unit: Unit): Promise<unknown> {
  const assessments = app.get(AssessmentsService, { strict: false });
  const memory = app.get(MappingMemoryService, { strict: false });
  const history = await app.get(StatementsService, { strict: false }).historyOf(LOCAL, unit.id);
  const ids = history.map(({ id }) => id);
  const remembered = await memory.of(LOCAL, unit.id);
  const keys = remembered.map(({ key }) => key);
  const judged = await assessments.judgedOf(LOCAL, ids);
  return {
    unit,
    history,
    latest: await assessments.latestOf(LOCAL, [unit.id]),
    newest: [...(await assessments.newestOf(LOCAL, ids))].sort(),
    assessments: await inTurn(judged, ({ id }) => tellAssessment(app, id)),
    trend: ids.length === 0 ? null : await app.get(TrendsService, { strict: false }).show(LOCAL, unit.id),
    remembered,
    offered: await memory.ofOthers({ kind: unit.kind, unitId: unit.id }, keys),
  };
}

async function tellAssessment(app: INestApplicationContext, id: string): Promise<unknown> {
  const { result, statement } = await app.get(ResultsService, { strict: false }).show(LOCAL, id);
  const {
    statement: of,
    edition,
    assessment,
  } = await app.get(AssessmentsService, { strict: false }).get(LOCAL, id);
  const { law } = assessment.basis;
  const readings = readingsOf(assessment.basis);
  const key = { ruleSetId: law.id, editionHash: edition.hash, readings, year: of.year };
  const periods = await app.get(UnitPeersService, { strict: false }).periodsOf(LOCAL, of.unitId, key);
  const beside = periods.map(({ year, values, group }) => ({
    year,
    values,
    group: group.kind === 'fixed' ? group.statistics.group : group.name,
    units: group.kind === 'fixed' ? group.statistics.units : group.units,
  }));
  return { id, statement: statement.id, result, beside };
}

/** One after the other: what is asked for may be worked out and kept on the way. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<unknown[]> {
  const done = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** As JSON; exact numbers as fractions, maps as objects. */
function plainOf(value: unknown): Json {
  const text = JSON.stringify(value, function replace(this: Record<string, unknown>, key, given: unknown) {
    const own = this[key];
    if (isExact(own)) return own.toFraction();
    if (own instanceof Map) return Object.fromEntries(own as Map<string, unknown>);
    return typeof given === 'bigint' ? given.toString() : given;
  });
  return JSON.parse(text) as Json;
}
