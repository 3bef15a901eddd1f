import type { Rows, WriteScope } from '../database/unit-of-work';
import { withAttempt, type Failures } from '../domain/access/throttle';
import { FailureEntity } from './failure.entity';

export async function failuresUnder({ manager }: Rows, name: string): Promise<Failures | undefined> {
  const row = await manager.findOneBy(FailureEntity, { name });
  return row ? { count: row.count, last: Date.parse(row.last) } : undefined;
}

/** Counts an attempt before it is known how it ends. */
export async function countAttempt(scope: WriteScope, name: string): Promise<void> {
  const failures = await failuresUnder(scope, name);
  const { count } = withAttempt(failures, Date.parse(scope.at));
  const row = { name, count, last: scope.at };
  if (failures === undefined) await scope.manager.insert(FailureEntity, row);
  else await scope.manager.update(FailureEntity, { name }, row);
}

/** An attempt went well: what failed before under this name is forgotten. */
export async function forgetFailures({ manager }: WriteScope, name: string): Promise<void> {
  await manager.delete(FailureEntity, { name });
}

/** Takes back one attempt that went well under a name that others share. */
export async function takeBack({ manager }: WriteScope, name: string): Promise<void> {
  await manager.decrement(FailureEntity, { name }, 'count', 1);
}
