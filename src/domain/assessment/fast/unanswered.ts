import { nodesOf } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import type { Indicator } from '../../rules/rule-set';
import { rangeOf } from '../../rules/scale';
import { asksOf } from '../asks';
import type { Frame } from './frame';
import type { OpenCredit } from './judged-lines';

/**
 * The gap of an indicator that counts nothing but answers, of a unit that gave none: as wide as its scale. Questionnaires
 * that nobody filled in are common. Undefined for an indicator that counts something else, or some answers of which exist.
 */
export function unanswered(indicator: Indicator): ((frame: Frame) => OpenCredit | undefined) | undefined {
  const asks = asksOf(indicator.formula);
  if (asks.length === 0 || ![...nodesOf(indicator.formula)].every(isOfAnswers)) return undefined;
  const open: OpenCredit = { ...rangeOf(indicator.scale), gap: 'answers-missing' };
  return ({ statement: { answers } }) => (asks.some((of) => answers.has(of)) ? undefined : open);
}

const isOfAnswers = ({ node }: Formula): boolean =>
  node === 'answers' || node === 'number' || node === 'percent';
