import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustAdminister } from '../domain/access/must-administer';
import { Refusal } from '../domain/errors';
import { annexPoints, annexState } from '../domain/rules/annex';
import type { AnnexCheck, AnnexState } from '../domain/rules/annex';
import { canonicalValue } from '../domain/rules/local/canonical';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Picture } from '../domain/picture/picture';
import { AnnexCheckEntity } from './annex-check.entity';
import { PictureEntity } from './picture.entity';

/** What somebody found of one point in the annex. */
export type Found = Pick<AnnexCheck, 'point' | 'agrees' | 'found' | 'value' | 'page' | 'note'> & {
  readonly picture?: Picture;
};

/** A photograph as it is shown. */
export type KeptPicture = Pick<PictureEntity, 'type' | 'content'>;

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
   * @throws Refusal `administrators-only`; `bad-request` (annex-point-unknown, annex-difference-missing,
   *   annex-value-unreadable)
   */
  async check(caller: Caller, ruleSet: RuleSet, found: Found): Promise<void> {
    mustAdminister(caller);
    const point = annexPoints(ruleSet).find(({ key }) => key === found.point);
    if (!point) throw new Refusal('bad-request', { reason: 'annex-point-unknown' });
    const { picture, ...words } = found;
    const value = found.agrees ? '' : canonicalValue(ruleSet, found.point, found.value);
    if (value === undefined) throw new Refusal('bad-request', { reason: 'annex-value-unreadable' });
    if (!found.agrees && found.found === '' && value === '')
      throw new Refusal('bad-request', { reason: 'annex-difference-missing' });
    const said = { ...words, value };
    await this.unitOfWork.run(caller, async (scope) => {
      const pictureId = picture ? await keepPicture(scope, picture) : null;
      const row = { id: newId(), ruleSetId: ruleSet.id, ...said, pictureId, said: point.said };
      await scope.manager.insert(AnnexCheckEntity, { ...row, actor: scope.actor, createdAt: scope.at });
      const details = { ...said, picture: pictureId, said: point.said };
      await record(scope, { action: 'annex-checked', subject: 'rule-set', subjectId: ruleSet.id, details });
    });
  }

  /** A photograph of what was checked.
   * @throws Refusal `administrators-only`, `upload-not-found` */
  async picture(caller: Caller, id: string): Promise<KeptPicture> {
    mustAdminister(caller);
    const select = { type: true, content: true } as const;
    const found = await this.reader.manager.findOne(PictureEntity, { where: { id }, select });
    if (!found) throw new Refusal('upload-not-found');
    return found;
  }
}

async function keepPicture(scope: WriteScope, { type, bytes, width, height }: Picture): Promise<string> {
  const id = newId();
  const row = { id, type, width, height, content: Buffer.from(bytes) };
  await scope.manager.insert(PictureEntity, { ...row, actor: scope.actor, createdAt: scope.at });
  return id;
}

const checkOf = ({
  point,
  said,
  agrees,
  found,
  value,
  pictureId: picture,
  page,
  note,
  actor,
  createdAt,
}: AnnexCheckEntity): AnnexCheck => ({
  ...{ point, said, agrees, found, value, picture, page, note },
  by: actor,
  on: createdAt,
});
