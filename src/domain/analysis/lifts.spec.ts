import { basisFor } from '../assessment/basis';
import fc from 'fast-check';
import { ALL_YES, PERFECT, buildStatement, without } from '../../../test/support/build-statement';
import { formOfKind } from '../../../test/support/random-forms';
import { assess } from '../assessment/assess';
import { sumOf } from '../decimal';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import { attainableIn, liftsOf } from './lifts';
import type { Lift } from './lifts';

/** Property tests may take their time on a busy computer. */
const liftsFor = (
  changes: Record<string, number | string>,
  answers: Record<string, number> = ALL_YES,
): Lift[] =>
  liftsOf(assess(basisFor(perdep06, buildStatement({ figures: { ...PERFECT, ...changes }, answers }))));

const told = ({ grade, missing, sets }: Lift): unknown => [
  grade.label,
  missing.toFraction(),
  sets.map((set) => set.map((each) => each.indicator.number).join('+')),
];

describe('the smallest sets of indicators that lift the predicate', () => {
  it('are none where the best is reached', () => {
    expect(liftsFor({})).toEqual([]);
  });

  it('lists ties, the greatest sums first', () => {
    // 5.1 loses 7.5, 1.1 loses 6, 2.1 loses 10, and all management its 15: 61.5 in all.
    const spoilt = { 'cash-and-bank': 1, 'own-capital': 1, 'member-loan-volume': 0, 'non-member-income': 0 };
    const lifts = liftsFor(spoilt, { '3.1': 0, '3.2': 0, '3.3': 0, '3.4': 0, '3.5': 0 });
    const [first] = lifts;
    expect(first!.sets.every((set) => set.length === first!.sets[0]!.length)).toBe(true);
    for (const { sets, missing } of lifts)
      for (const set of sets)
        expect(sumOf(set.map((each) => each.points)).compare(missing)).toBeGreaterThanOrEqual(0);
  });

  it('says exactly which one of them does it, and that no other single one does', () => {
    // 100 less 10 (2.1), 7.5 (5.1) and 3 (3.1): 79.5; half a point to Sehat.
    const lifts = liftsFor({ 'member-loan-volume': 0, 'cash-and-bank': 1 }, { ...ALL_YES, '3.1': 0 });
    expect(lifts.map(told)).toEqual([['Sehat', '1/2', ['2.1', '5.1', '3.1']]]);
  });

  it('counts what a gap leaves open, and marks it', () => {
    const figures = without(PERFECT, 'cash-and-bank');
    expect(
      attainableIn(assess(basisFor(perdep06, buildStatement({ figures, answers: ALL_YES })))),
    ).toMatchObject([{ indicator: { number: '5.1' }, open: true }]);
  });

  it('never leaves out a smaller set, under any random form', () => {
    fc.assert(
      fc.property(formOfKind('ksp'), fc.constantFrom(perdep06, kkpkk2021), ({ shown }, ruleSet) => {
        const assessment = assess(basisFor(ruleSet, shown));
        const points = attainableIn(assessment).map((each) => each.points);
        for (const { sets, missing, grade } of liftsOf(assessment)) {
          const size = sets[0]?.length ?? points.length + 1;
          const best = sumOf(points.slice(0, size - 1));
          expect(best.compare(missing)).toBeLessThan(grade.above ? 1 : 0);
          for (const set of sets) {
            expect(set).toHaveLength(size);
            expect(sumOf(set.map((each) => each.points)).compare(missing)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { seed: 20_261_128, numRuns: 30 },
    );
  });
});
