import { basisFor } from '../../src/domain/assessment/basis';
import { assess } from '../../src/domain/assessment/assess';
import type { Assessment } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { exact, plain, sumOf } from '../../src/domain/decimal';
import { checkRuleSet } from '../../src/domain/rules/check';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { Band, Scale } from '../../src/domain/rules/scale';
import { buildStatement } from '../support/build-statement';
import type { Reports } from '../support/build-statement';
import { creditText, lineOf } from '../support/judge';
import { denominatorOf, numeratorOf, ruleSetOf, shapeOf } from '../support/shapes';
import type { IndicatorShape, Shape } from '../support/shapes';

const IDS = ['perdep-06-2016', 'perdep-07-2016', 'kkpkk-2021', 'kkpkk-sektor-riil-2021'] as const;

const indicatorsIn = (shape: Shape): IndicatorShape[] =>
  shape.aspects.flatMap((aspect) => [...aspect.indicators]);

/** A ratio inside a band, far from its edges. */
function inside({ over, from, upTo, below }: NonNullable<IndicatorShape['bands']>[number]): string {
  const [bottom, top] = [over ?? from, upTo ?? below];
  if (bottom === undefined)
    return exact(top ?? '0')
      .div(2)
      .toFraction();
  if (top === undefined) return exact(bottom).add(1).toFraction();
  return exact(bottom).add(exact(top)).div(2).toFraction();
}

/** A ratio that earns the best (or the worst) credit of an indicator. */
function ratioFor(shape: IndicatorShape, want: 'best' | 'worst'): string {
  if (shape.scale === 'linear') return want === 'best' ? '1000' : '0';
  const sorted = [...(shape.bands ?? [])].sort((a, b) => Number(a.credit) - Number(b.credit));
  const band = want === 'best' ? sorted.at(-1) : sorted[0];
  return band ? inside(band) : '0';
}

/** Every ratio and every answer the best or the worst. */
function reportsFor(shape: Shape, want: 'best' | 'worst'): Reports {
  const all = indicatorsIn(shape);
  const ratios = all.filter((each) => !each.questions).map((each) => [each.number, ratioFor(each, want)]);
  const counts = all.flatMap((each) =>
    each.questions ? [[each.number, want === 'best' ? each.questions : 0]] : [],
  );
  return {
    kind: 'bumdes',
    ratios: Object.fromEntries(ratios) as Record<string, string>,
    answers: Object.fromEntries(counts) as Record<string, number>,
  };
}

const judgeShape = (shape: Shape, reports: Reports): Assessment =>
  assess(basisFor(ruleSetOf(shape), buildStatement(reports)));

describe.each(IDS)('the shape of %s', (id) => {
  const shape = shapeOf(id);
  const ruleSet = ruleSetOf(shape);

  it('is a rule set without faults, but for the lines its terms would stand on', () => {
    const faults = checkRuleSet(ruleSet).filter((fault) => fault.code !== 'line-unknown');
    expect(faults).toEqual([]);
  });

  it('has indicators whose printed weights add up to those of their aspect, exactly', () => {
    for (const aspect of shape.aspects) {
      const sum = sumOf(aspect.indicators.map((each) => exact(each.weight)));
      expect(sum.toFraction()).toBe(aspect.weight);
    }
    expect(sumOf(shape.aspects.map((each) => exact(each.weight))).toFraction()).toBe(shape.total);
  });

  it('gives full marks and the best grade for the best of everything', () => {
    const assessment = judgeShape(shape, reportsFor(shape, 'best'));
    expect(assessment.total?.least.toFraction()).toBe('100');
    expect(assessment.grade?.label).toBe('Sehat');
  });

  it('gives the lowest grade for the worst of everything', () => {
    const assessment = judgeShape(shape, reportsFor(shape, 'worst'));
    expect(assessment.total?.least.equals(assessment.total.most)).toBe(true);
    expect(assessment.grade?.label).toBe('Dalam Pengawasan Khusus');
  });

  it('is open without any figure, and has no grade', () => {
    const assessment = judgeShape(shape, { kind: 'bumdes' });
    expect(assessment.grade).toBeUndefined();
    expect(assessment.total?.most.toFraction()).toBe('100');
  });

  const banded = indicatorsIn(shape).flatMap((each) =>
    each.questions
      ? []
      : (each.bands ?? []).map((band) => ({
          each,
          number: each.number,
          ratio: inside(band),
          credit: band.credit,
        })),
  );
  it.each(banded)(
    'indicator $number at $ratio % earns $credit, from a ratio and from amounts',
    ({ each, ratio, credit }) => {
      const given = judgeShape(shape, { kind: 'bumdes', ratios: { [each.number]: ratio } });
      expect(creditText(lineOf(given, each.number))).toBe(credit);
      const amounts = {
        [numeratorOf(each)]: exact(ratio).mul(12_345).toFraction(),
        [denominatorOf(each)]: 1_234_500,
      };
      const divided = judgeShape(shape, { kind: 'bumdes', figures: amounts });
      expect(creditText(lineOf(divided, each.number))).toBe(credit);
    },
  );
});

