import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import { areKin } from '../domain/matching/part-kinds';
import { findUnit } from './find-unit';
import { isUnbound, keepApart, kinIn, wholeAndPart } from './kin.store';
import type { Unit } from './unit';
import type { UnitEntity } from './unit.entity';
import { bindPart, openedUnit } from './units.store';

/** Cooperatives that trade and their savings and loan units, which came in as two files: bound, asked about, parted. */
@Injectable()
export class UnitPartsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The units that may belong to this one and were not asked about yet. @throws Refusal `unit-not-found` */
  async asked(caller: Caller, id: string): Promise<Unit[]> {
    const found = await kinIn(this.reader, caller, await openedUnit(this.reader, caller, id));
    if (found.verdict === 'none') return [];
    const ids = found.verdict === 'certain' ? [found.id] : found.ids;
    const units = await Promise.all(ids.map(async (each) => findUnit(this.reader, each)));
    return units.flatMap((each) => each ?? []);
  }

  /** From now on they file once. @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  async bind(caller: Caller, id: string, otherId: string): Promise<void> {
    await this.changed(caller, [id, otherId], async (scope, [whole, part]) => {
      if (!isUnbound(part) || !isUnbound(whole)) throw notKin();
      await bindPart(scope, part, whole.id);
    });
  }

  /** They are two cooperatives of one name: asked about no more. @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  async part(caller: Caller, id: string, otherId: string): Promise<void> {
    await this.changed(caller, [id, otherId], (scope, [whole, part]) => keepApart(scope, part, whole.id));
  }

  private async changed(
    caller: Caller,
    [id, otherId]: readonly [string, string],
    change: (scope: WriteScope, units: readonly [UnitEntity, UnitEntity]) => Promise<unknown>,
  ): Promise<void> {
    mustRegister(caller);
    await this.unitOfWork.run(caller, async (scope) => {
      for (const each of [...new Set([id, otherId])].sort()) await hold(scope, 'unit', each);
      const one = await openedUnit(scope, caller, id);
      const other = await openedUnit(scope, caller, otherId);
      if (!areKin(one.kind, other.kind)) throw notKin();
      await change(scope, wholeAndPart(one, other));
    });
  }
}

const notKin = (): Refusal => new Refusal('bad-request', { reason: 'not-to-bind' });
