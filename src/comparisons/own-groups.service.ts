import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { insertRows } from '../database/bulk';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { MOST_IN_OWN_GROUP } from '../domain/comparison/peers';
import { Refusal } from '../domain/errors';
import { UnitsService } from '../units/units.service';
import {
  measuredOfOwnGroup,
  ownGroupsOf,
  removeOwnGroup,
  sameOwnGroup,
  type OwnGroupLine,
} from './own-groups.store';
import { namesOnly } from '../domain/access/officials-only';
import { OwnGroupEntity } from './own-group.entity';

/** Groups of units that officials put together; managers neither see nor make any. */
@Injectable()
export class OwnGroupsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
  ) {}

  /** Own groups of which every unit is within reach, by name. @throws Refusal `officials-only` */
  async list(caller: Caller): Promise<OwnGroupLine[]> {
    namesOnly(caller);
    return ownGroupsOf(this.reader, caller);
  }

  /** @throws Refusal `officials-only`, `group-not-found` also where a unit of it is out of reach */
  async get(caller: Caller, id: string): Promise<OwnGroupLine> {
    namesOnly(caller);
    const [found] = await ownGroupsOf(this.reader, caller, id);
    if (!found) throw new Refusal('group-not-found');
    return found;
  }

  /**
   * Saves a group; the same group of the same person is one.
   *
   * @param unitIds from one to two hundred; a unit is counted once
   * @throws Refusal `officials-only`; `own-group-refused` without a name, without units or with too many of them;
   *   `unit-not-found` for one out of reach
   */
  async save(caller: Caller, name: string, unitIds: readonly string[]): Promise<string> {
    namesOnly(caller);
    const units = [...new Set(unitIds)];
    const bare = name.replace(/\s+/g, ' ').trim().slice(0, 120);
    if (bare === '' || units.length === 0 || units.length > MOST_IN_OWN_GROUP) {
      throw new Refusal('own-group-refused', { most: String(MOST_IN_OWN_GROUP) });
    }
    const known = new Set((await this.units.registered(caller, units)).map((each) => each.id));
    const unknown = units.find((each) => !known.has(each));
    if (unknown !== undefined) throw new Refusal('unit-not-found', { unit: unknown });
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'group', `own ${scope.actor}`);
      const same = await sameOwnGroup(scope, bare, units);
      if (same !== undefined) return same;
      const id = newId();
      await scope.manager.insert(OwnGroupEntity, { id, name: bare, actor: scope.actor, createdAt: scope.at });
      await insertRows(
        scope.manager,
        'own_group_unit',
        ['groupId', 'unitId'],
        units.map((unit) => [id, unit]),
      );
      const details = { name: bare, units: units.length };
      await record(scope, { action: 'own-group-saved', subject: 'own-group', subjectId: id, details });
      return id;
    });
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  async remove(caller: Caller, id: string): Promise<void> {
    const { name } = await this.get(caller, id);
    await this.unitOfWork.run(caller, async (scope) => {
      await removeOwnGroup(scope, id);
      await record(scope, {
        action: 'own-group-removed',
        subject: 'own-group',
        subjectId: id,
        details: { name },
      });
    });
  }

  /** The values of the group's units that count in a population. @throws Refusal `officials-only`, `group-not-found` */
  async measuredIn(
    caller: Caller,
    population: string,
    id: string,
  ): Promise<{ name: string; measured: string[] }> {
    const { name } = await this.get(caller, id);
    return { name, measured: await measuredOfOwnGroup(this.reader, population, id) };
  }
}
