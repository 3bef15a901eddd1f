import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import type { KinVerdict } from '../domain/matching/kin';
import { areKin } from '../domain/matching/part-kinds';
import { unitsOf } from './find-unit';
import { isUnbound, keepApart, kinOfAll, wholeAndPart } from './kin.store';
import { registeredUnit } from './registered-unit';
import type { Unit } from './unit';
import { holdNames, holdUnits } from './unit-held';
import type { UnitEntity } from './unit.entity';
import { bindPart, openedUnit } from './units.store';

/** By the id of a unit: those that may belong to it, where somebody has to say so. */
export type KinAsked = ReadonlyMap<string, readonly Unit[]>;

/** Cooperatives that trade and their savings and loan units, which came in as two files: bound, asked about, parted. */
@Injectable()
export class UnitPartsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The units that may belong to this one and were not asked about yet. @throws Refusal `unit-not-found` */
  async asked(caller: Caller, id: string): Promise<readonly Unit[]> {
    const unit = await openedUnit(this.reader, caller, id);
    return (await this.askedAbout(caller, [unit])).get(id) ?? [];
  }

  /** The same of many units at once, by their ids; those of which nothing is asked, and that the caller may not open, are left out. */
  async askedOfEach(caller: Caller, ids: readonly string[]): Promise<KinAsked> {
    const units = await unitsOf(this.reader, ids);
    return this.askedAbout(
      caller,
      units.filter((each) => mayOpenUnit(caller, each)),
    );
  }

  private async askedAbout(caller: Caller, units: readonly UnitEntity[]): Promise<KinAsked> {
    const verdicts = await kinOfAll(this.reader, caller, units);
    const asked = [...verdicts].map(([id, found]) => [id, idsIn(found)] as const);
    const others = await unitsOf(this.reader, [...new Set(asked.flatMap(([, ids]) => ids))]);
    return new Map(
      asked.flatMap(([id, ids]) =>
        ids.length === 0 ? [] : [[id, others.filter((each) => ids.includes(each.id))] as const],
      ),
    );
  }

  /** From now on they file once. @throws Refusal `unit-not-found`, `unit-ended`, `officials-only`, `bad-request` */
  async bind(caller: Caller, id: string, otherId: string): Promise<void> {
    await this.changed(caller, [id, otherId], async (scope, [whole, part]) => {
      if (!isUnbound(part) || !isUnbound(whole)) throw notKin();
      await bindPart(scope, part, whole.id);
    });
  }

  /** They are two cooperatives of one name: asked about no more. @throws Refusal `unit-not-found`, `unit-ended`, `officials-only`, `bad-request` */
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
      const named = await unitsOf(scope, [id, otherId]);
      await holdNames(
        scope,
        named.map(({ name }) => name),
      );
      await holdUnits(scope, [id, otherId]);
      const one = await registeredUnit(scope, caller, id);
      const other = await registeredUnit(scope, caller, otherId);
      if (!areKin(one.kind, other.kind)) throw notKin();
      await change(scope, wholeAndPart(one, other));
    });
  }
}

/** Whom a question is about: none where nothing can belong to it. */
function idsIn(found: KinVerdict): readonly string[] {
  if (found.verdict === 'none') return [];
  return found.verdict === 'certain' ? [found.id] : found.ids;
}

const notKin = (): Refusal => new Refusal('bad-request', { reason: 'not-to-bind' });
