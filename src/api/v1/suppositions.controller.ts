import { Param } from '@nestjs/common';
import { ResultsService } from '../../assessments/results.service';
import { OtherLawService } from '../../comparisons/other-law.service';
import { RankingsService } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { assessorOf } from '../../domain/analysis/dossier';
import { NOTES, suppose, type Note } from '../../domain/analysis/what-if';
import type { Interval } from '../../domain/assessment/assess';
import type { OtherLawResult, Supposed } from '../../domain/comparison/other-law-result';
import { exact, plain } from '../../domain/decimal';
import { Refusal } from '../../domain/errors';
import { annexPoints } from '../../domain/rules/annex';
import { canonicalValue } from '../../domain/rules/local/canonical';
import { valueText } from '../../domain/rules/local/value-text';
import type { RuleSet } from '../../domain/rules/rule-set';
import { areaWord, ownAreaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { lawOf } from '../../web/law-of';
import { among, flag, list, object, optional, orNull, text, whole, type Schema } from '../document/schema';
import { Resource, Sent, Work } from './shape/operation';
import { BOOK_YEAR, OWN_AREA } from './shape/said';

const AMOUNT = '^-?\\d{1,18}(\\.\\d{1,2})?$';

interface FiguresSent {
  readonly amounts: Readonly<Record<string, string>>;
  readonly balanced?: boolean;
}

const FIGURES = object<FiguresSent>({
  amounts: {
    type: 'object',
    maxProperties: 50,
    additionalProperties: { type: 'string', pattern: AMOUNT },
    description: 'decimal text by line of the chart; lines that follow from others are passed over',
  },
  balanced: optional<boolean>({ ...flag, description: 'books the counter-entry too; so unless false' }),
});

/** Between what points the total would lie; the same where it is certain. */
interface PointsTold {
  readonly least: string;
  readonly most: string;
}

const POINTS = object<PointsTold>({ least: text, most: text });
const pointsTold = (total: Interval | undefined): PointsTold | null =>
  total === undefined ? null : { least: plain(total.least), most: plain(total.most) };

/** What comes of other figures. */
interface FiguresTold {
  /** Null for a law without a total. */
  readonly total: PointsTold | null;
  readonly grade: string | null;
  readonly notes: readonly Note[];
  /** Lines that were booked against those that are supposed, with what they would be. */
  readonly counters: Readonly<Record<string, string>>;
}

const FIGURES_TOLD = object<FiguresTold>({
  ...{ total: orNull(POINTS), grade: orNull(text), notes: list(among(NOTES)) },
  counters: { type: 'object', additionalProperties: { type: 'string' } },
});

/** What if the figures of a unit were others: worked out, and never stored. */
@Resource('assessments/:id/suppositions')
export class FigureSuppositionsV1Controller {
  constructor(private readonly results: ResultsService) {}

  /** @throws Refusal `assessment-not-found` */
  @Work('', { id: 'supposeFigures', says: 'What would come of other figures', answers: FIGURES_TOLD })
  async suppose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(FIGURES) { amounts, balanced = true }: FiguresSent,
  ): Promise<FiguresTold> {
    const dossier = await this.results.dossier(caller, id);
    const wanted = new Map(Object.entries(amounts).map(([code, amount]) => [code, exact(amount)]));
    const { statement, notes, counters } = suppose(dossier.basis.statement, wanted, balanced);
    const { total, grade } = assessorOf(dossier)(statement);
    const booked = [...counters].map(([code, amount]) => [code, plain(amount)] as const);
    return {
      ...{ total: pointsTold(total), grade: grade?.label ?? null, notes },
      counters: Object.fromEntries(booked),
    };
  }
}

interface LawSent {
  readonly area?: string;
  readonly year?: number;
  readonly points?: readonly { readonly point: string; readonly value: string }[];
  readonly reading?: string;
  readonly edition?: string;
}

