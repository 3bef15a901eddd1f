import { basisFor } from './basis';
import { buildStatement } from '../../../test/support/build-statement';
import type { Reports } from '../../../test/support/build-statement';
import { creditText } from '../../../test/support/judge';
import { exact, sumOf } from '../decimal';
import { answers, minus, number, percent, previous, term } from '../rules/formula';
import { perdep06 } from '../rules/perdep-06-2016';
import type { Aspect, Indicator, Otherwise, RuleSet } from '../rules/rule-set';
import { bands } from '../rules/scale';
import type { Statement } from '../statement/statement';
import { assess } from './assess';
import type { Assessment } from './assess';
import { linesOf, lossesOf } from './explain';

const FOUR = bands(
  { upTo: 25, credit: 25 },
  { over: 25, upTo: 50, credit: 50 },
  { over: 50, upTo: 75, credit: 75 },
  { over: 75, credit: 100 },
);

const made = (change: Partial<Indicator> & Pick<Indicator, 'number' | 'formula'>): Indicator => ({
  id: change.number,
  label: change.number,
  unit: 'percent',
  citation: perdep06.gradeCitation,
  scale: FOUR,
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
  ...change,
});

const items = (of: string): Indicator =>
  made({
    number: of,
    formula: percent(answers(of, 'yes'), number('4')),
    questions: Array.from({ length: 4 }, (_, at) => ({ number: String(at + 1), text: '' })),
  });

const income = (zero: Otherwise, negative: Otherwise): Indicator =>
  made({
    number: 'B.1',
    formula: percent(term('main-income'), term('total-income')),
    denominator: { zero, negative },
  });

const growth = made({
  number: 'B.2',
  formula: percent(
    minus(term('productive-assets'), previous(term('productive-assets'))),
    previous(term('productive-assets')),
  ),
  scale: bands(
    { below: 4, credit: 25 },
    { from: 4, below: 7, credit: 50 },
    { from: 7, below: 10, credit: 75 },
    { from: 10, credit: 100 },
  ),
});

const pool = (letter: string, weight: string, indicators: Indicator[]): Aspect => ({
  number: letter,
  id: letter,
  label: letter,
  weight: exact(weight),
  addsUp: 'shareOfAttainable',
  indicators,
});

/** Two pooled aspects: seventeen questionnaires for 30 points (30/17 each), two ratios for 70. */
function law(zero: Otherwise = 'lowest', negative: Otherwise = 'lowest'): RuleSet {
  const seventeen = Array.from({ length: 17 }, (_, at) => items(`A.${at + 1}`));
  const aspects = [pool('A', '30', seventeen), pool('B', '70', [income(zero, negative), growth])];
  return { ...perdep06, id: 'made-up', aspects, terms: [], readings: [], views: [] };
}

const all = (count: number): NonNullable<Reports['answers']> =>
  Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`A.${at + 1}`, count]));
const before: Statement = buildStatement({ figures: { 'productive-assets': 1000 }, year: 2015 });
const run = (reports: Reports, ruleSet = law(), last: Statement | undefined = before): Assessment =>
  assess(basisFor(ruleSet, buildStatement(reports), { before: last }));
const best: Reports = {
  figures: { 'main-income': 90, 'total-income': 100, 'productive-assets': 1100 },
  answers: all(4),
};
const total = (assessment: Assessment): string[] => [
  assessment.total!.least.toFraction(),
  assessment.total!.most.toFraction(),
];

describe('an aspect that pools its indicators', () => {
  it('gives a hundred points for the best and twenty-five for the worst, exactly', () => {
    expect(total(run(best))).toEqual(['100', '100']);
    expect(
      total(
        run({
          figures: { 'main-income': 1, 'total-income': 100, 'productive-assets': 900 },
          answers: all(0),
        }),
      ),
    ).toEqual(['25', '25']);
  });

  it('weighs seventeen indicators of thirty points 30/17 each', () => {
    const [tata] = run(best).aspects;
    expect(tata?.lines.map((line) => line.weight.toFraction())).toEqual(
      Array.from({ length: 17 }, () => '30/17'),
    );
    expect(sumOf(tata!.lines.map((line) => line.points.least)).toFraction()).toBe('30');
  });

  it('adds single credits exactly: one questionnaire worse is three quarters of 30/17', () => {
    const [tata] = run({ ...best, answers: { ...all(4), 'A.3': 0 } }).aspects;
    expect(tata?.points.least.toFraction()).toBe(exact(30).sub(exact('30/17').mul('3/4')).toFraction());
  });

  it('gives three of four questions the third row, since exactly 75 belongs to it', () => {
    const assessment = run({ ...best, answers: { ...all(4), 'A.1': 3 } });
    expect(creditText(assessment.aspects[0]!.lines[0]!)).toBe('75');
  });

  it('takes what does not apply out of the divisor', () => {
    const reports = { ...best, figures: { 'main-income': 90, 'total-income': 0, 'productive-assets': 1100 } };
    const assessment = run(reports, law('notApplicable', 'notApplicable'));
    const [ratio, growing] = assessment.aspects[1]!.lines;
    expect(creditText(ratio!)).toBe('not applicable');
    expect([ratio!.weight.toFraction(), growing!.weight.toFraction()]).toEqual(['0', '70']);
    expect(total(assessment)).toEqual(['100', '100']);
    expect(lossesOf(assessment)).toEqual([]);
  });

  it('gives the lowest row for income of zero or below, where the law reads it so', () => {
    for (const none of [0, -50]) {
      const assessment = run({
        ...best,
        figures: { 'main-income': -90, 'total-income': none, 'productive-assets': 1100 },
      });
      expect(creditText(assessment.aspects[1]!.lines[0]!)).toBe('25');
    }
  });

  it('leaves a gap in the divisor: from a quarter of its part to all of it', () => {
    const assessment = run({ ...best, figures: { 'productive-assets': 1100 } });
    expect(total(assessment)).toEqual(['295/4', '100']);
  });
});

describe('growth over the year before', () => {
  const grown = (assets: number, last: Statement | undefined): string => {
    const reports = {
      ...best,
      figures: { 'main-income': 90, 'total-income': 100, 'productive-assets': assets },
    };
    const assessment = assess(basisFor(law(), buildStatement(reports), { before: last }));
    return creditText(linesOf(assessment).find((line) => line.result.indicator.number === 'B.2')!);
  };

  it.each([
    [1100, '100', 'exactly ten percent'],
    [1099, '75', 'just under it'],
    [1040, '50', 'exactly four percent'],
    [900, '25', 'shrinking'],
  ])('to %d earns %s: %s', (assets, expected) => {
    expect(grown(assets, before)).toBe(expected);
  });

  it('is a gap without the year before', () => {
    expect(grown(1100, undefined)).toBe('gap no-previous-period');
  });

  it('is a gap where the year before did not report the line', () => {
    expect(grown(1100, buildStatement({ year: 2015 }))).toBe('gap line-missing');
  });

  it('is a gap over a last year of nothing or less: two losses are no growth', () => {
    expect(grown(1100, buildStatement({ figures: { 'productive-assets': 0 } }))).toBe('gap denominator-zero');
    expect(grown(-1, buildStatement({ figures: { 'productive-assets': -9 } }))).toBe(
      'gap denominator-negative',
    );
  });

  it('takes the ratio that someone else computed where the year before is not reported', () => {
    const reports = { ...best, ratios: { 'B.2': '7.5' } };
    const assessment = assess(basisFor(law(), buildStatement(reports)));
    expect(creditText(linesOf(assessment).at(-1)!)).toBe('75');
  });
});
