import { ZERO, sumOf } from '../decimal';
import { Refusal } from '../errors';
import { Kept, markOf, onceOf } from '../kept';
import type { Aspect, Change, IndicatorChange, Option, Reading, RuleSet } from './rule-set';

/** The option taken in each reading of a rule set, by the id of the reading. */
export type Choices = ReadonlyMap<string, Option>;

/** The default of every reading, or the options named in `ids`. An option that selects others brings them with it,
 * unless another of the same reading is named too.
 * @throws Refusal `unknown-reading` when an id is no option of this rule set */
export function choose(ruleSet: RuleSet, ids: readonly string[]): Choices {
  const named = ids.map((id) => find(ruleSet, id));
  return new Map([
    ...ruleSet.readings.map((reading) => [reading.id, reading.options[0]] as const),
    ...named.flatMap(([, option]) => selectedBy(ruleSet, option)),
    ...named,
  ]);
}

type Chosen = readonly [reading: string, option: Option];

function find(ruleSet: RuleSet, id: string): Chosen {
  for (const reading of ruleSet.readings) {
    const option = reading.options.find((each) => each.id === id);
    if (option) return [reading.id, option];
  }
  throw new Refusal('unknown-reading', { reading: id, ruleSet: ruleSet.id });
}

const selectedBy = (ruleSet: RuleSet, { selects = [] }: Option): Chosen[] =>
  selects.map((id) => find(ruleSet, id));

/**
 * The same choices with another option of one reading. What the option given up brought with it goes, and what the
 * other one selects comes; what was chosen by itself stays.
 */
export function instead(ruleSet: RuleSet, choices: Choices, reading: string, option: Option): Choices {
  const given = choices.get(reading);
  const [was, is] = [given ? choose(ruleSet, [given.id]) : choose(ruleSet, []), choose(ruleSet, [option.id])];
  const apart = [...choices].filter(([id, each]) => id !== reading && was.get(id)?.id !== each.id);
  return new Map([...is, ...apart]);
}

/** The options that were chosen otherwise than the one of a reading, or no option at all, brings with it. */
export function chosenApart(ruleSet: RuleSet, choices: Choices, reading: string): Option[] {
  const given = choices.get(reading);
  const brought = choose(ruleSet, given ? [given.id] : []);
  return [...choices].flatMap(([id, each]) => (brought.get(id)?.id === each.id ? [] : [each]));
}

/** The fewest option ids that give these choices: what somebody chose, neither what came with it nor the defaults. */
export function namedIn(ruleSet: RuleSet, choices: Choices): string[] {
  const whole = [...choices.values()].filter((each) => each.selects !== undefined).map((each) => each.id);
  const brought = choose(ruleSet, whole);
  const apart = [...choices].filter(([id, each]) => brought.get(id)?.id !== each.id);
  return [...whole, ...apart.map(([, each]) => each.id)];
}

/** True for a reading that chooses in others too. */
export const isWhole = ({ options }: Reading): boolean => options.some((each) => each.selects !== undefined);

/** True when an id names an option of this rule set. */
export function hasOption(ruleSet: RuleSet, id: string): boolean {
  return ruleSet.readings.some((reading) => reading.options.some((option) => option.id === id));
}

/** Ways to read a law that are kept: what is worked out of a rule set once is kept with it. */
const MOST_KEPT = 64;

const readings = onceOf((_law: RuleSet) => new Kept<RuleSet>(MOST_KEPT));

/** The rule set as the chosen options read it; the same one where the same options change something. */
export function readAs(ruleSet: RuleSet, choices: Choices): RuleSet {
  const changing = [...choices.values()].filter(({ changes }) => changes.length > 0);
  if (changing.length === 0) return ruleSet;
  const read = (): RuleSet => changing.flatMap(({ changes }) => [...changes]).reduce(withChange, ruleSet);
  return readings(ruleSet).of(markOf(...changing), read);
}

function withChange(ruleSet: RuleSet, change: Change): RuleSet {
  if ('term' in change) {
    const terms = ruleSet.terms.map((term) =>
      term.code === change.term ? { ...term, formula: change.formula } : term,
    );
    return { ...ruleSet, terms };
  }
  if ('grades' in change) return { ...ruleSet, grades: change.grades };
  if ('aspect' in change)
    return { ...ruleSet, aspects: ruleSet.aspects.map((aspect) => regrouped(aspect, change)) };
  if ('emptyAspect' in change) {
    const { emptyAspect: number, earns } = change;
    const aspects = ruleSet.aspects.map((each) =>
      each.number === number ? { ...each, nothingApplies: earns } : each,
    );
    return { ...ruleSet, aspects };
  }
  const { indicator, ...changed } = change;
  return { ...ruleSet, aspects: ruleSet.aspects.map((aspect) => amended(aspect, indicator, changed)) };
}

function regrouped(aspect: Aspect, change: Extract<Change, { aspect: string }>): Aspect {
  return aspect.number === change.aspect ? { ...aspect, indicators: change.indicators } : aspect;
}

/** An aspect with one indicator read otherwise; a weight that changes changes that of the aspect with it. */
function amended(aspect: Aspect, number: string, changed: IndicatorChange): Aspect {
  const indicators = aspect.indicators.map((each) =>
    each.number === number ? { ...each, ...changed } : each,
  );
  const pooled = indicators.some((each) => each.weight === null);
  if (changed.weight === undefined || pooled) return { ...aspect, indicators };
  return { ...aspect, indicators, weight: sumOf(indicators.map((each) => each.weight ?? ZERO)) };
}

/** The readings in which another option exists, with those options. */
export function alternativesOf(reading: Reading, choices: Choices): Option[] {
  return reading.options.filter((option) => option.id !== choices.get(reading.id)?.id);
}
