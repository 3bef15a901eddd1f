import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { Refusal } from '../domain/errors';
import { endOf, type EndFacts, type WantedEnd } from '../domain/filing/ends';
import type { Unit } from './unit';
import { UnitsEnded } from './units-ended';
import { setEnds } from './ends.store';
import { mergedInto, openedUnit, partsIn } from './units.store';

/** What somebody asks for: at this moment. */
export type AskedEnd = Omit<WantedEnd, 'now'>;

/** Whether something of one of these units was signed. */
export type IsSigned = (rows: Rows, unitIds: readonly string[]) => Promise<boolean>;

/** Units that are no more, or were registered by mistake. Nothing that is stored of them is removed. */
@Injectable()
export class EndingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ended: UnitsEnded,
  ) {}

  /**
   * Closes, opens, deletes or brings back a unit, with the reason.
   *
   * @param isSigned known to those modules alone that keep what is signed
   * @throws Refusal `unit-not-found`, `officials-only`; `bad-request` with what stands in the way
   */
  async change(caller: Caller, id: string, asked: AskedEnd, isSigned: IsSigned): Promise<void> {
    namesOnly(caller);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', id);
      const unit = await openedUnit(scope, caller, id);
      const was = unit.deletedAt;
      const ends = endOf(unit, await factsOf(scope, unit, isSigned), { ...asked, now: scope.at });
      if (typeof ends === 'string') throw new Refusal('bad-request', { reason: ends });
      await setEnds(scope, unit, ends, { move: asked.move, reason: asked.reason.trim() });
      if (ends.deletedAt !== was) await this.ended.tell(scope, unit);
    });
  }
}

/** A part is signed with its cooperative. */
async function factsOf(scope: WriteScope, { id, partOfId }: Unit, isSigned: IsSigned): Promise<EndFacts> {
  const filing = partOfId === null ? [id] : [id, partOfId];
  const held = [...(await partsIn(scope, [id])), ...(await mergedInto(scope, id))];
  return {
    signed: await isSigned(scope, filing),
    holdsOthers: held.some(({ deletedAt }) => deletedAt === null),
  };
}