describe('Perdep 07/2016', () => {
  const shape = shapeOf('perdep-07-2016');
  const points = (number: string, ratio: string): string =>
    lineOf(
      judgeShape(shape, { kind: 'bumdes', ratios: { [number]: ratio } }),
      number,
    ).points.least.toFraction();

  it.each([
    ['1.1', '12.88', '161/50', 'a slope of five: credit 64.4 of weight 5, as in the seed paper'],
    ['1.1', '0', '0', 'nothing'],
    ['1.1', '20', '5', 'full marks'],
    ['1.1', '35', '5', 'and no more'],
    ['2.3', '67.3', '673/200', 'a slope of one: credit 67.3 of weight 5'],
    ['2.3', '140', '5', 'at most 5 points'],
  ])('%s at %s %% brings %s points: %s', (number, ratio, expected) => {
    expect(points(number, ratio)).toBe(expected);
  });

  it('asks 48 questions, ten of them on sharia for ten points', () => {
    const counts = indicatorsIn(shape).flatMap((each) => each.questions ?? []);
    expect(counts).toEqual([12, 6, 5, 10, 5, 10]);
    const answered = judgeShape(shape, { kind: 'bumdes', answers: { '8.1': 7 } });
    expect(lineOf(answered, '8.1').points.least.toFraction()).toBe('7');
  });
});

describe('KKPKK 2021', () => {
  const shape = shapeOf('kkpkk-2021');

  it('pools 60 indicators in aspects of 17, 21, 18 and 4, and asks 145 questions', () => {
    expect(shape.aspects.map((each) => each.indicators.length)).toEqual([17, 21, 18, 4]);
    expect(shape.aspects.every((each) => each.addsUp === 'shareOfAttainable')).toBe(true);
    expect(indicatorsIn(shape).reduce((sum, each) => sum + (each.questions ?? 0), 0)).toBe(145);
  });

  it('weighs each indicator as printed, though the rule set only pools them', () => {
    const assessment = judgeShape(shape, reportsFor(shape, 'best'));
    const weights = linesOf(assessment).map((line) => line.weight.toFraction());
    expect(weights).toEqual(indicatorsIn(shape).map((each) => exact(each.weight).toFraction()));
    expect(weights).toContain('30/17');
  });

  it('gives exactly 100 for the best and exactly 25 for the worst of everything', () => {
    expect(judgeShape(shape, reportsFor(shape, 'best')).total?.most.toFraction()).toBe('100');
    expect(judgeShape(shape, reportsFor(shape, 'worst')).total?.least.toFraction()).toBe('25');
  });

  it('gives three of four questions the third row', () => {
    const assessment = judgeShape(shape, {
      kind: 'bumdes',
      answers: { 'A.I.1': 3, 'A.I.4': 4, 'A.I.5': 2, 'A.I.6': 0 },
    });
    const earned = ['A.I.1', 'A.I.4', 'A.I.5', 'A.I.6'].map((number) =>
      creditText(lineOf(assessment, number)),
    );
    expect(earned).toEqual(['75', '100', '50', '25']);
  });
});

/** A scale as its fixture writes it. */
function written(scale: Scale): IndicatorShape['bands'] {
  if (scale.kind !== 'bands') return undefined;
  const edge = (band: Band, name: 'over' | 'from' | 'upTo' | 'below'): object =>
    band[name] ? { [name]: plain(band[name]) } : {};
  return scale.bands.map((band) => ({
    ...edge(band, 'over'),
    ...edge(band, 'from'),
    ...edge(band, 'upTo'),
    ...edge(band, 'below'),
    credit: plain(band.credit),
  }));
}

describe('Perdep 06/2016 as it was transcribed', () => {
  const shape = shapeOf('perdep-06-2016');

  it('has the aspects, indicators and weights of the regulation', () => {
    expect(
      perdep06.aspects.map(({ number, weight, addsUp, indicators }) => ({
        number,
        weight: weight.toFraction(),
        addsUp,
        indicators: indicators.map((each) => [each.number, each.weight?.toFraction()]),
      })),
    ).toEqual(
      shape.aspects.map(({ number, weight, addsUp, indicators }) => ({
        number,
        weight,
        addsUp,
        indicators: indicators.map((each) => [each.number, each.weight]),
      })),
    );
  });

  it.each(indicatorsIn(shape))(
    'has the scale of $number, band by band',
    ({ number, scale, bands, questions }) => {
      const ours = indicatorsOf(perdep06).find((each) => each.number === number);
      expect(ours?.scale.kind).toBe(scale);
      expect(ours && written(ours.scale)).toEqual(bands);
      expect(ours?.questions?.length).toBe(questions);
    },
  );

  it('has the grades', () => {
    expect(perdep06.grades.map(({ from, label }) => ({ from: from.toFraction(), label }))).toEqual(
      shape.grades,
    );
  });

  it('has the weights of capital, of risk and of collectibility', () => {
    expect(perdep06.capitalWeights.map((row) => plain(row.weight))).toEqual(shape.capitalWeights);
    const weights = perdep06.riskWeights.map((row) => plain(row.weight));
    const printed = shape.riskWeights?.length ?? 0;
    expect(weights.slice(0, printed)).toEqual(shape.riskWeights);
    // What no list names is a reading: prepaid expenses, other current assets, what other units owe.
    expect(weights.slice(printed)).toEqual(['70', '70', '100']);
    expect(perdep06.collectibility.classes.map((each) => plain(each.share))).toEqual(shape.collectibility);
  });

  it('has the numbers of the questions', () => {
    const numbers = indicatorsOf(perdep06).flatMap((each) =>
      (each.questions ?? []).map((question) => question.number),
    );
    expect(numbers).toEqual(shape.questionNumbers);
  });

  it('has the older table of 1.2 as a reading', () => {
    const option = perdep06.readings
      .flatMap((each) => each.options)
      .find((each) => each.id === '1.2/lower-steps');
    const [change] = option?.changes ?? [];
    expect(change && 'indicator' in change && change.scale && written(change.scale)).toEqual(
      shape.alternatives?.['1.2/lower-steps'],
    );
  });
});