const short: Schema<string> = { ...text, minLength: 1, maxLength: 100 };
const LAW = object<LawSent>({
  area: OWN_AREA,
  year: optional<number>({ ...BOOK_YEAR, description: 'the newest unless given' }),
  points: optional<NonNullable<LawSent['points']>>({
    ...list(object<{ point: string; value: string }>({ point: short, value: { ...text, maxLength: 2000 } })),
    ...{ minItems: 1, maxItems: 12 },
    description: 'points of the annex that would say something else, as band:5.1 or weight:2.1',
  }),
  reading: optional<string>({
    ...short,
    description: 'id of an option of a reading, in the place of points',
  }),
  edition: optional<string>({
    ...short,
    description: 'hash of an edition of the office, in the place of points',
  }),
});

interface LawTold {
  readonly rules: string;
  readonly area: string;
  readonly year: number;
  readonly coverage: OtherLawResult['coverage'];
  readonly cells: OtherLawResult['cells'];
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly assessment: string;
    readonly was: string | null;
    readonly is: string | null;
  }[];
}

const LAW_TOLD = object<LawTold>({
  ...{ rules: text, area: text, year: whole },
  coverage: object<LawTold['coverage']>({
    ...{ judged: whole, told: whole, anew: whole, waiting: whole, otherEdition: whole },
  }),
  cells: list(object<LawTold['cells'][number]>({ was: orNull(text), is: orNull(text), units: whole })),
  units: list(
    object<LawTold['units'][number]>({
      ...{ unit: text, name: text, assessment: text, was: orNull(text), is: orNull(text) },
    }),
  ),
});

/** What if a law said something else: how the predicates of an area would move; never stored. */
@Resource('rules/:id/suppositions')
export class LawSuppositionsV1Controller {
  constructor(
    private readonly other: OtherLawService,
    private readonly rankings: RankingsService,
  ) {}

  /** Only units whose predicate moves are listed; `cells` counts all.
   * @throws Refusal `unknown-rule-set`, `area-not-found`, `officials-only`, `unknown-reading`, `busy`; `bad-request`
   *   (nothing-supposed, annex-point-unknown, annex-value-unreadable) */
  @Work('', { id: 'supposeLaw', says: 'How predicates would move under another law', answers: LAW_TOLD })
  async suppose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(LAW) sent: LawSent,
  ): Promise<LawTold> {
    const law = lawOf(id);
    const area = ownAreaOfAddress(caller, sent.area);
    const year = sent.year ?? (await this.rankings.yearsIn(caller, area))[0];
    if (year === undefined) throw new Refusal('group-not-found');
    const told = await this.other.suppose(caller, { law, area, year, supposed: supposedIn(law, sent) });
    if ('faults' in told) throw unclear(told.faults[0]?.at ?? '');
    return lawTold(told);
  }
}

const unclear = (found: string): Refusal =>
  new Refusal('bad-request', { reason: 'annex-value-unreadable', found });

/** @throws Refusal `bad-request` (nothing-supposed, annex-point-unknown, annex-value-unreadable) */
function supposedIn(law: RuleSet, { points = [], reading, edition }: LawSent): Supposed {
  if (reading !== undefined) return { kind: 'reading', option: reading };
  if (edition !== undefined) return { kind: 'edition', hash: edition };
  const known = new Set(annexPoints(law).map(({ key }) => key));
  const supposed = points.flatMap(({ point, value }) => {
    if (!known.has(point)) throw new Refusal('bad-request', { reason: 'annex-point-unknown', found: point });
    const is = canonicalValue(law, point, value);
    if (is === undefined) throw unclear(point);
    return is === '' ? [] : [{ point, was: valueText(law, point) ?? '', is }];
  });
  if (supposed.length === 0) throw new Refusal('bad-request', { reason: 'nothing-supposed' });
  return { kind: 'points', points: supposed };
}

const lawTold = ({ ruleSet: rules, area, year, coverage, cells, units }: OtherLawResult): LawTold => ({
  ...{ rules, area: areaWord(area), year, coverage, cells },
  units: units
    .filter(({ was, is }) => was.grade !== is.grade)
    .map(({ unit, name, assessment, was, is }) => ({ unit, name, assessment, was: was.grade, is: is.grade })),
});
