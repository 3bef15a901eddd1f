import { basisFor } from '../../assessment/basis';
import { bimaKarya, bimaKaryaAsPrinted } from '.';
import { buildStatement } from '../../../../test/support/build-statement';
import { describeEdges, earned, scaleNumbered } from '../../../../test/support/edge-tables';
import type { EdgeTables } from '../../../../test/support/edge-tables';
import { creditText, lineOf } from '../../../../test/support/judge';
import { assess } from '../../assessment/assess';
import { linesOf } from '../../assessment/explain';
import { isScored } from '../../assessment/score';
import { checkRuleSet } from '../check';
import { faultText } from '../fault';
import { perdep06 } from '../perdep-06-2016';
import { perdep07 } from '../perdep-07-2016';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';

const MENDED: EdgeTables = {
  '1.1': [
    ['0', 0, 'a printed point'],
    ['5', 25, 'a printed point'],
    ['12.88', 64.4, 'the average of the paper, on the line'],
    ['19.9999', 99.9995, 'just under the top'],
    ['20', 100, 'the last printed point'],
  ],
  '1.2': [
    ['5.9999', 25, 'just under 6'],
    ['6', 50, '6 itself is in'],
    ['6.9999', 50, 'just under 7'],
    ['7', 75, '7 itself is in'],
    ['7.9999', 75, 'just under 8'],
    ['8', 100, '8 itself is in'],
    ['12.88', 100, 'as a CAR the average would be sehat'],
  ],
  '2.1': [
    ['4.9999', 100, 'just under 5'],
    ['5', 75, '5 itself is in'],
    ['8.33', 75, 'the average of the paper'],
    ['8.9999', 75, 'just under 9'],
    ['9', 50, '9 itself is in'],
    ['12', 50, 'exactly 12'],
    ['12.0001', 25, 'just over it'],
  ],
  '2.2': [
    ['3.5', 100, 'not over "3"'],
    ['20.9999', 100, 'just under 21'],
    ['21', 75, '21 itself is in'],
    ['25.9999', 75, 'just under 26'],
    ['26', 50, '26 itself is in'],
    ['30', 50, 'upper edge'],
    ['30.0001', 25, 'just over it'],
  ],
  '2.3': [
    ['0', 0, 'a printed point'],
    ['45', 45, 'between two printed points'],
    ['99.9999', 99.9999, 'just under full cover'],
    ['100', 100, 'the last printed point'],
  ],
  '4.1': [
    ['50.02', 100, 'the average of the paper'],
    ['70.9999', 100, 'just under 71'],
    ['71', 75, '71 itself is in'],
    ['85.5', 75, 'between the printed whole percents'],
    ['85.9999', 75, 'just under 86'],
    ['86', 50, '86 itself is in'],
    ['100', 50, 'upper edge'],
    ['100.0001', 25, 'just over it'],
  ],
  '4.2': [
    ['25.9999', 100, 'just under 26'],
    ['26', 75, '26 itself is in'],
    ['50.02', 75, 'between the printed whole percents'],
    ['50.9999', 75, 'just under 51'],
    ['51', 50, '51 itself is in'],
    ['73', 50, 'between 71 and 75'],
    ['75.9999', 50, 'just under 76'],
    ['76', 25, '76 itself is in'],
  ],
  '4.3': [
    ['49.9999', 25, 'just under 50'],
    ['50', 50, '50 itself is in'],
    ['74.9999', 50, 'just under 75'],
    ['75', 75, '75 itself is in'],
    ['99', 75, 'upper edge'],
    ['99.0001', 100, 'just over it'],
  ],
  '5.1': [
    ['13.9999', 25, 'just under 14'],
    ['14', 50, '14 itself is in'],
    ['20.9999', 50, 'just under 21'],
    ['21', 75, '21 itself is in'],
    ['25.9999', 75, 'just under 26'],
    ['26', 100, '26 itself is in'],
    ['34.9999', 100, 'just under 35'],
    ['35', 75, 'the falling side'],
    ['40.68', 75, 'the average of the paper'],
    ['45.9999', 75, 'just under 46'],
    ['46', 50, '46 itself is in'],
    ['56', 50, 'upper edge'],
    ['56.0001', 25, 'just over it'],
  ],
  '5.2': [
    ['49.9999', 25, 'just under 50'],
    ['50', 50, '50 itself is in'],
    ['75.9999', 50, 'just under 76'],
    ['76', 75, '76 itself is in'],
    ['100', 75, 'upper edge'],
    ['100.0001', 100, 'just over it'],
  ],
};

