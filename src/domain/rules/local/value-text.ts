import { plain } from '../../decimal';
import { bandsText } from '../bands-text';
import { formulaText } from '../formula-text';
import type { Indicator, RuleSet } from '../rule-set';
import { indicatorsOf } from '../rule-set';
import { pointParts } from './point';

/** What a rule set says at a point, as a difference writes it; undefined for a point it does not have. */
export function valueText(ruleSet: RuleSet, point: string): string | undefined {
  const [part, id] = pointParts(point);
  if (part === 'term') return termText(ruleSet, id);
  const aspect = ruleSet.aspects.find(({ number }) => number === id);
  if (part === 'weight' && aspect) return plain(aspect.weight);
  const indicator = indicatorsOf(ruleSet).find(({ number }) => number === id);
  return indicator && textOf(indicator, part);
}

function termText({ terms }: RuleSet, id: string): string | undefined {
  const term = terms.find(({ code }) => code === id);
  return term && formulaText(term.formula);
}

function textOf({ scale, weight, questions }: Indicator, part: string): string | undefined {
  if (part === 'band') return scale.kind === 'bands' ? bandsText(scale.bands) : undefined;
  if (part === 'weight') return weight ? plain(weight) : undefined;
  return part === 'questions' && questions ? String(questions.length) : undefined;
}
