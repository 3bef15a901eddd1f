import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import { KnownUnits } from './known-units';
import type { Unit } from './unit';
import type { UnitEntity } from './unit.entity';
import { UnitsMerged } from './units-merged';
import { findUnit } from './find-unit';
import { registeredUnit } from './registered-unit';
import { mergedInto, openedUnit, setMerged } from './units.store';

/** What a unit is said to be, besides itself. */
export interface Merged {
  /** The unit that it is, where it was registered twice. */
  readonly into: Unit | undefined;
  /** The units that were registered beside it. */
  readonly parts: readonly Unit[];
}

/**
 * Units that were registered twice are merged, and part again. Nothing that is stored of either is moved: what comes in
 * from then on goes to the one, what was there stays where it came from.
 */
@Injectable()
export class UnitMergesService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly known: KnownUnits,
    private readonly merges: UnitsMerged,
  ) {}

  /** Units out of reach are left out. @throws Refusal `unit-not-found` */
  async of(caller: Caller, id: string): Promise<Merged> {
    const unit = await openedUnit(this.reader, caller, id);
    const into = unit.mergedIntoId === null ? null : await findUnit(this.reader, unit.mergedIntoId);
    const parts = await mergedInto(this.reader, id);
    return {
      into: into && mayOpenUnit(caller, into) ? into : undefined,
      parts: parts.filter((each) => mayOpenUnit(caller, each)),
    };
  }

  /** Units of the same kind whose name or number is that of a unit, or nearly. @throws Refusal `unit-not-found`, `officials-only` */
  async alike(caller: Caller, id: string): Promise<Unit[]> {
    mustRegister(caller);
    const { name, kind, legalEntity } = await openedUnit(this.reader, caller, id);
    const said = { name, kind, ...(legalEntity === null ? {} : { legalEntity }) };
    const candidates = (await this.known.now()).candidates(said, new Set(), (unit) =>
      mayOpenUnit(caller, unit),
    );
    const units = await Promise.all(candidates.map(({ unitId }) => findUnit(this.reader, unitId)));
    return units.flatMap((each) =>
      each && each.id !== id && isFree(each) && each.kind === kind ? [each] : [],
    );
  }

  /** @throws Refusal `unit-not-found`, `unit-ended`, `officials-only`, `bad-request` without a reason, or where they cannot be one */
  async merge(caller: Caller, id: string, intoId: string, reason: string): Promise<void> {
    await this.changed(caller, [id, intoId], reason, async (scope, [unit, into]) => {
      if (!unit || !into || id === intoId || !isFree(unit) || !isFree(into) || unit.kind !== into.kind)
        throw new Refusal('bad-request', { reason: 'not-to-merge' });
      await this.set(scope, unit, into.id, reason);
    });
  }

  /** @throws Refusal `unit-not-found`, `unit-ended`, `officials-only`, `bad-request` without a reason, or where it was not merged */
  async part(caller: Caller, id: string, reason: string): Promise<void> {
    await this.changed(caller, [id], reason, async (scope, [unit]) => {
      if (!unit || isFree(unit)) throw new Refusal('bad-request', { reason: 'not-to-part' });
      await this.set(scope, unit, null, reason);
    });
  }

  private async set(scope: WriteScope, unit: UnitEntity, into: string | null, reason: string): Promise<void> {
    await setMerged(scope, unit, into, reason.trim());
    await this.merges.tell(scope, { unitId: unit.id, into });
  }

  private async changed(
    caller: Caller,
    ids: readonly string[],
    reason: string,
    change: (scope: WriteScope, units: readonly UnitEntity[]) => Promise<void>,
  ): Promise<void> {
    mustRegister(caller);
    if (reason.trim() === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    await this.unitOfWork.run(caller, async (scope) => {
      for (const id of [...new Set(ids)].sort()) await hold(scope, 'unit', id);
      const units: UnitEntity[] = [];
      for (const id of ids) units.push(await registeredUnit(scope, caller, id));
      await change(scope, units);
    });
  }
}

/** Of units that are one, one is not merged: there are no circles. */
const isFree = ({ mergedIntoId }: UnitEntity): boolean => mergedIntoId === null;
