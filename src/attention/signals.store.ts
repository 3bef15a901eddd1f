import { insertRows } from '../database/bulk';
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
export async function markSignals({ manager }: WriteScope, unitId: string): Promise<void> {
  const columns = ['unitId', 'version', 'builtVersion', 'rules'];
  const again = 'ON CONFLICT ("unitId") DO UPDATE SET "version" = "signal_mark"."version" + 1';
  await insertRows(manager, 'signal_mark', columns, [[unitId, 1, 0, '']], again);
}

/** Units whose signals are stale, and how many there are in all. @param rules the hash of the rules of today */
export async function staleUnits(
  { manager }: Rows,
  rules: string,
  limit: number,
): Promise<{ readonly units: readonly StaleUnit[]; readonly count: number }> {
  const [units, count] = await manager
    .createQueryBuilder(SignalMarkEntity, 'm')
    .where('m.builtVersion <> m.version OR m.rules <> :rules', { rules })
    .orderBy('m.unitId')
    .limit(limit)
    .getManyAndCount();
  return { units: units.map(({ unitId, version }) => ({ unitId, version })), count };
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
