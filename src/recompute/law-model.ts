import type { Exact } from '../domain/decimal';
import type { Formula } from '../domain/rules/formula';
import { everyIndicator } from '../domain/rules/rule-set';
import type {
  Aspect,
  Change,
  DenominatorRule,
  Grade,
  Indicator,
  Option,
  RuleSet,
  Term,
} from '../domain/rules/rule-set';
import type { Scale } from '../domain/rules/scale';
import type { Alternatives, Other } from './alternatives';

/** One indicator with everything that a reading may change of it. */
export interface IndicatorModel {
  readonly indicator: Indicator;
  /** False while the list of the aspect that is chosen does not have it. */
  readonly counted: Alternatives<boolean>;
  readonly formula: Alternatives<Formula>;
  readonly scale: Alternatives<Scale>;
  readonly denominator: Alternatives<DenominatorRule>;
  readonly weight: Alternatives<Exact | null>;
}

export interface AspectModel {
  readonly aspect: Aspect;
  readonly indicators: readonly IndicatorModel[];
  /** Its points are shared equally among what applies. */
  readonly pooled: boolean;
  readonly nothingApplies: Alternatives<'lowest' | undefined>;
}

export interface TermModel {
  readonly term: Term;
  readonly formula: Alternatives<Formula>;
}

/** A law before any reading was chosen, with every choice that is open in it. */
export interface LawModel {
  readonly law: RuleSet;
  readonly aspects: readonly AspectModel[];
  readonly terms: readonly TermModel[];
  readonly grades: Alternatives<readonly Grade[]>;
}

interface Event {
  readonly reading: string;
  readonly option: Option;
  readonly change: Change;
}

export function modelOf(law: RuleSet): LawModel {
  const events = law.readings.flatMap(({ id, options }) =>
    options.flatMap((option) => option.changes.map((change): Event => ({ reading: id, option, change }))),
  );
  return {
    law,
    aspects: law.aspects.map((aspect) => aspectModel(law, aspect, events)),
    terms: law.terms.map((term) => ({
      term,
      formula: alternatives(term.formula, events, (change) =>
        'term' in change && change.term === term.code ? { value: change.formula } : undefined,
      ),
    })),
    grades: alternatives(law.grades, events, (change) =>
      'grades' in change ? { value: change.grades } : undefined,
    ),
  };
}

function alternatives<T>(
  base: T,
  events: readonly Event[],
  of: (change: Change) => { readonly value: T } | undefined,
): Alternatives<T> {
  const others = events.flatMap(({ reading, option, change }): Other<T>[] => {
    const found = of(change);
    return found ? [{ reading, option, value: found.value }] : [];
  });
  return { base, others };
}

function aspectModel(law: RuleSet, aspect: Aspect, events: readonly Event[]): AspectModel {
  const lists = [aspect.indicators, ...events.flatMap(({ change }) => listIn(aspect, change) ?? [])];
  const own = new Set(lists.flat().map(({ number }) => number));
  const every = new Map(everyIndicator(law).map((each) => [each.number, each]));
  const indicators = [...own].flatMap((number) => {
    const indicator = aspect.indicators.find((each) => each.number === number) ?? every.get(number);
    return indicator ? [indicatorModel(aspect, indicator, events)] : [];
  });
  return {
    aspect,
    indicators,
    pooled: aspect.indicators.some(({ weight }) => weight === null),
    nothingApplies: alternatives<'lowest' | undefined>(aspect.nothingApplies, events, (change) =>
      'emptyAspect' in change && change.emptyAspect === aspect.number ? { value: change.earns } : undefined,
    ),
  };
}

const listIn = (aspect: Aspect, change: Change): readonly (readonly Indicator[])[] | undefined =>
  'aspect' in change && change.aspect === aspect.number ? [change.indicators] : undefined;

function indicatorModel(aspect: Aspect, indicator: Indicator, events: readonly Event[]): IndicatorModel {
  const { number } = indicator;
  const within = (list: readonly Indicator[]): Indicator | undefined =>
    list.find((each) => each.number === number);
  const of = <T>(base: T, changed: (change: Partial<Indicator>) => T | undefined): Alternatives<T> =>
    alternatives(base, events, (change) => {
      const list = listIn(aspect, change)?.[0];
      const found =
        'indicator' in change && change.indicator === number ? change : list ? within(list) : undefined;
      const value = found && changed(found);
      return value === undefined ? undefined : { value };
    });
  return {
    indicator,
    counted: alternatives(within(aspect.indicators) !== undefined, events, (change) => {
      const list = listIn(aspect, change)?.[0];
      return list ? { value: within(list) !== undefined } : undefined;
    }),
    formula: of(indicator.formula, ({ formula }) => formula),
    scale: of(indicator.scale, ({ scale }) => scale),
    denominator: of(indicator.denominator, ({ denominator }) => denominator),
    weight: of<Exact | null>(indicator.weight, ({ weight }) => weight),
  };
}
