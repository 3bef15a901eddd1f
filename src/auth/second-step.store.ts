import { record } from '../audit/record';
import { hashOf } from '../database/token';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { AccountEntity } from './account.entity';
import { RecoveryEntity } from './recovery.entity';

/** Asks for codes from now on, with other codes that stand in for the telephone. */
export async function setSecondStep(
  scope: WriteScope,
  accountId: string,
  {
    secret,
    step,
    recovery,
  }: { readonly secret: string; readonly step: number; readonly recovery: readonly string[] },
): Promise<void> {
  await scope.manager.update(AccountEntity, { id: accountId }, { secret, step });
  await scope.manager.delete(RecoveryEntity, { accountId });
  for (const code of recovery) await scope.manager.insert(RecoveryEntity, { hash: hashOf(code), accountId });
  await record(scope, { action: 'second-step-set', subject: 'account', subjectId: accountId });
}

export async function takeSecondStepAway(scope: WriteScope, accountId: string): Promise<void> {
  await scope.manager.update(AccountEntity, { id: accountId }, { secret: null, step: null });
  await scope.manager.delete(RecoveryEntity, { accountId });
  await record(scope, { action: 'second-step-taken-away', subject: 'account', subjectId: accountId });
}

/** Takes the code of a step of time: this one and those before it hold no longer. @returns false where another attempt took it */
export async function takeStep({ manager }: WriteScope, accountId: string, step: number): Promise<boolean> {
  const account = await manager.findOneByOrFail(AccountEntity, { id: accountId });
  if (account.step !== null && account.step >= step) return false;
  await manager.update(AccountEntity, { id: accountId }, { step });
  return true;
}

/** Uses up a code that stands in for the telephone. @returns false where there is none */
export async function useRecovery(
  { manager }: WriteScope,
  accountId: string,
  code: string,
): Promise<boolean> {
  const hash = hashOf(code);
  const known = await manager.existsBy(RecoveryEntity, { hash, accountId });
  if (known) await manager.delete(RecoveryEntity, { hash });
  return known;
}

/** How many of them are left. */
export async function recoveryLeft({ manager }: Rows, accountId: string): Promise<number> {
  return manager.countBy(RecoveryEntity, { accountId });
}

/** Every account with a second step, by name. */
export async function accountsWithSecret({ manager }: Rows): Promise<AccountEntity[]> {
  return manager
    .createQueryBuilder(AccountEntity, 'a')
    .where('a.secret IS NOT NULL')
    .orderBy('a.id')
    .getMany();
}

/** Keeps the same secret under another key. @param secret sealed */
export async function putSecret({ manager }: WriteScope, accountId: string, secret: string): Promise<void> {
  await manager.update(AccountEntity, { id: accountId }, { secret });
}
