import type { IndicatorId } from '../../../domain/rules/indicator-ids';
import { CAPITAL } from './capital';
import { EFFICIENCY } from './efficiency';
import { GROWTH } from './growth';
import { LENDING } from './lending';
import { MANAGEMENT } from './management';
import { RISK } from './risk';
import { TRADE } from './trade';
import { VILLAGE } from './village';
import type { IndicatorWords } from './words';

export type { IndicatorWords };

/** Every indicator of every rule set in words, by its stable id: the same id means the same thing everywhere. */
export const INDICATOR_WORDS: Record<IndicatorId, IndicatorWords> = {
  ...CAPITAL,
  ...LENDING,
  ...MANAGEMENT,
  ...RISK,
  ...EFFICIENCY,
  ...GROWTH,
  ...TRADE,
  ...VILLAGE,
};

const BY_ID: ReadonlyMap<string, IndicatorWords> = new Map(Object.entries(INDICATOR_WORDS));

/** The words for an indicator; none for one of an older edition that no rule set has any more. */
export function indicatorWords(id: string): IndicatorWords | undefined {
  return BY_ID.get(id);
}