/** Null: in a hole of the print, or claimed by two of its rows. */
const PRINTED: EdgeTables = {
  '1.1': [
    ['12.88', 64.4, 'credits have no hole, only words'],
    ['20', 100, 'the last printed point'],
  ],
  '1.2': [
    ['5.9999', 25, 'just under 6'],
    ['6', 50, '6 itself is in'],
    ['7', 75, '7 itself is in'],
    ['6.9999', 50, 'just under 7'],
    ['8', 100, '8 itself is in'],
    ['7.9999', 75, 'just under 8'],
  ],
  '2.1': [
    ['4.9999', 100, 'just under 5'],
    ['5', 74.8, 'score 3.74 of 5'],
    ['7.9999', 74.8, 'just under 8'],
    ['8', null, 'the hole begins'],
    ['8.33', null, 'the average of the paper has no row'],
    ['8.9999', null, 'the hole ends'],
    ['9', 50, '9 itself is in'],
    ['11.9999', 50, 'just under 12'],
    ['12', null, 'exactly 12 is in no row'],
    ['12.0001', 25, 'over 12'],
  ],
  '2.2': [
    ['3', 100, 'not over 3'],
    ['3.0001', null, 'below 21, and over 3'],
    ['20.9999', null, 'below 21, and over 3'],
    ['21', null, 'from 21 to 50, and over 3'],
    ['30', null, 'three rows claim it'],
    ['30.0001', null, 'two rows still'],
    ['50', null, 'two rows still'],
    ['50.0001', 25, 'over 3 only'],
  ],
  '2.3': [
    ['25', 25, 'two words, one credit'],
    ['75.1', 75.1, 'no word, but a credit'],
  ],
  '4.1': [
    ['70.9999', 100, 'just under 71'],
    ['71', 75, '71 itself is in'],
    ['85', 75, 'the last whole percent of the row'],
    ['85.0001', null, 'the hole'],
    ['85.9999', null, 'the hole'],
    ['86', 50, '86 itself is in'],
    ['100', 50, 'upper edge'],
    ['100.0001', 25, 'just over it'],
  ],
  '4.2': [
    ['25.9999', 100, 'just under 26'],
    ['26', 75, '26 itself is in'],
    ['50', 75, 'the last whole percent of the row'],
    ['50.0001', null, 'the hole begins'],
    ['50.02', null, 'the efficiency average as a share of fixed assets'],
    ['51', 50, '51 itself is in'],
    ['71', 50, 'the misprinted end'],
    ['71.0001', null, 'five points without a row'],
    ['75', null, 'which should be in'],
    ['76', 25, '76 itself is in'],
  ],
  '4.3': [
    ['49.9999', 25, 'just under 50'],
    ['50', 50, '50 itself is in'],
    ['74', 50, 'the last whole percent of the row'],
    ['74.0001', null, 'the hole'],
    ['75', 75, '75 itself is in'],
    ['99', 75, 'upper edge'],
    ['99.0001', 100, 'just over it'],
  ],
  '5.1': [
    ['10', null, 'no ratio is below 14 and over 56'],
    ['25.9999', null, 'just under 26'],
    ['26', 100, 'the only row of one side'],
    ['34', 100, 'its end'],
    ['34.0001', null, 'just over it'],
    ['40.68', null, 'the average of the paper has no row to the letter'],
    ['60', null, 'no ratio is below 14 and over 56'],
  ],
  '5.2': [
    ['49.9999', 25, 'just under 50'],
    ['50', 45, 'score 2.25 of 5'],
    ['74', 45, 'the last whole percent of the row'],
    ['74.0001', null, 'the hole'],
    ['75', 75, '75 itself is in'],
    ['99', 75, 'upper edge'],
    ['99.0001', 100, 'just over it'],
  ],
};

describeEdges('the paper’s tables mended', bimaKarya, MENDED);
describeEdges('the paper’s tables as printed', bimaKaryaAsPrinted, PRINTED);

const AVERAGES = { '1.1': '12.88', '2.1': '8.33', '4.1': '50.02', '5.1': '40.68' };

