import { Random } from '../../../test/fuzz/random';
import { anyBasis } from '../../../test/support/any-basis';
import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assess';
import { isGap, isScored } from '../assessment/score';
import { exact } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import { choose, readAs } from '../rules/readings';
import type { Aspect, Indicator, RuleSet } from '../rules/rule-set';
import type { Band } from '../rules/scale';
import { lawChange, toldOf, totalMoved } from './other-law';
import type { KeptScore } from './other-law';

const SEEDS = Array.from({ length: 120 }, (_, at) => at + 1);

/** What is kept of an assessment: what the database holds of each indicator. */
const keptOf = ({ aspects }: Assessment): KeptScore[] =>
  aspects
    .flatMap(({ lines }) => lines)
    .map(({ result, points }) => ({
      number: result.indicator.number,
      numerator: isScored(result) ? (result.ratio?.numerator ?? null) : null,
      denominator: isScored(result) ? (result.ratio?.denominator ?? null) : null,
      credit: isScored(result) ? result.credit : null,
      score: isScored(result) ? points.least : null,
      gap: isGap(result) ? result.gap.code : null,
    }));

/** A law of which one thing is otherwise, drawn at random: the edges or the credits of a table, a weight, or its rule of denominators. */
function bent(law: RuleSet, random: Random): RuleSet {
  const aspect = random.pick(law.aspects.filter(({ indicators }) => indicators.length > 0));
  const { number } = random.pick(aspect.indicators);
  const turn = random.below(4);
  const change = (each: Indicator): Indicator => (each.number === number ? turned(each, turn, random) : each);
  const other = (each: Aspect): Aspect =>
    each.number === aspect.number
      ? {
          ...each,
          weight: turn === 2 && each.addsUp === 'shareOfAttainable' ? each.weight.mul(2n) : each.weight,
          indicators: each.indicators.map(change),
        }
      : each;
  return { ...law, aspects: law.aspects.map(other) };
}

function turned(indicator: Indicator, turn: number, random: Random): Indicator {
  const { scale, weight } = indicator;
  if (turn === 2) return weight ? { ...indicator, weight: weight.mul(3n) } : indicator;
  if (turn === 3) return { ...indicator, denominator: { zero: 'lowest', negative: 'gap' } };
  if (scale.kind !== 'bands') return indicator;
  const by = exact(80 + random.below(40)).div(100n);
  const credits = scale.bands.map(({ credit }) => credit).reverse();
  const bands = scale.bands.map((band, at): Band => {
    if (turn === 1) return { ...band, credit: credits[at] ?? band.credit };
    const { over, from, upTo, below } = band;
    return {
      ...band,
      ...(over && { over: over.mul(by) }),
      ...(from && { from: from.mul(by) }),
      ...(upTo && { upTo: upTo.mul(by) }),
      ...(below && { below: below.mul(by) }),
    };
  });
  return { ...indicator, scale: { kind: 'bands', bands } };
}

describe('a law that is another', () => {
  it('moves a kept total to what the figures come to under it, or says that they have to be asked', () => {
    let told = 0;
    for (const seed of SEEDS) {
      const random = new Random(seed);
      const basis = anyBasis(random);
      const was = assess(basis);
      if (!was.total) continue;
      const ruleSet = bent(basis.ruleSet, random);
      const change = lawChange(basis.ruleSet, ruleSet);
      expect(change).not.toBe('all');
      if (change === 'all') continue;
      const moved = totalMoved({ total: was.total, scores: keptOf(was) }, change, ruleSet);
      if (!moved) continue;
      told += 1;
      const { total } = assess({ ...basis, ruleSet });
      expect({ seed, moved }).toEqual({ seed, moved: total && toldOf(ruleSet, total) });
    }
    expect(told).toBeGreaterThan(SEEDS.length / 3);
  });

  it('looks again only at what an option of a reading changes', () => {
    const change = lawChange(perdep06, readAs(perdep06, choose(perdep06, ['1.1/linear'])));
    expect(change === 'all' ? change : change.map(({ number }) => number)).toEqual(['1.1']);
    expect(lawChange(perdep06, readAs(perdep06, choose(perdep06, ['1.1/steps'])))).toEqual([]);
  });

  it('asks for the figures where a term means something else', () => {
    const terms = perdep06.terms.map((term) =>
      term.code === 'own-capital' ? { ...term, formula: { node: 'line', code: 'equity' } as const } : term,
    );
    expect(lawChange(perdep06, { ...perdep06, terms })).toBe('all');
  });
});
