import { basisFor } from '../../assessment/basis';
import { buildStatement } from '../../../../test/support/build-statement';
import type { Reports } from '../../../../test/support/build-statement';
import { creditText, lineOf } from '../../../../test/support/judge';
import { assess, gradeOf } from '../../assessment/assess';
import type { Assessment } from '../../assessment/assess';
import { assessFully, linesOf } from '../../assessment/explain';
import { exact } from '../../decimal';
import { checkRuleSet } from '../check';
import { faultText } from '../fault';
import { line } from '../formula';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';
import type { Change, Indicator, Option, Reading } from '../rule-set';
import { bands, creditFor } from '../scale';
import { kkpkk2021 } from '.';

const read = (...options: string[]): typeof kkpkk2021 => readAs(kkpkk2021, choose(kkpkk2021, options));
const judge = (reports: Reports, ...options: string[]): Assessment =>
  assess(basisFor(read(...options), buildStatement(reports)));
const earns = (number: string, reports: Reports, ...options: string[]): string =>
  creditText(lineOf(judge(reports, ...options), number));

describe('the readings of KKPKK: tables', () => {
  it.each([
    ['C.I.1b/7', 'C.I.1b', '6.9999', '50', 'just under 7'],
    ['C.I.1b/7', 'C.I.1b', '7', '75', 'the limit of other cooperatives'],
    ['C.I.1c/over-100', 'C.I.1c', '100', '25', 'costs just covered'],
    ['C.I.1c/over-100', 'C.I.1c', '100.0001', '50', 'just over it'],
    ['C.II.1b/lower-closed', 'C.II.1b', '4.9999', '100', 'just under 5'],
    ['C.II.1b/lower-closed', 'C.II.1b', '5', '75', 'the edge belongs to the worse row'],
    ['C.II.1b/lower-closed', 'C.II.1b', '10', '50', 'the edge belongs to the worse row'],
    ['C.II.1b/lower-closed', 'C.II.1b', '15', '50', 'but 15 to the better'],
    ['C.II.1b/12', 'C.II.1b', '12', '50', 'as the sentence says'],
    ['C.II.1b/12', 'C.II.1b', '12.0001', '25', 'just over it'],
    ['C.I.2b/lower-closed', 'C.I.2b', '60', '50', 'as the text says'],
    ['C.I.2b/lower-closed', 'C.I.2b', '59.9999', '75', 'just under 60'],
    ['C.I.2b/lower-closed', 'C.I.2b', '80', '25', 'as the text says'],
    ['C.II.2a/10-15-20', 'C.II.2a', '14.9999', '50', 'just under 15'],
    ['C.II.2a/10-15-20', 'C.II.2a', '15', '75', '15 itself is in'],
    ['C.II.2a/10-15-20', 'C.II.2a', '20', '100', '20 itself is in'],
    ['C/nineteen', 'C.I.1d', '4.9999', '25', 'just under 5'],
    ['C/nineteen', 'C.I.1d', '5', '50', '5 itself is in'],
    ['C/nineteen', 'C.I.1d', '10', '75', '10 itself is in'],
    ['C/nineteen', 'C.I.1d', '14.9999', '75', 'just under 15'],
    ['C/nineteen', 'C.I.1d', '15', '100', '15 itself is in'],
    ['C.III.2c/50', 'C.III.2c', '50', '75', 'the worksheet’s middle limit'],
    ['C.III.2c/50', 'C.III.2c', '75', '100', 'the better row'],
    ['C.III.2c/over-75', 'C.III.2c', '75', '75', 'the lower row'],
    ['D/upper-closed', 'D.I.1', '30', '75', 'the edge belongs to the lower row'],
    ['D/upper-closed', 'D.II.1', '10', '25', 'the edge belongs to the lower row'],
    ['D/upper-closed', 'D.II.1', '30.0001', '100', 'just over it'],
  ])('%s, indicator %s at %s %% earns %s: %s', (option, number, percent, expected) => {
    const indicator = indicatorsOf(read(option)).find((each) => each.number === number);
    expect(indicator && creditFor(indicator.scale, exact(percent))?.toFraction()).toBe(expected);
  });
});

