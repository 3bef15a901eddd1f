import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { contactOf, keepContact } from './unit-contacts.store';
import { registeredUnit } from './registered-unit';
import { openedUnit } from './units.store';

const LONGEST = 300;

/** How units are reached: said by the office. */
@Injectable()
export class UnitContactsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Empty where nobody said. @throws Refusal `unit-not-found` */
  async get(caller: Caller, unitId: string): Promise<string> {
    await openedUnit(this.reader, caller, unitId);
    return contactOf(this.reader, unitId);
  }

  /** Says how a unit is reached; nothing takes it away. @throws Refusal `officials-only`, `unit-not-found`, `unit-ended` */
  async keep(caller: Caller, unitId: string, contact: string): Promise<void> {
    namesOnly(caller);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      await registeredUnit(scope, caller, unitId);
      await keepContact(scope, unitId, contact.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
    });
  }
}
