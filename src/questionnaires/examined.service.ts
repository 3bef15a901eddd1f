import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { ExaminedAnswer } from '../domain/filing/examined';
import { partsOf } from '../domain/filing/stages';
import { mustBeExamined } from '../filings/gate';
import { UnitsService } from '../units/units.service';
import { ExaminedAnswerEntity } from './examined-answer.entity';
import type { BookYear } from './taps.store';

/** What an examiner says at a question. */
export type FoundAnswer = Omit<ExaminedAnswer, 'by' | 'on'>;

/** The examiner's own answers: they stand beside the unit's until the examination is finished, and count then. */
@Injectable()
export class ExaminedService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** The examiner's answers of a year, in the order of the questions. */
  async of(caller: Caller, { unitId, year }: BookYear, from: Rows = this.reader): Promise<ExaminedAnswer[]> {
    if (!(await this.units.withinReach(caller, unitId, from))) return [];
    const rows = await from.manager.find(ExaminedAnswerEntity, {
      where: { unitId, year },
      order: { indicator: 'ASC', question: 'ASC' },
    });
    return rows.map(({ indicator, question, answer, reason, own, ownNote, actor: by, at }) => ({
      ...{ indicator, question, answer, reason, own, ownNote, by },
      on: at.slice(0, 10),
    }));
  }

  /**
   * Keeps what an examiner found; what the unit had said when it was first examined stays beside it.
   *
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours)
   */
  async give(scope: WriteScope, { unitId, year }: BookYear, found: readonly FoundAnswer[]): Promise<void> {
    await this.units.get(scope.caller, unitId, scope);
    if (!partsOf(scope.caller).includes('auditor')) throw new Refusal('bad-request', { reason: 'not-yours' });
    await mustBeExamined(scope, { unitId, year });
    const { actor, at, manager } = scope;
    for (const { own, ownNote, ...said } of found) {
      const place = { unitId, year, indicator: said.indicator, question: said.question };
      const known = await manager.findOneBy(ExaminedAnswerEntity, place);
      if (known) await manager.update(ExaminedAnswerEntity, place, { ...said, actor, at });
      else await manager.insert(ExaminedAnswerEntity, { ...place, ...said, own, ownNote, actor, at });
    }
    const details = { year, answers: found.length };
    await record(scope, { action: 'answers-examined', subject: 'unit', subjectId: unitId, details });
  }
}