describe('the readings of KKPKK: what counts as one indicator', () => {
  const uneven = { 'A.I.1': 4, 'A.I.2': 5, 'A.I.3': 3, 'A.I.4': 4, 'A.I.5': 2, 'A.I.6': 2, 'A.I.7': 2 };

  it('one score for each part or risk, over all its items', () => {
    const grouped = judge({ answers: uneven }, 'AB/by-part');
    expect(grouped.aspects.map((each) => each.lines.length)).toEqual([3, 11, 18, 4]);
    expect(creditText(lineOf(grouped, 'A.I'))).toBe('100');
    expect(lineOf(grouped, 'A.I').weight.toFraction()).toBe('10');
    expect(lineOf(grouped, 'B.II.4').weight.toFraction()).toBe('15/11');
    const each = judge({ answers: uneven });
    expect(lineOf(each, 'A.I.5').points.least.toFraction()).toBe(exact('30/17').div(2).toFraction());
  });

  it('22 of 28 items are 78.57 %: the best row together, not one by one', () => {
    expect(earns('A.I', { answers: { ...uneven, 'A.I.1': 3 } }, 'AB/by-part')).toBe('75');
    expect(earns('A.I', { answers: uneven }, 'AB/by-part')).toBe('100');
  });

  it('a questionnaire without answers leaves its part open', () => {
    const answers: Record<string, number> = { ...uneven };
    Reflect.deleteProperty(answers, 'A.I.7');
    expect(earns('A.I', { answers }, 'AB/by-part')).toBe('gap answers-missing');
  });

  it('19 ratios of performance, 5 of capital', () => {
    expect(lineOf(judge({}, 'C/nineteen'), 'C.I.1a').weight.toFraction()).toBe('40/19');
    const five = judge({ ratios: { 'D.I.1': 30 } }, 'D/five');
    expect(lineOf(five, 'D.I.1').points.least.toFraction()).toBe('3');
    expect(creditText(lineOf(five, 'D.II.3'))).toBe('gap line-missing');
    expect(lineOf(five, 'D.II.3').points.least.toFraction()).toBe('3/4');
  });

  it('says what each would change, indicator by indicator', () => {
    const { readings } = assessFully(
      basisFor(kkpkk2021, buildStatement({ answers: uneven, ratios: { 'C.I.1b': 7 } })),
    );
    const effects = (option: string): string[] =>
      readings.outcomes
        .flatMap((each) => each.alternatives)
        .filter((each) => each.option.id === option)
        .flatMap((each) => each.effects.map((effect) => effect.number));
    expect(effects('C.I.1b/7')).toEqual(['C.I.1b']);
    expect(effects('D/five')).toEqual(['D.I.1', 'D.I.2', 'D.II.1', 'D.II.2', 'D.II.3']);
    expect(effects('AB/by-part').slice(0, 3)).toEqual(['A.I', 'A.II', 'A.III']);
  });

  it('an item that does not apply counts as not met, or is left out', () => {
    const answers = { 'A.II.2': ['yes', 'notApplicable', 'yes'] } as const;
    expect(earns('A.II.2', { answers })).toBe('75');
    expect(earns('A.II.2', { answers }, 'AB/left-out')).toBe('100');
    const none = { 'A.II.2': ['notApplicable', 'notApplicable', 'notApplicable'] } as const;
    const left = judge({ answers: none }, 'AB/left-out');
    expect(creditText(lineOf(left, 'A.II.2'))).toBe('not applicable');
    expect(lineOf(left, 'A.II.1').weight.toFraction()).toBe('15/8');
  });

  it('the check of rule sets looks into another list of indicators', () => {
    const [first] = indicatorsOf(kkpkk2021);
    const faults = (aspect: string, indicators: readonly Indicator[]): string[] => {
      const citation = kkpkk2021.gradeCitation;
      const option = (id: string, ...changes: Change[]): Option => ({ id, label: id, citation, changes });
      const reading: Reading = {
        id: 'test',
        about: 'test',
        options: [option('test/as-it-is'), option('test/other', { aspect, indicators })],
      };
      const ruleSet = { ...kkpkk2021, readings: [reading], declaredDefects: [] };
      return checkRuleSet(ruleSet).map(faultText);
    };
    if (!first) throw new Error('no indicator');
    expect(faults('A', [first])).toEqual([]);
    expect(faults('A', [])).toEqual(['option-changes-nothing test/other']);
    expect(faults('E', [first])).toEqual(['change-unknown test/other E']);
    // @ts-expect-error: no line of any chart
    expect(faults('A', [{ ...first, formula: line('nowhere') }])).toEqual([
      'line-unknown test/other nowhere',
    ]);
    expect(faults('A', [{ ...first, scale: bands({ upTo: 5, credit: 25 }) }])).toEqual([
      'band-gap test/other a last band without an upper edge',
    ]);
  });

  it('several readings together, the count first', () => {
    const both = read('D/upper-closed', 'D/five', 'C/nineteen', 'C.I.1b/7');
    const of = (number: string): string | undefined => {
      const found = indicatorsOf(both).find((each) => each.number === number);
      return found && creditFor(found.scale, exact(number === 'D.I.1' ? 30 : 7))?.toFraction();
    };
    expect([of('D.I.1'), of('C.I.1b')]).toEqual(['75', '75']);
    expect(indicatorsOf(both)).toHaveLength(62);
    expect(readAs(kkpkk2021, choose(kkpkk2021, []))).toBe(kkpkk2021);
  });
});

