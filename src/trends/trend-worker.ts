import { basisOf, type SentBasis } from '../assessments/sent-basis';
import { trendResult, type YearSource } from '../domain/comparison/tell-trend';
import { trendOf } from '../domain/comparison/trend';
import type { JudgedYear } from '../domain/comparison/trend-year';
import type { TrendResult } from '../domain/comparison/trend-result';
import { firingsOf } from '../domain/comparison/warnings/fire';
import { withThresholds } from '../domain/comparison/warnings/rules';
import { revived } from '../domain/decimal';
import type { Statement } from '../domain/statement/statement';
import { worker } from '../threads/worker';
import { judgedOn } from './judge-years';

/** The years of a unit as a thread is sent them, each with what it is judged on, where there is a law. */
export interface TrendJob {
  readonly years: readonly { readonly statement: Statement; readonly basis?: SentBasis }[];
  /** The setting with the thresholds of early warnings. */
  readonly warnings: string;
  /** The rule set under which all of them are judged, if one was chosen. */
  readonly under: string | null;
  readonly sources: ReadonlyMap<number, YearSource>;
}

export default worker(({ years, warnings, under, sources }: TrendJob): TrendResult => {
  const rules = withThresholds(warnings);
  if ('found' in rules) throw new Error(`a threshold that was not checked: ${rules.found}`);
  const trend = trendOf(years.map(judged));
  return trendResult(trend, firingsOf(rules, trend), under, sources);
});

function judged({ statement, basis }: TrendJob['years'][number]): JudgedYear {
  const given = revived(statement);
  return basis ? judgedOn(given, basisOf(basis)) : { statement: given };
}
