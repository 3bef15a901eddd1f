import { basisFor } from './basis';
import { ALL_YES, PERFECT, buildStatement, without } from '../../../test/support/build-statement';
import { judge, lineOf } from '../../../test/support/judge';
import { HUNDRED, ZERO, cut, exact, sumOf } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import type { RuleSet } from '../rules/rule-set';
import { aspectGradeOf, assess, excludedGrades, gradeOf } from './assess';
import { linesOf, lossesOf, pointsByConfidence } from './explain';

const word = (least: string, most = least): string | undefined =>
  gradeOf(perdep06.grades, { least: exact(least), most: exact(most) })?.label;

describe('the grade of a total', () => {
  it.each([
    ['100', 'Sehat', 'the most'],
    ['80', 'Sehat', 'exactly 80.00'],
    ['79.995', 'Cukup Sehat', 'not rounded up'],
    ['79.85', 'Cukup Sehat', 'KSP Usaha Beraya Bopeas'],
    ['66', 'Cukup Sehat', 'exactly 66'],
    ['65.999', 'Dalam Pengawasan', 'just under it'],
    ['51', 'Dalam Pengawasan', 'exactly 51'],
    ['50.99999', 'Dalam Pengawasan Khusus', 'just under it'],
    ['0', 'Dalam Pengawasan Khusus', 'nothing'],
    ['-3', 'Dalam Pengawasan Khusus', 'below nothing'],
  ])('of %s is %s: %s', (points, expected) => {
    expect(word(points)).toBe(expected);
  });

  it.each<[least: string, most: string, expected: string | undefined, why: string]>([
    ['80', '100', 'Sehat', 'all of it above 80'],
    ['79.999', '80', undefined, 'over an edge'],
    ['66', '79.999', 'Cukup Sehat', 'just inside'],
    ['0', '100', undefined, 'nothing known'],
  ])('between %s and %s is %s: %s', (least, most, expected) => {
    expect(word(least, most)).toBe(expected);
  });

  it.each([
    ['30', '65.9', ['Sehat', 'Cukup Sehat'], 'both are out of reach'],
    ['66', '100', ['Dalam Pengawasan', 'Dalam Pengawasan Khusus'], 'both are behind'],
    ['0', '100', [], 'nothing known'],
  ])('between %s and %s excludes %j: %s', (least, most, expected) => {
    const excluded = excludedGrades(perdep06.grades, { least: exact(least), most: exact(most) });
    expect(excluded.map((grade) => grade.label)).toEqual(expected);
  });

  it('is none without grades', () => {
    expect(gradeOf([], { least: ZERO, most: ZERO })).toBeUndefined();
  });

  it('is shown with a total that is cut, so that the two never contradict each other', () => {
    expect(`${cut(exact('79.995'), 2)} ${word('79.995') ?? ''}`).toBe('79.99 Cukup Sehat');
    expect(`${cut(exact('80'), 2)} ${word('80') ?? ''}`).toBe('80.00 Sehat');
  });
});

describe('a perfect unit', () => {
  const assessment = judge({ figures: PERFECT, answers: ALL_YES });

  it('earns a hundred points of a hundred', () => {
    expect(assessment.total?.least.toFraction()).toBe('100');
    expect(assessment.total?.most.toFraction()).toBe('100');
    expect(assessment.total?.outOf.toFraction()).toBe('100');
  });

  it('earns the 65 points of the financial view', () => {
    const view = assessment.views[0];
    expect([view?.view.id, view?.least.toFraction(), view?.outOf.toFraction()]).toEqual([
      'financial',
      '65',
      '65',
    ]);
  });

  it('loses nothing', () => {
    expect(lossesOf(assessment)).toEqual([]);
  });

  it('rests on a hundred points of some confidence', () => {
    expect(sumOf(pointsByConfidence(assessment, []).map((each) => each.points)).toFraction()).toBe('100');
  });
});

describe('a unit with losses and gaps', () => {
  const rest = without(PERFECT, 'cash-and-bank');
  const figures = { ...rest, 'own-capital': 300, 'gross-surplus': -5, 'surplus-before-tax': -9 };
  const assessment = judge({ figures, answers: { ...ALL_YES, '3.1': 7 } });
  const losses = lossesOf(assessment);

  it('loses what its total lacks: the certain losses and the open ones add up', () => {
    const certain = sumOf(losses.map((loss) => loss.certain));
    const open = sumOf(losses.map((loss) => loss.open));
    expect(certain.toFraction()).toBe(HUNDRED.sub(assessment.total!.most).toFraction());
    expect(certain.add(open).toFraction()).toBe(HUNDRED.sub(assessment.total!.least).toFraction());
  });

  it('lists the greatest loss first', () => {
    expect(losses[0]?.indicator.number).toBe('5.1');
    const sizes = losses.map((loss) => loss.certain.add(loss.open).valueOf());
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  });

  it('has points that are weight times credit over a hundred', () => {
    const line = lineOf(assessment, '1.1');
    expect(line.points.least.toFraction()).toBe('3');
    const all = sumOf(linesOf(assessment).map((each) => each.points.least));
    expect(all.toFraction()).toBe(assessment.total?.least.toFraction());
  });

  it('grades an aspect by its share, as practice does, only when certain', () => {
    const [capital, , , , liquidity] = assessment.aspects;
    expect(aspectGradeOf(perdep06, capital!)?.label).toBe('Sehat');
    expect(aspectGradeOf(perdep06, liquidity!)).toBeUndefined();
  });
});

describe('a total that cannot be certain', () => {
  it('has a grade all the same when every possible total lies in it', () => {
    const figures = without(PERFECT, 'members-surplus');
    const assessment = judge({ figures, answers: ALL_YES });
    expect(assessment.total?.least.toFraction()).toBe('391/4');
    expect(assessment.grade?.label).toBe('Sehat');
  });

  it('has none when a gap reaches over an edge', () => {
    const figures = without(PERFECT, 'loan-volume');
    const assessment = judge({ figures: { ...figures, 'cash-and-bank': 1 }, answers: ALL_YES });
    expect(assessment.total?.most.toFraction()).toBe('185/2');
    expect(assessment.total?.least.compare(81)).toBe(-1);
    expect(assessment.grade?.label).toBe(assessment.total!.least.compare(80) >= 0 ? 'Sehat' : undefined);
  });

  it('never passes a unit of negative everything', () => {
    const figures = Object.fromEntries(Object.keys(PERFECT).map((code) => [code, -100]));
    const assessment = judge({ figures, answers: { '3.1': 0, '3.2': 0, '3.3': 0, '3.4': 0, '3.5': 0 } });
    for (const { result } of linesOf(assessment)) {
      if ('credit' in result) expect(result.credit.compare(25)).toBeLessThanOrEqual(0);
    }
  });
});

describe('a panel', () => {
  const panel: RuleSet = { ...perdep06, grades: [], readings: [], aspects: perdep06.aspects.slice(3, 5) };

  it('has indicators and views, but no total and no grade', () => {
    const assessment = assess(basisFor(panel, buildStatement({ figures: PERFECT })));
    expect(assessment.total).toBeUndefined();
    expect(assessment.grade).toBeUndefined();
    expect(linesOf(assessment).map((line) => line.result.indicator.number)).toEqual([
      '4.1',
      '4.2',
      '4.3',
      '5.1',
      '5.2',
    ]);
    expect(assessment.views[0]?.outOf.toFraction()).toBe('25');
  });
});
