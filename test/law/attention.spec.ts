import '../support/source-threads';
import { ATTENTION_RULES, isLiveId } from '../../src/domain/attention/rule';
import { signalsOf } from '../../src/domain/attention/signals';
import { findingsOf } from '../../src/domain/assessment/findings';
import { trendOf } from '../../src/domain/comparison/trend';
import { trendResult } from '../../src/domain/comparison/tell-trend';
import { firingsOf } from '../../src/domain/comparison/warnings/fire';
import { WARNING_RULES } from '../../src/domain/comparison/warnings/rules';
import { ruleSetFor } from '../../src/domain/rules/registry';
import { USUAL_LIMITS } from '../../src/domain/statement/limits';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { exampleUnits } from '../../src/trends/example-firings.service';
import { judgeYears } from '../../src/trends/judge-years';

afterAll(closeReaders);

/** How many units of the fixtures each rule names in their newest year, under the law in force then. */
const HITS: Readonly<Record<string, number>> = {
  'figures-contradict': 6,
  'grade-fell': 0,
  'equity-below-deposits': 0,
  'surplus-negative': 0,
  'reserves-drop': 1,
  'arrears-high': 1,
  'allowance-lags': 0,
  'arrears-rise': 0,
  'arrears-age': 0,
  'borrowers-in-arrears-rise': 0,
  'liquidity-falls-lending-rises': 4,
  'loans-outgrow-funding': 4,
  'surplus-falls': 0,
  'equity-falls': 0,
  'total-falls': 0,
  'near-lower-grade': 0,
  'assets-leap': 4,
  'credit-falls': 0,
  'near-lower-band': 14,
};

describe('what needs attention among the fixtures', () => {
  it('is, for each rule that assessments give, so many units', async () => {
    const hits = new Map(
      ATTENTION_RULES.flatMap(({ id }) => (isLiveId(id) ? [] : [[id, 0] as [string, number]])),
    );
    for (const years of await exampleUnits()) {
      const last = years[years.length - 1] ?? years[0];
      const ruleSet = ruleSetFor(last.unit.kind, last.period.end);
      if (!ruleSet) continue;
      const trend = trendOf(judgeYears(years, { ruleSet, readings: [], givenFor: ruleSet }));
      const judged = trend.years[trend.years.length - 1]?.reported?.judged;
      const findings = judged ? findingsOf(judged.assessment.basis, USUAL_LIMITS) : [];
      const stopping = findings.filter(({ severity }) => severity === 'stops').length;
      const told = trendResult(trend, firingsOf(WARNING_RULES, trend), ruleSet.id, new Map());
      for (const { rule } of signalsOf(told, stopping)) hits.set(rule, (hits.get(rule) ?? 0) + 1);
    }
    expect(Object.fromEntries(hits)).toEqual(HITS);
  });
});
