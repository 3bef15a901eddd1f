import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { Refusal } from '../domain/errors';
import { registeredUnit } from './registered-unit';
import { changeUnit } from './units.store';

/** Units that are called otherwise from now on. What was signed under the earlier name keeps it. */
@Injectable()
export class UnitNamesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Gives a unit another name; the event keeps the earlier one and why.
   *
   * @throws Refusal `unit-not-found`, `unit-ended`, `officials-only`; `bad-request` (says-nothing, reason-missing)
   */
  async rename(caller: Caller, id: string, name: string, reason: string): Promise<void> {
    namesOnly(caller);
    const is = name.trim().replace(/\s+/g, ' ');
    if (is === '') throw new Refusal('bad-request', { reason: 'says-nothing' });
    if (reason.trim() === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', id);
      const unit = await registeredUnit(scope, caller, id);
      if (unit.name === is) return;
      await changeUnit(scope, unit, [{ field: 'name', was: unit.name, is }], reason.trim());
    });
  }
}
