import { Refusal } from '../errors';
import { mayAdminister, type Caller } from './caller';

/** @throws Refusal `administrators-only` */
export function mustAdminister(caller: Caller): void {
  if (!mayAdminister(caller)) throw new Refusal('administrators-only');
}
