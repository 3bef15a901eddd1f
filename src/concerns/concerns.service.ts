import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { RAISED_BY, judgeMove, proofPlace } from '../domain/filing/concerns';
import type { ConcernMove } from '../domain/filing/concerns';
import { partsOf, type Part } from '../domain/filing/stages';
import { isIsoDate } from '../domain/period';
import type { FiledYear } from '../filings/filing';
import { checked } from '../questionnaires/check-evidence';
import type { LookedAt, SentEvidence } from '../questionnaires/check-evidence';
import { EvidenceService } from '../questionnaires/evidence.service';
import { UnitsService } from '../units/units.service';
import type { Concern, ConcernHead, ListedConcern, SentConcern } from './concern';
import { addMove, concernsOf, findConcern, insertConcern, unsettled } from './concerns.store';

/** What somebody says to a concern. */
export interface SaidMove {
  readonly move: ConcernMove;
  readonly text: string;
  readonly proof: string;
  /** Files that prove it. */
  readonly files?: readonly Pick<SentEvidence, 'name' | 'content'>[];
}

/** What examiners found and units put right. */
@Injectable()
export class ConcernsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly evidence: EvidenceService,
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
   * @throws Refusal `concern-not-found`; `bad-request` (wrong-state, not-yours, says-nothing, proof-refused)
   */
  async say(
    caller: Caller,
    unitId: string,
    id: string,
    { move, text, proof, files = [] }: SaidMove,
  ): Promise<ConcernHead> {
    const read = await lookedAt(files);
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      const concern = await this.get(caller, unitId, id, scope);
      const verdict = judgeMove(move, concern.state, { parts: partsOf(caller), text });
      if (!verdict.may) throw new Refusal('bad-request', { reason: verdict.why });
      const { to: toState, part } = verdict;
      const named = await this.keepProof(scope, concern, part, read);
      const said = [proof.trim(), ...named].filter((each) => each !== '').join('; ');
      await addMove(scope, id, { move, toState, text: text.trim(), proof: said, part });
      return concern;
    });
  }

  /** Keeps files beside a concern, in its own year. @returns their names @throws Refusal `bad-request` (proof-refused) */
  private async keepProof(
    scope: WriteScope,
    concern: ConcernHead,
    part: Part,
    read: readonly LookedAt[],
  ): Promise<string[]> {
    const placed = read.map((each) => ({ ...each, ...proofPlace(concern) }));
    const as = part === 'manager' ? 'manager' : 'examiner';
    const refused = await this.evidence.keepIn(scope, concern, as, placed);
    if (refused.length > 0) throw new Refusal('bad-request', { reason: 'proof-refused' });
    return placed.map(({ name }) => name);
  }

  private async get(caller: Caller, unitId: string, id: string, from: Rows): Promise<ConcernHead> {
    const found = await findConcern(from, id);
    if (!found || found.unitId !== unitId || !(await this.units.withinReach(caller, unitId, from)))
      throw new Refusal('concern-not-found', { concern: id });
    return found;
  }
}

/** The bytes of files, one after the other: a picture is drawn anew. Where they stand is known with the concern. */
async function lookedAt(files: NonNullable<SaidMove['files']>): Promise<LookedAt[]> {
  const read: LookedAt[] = [];
  for (const { name, content } of files)
    read.push(await checked({ name, content, source: 'file', indicator: '', question: 0 }));
  return read;
}