describe('the paper of 2020', () => {
  it('has a table of edges here for each of its ten tables, mended and as printed', () => {
    const numbers = indicatorsOf(bimaKarya).map((each) => each.number);
    expect(Object.keys(MENDED)).toEqual(numbers);
    expect(Object.keys(PRINTED)).toEqual(numbers);
  });

  it.each([bimaKarya, bimaKaryaAsPrinted])('declares exactly its defects', (ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual([]);
    const undeclared = checkRuleSet({ ...ruleSet, declaredDefects: [] }).map(faultText);
    expect(undeclared).toEqual([...ruleSet.declaredDefects]);
  });

  it('has no total and no predicate, and is in force for nobody', () => {
    const { total, grade } = assess(basisFor(bimaKarya, buildStatement({ ratios: AVERAGES })));
    expect([total, grade]).toEqual([undefined, undefined]);
    expect(bimaKarya.kinds).toEqual([]);
  });

  it.each([
    ['1.1', '161/50', 'Cukup sehat'],
    ['2.1', '15/2', 'Cukup lancar'],
    ['4.1', '4', 'Efisien'],
    ['5.1', '15/2', 'Cukup likuid'],
  ])('says of the average of %s what the paper says: score %s, %s', (number, score, word) => {
    const line = lineOf(assess(basisFor(bimaKarya, buildStatement({ ratios: AVERAGES }))), number);
    expect(line.points.least.toFraction()).toBe(score);
    expect(isScored(line.result) && line.result.band?.words).toBe(word);
    expect(isScored(line.result) && line.result.basis).toBe('reported-ratio');
  });

  it('says beside it what Perdep 07 and Perdep 06 say', () => {
    const statement = buildStatement({ ratios: { ...AVERAGES, '2.2': '8.33' } });
    const scores = (ruleSet: typeof bimaKarya, ...numbers: string[]): string[] =>
      numbers.map((number) => lineOf(assess(basisFor(ruleSet, statement)), number).points.least.toString());
    expect(scores(perdep07, '1.1', '2.1', '4.1', '5.1')).toEqual(['3.22', '7.5', '4', '7.5']);
    expect(scores(perdep06, '1.1', '2.2', '4.1', '5.1')).toEqual(['1.5', '4', '4', '2.5']);
  });

  it('has no score for two of the averages as printed, and says why', () => {
    const statement = buildStatement({ ratios: AVERAGES });
    const printed = linesOf(assess(basisFor(bimaKaryaAsPrinted, statement))).map(
      (line) => `${line.result.indicator.number} ${creditText(line)}`,
    );
    expect(printed.filter((each) => !each.endsWith('line-missing'))).toEqual([
      '1.1 322/5',
      '2.1 gap no-band',
      '4.1 100',
      '5.1 gap no-band',
    ]);
  });

  it('weighs table 3 and its aspect as printed', () => {
    const weights = bimaKaryaAsPrinted.aspects.map((aspect) => aspect.weight.toString());
    expect(weights).toEqual(['10', '15', '10', '15']);
    const line = lineOf(
      assess(basisFor(bimaKaryaAsPrinted, buildStatement({ ratios: { '2.1': '6' } }))),
      '2.1',
    );
    expect(line.points.least.toString()).toBe('3.74');
  });

  it.each([
    ['1.1/as-printed', '1.1', '5.02', '251/10', 'no word between scores 1.25 and 1.26'],
    ['1.1/as-printed', '1.1', '5.04', '126/5 Kurang sehat', 'score 1.26'],
    ['2.1/holes', '2.1', '8.33', 'none', 'the hole alone'],
    ['2.1/score-374', '2.1', '8.33', '374/5 Cukup lancar', 'the score alone'],
    ['2.2/over-3', '2.2', '31', '25 Sangat berisiko', 'over 3 only'],
    ['2.2/over-3', '2.2', '10', 'none', 'below 21 and over 3'],
    ['2.2/21-50', '2.2', '25', '75 Cukup berisiko', 'not yet disputed'],
    ['2.2/21-50', '2.2', '28', 'none', '21 to 50 and 26 to 30'],
    ['2.2/score-374', '2.2', '22', '374/5 Cukup berisiko', 'the score alone'],
    ['2.3/as-printed', '2.3', '25', '25', 'two words are none'],
    ['4.2/whole-percents', '4.2', '73', '50 Kurang baik', 'only the misprint is mended'],
    ['5.1/whole-percents', '5.1', '40.68', '75 Cukup likuid', '35 to 45'],
    ['5.1/whole-percents', '5.1', '34.5', 'none', 'between whole percents'],
    ['5.2/copy', '5.2', '60', '50 Kurang baik', 'the copied words'],
  ])('%s, indicator %s at %s %% earns %s: %s', (option, number, ratio, expected) => {
    expect(earned(scaleNumbered(readAs(bimaKarya, choose(bimaKarya, [option])), number), ratio)).toBe(
      expected,
    );
  });
});
