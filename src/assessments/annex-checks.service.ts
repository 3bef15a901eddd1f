import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { mayAdminister } from '../domain/access/caller';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { annexPoints, annexState } from '../domain/rules/annex';
import type { AnnexCheck, AnnexState } from '../domain/rules/annex';
import type { RuleSet } from '../domain/rules/rule-set';
import { AnnexCheckEntity } from './annex-check.entity';

/** What somebody found of one point in the annex. */
export type Found = Pick<AnnexCheck, 'point' | 'agrees' | 'found' | 'page' | 'note'>;

/** What officials found when they held the data of a law against its annex. */
@Injectable()
export class AnnexChecksService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** How far a rule set is checked. */
  async of(ruleSet: RuleSet): Promise<AnnexState> {
    const rows = await this.reader.manager.find(AnnexCheckEntity, {
      where: { ruleSetId: ruleSet.id },
      order: { made: 'ASC' },
    });
    return annexState(ruleSet, rows.map(checkOf));
  }

  /**
   * Adds what was found of one point.
   *
   * @throws Refusal `administrators-only`; `bad-request` (annex-point-unknown, annex-difference-missing)
   */
  async check(caller: Caller, ruleSet: RuleSet, found: Found): Promise<void> {
    if (!mayAdminister(caller)) throw new Refusal('administrators-only');
    const point = annexPoints(ruleSet).find(({ key }) => key === found.point);
    if (!point) throw new Refusal('bad-request', { reason: 'annex-point-unknown' });
    if (!found.agrees && found.found === '')
      throw new Refusal('bad-request', { reason: 'annex-difference-missing' });
    await this.unitOfWork.run(caller, async (scope) => {
      const row = { id: newId(), ruleSetId: ruleSet.id, ...found, said: point.said };
      await scope.manager.insert(AnnexCheckEntity, { ...row, actor: scope.actor, createdAt: scope.at });
      const details = { ...found, said: point.said };
      await record(scope, { action: 'annex-checked', subject: 'rule-set', subjectId: ruleSet.id, details });
    });
  }
}

const checkOf = ({
  point,
  said,
  agrees,
  found,
  page,
  note,
  actor,
  createdAt,
}: AnnexCheckEntity): AnnexCheck => ({
  ...{ point, said, agrees, found, page, note },
  by: actor,
  on: createdAt,
});
