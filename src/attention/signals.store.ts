import { insertRows } from '../database/bulk';
import { AtEnd } from '../database/at-end';
import { rowsNamed } from '../database/named';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Signal } from '../domain/attention/signals';
import { SignalEntity } from './signal.entity';
import { SignalMarkEntity } from './signal-mark.entity';

/** A unit whose signals are to be worked out, and the version they are then of. */
export interface StaleUnit {
  readonly unitId: string;
  readonly version: number;
}

/** A unit's signals may have changed: they are stale from here on. */
export const markSignals = (scope: WriteScope, unitId: string): void => marks.add(scope, [unitId]);

const marks = new AtEnd<string>(async ({ manager }, unitIds) => {
  const columns = ['unitId', 'version', 'builtVersion', 'rules'];
  const again = 'ON CONFLICT ("unitId") DO UPDATE SET "version" = "signal_mark"."version" + 1';
  const rows = [...new Set(unitIds)].sort().map((id) => [id, 1, 0, '']);
  await insertRows(manager, 'signal_mark', columns, rows, again);
});

/** One part for each index: what was marked since, and what was worked out by rules before or after these. */
const STALE = `SELECT "unitId", "version" FROM "signal_mark" WHERE "builtVersion" <> "version"
  UNION SELECT "unitId", "version" FROM "signal_mark" WHERE "rules" < :rules
  UNION SELECT "unitId", "version" FROM "signal_mark" WHERE "rules" > :rules`;

/** Units whose signals are stale, and how many there are in all. @param rules the hash of the rules of today */
export async function staleUnits(
  rows: Rows,
  rules: string,
  limit: number,
): Promise<{ readonly units: readonly StaleUnit[]; readonly count: number }> {
  const sql = `SELECT "unitId", "version" FROM (${STALE}) "s" ORDER BY "unitId" LIMIT :limit`;
  const units = await rowsNamed<StaleUnit>(rows, sql, { rules, limit: limit + 1 });
  if (units.length <= limit) return { units, count: units.length };
  const [all] = await rowsNamed<{ units: number | string }>(
    rows,
    `SELECT COUNT(*) AS "units" FROM (${STALE}) "s"`,
    { rules },
  );
  return { units: units.slice(0, limit), count: Number(all?.units ?? 0) };
}

/** Keeps a unit's signals in place of those before, as of a version: what came later leaves it stale. */
export async function keepSignals(
  { manager }: WriteScope,
  { unitId, version }: StaleUnit,
  signals: readonly Signal[],
  rules: string,
): Promise<void> {
  await manager.delete(SignalEntity, { unitId });
  const columns = ['unitId', 'rule', 'year', 'since', 'count', 'facts'];
  const rows = signals.map(({ rule, year, since, count, facts }) => [
    unitId,
    rule,
    year,
    since,
    count,
    JSON.stringify(facts),
  ]);
  await insertRows(manager, 'signal', columns, rows);
  await manager.update(SignalMarkEntity, { unitId }, { builtVersion: version, rules });
}

/** The figures that some units' signals rest on. */
export async function signalsIn({ manager }: Rows, unitIds: readonly string[]): Promise<SignalEntity[]> {
  if (unitIds.length === 0) return [];
  return manager
    .createQueryBuilder(SignalEntity, 's')
    .where('s.unitId IN (:...unitIds)', { unitIds })
    .getMany();
}
