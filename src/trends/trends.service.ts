import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { StoredAssessment } from '../assessments/assessments.service';
import { sentBasis, type SentBasis } from '../assessments/sent-basis';
import { inThread } from '../assessments/work-threads';
import type { Caller } from '../domain/access/caller';
import type { YearSource } from '../domain/comparison/tell-trend';
import type { TrendResult } from '../domain/comparison/trend-result';
import type { Basis } from '../domain/assessment/basis';
import { Refusal } from '../domain/errors';
import { Kept, markOf } from '../domain/kept';
import { findRuleSet, ruleSetFor, ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { Settings } from '../settings';
import { StatementsService } from '../statements/statements.service';
import type { StoredStatement } from '../statements/revision';
import { UnitsService } from '../units/units.service';
import { basisOfYear } from './judge-years';
import type { TrendJob } from './trend-worker';

/** One year of a unit: its newest revision, and the newest assessment of it if there is one. */
interface Year {
  readonly stored: StoredStatement;
  readonly assessed?: StoredAssessment;
}

/** The worker that tells a trend. */
const trendWorker = require.resolve('./trend-worker');

/** How many trends are held: those of the pages that are open. */
const MOST_HELD = 100;

/** One unit over the years. Whatever it works out anew is not stored. */
@Injectable()
export class TrendsService {
  private readonly told = new Kept<TrendResult>(MOST_HELD);

  constructor(
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly settings: Settings,
  ) {}

  /**
   * The years of a unit as they were judged, or all of them under one rule set as it is today.
   *
   * @param under the id of that rule set
   * @throws Refusal `unit-not-found`, `statement-not-found` for a unit without a year, `unknown-rule-set`
   */
  async show(caller: Caller, unitId: string, under?: string): Promise<TrendResult> {
    const found = await this.find(caller, unitId, under);
    if (!found) throw new Refusal('statement-not-found', { unit: unitId });
    return found;
  }

  /** The same; nothing for a unit without a year. @throws Refusal `unit-not-found`, `unknown-rule-set` */
  async find(caller: Caller, unitId: string, under?: string): Promise<TrendResult | undefined> {
    await this.units.get(caller, unitId);
    const laws = await this.assessments.lawsFor(caller, ruleSets, unitId);
    const chosen = under === undefined ? undefined : findRuleSet(under, laws);
    if (under !== undefined && !chosen) throw new Refusal('unknown-rule-set', { ruleSet: under });
    const years = await this.yearsOf(caller, unitId);
    if (years.length === 0) return undefined;
    const bases = chosen ? allUnder(years, chosen) : asJudged(years, laws);
    const sources = sourcesOf(years, chosen !== undefined);
    return this.told.ofAsync(marksOf(years, bases, sources), () =>
      inThread<TrendResult>(trendWorker, {
        years: years.map(({ stored }, at) => ({ statement: stored.statement, ...sentOf(bases[at]) })),
        warnings: this.settings.RAPOR_WARNINGS ?? '',
        under: chosen?.id ?? null,
        sources,
      } satisfies TrendJob),
    );
  }

  private async yearsOf(caller: Caller, unitId: string): Promise<Year[]> {
    const headers = await this.statements.periodsOf(caller, unitId);
    const newest = await this.assessments.newestOf(
      caller,
      headers.map((header) => header.id),
    );
    return Promise.all(
      headers.map(async ({ id }): Promise<Year> => {
        const assessment = newest.get(id);
        if (assessment === undefined) return { stored: await this.statements.get(caller, id) };
        const assessed = await this.assessments.get(caller, assessment);
        return { stored: assessed.statement, assessed };
      }),
    );
  }
}

/** What each year is judged on: as it was; one that was not yet, by the law in force at its end. @param laws as they judge this unit */
function asJudged(years: readonly Year[], laws: readonly RuleSet[]): (Basis | undefined)[] {
  return years.map(({ stored: { statement }, assessed }) => {
    if (assessed) return assessed.assessment.basis;
    const inForce = ruleSetFor(statement.unit.kind, statement.period.end);
    const ruleSet = inForce && findRuleSet(inForce.id, laws);
    return (
      ruleSet && basisOfYear(statement, statementsOf(years), { ruleSet, readings: [], givenFor: ruleSet })
    );
  });
}

/** Ratios, answers and terms were given for the law under which the newest year was judged first. */
function allUnder(years: readonly Year[], ruleSet: RuleSet): Basis[] {
  const judged = years.flatMap(({ assessed }) => (assessed ? [assessed.assessment.basis.law] : []));
  const by = { ruleSet, readings: [], givenFor: judged[judged.length - 1] ?? ruleSet };
  const all = statementsOf(years);
  return all.map((statement) => basisOfYear(statement, all, by));
}

const statementsOf = (years: readonly Year[]): Statement[] => years.map(({ stored }) => stored.statement);

const sentOf = (basis: Basis | undefined): { readonly basis?: SentBasis } =>
  basis ? { basis: sentBasis(basis) } : {};

/** Names all that a trend is worked out from; the settings stay as long as the program runs. */
function marksOf(
  years: readonly Year[],
  bases: readonly (Basis | undefined)[],
  sources: ReadonlyMap<number, YearSource>,
): string {
  const things = years.flatMap(({ stored, assessed }, at) => [
    stored.statement,
    assessed?.assessment,
    bases[at]?.law,
    bases[at]?.before,
  ]);
  return `${markOf(...things)} ${JSON.stringify([...sources])}`;
}

function sourcesOf(years: readonly Year[], anew: boolean): Map<number, YearSource> {
  return new Map(
    years.map(({ stored, assessed }) => [
      stored.year,
      { revision: stored.revision, assessment: anew ? null : (assessed?.id ?? null) },
    ]),
  );
}
