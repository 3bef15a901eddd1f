import { basisFor } from '../assessment/basis';
import fc from 'fast-check';
import { buildStatement } from '../../../test/support/build-statement';
import { exampleStatements } from '../../../test/support/example-statement';
import { formOfKind, rulesOfKind } from '../../../test/support/random-forms';
import { assess } from '../assessment/assess';
import type { Interval } from '../assessment/assess';
import { sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import { ruleSets } from '../rules/registry';
import type { RuleSet } from '../rules/rule-set';
import { KINDS } from '../statement/kind';
import type { Statement } from '../statement/statement';
import { ratioIn } from './effects';
import { movementBetween } from './movement';
import type { IndicatorMovement, Movement } from './movement';

/** Property tests may take their time on a busy computer. */
function between(ruleSet: RuleSet, was: Statement, is: Statement, before?: Statement): Movement {
  const [a, b] = [assess(basisFor(ruleSet, was, { before })), assess(basisFor(ruleSet, is, { before: was }))];
  return movementBetween(a, b);
}

const added = (intervals: readonly Interval[], end: 'least' | 'most'): Exact =>
  sumOf(intervals.map((each) => each[end]));

function expectSum(whole: Interval, parts: readonly { readonly change: Interval }[]): void {
  const changes = parts.map((each) => each.change);
  for (const end of ['least', 'most'] as const)
    expect(added(changes, end).toFraction()).toBe(whole[end].toFraction());
}

const cases = KINDS.flatMap((kind) =>
  rulesOfKind(kind).map((ruleSet) => [ruleSet.id, kind, ruleSet] as const),
);

describe('what moved it', () => {
  it('is tried under every rule set', () => {
    expect(new Set(cases.map(([id]) => id))).toEqual(new Set(ruleSets.map((each) => each.id)));
  });

  it.each(cases)('%s, %s: adds up exactly, from the total to the line', (_id, kind, ruleSet) => {
    const seen = { figures: 0 };
    fc.assert(
      fc.property(formOfKind(kind), formOfKind(kind), (was, is) => {
        const movement = between(ruleSet, was.shown, is.shown, was.before);
        const { total, aspects, before, after } = movement;
        if (total) {
          expect(total.least.toFraction()).toBe(after.total!.least.sub(before.total!.least).toFraction());
          expectSum(total, aspects);
        }
        for (const { change, indicators } of aspects) {
          expectSum(change, indicators);
          for (const indicator of indicators) {
            expectSum(indicator.change, indicator.steps);
            seen.figures += indicator.steps.filter((step) => step.cause === 'figure').length;
            expectRatios(indicator);
          }
        }
      }),
      { seed: 20_261_128, numRuns: 12 },
    );
    expect(seen.figures).toBeGreaterThan(20);
  });

  it('goes to the line that passes an edge, in the order of the form', () => {
    const was = buildStatement({ figures: { cash: 8, bank: 0, 'current-liabilities': 100 } });
    const is = buildStatement({ figures: { cash: 9, bank: 3, 'current-liabilities': 110 }, year: 2017 });
    const moved = between(perdep06, was, is).aspects.flatMap((each) => [...each.indicators]);
    const ratio = moved.find((each) => each.indicator.number === '5.1')!;
    const steps = ratio.steps.map((step) =>
      step.cause === 'figure'
        ? [step.leaf.code, step.ratio!.toFraction(), step.change.least.toFraction()]
        : [],
    );
    // 8 % earns 2.5; with 9 of cash 9 %; with 3 in the bank 12 %, which earns 10; over 110 it is 10.9 %.
    expect(steps).toEqual([
      ['cash', '1', '0'],
      ['bank', '3', '15/2'],
      ['current-liabilities', '-12/11', '0'],
    ]);
  });

  it('says that data came or went where one side is a gap', () => {
    const was = buildStatement({ figures: { cash: 8, bank: 0 } });
    const is = buildStatement({ figures: { cash: 9, bank: 3, 'current-liabilities': 110 }, year: 2017 });
    const moved = between(perdep06, was, is).aspects.flatMap((each) => [...each.indicators]);
    expect(moved.find((each) => each.indicator.number === '5.1')!.steps).toMatchObject([{ cause: 'data' }]);
  });

  it('takes a term that only one side gives directly as one figure', () => {
    const was = buildStatement({ figures: { 'own-capital': 300, 'total-assets': 1000 } });
    const figures = {
      'principal-deposits': 500,
      'mandatory-deposits': 0,
      'equivalent-deposits': 0,
      'equalisation-capital': 0,
      donations: 0,
      reserves: 0,
      'participation-capital': 0,
      'total-assets': 1000,
    };
    const moved = between(perdep06, was, buildStatement({ figures, year: 2017 })).aspects[0]!.indicators[0]!;
    expect(moved.steps).toMatchObject([{ cause: 'figure', leaf: { kind: 'term', code: 'own-capital' } }]);
  });

  it('names answers and ratios that somebody else computed', () => {
    const was = buildStatement({ answers: { '3.1': 6 }, ratios: { '5.1': 8 } });
    const is = buildStatement({ answers: { '3.1': 12 }, ratios: { '5.1': 12 }, year: 2017 });
    const moved = between(perdep06, was, is).aspects.flatMap((each) => [...each.indicators]);
    const causes = moved.flatMap((each) => each.steps.map((step) => [each.indicator.number, step.cause]));
    expect(causes).toEqual([
      ['3.1', 'answers'],
      ['5.1', 'ratio'],
    ]);
  });

  it('is nothing between a statement and itself', () => {
    const [was] = exampleStatements();
    const a = assess(basisFor(perdep06, was!));
    const { aspects, total } = movementBetween(a, a);
    expect(total!.least.toFraction()).toBe('0');
    expect(aspects.flatMap((each) => each.indicators.flatMap((one) => [...one.steps]))).toEqual([]);
  });
});

/** Where every step has a ratio, they add up to the change of the ratio too. */
function expectRatios({ before, after, steps }: IndicatorMovement): void {
  const [was, is] = [ratioIn(before.result), ratioIn(after.result)];
  const figures = steps.flatMap((step) => (step.cause === 'figure' ? [step] : []));
  if (!was || !is || figures.length === 0 || figures.some((step) => !step.ratio)) return;
  expect(sumOf(figures.flatMap((step) => (step.ratio ? [step.ratio] : []))).toFraction()).toBe(
    is.sub(was).toFraction(),
  );
}
