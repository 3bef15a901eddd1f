import { Param } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import type { Caller } from '../../domain/access/caller';
import type { TrendResult } from '../../domain/comparison/trend-result';
import { isPlaceOfTexts } from './shape/places';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { StatementsService } from '../../statements/statements.service';
import { TrendsService } from '../../trends/trends.service';
import { UnitsService } from '../../units/units.service';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, list, object, OPEN, optional, text } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { told } from './schemas';
import { assessmentTold, headTold, type AssessmentHead, type StatementHead } from './told/statement';
import { unitTold, type UnitTold } from './told/unit';

interface UnitsAsked extends PageAsked {
  readonly name?: string;
  readonly kind?: Kind;
  readonly area?: string;
}

const UNITS = object<UnitsAsked>({
  ...PAGE_FIELDS,
  name: optional<string>({ ...text, maxLength: 200, description: 'a part of the name' }),
  kind: optional(among(KINDS)),
  area: optional<string>({
    ...text,
    maxLength: 20,
    description: 'kode wilayah, and all areas in it; indonesia for all',
  }),
});

interface TrendAsked {
  readonly rules?: string;
}

const TREND = object<TrendAsked>({
  rules: optional<string>({
    ...{ ...text, maxLength: 100, example: 'perdep-06-2016' },
    description: 'id of a rule set; as judged unless given',
  }),
});

/** The cooperatives and units of BUM Desa within reach, and what hangs on each. */
@Resource('units')
export class UnitsV1Controller {
  constructor(
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly trends: TrendsService,
  ) {}

  /** @throws Refusal `area-not-found`, `bad-request` */
  @Look('', { id: 'listUnits', says: 'Units within reach, by name', answers: pageOf(told('RegisteredUnit')) })
  async list(@CalledBy() caller: Caller, @Asked(UNITS) asked: UnitsAsked): Promise<Page<UnitTold>> {
    const { name, kind, area, cursor, limit = USUAL } = asked;
    const place = placeIn(cursor, isPlaceOfTexts);
    const last = place && { normalizedName: place[0], id: place[1] };
    const code = areaOfAddress(area);
    const found = await this.units.after(caller, last, {
      ...(name === undefined ? {} : { text: name }),
      ...(kind === undefined ? {} : { kind }),
      ...(code === '' ? {} : { area: code }),
      limit: limit + 1,
    });
    return paged(found, asked, ({ normalizedName, id }) => [normalizedName, id], unitTold);
  }

  /** @throws Refusal `unit-not-found` */
  @Look(':id', { id: 'getUnit', says: 'One unit', answers: told('RegisteredUnit') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<UnitTold> {
    return unitTold(await this.units.get(caller, id));
  }

  /** @throws Refusal `unit-not-found` */
  @Look(':id/statements', {
    ...{ id: 'listStatementsOfUnit', says: 'Every revision of every year, as they were stored' },
    answers: list(told('StatementRevision')),
  })
  async statementsOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StatementHead[]> {
    await this.units.get(caller, id);
    return (await this.statements.historyOf(caller, id)).map(headTold);
  }

  /** @throws Refusal `unit-not-found` */
  @Look(':id/assessments', {
    ...{ id: 'listAssessmentsOfUnit', says: 'Assessments of every revision of a unit' },
    answers: list(told('AssessmentListed')),
  })
  async assessmentsOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<AssessmentHead[]> {
    await this.units.get(caller, id);
    const revisions = await this.statements.historyOf(caller, id);
    const judged = await this.assessments.judgedOf(
      caller,
      revisions.map((each) => each.id),
    );
    return judged.map(assessmentTold);
  }

  /** @throws Refusal `unit-not-found`, `statement-not-found`, `unknown-rule-set` */
  @Look(':id/trend', { id: 'getTrendOfUnit', says: 'A unit over the years', answers: OPEN })
  async trend(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(TREND) { rules }: TrendAsked,
  ): Promise<TrendResult> {
    return this.trends.show(caller, id, rules);
  }
}
