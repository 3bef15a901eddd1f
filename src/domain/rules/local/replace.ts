import { bandsText } from '../bands-text';
import type { Aspect, Change, Indicator, RuleSet } from '../rule-set';
import { indicatorsOf } from '../rule-set';
import type { Difference, LocalFault, LocalFaultCode } from './difference';
import { inReadings } from './in-readings';
import { leaveOut } from './leave-out';
import { pointParts } from './point';
import { readBands } from './read-bands';
import { readFormula } from './read-formula';
import { readNumber } from './read-number';
import { readLeftOut } from './read-left-out';

/** A rule set with one difference taken over, or why it cannot be.
 * @param base what the difference was found in; positions of questions are those of its lists */
export function replace(base: RuleSet, ruleSet: RuleSet, difference: Difference): RuleSet | LocalFault {
  const { point, is } = difference;
  const [part, id] = pointParts(point);
  if (part === 'term') return replaceTerm(ruleSet, id, difference);
  if (part === 'questions') return replaceQuestions(base, ruleSet, id, difference);
  const weight = part === 'weight' ? readNumber(is) : undefined;
  const bands = part === 'band' ? readBands(is) : undefined;
  if (!weight && !bands) return faultOf('unreadable', difference);
  if (weight)
    return everywhere(
      ruleSet,
      id,
      () => ({ weight }),
      (aspect) => (aspect.number === id ? { weight } : {}),
    );
  const scale = { kind: 'bands' as const, bands: bands ?? [] };
  return everywhere(ruleSet, id, (each) =>
    each.scale.kind === 'bands' && bandsText(each.scale.bands) === difference.was ? { scale } : {},
  );
}

const faultOf = (code: LocalFaultCode, { point: at, is: found }: Difference): LocalFault => ({
  code,
  at,
  found,
});

function replaceTerm(ruleSet: RuleSet, code: string, difference: Difference): RuleSet | LocalFault {
  const formula = readFormula(ruleSet, difference.is);
  if (!formula) return faultOf('unreadable', difference);
  const terms = ruleSet.terms.map((each) =>
    each.code === code ? { ...each, formula, definition: definitionOf(each.definition, difference) } : each,
  );
  return { ...ruleSet, terms };
}

/** Words of the definition are those of the sources; what is otherwise stands behind them. */
const definitionOf = (definition: string, { is }: Difference): string =>
  `${definition} [edisi setempat: ${is}]`;

function replaceQuestions(
  base: RuleSet,
  ruleSet: RuleSet,
  of: string,
  difference: Difference,
): RuleSet | LocalFault {
  const asked = indicatorsOf(base).find(({ number }) => number === of)?.questions?.length ?? 0;
  const places = readLeftOut(difference.is, asked);
  if (places === 'more') return faultOf('questions-added', difference);
  return places ? leaveOut(ruleSet, { of, places }) : faultOf('unreadable', difference);
}

/** The indicator of that number in the law, and where a reading lists it the same way; aspects by their number. */
function everywhere(
  ruleSet: RuleSet,
  id: string,
  indicator: (each: Indicator) => Partial<Indicator>,
  aspect: (each: Aspect) => Partial<Aspect> = () => ({}),
): RuleSet {
  const one = (each: Indicator): Indicator => (each.number === id ? { ...each, ...indicator(each) } : each);
  const aspects = ruleSet.aspects.map((each) => ({
    ...each,
    ...aspect(each),
    indicators: each.indicators.map(one),
  }));
  const change = (each: Change): Change =>
    'aspect' in each ? { ...each, indicators: each.indicators.map(one) } : each;
  return { ...ruleSet, aspects, readings: inReadings(ruleSet.readings, change) };
}
