import { Refusal } from '../errors';
import { mayRegister, type Caller } from './caller';

/** @throws Refusal `officials-only` */
export function mustRegister(caller: Caller): void {
  if (!mayRegister(caller)) throw new Refusal('officials-only');
}
