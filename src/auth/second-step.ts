import { secretOf, stepOf } from '../domain/access/one-time-code';
import type { WriteScope } from '../database/unit-of-work';
import type { AccountEntity } from './account.entity';
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
): Promise<boolean> {
  if (secret === null) return true;
  const key = secretOf(secret);
  const found = key && stepOf(plainCode(code), key, step, Date.parse(scope.at));
  if (found !== undefined) return takeStep(scope, id, found);
  return useRecovery(scope, id, plainCode(code));
}
