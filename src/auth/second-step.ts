import { secretOf, stepOf } from '../domain/access/one-time-code';
import type { WriteScope } from '../database/unit-of-work';
import type { AccountEntity } from './account.entity';
import type { SecretKeys } from './secret-keys';
import { takeStep, useRecovery } from './second-step.store';

/** A code as it was made: small letters and numbers, whatever was typed between them. */
export const plainCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whether a code lets the person in, who is asked for one; it is used up then. Without a second step none is asked for.
 */
export async function passesSecondStep(
  scope: WriteScope,
  { id, secret, step }: AccountEntity,
  code: string,
  secrets: Pick<SecretKeys, 'opened'>,
): Promise<boolean> {
  if (secret === null) return true;
  const opened = await secrets.opened(secret, id);
  // Without the key no code of a telephone is known; those that stand in for it still hold.
  const key = opened === undefined ? undefined : secretOf(opened);
  const found = key && stepOf(plainCode(code), key, step, Date.parse(scope.at));
  if (found !== undefined) return takeStep(scope, id, found);
  return useRecovery(scope, id, plainCode(code));
}