describe('the readings of KKPKK: terms and denominators', () => {
  it('risk reserve against problem loans, or the allowance that is required', () => {
    const figures = { 'risk-reserve': 50, 'weighted-problem-loans': 60, ppap: 1, ppapwd: 3 };
    expect(earns('C.II.1c', { figures })).toBe('100');
    expect(earns('C.II.1c', { figures }, 'C.II.1c/required-allowance')).toBe('50');
  });

  it.each([
    ['C.II.1c/nothing-is-highest', '100'],
    ['C.II.1c/nothing-is-gap', 'gap denominator-zero'],
    ['C.II.1c/as-printed', '25'],
    ['kkpkk/as-is', '25'],
  ])('no problem loans to cover, %s: %s', (option, expected) => {
    const figures = { 'risk-reserve': 50, 'weighted-problem-loans': 0 };
    expect(earns('C.II.1c', { figures }, option)).toBe(expected);
  });

  it('problem loans with and without their weights', () => {
    const figures = {
      'substandard-loans': 60,
      'doubtful-loans': 40,
      'loss-loans': 20,
      'loans-outstanding': 1000,
    };
    expect(earns('C.II.1b', { figures })).toBe('75');
    expect(earns('C.II.1b', { figures }, 'C.II.1b/unweighted')).toBe('50');
  });

  it('PPAPWD without collateral', () => {
    const classes = {
      'current-loans': 1000,
      'substandard-loans': 100,
      'doubtful-loans': 100,
      'loss-loans': 0,
    };
    const figures = { ...classes, 'loan-loss-allowance': -40 };
    expect(earns('C.II.1c', { figures }, 'kkpkk/text')).toBe('gap line-missing');
    expect(earns('C.II.1c', { figures }, 'kkpkk/text', 'ppapwd/whole')).toBe('75');
  });

  it('participation capital is own capital or debt, never both', () => {
    const figures = { equity: 200, 'participation-capital': 100, 'long-term-liabilities': 50 };
    expect(earns('D.II.2', { figures })).toBe('50');
    expect(earns('D.II.2', { figures }, 'own-capital/with-participation')).toBe('100');
  });

  it.each([
    ['C/no-income-is-gap', 'C.III.2a', { 'main-income': 0, 'total-income': 0 }, 'gap denominator-zero'],
    [
      'CD/no-own-capital-is-gap',
      'C.I.1b',
      { 'surplus-after-tax': 1, 'own-capital': -1 },
      'gap denominator-negative',
    ],
    ['BCD/nothing-to-cover-is-highest', 'C.II.2a', { 'cash-and-bank': 1, 'current-liabilities': 0 }, '100'],
    [
      'BCD/nothing-to-cover-is-highest',
      'C.I.1c',
      { 'net-participation': -1, 'member-service-cost': 0 },
      '25',
    ],
    [
      'BC/nothing-is-left-out',
      'C.II.1b',
      { 'weighted-problem-loans': 0, 'loans-outstanding': 0 },
      'not applicable',
    ],
  ])('%s: %s', (option, number, figures, expected) => {
    expect(earns(number, { figures }, option)).toBe(expected);
  });

  it('a total rounded to two decimals', () => {
    const at = (total: string): string | undefined =>
      gradeOf(read('total/rounded').grades, { least: exact(total), most: exact(total) })?.label;
    expect([at('79.995'), at('79.9949'), at('0')]).toEqual([
      'Sehat',
      'Cukup Sehat',
      'Dalam Pengawasan Khusus',
    ]);
  });

  it('every option can be chosen and leaves 100 to be had', () => {
    for (const { options } of kkpkk2021.readings) {
      for (const { id } of options) {
        const assessment = judge({}, id);
        expect(assessment.total?.most.toFraction()).toBe('100');
        expect(linesOf(assessment).length).toBeGreaterThan(30);
      }
    }
  });
});
