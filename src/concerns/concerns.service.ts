import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { RAISED_BY, judgeMove } from '../domain/filing/concerns';
import type { ConcernMove } from '../domain/filing/concerns';
import { partsOf } from '../domain/filing/stages';
import { isIsoDate } from '../domain/period';
import type { FiledYear } from '../filings/filing';
import { UnitsService } from '../units/units.service';
import type { Concern, ConcernHead, ListedConcern, SentConcern } from './concern';
import { addMove, concernsOf, findConcern, insertConcern, unsettled } from './concerns.store';

/** What somebody says to a concern. */
export interface SaidMove {
  readonly move: ConcernMove;
  readonly text: string;
  readonly proof: string;
}

/** What examiners found and units put right. */
@Injectable()
export class ConcernsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
  ) {}

  /** Those of a year, and those of earlier years that were not settled, the oldest first. */
  async ofYear(caller: Caller, year: FiledYear): Promise<Concern[]> {
    return (await this.units.withinReach(caller, year.unitId)) ? concernsOf(this.reader, year) : [];
  }

  /** Those within reach that are not settled, the first due first. */
  async unsettled(caller: Caller, limit: number): Promise<ListedConcern[]> {
    return unsettled(this.reader, caller, limit);
  }

  /**
   * Raises a concern on a unit's year; one that was sent before is not raised again.
   *
   * @returns its id
   * @throws Refusal `unit-not-found`; `bad-request` (not-yours, concern-empty, unknown-day)
   */
  async raise(caller: Caller, year: FiledYear, raised: SentConcern): Promise<string> {
    return this.unitOfWork.run(caller, (scope) => this.raiseIn(scope, year, raised));
  }

  /** The same in a transaction that is open. @throws the same */
  async raiseIn(scope: WriteScope, year: FiledYear, raised: SentConcern): Promise<string> {
    await this.units.get(scope.caller, year.unitId, scope);
    const part = RAISED_BY.find((each) => partsOf(scope.caller).includes(each));
    if (part === undefined) throw new Refusal('bad-request', { reason: 'not-yours' });
    if (raised.text.trim() === '') throw new Refusal('bad-request', { reason: 'says-nothing' });
    if (raised.until !== '' && !isIsoDate(raised.until))
      throw new Refusal('bad-request', { reason: 'unknown-day' });
    await hold(scope, 'unit', year.unitId);
    const { id = newId(), ...said } = raised;
    const before = await findConcern(scope, id);
    if (before?.unitId === year.unitId && before.actor === scope.actor) return id;
    return insertConcern(scope, year, { ...said, part, id: before ? newId() : id });
  }

  /**
   * Says something to a concern, where its table of moves lets the caller.
   *
   * @throws Refusal `concern-not-found`; `bad-request` (wrong-state, not-yours, says-nothing)
   */
  async say(
    caller: Caller,
    unitId: string,
    id: string,
    { move, text, proof }: SaidMove,
  ): Promise<ConcernHead> {
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      const concern = await this.get(caller, unitId, id, scope);
      const verdict = judgeMove(move, concern.state, { parts: partsOf(caller), text });
      if (!verdict.may) throw new Refusal('bad-request', { reason: verdict.why });
      const { to: toState, part } = verdict;
      await addMove(scope, id, { move, toState, text: text.trim(), proof: proof.trim(), part });
      return concern;
    });
  }

  private async get(caller: Caller, unitId: string, id: string, from: Rows): Promise<ConcernHead> {
    const found = await findConcern(from, id);
    if (!found || found.unitId !== unitId || !(await this.units.withinReach(caller, unitId, from)))
      throw new Refusal('concern-not-found', { concern: id });
    return found;
  }
}
