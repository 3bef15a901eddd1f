import { Param } from '@nestjs/common';
import { AreaRatiosService } from '../../comparisons/area-ratios.service';
import { RankingsService } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { measureNames } from '../../domain/comparison/measures';
import { Refusal } from '../../domain/errors';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { areaOfAddress, areaWord } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, list, object, optional, orNull, text, whole } from '../document/schema';
import { Asked, Look, Resource } from './shape/operation';
import { decimalTold } from './told/ranking';

interface RatiosAsked {
  readonly rules?: string;
  readonly kind?: Kind;
  readonly measure?: string;
}

const RATIOS = object<RatiosAsked>({
  rules: optional<string>({ ...text, maxLength: 100, description: 'id of a rule set, with its kind' }),
  kind: optional<Kind>({ ...among(KINDS), description: 'the largest population unless both are given' }),
  measure: optional<string>({
    ...text,
    maxLength: 60,
    description: 'id of a measure; the first unless given',
  }),
});

/** The mean of a part in a year; null where no unit has a value, or it is not worked out yet: then ask again. */
interface MeanTold {
  readonly mean: string;
  readonly units: number;
}

interface RatiosTold {
  readonly area: string;
  readonly rules: string;
  readonly kind: Kind;
  readonly measure: string;
  readonly measures: readonly string[];
  /** The newest last. */
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly area: string;
    /** Along the years: units of the kind that owed the year. */
    readonly registered: readonly number[];
    readonly means: readonly (MeanTold | null)[];
  }[];
}

const TOLD = object<RatiosTold>({
  ...{ area: text, rules: text, kind: among(KINDS), measure: text, measures: list(text), years: list(whole) },
  rows: list(
    object<RatiosTold['rows'][number]>({
      ...{ area: text, registered: list(whole) },
      means: list(orNull(object<MeanTold>({ mean: text, units: whole }))),
    }),
  ),
});

/** The means of the parts of an area, year by year, for officials. */
@Resource('areas/:code/ratios')
export class AreaRatiosV1Controller {
  constructor(
    private readonly ratios: AreaRatiosService,
    private readonly rankings: RankingsService,
  ) {}

  /** @throws Refusal `officials-only`, `area-not-found`; `group-not-found` where nothing was judged yet */
  @Look('', { id: 'getAreaRatios', says: 'Means of a measure by part and year', answers: TOLD })
  async means(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(RATIOS) asked: RatiosAsked,
  ): Promise<RatiosTold> {
    const area = areaOfAddress(code);
    const [newest] = await this.rankings.years(caller);
    const year = (await this.rankings.usableYear(caller)) ?? newest;
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const chosen =
      populations.find((each) => each.ruleSetId === asked.rules && each.kind === asked.kind) ??
      populations[0];
    if (!chosen || newest === undefined) throw new Refusal('group-not-found');
    const population = await this.rankings.population(caller, chosen.id);
    const measures = measureNames(await this.rankings.ruleSet(population)).map(({ id }) => id);
    const measure = measures.find((each) => each === asked.measure) ?? measures[0];
    if (measure === undefined) throw new Refusal('group-not-found');
    const { ruleSetId, kind } = chosen;
    const found = await this.ratios.means(caller, { area, ruleSetId, kind, measure, year: newest });
    return {
      ...{ area: areaWord(area), rules: ruleSetId, kind, measure, measures },
      years: found.years.map((each) => each.year),
      rows: found.rows.map((row) => ({
        ...{ area: row.area, registered: row.registered },
        means: row.means.map((each) => (each ? { mean: decimalTold(each.mean) ?? '', units: each.n } : null)),
      })),
    };
  }
}
