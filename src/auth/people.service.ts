import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { mayOpenUnit, seesNames, type Caller, type Placed } from '../domain/access/caller';
import { callerOf } from '../domain/access/grant';
import { namesOnly } from '../domain/access/officials-only';
import { Refusal } from '../domain/errors';
import {
  accountsOfUnit,
  EXAMINING,
  examiningAccounts,
  grantsOf,
  hasAccounts,
  mailedManagers,
  type MailedManager,
} from './accounts.store';
import type { Role } from '../domain/access/caller';

/** Somebody who examines. */
export interface ExaminerName {
  readonly id: string;
  readonly name: string;
}

/** Who has to do with units: names and roles, and nothing else of their accounts. */
@Injectable()
export class PeopleService {
  constructor(private readonly reader: Reader) {}

  /** By name; none without accounts. @throws Refusal `officials-only` */
  async examiners(caller: Caller): Promise<ExaminerName[]> {
    namesOnly(caller);
    return examiningAccounts(this.reader);
  }

  /**
   * The one that is meant, with what that account may open; any name as long as there are no accounts.
   *
   * @throws Refusal `officials-only`; `bad-request` (unknown-examiner)
   */
  async examiner(
    caller: Caller,
    text: string,
  ): Promise<{ readonly id: string; readonly opens: (unit: Placed) => boolean }> {
    const found = (await this.examiners(caller)).find(({ id, name }) => id === text || name === text);
    if (found) {
      const grants = (await grantsOf(this.reader, found.id)).filter(({ role }) => EXAMINING.includes(role));
      const callers = grants.map((grant) => callerOf(found.id, grant));
      return { id: found.id, opens: (unit) => callers.some((each) => mayOpenUnit(each, unit)) };
    }
    if (text === '' || (await hasAccounts(this.reader)))
      throw new Refusal('bad-request', { reason: 'unknown-examiner' });
    return { id: text, opens: () => true };
  }

  /** Whose accounts were given a unit by name; nobody for a manager. */
  async ofUnit(caller: Caller, unitId: string): Promise<readonly (ExaminerName & { readonly role: Role })[]> {
    return seesNames(caller) ? accountsOfUnit(this.reader, unitId) : [];
  }

  /** Who manages a year of some units and has an address, by name; nobody for a manager. */
  async mailedOf(
    caller: Caller,
    unitIds: readonly string[],
    year: number,
  ): Promise<readonly MailedManager[]> {
    return seesNames(caller) ? mailedManagers(this.reader, unitIds, year) : [];
  }
}
