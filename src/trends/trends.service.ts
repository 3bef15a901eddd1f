import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { StoredAssessment } from '../assessments/assessments.service';
import type { Caller } from '../domain/access/caller';
import { trendOf } from '../domain/comparison/trend';
import type { JudgedYear } from '../domain/comparison/trend-year';
import { trendResult } from '../domain/comparison/tell-trend';
import type { YearSource } from '../domain/comparison/tell-trend';
import type { TrendResult } from '../domain/comparison/trend-result';
import { firingsOf } from '../domain/comparison/warnings/fire';
import { readingsOf } from '../domain/assessment/basis';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSetFor, ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { Settings } from '../settings';
import { StatementsService } from '../statements/statements.service';
import type { StoredStatement } from '../statements/revision';
import { UnitsService } from '../units/units.service';
import { judgeYear, judgeYears } from './judge-years';

/** One year of a unit: its newest revision, and the newest assessment of it if there is one. */
interface Year {
  readonly stored: StoredStatement;
  readonly assessed?: StoredAssessment;
}

/** One unit over the years. Whatever it works out anew is not stored. */
@Injectable()
export class TrendsService {
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
    const trend = trendOf(chosen ? allUnder(years, chosen) : asJudged(years, laws));
    const firings = firingsOf(this.settings.warnings, trend);
    return trendResult(trend, firings, chosen?.id ?? null, sourcesOf(years, chosen !== undefined));
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

/** Each year as it was judged; one that was not yet, by the law in force at its end. @param laws as they judge this unit */
function asJudged(years: readonly Year[], laws: readonly RuleSet[]): JudgedYear[] {
  const all = years.map(({ stored }) => stored.statement);
  return years.map(({ stored: { statement }, assessed }) => {
    if (assessed) return judgedOf(assessed);
    const inForce = ruleSetFor(statement.unit.kind, statement.period.end);
    const ruleSet = inForce && findRuleSet(inForce.id, laws);
    if (!ruleSet) return { statement };
    return judgeYear(statement, all, { ruleSet, readings: [], givenFor: ruleSet });
  });
}

function judgedOf({ statement, assessment, edition }: StoredAssessment): JudgedYear {
  const { hash, date } = edition;
  const { basis } = assessment;
  const law = { ruleSet: basis.ruleSet, edition: { hash, date }, readings: readingsOf(basis) };
  return { statement: statement.statement, judged: { law, assessment } };
}

/** Ratios, answers and terms were given for the law under which the newest year was judged first. */
function allUnder(years: readonly Year[], ruleSet: RuleSet): JudgedYear[] {
  const judged = years.flatMap(({ assessed }) => (assessed ? [assessed.assessment.basis.law] : []));
  const givenFor = judged[judged.length - 1] ?? ruleSet;
  return judgeYears(
    years.map(({ stored }) => stored.statement),
    { ruleSet, readings: [], givenFor },
  );
}

function sourcesOf(years: readonly Year[], anew: boolean): Map<number, YearSource> {
  return new Map(
    years.map(({ stored, assessed }) => [
      stored.year,
      { revision: stored.revision, assessment: anew ? null : (assessed?.id ?? null) },
    ]),
  );
}
