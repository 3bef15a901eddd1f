import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { annexFound, LONGEST_FOUND } from '../../assessments/annex-found';
import { AnnexChecksService } from '../../assessments/annex-checks.service';
import type { Caller } from '../../domain/access/caller';
import { mustAdminister } from '../../domain/access/must-administer';
import type { AnnexCheck, AnnexPart, AnnexPoint, AnnexState } from '../../domain/rules/annex';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { lawOf } from '../../web/law-of';
import { flag, list, object, orNull, text, whole, words, type Plain } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Store } from './shape/operation';

/** One point of a law with what was found of it; null where nobody looked, or the data say something else since. */
interface PointTold extends AnnexPoint {
  readonly check: Omit<AnnexCheck, 'point' | 'said'> | null;
}

/** How far a law is checked against its annex. */
interface ChecksTold extends Omit<AnnexState, 'points'> {
  readonly points: readonly PointTold[];
}

const CHECKS = object<ChecksTold>({
  points: list(
    object<PointTold>({
      ...{ key: text, group: text, label: text, said: text },
      part: words<AnnexPart>({ band: true, weight: true, questions: true, term: true }),
      check: orNull(
        object<NonNullable<PointTold['check']>>({
          ...{ agrees: flag, found: text, value: text, picture: orNull(text) },
          ...{ page: text, note: text, by: text, on: text },
        }),
      ),
    }),
  ),
  ...{ checked: whole, differing: whole, by: list(text) },
});

const short: Plain = { type: 'string', maxLength: LONGEST_FOUND };
const FORM: Plain = {
  type: 'object',
  required: ['point', 'agrees'],
  properties: {
    point: { ...short, description: 'key of a point' },
    agrees: { type: 'string', enum: ['yes', 'no'] },
    found: { ...short, description: 'what the annex says, where it says otherwise' },
    value: { ...short, description: 'the same as a difference writes it' },
    ...{ page: short, note: short },
    file: { type: 'string', format: 'binary', description: 'a photograph of it' },
  },
};

/** A law held against its annex, point by point; for administrators. */
@Resource('rules/:id/annex-checks')
export class AnnexChecksV1Controller {
  constructor(private readonly checks: AnnexChecksService) {}

  /** @throws Refusal `administrators-only`, `unknown-rule-set` */
  @Look('', { id: 'listAnnexChecks', says: 'Points of a law, with what was found of each', answers: CHECKS })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') law: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ChecksTold> {
    mustAdminister(caller);
    return checksTold(await this.checks.of(lawOf(law)));
  }

  /** Each is kept; the newest counts. @throws Refusal as `list`, `bad-request` */
  @Store('', { id: 'checkAnnex', says: 'Says what was found of a point', answers: CHECKS }, FORM)
  async check(
    @CalledBy() caller: Caller,
    @Param('id') law: string,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ChecksTold> {
    const ruleSet = lawOf(law);
    const { fields, file } = await readForm(request);
    const found = annexFound(fields, fields.get('agrees') === 'yes', file?.content);
    await this.checks.check(caller, ruleSet, found);
    return checksTold(await this.checks.of(ruleSet));
  }

  /** @throws Refusal `administrators-only`, `upload-not-found` */
  @LookFile('pictures/:picture', { id: 'getAnnexPicture', says: 'A photograph of what was checked' })
  async picture(
    @CalledBy() caller: Caller,
    @Param('picture') picture: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return (await this.checks.picture(caller, picture)).content;
  }
}

const checksTold = ({ points, ...state }: AnnexState): ChecksTold => ({
  ...state,
  points: points.map(({ point, check }) => ({ ...point, check: check ? checkTold(check) : null })),
});

const checkTold = ({ point: _point, said: _said, ...check }: AnnexCheck): NonNullable<PointTold['check']> =>
  check;
