import { Refusal } from '../errors';
import type { Caller } from './caller';

/** A caller who has an account. @throws Refusal `sign-in-needed` where there are none: nobody can be asked for by a program then */
export function withAccount(caller: Caller): Caller {
  if (caller.id === 'local') throw new Refusal('sign-in-needed');
  return caller;
}
