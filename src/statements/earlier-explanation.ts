import type { Explanation } from '../domain/statement/explanation';
import type { FindingKey } from '../domain/statement/finding';

/** What somebody wrote to a finding of an earlier revision. */
export interface EarlierExplanation extends Explanation, FindingKey {
  readonly statementId: string;
}
