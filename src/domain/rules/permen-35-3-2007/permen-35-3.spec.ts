import { basisFor } from '../../assessment/basis';
import { permen353 } from '.';
import { buildStatement } from '../../../../test/support/build-statement';
import { describeEdges, earned, scaleNumbered } from '../../../../test/support/edge-tables';
import type { EdgeTables } from '../../../../test/support/edge-tables';
import { creditText, lineOf } from '../../../../test/support/judge';
import { assess, gradeOf } from '../../assessment/assess';
import { exact } from '../../decimal';
import { indicatorOf } from '../amend';
import { checkRuleSet } from '../check';
import { perdep07 } from '../perdep-07-2016';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';

const RETURNS: EdgeTables[string] = [
  ['-2', 25, 'a loss year'],
  ['4.9999', 25, 'just under 5'],
  ['5', 50, '5 itself is in'],
  ['7.4999', 50, 'just under 7.5'],
  ['7.5', 75, '7.5 itself is in'],
  ['9.9999', 75, 'just under 10'],
  ['10', 100, '10 itself is in'],
];

const TABLES: EdgeTables = {
  '1.1': [
    ['0', 25, 'the lowest row begins at nothing'],
    ['9.59', 25, 'KJKS BMT Mardlotillah'],
    ['9.9999', 25, 'just under 10'],
    ['10', 50, '10 itself is in'],
    ['14.9999', 50, 'just under 15'],
    ['15', 75, '15 itself is in'],
    ['19.9999', 75, 'just under 20'],
    ['20', 100, '20 itself is in'],
  ],
  '1.2': [
    ['5.9999', 25, 'just under 6'],
    ['6', 50, '6 itself is in'],
    ['6.9999', 50, 'just under 7'],
    ['7', 75, '7 itself is in'],
    ['7.9999', 75, 'just under 8'],
    ['8', 100, '8 itself is in'],
  ],
  '2.1': [
    ['4.9999', 100, 'just under 5'],
    ['5', 75, '5 itself is in'],
    ['8.9999', 75, 'just under 9'],
    ['9', 50, '9 itself is in'],
    ['12', 50, 'upper edge'],
    ['12.0001', 25, 'just over it'],
  ],
  '2.2': [
    ['20.9999', 100, 'just under 21'],
    ['21', 75, '21 itself is in'],
    ['25.9999', 75, 'just under 26'],
    ['26', 50, '26 itself is in'],
    ['30', 50, 'upper edge'],
    ['30.0001', 25, 'just over it'],
  ],
  '4.1': [
    ['70.9999', 100, 'just under 71'],
    ['71', 75, '71 itself is in'],
    ['85.9999', 75, 'just under 86'],
    ['86', 50, '86 itself is in'],
    ['100', 50, 'upper edge'],
    ['100.0001', 25, 'just over it'],
  ],
  '4.2': [
    ['25.9999', 100, 'just under 26'],
    ['26', 75, '26 itself is in'],
    ['50.9999', 75, 'just under 51'],
    ['51', 50, '51 itself is in'],
    ['75.9999', 50, 'just under 76'],
    ['76', 25, '76 itself is in'],
  ],
  '4.3': [
    ['0', 25, 'nobody served'],
    ['49.9999', 25, 'just under 50 persons'],
    ['50', 50, '50 persons'],
    ['74.9999', 50, 'just under 75'],
    ['75', 75, '75 persons'],
    ['99', 75, 'upper edge'],
    ['99.0001', 100, 'just over it'],
    ['120', 100, 'many partners for each member of staff'],
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
    ['45.9999', 75, 'just under 46'],
    ['46', 50, '46 itself is in'],
    ['56', 50, 'upper edge'],
    ['56.0001', 25, 'idle money'],
  ],
  '6.1': RETURNS,
  '6.2': RETURNS,
  '6.3': [
    ['99.9999', 25, 'costs not covered'],
    ['100', 50, 'costs just covered'],
    ['125.9999', 50, 'just under 126'],
    ['126', 75, '126 itself is in'],
    ['150', 75, 'upper edge'],
    ['150.0001', 100, 'just over it'],
  ],
  '7.2': [
    ['4.9999', 25, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['8.9999', 50, 'just under 9'],
    ['9', 75, '9 itself is in'],
    ['11.9999', 75, 'just under 12'],
    ['12', 100, '12 itself is in'],
  ],
};

describeEdges('Permen 35.3/2007', permen353, TABLES);

const gradeIn = (total: string, ...readings: string[]): string | undefined => {
  const points = exact(total);
  const { grades } = readAs(permen353, choose(permen353, readings));
  return gradeOf(grades, { least: points, most: points })?.label;
};

describe('Permen 35.3/2007', () => {
  it('has no fault in its data', () => {
    expect(checkRuleSet(permen353)).toEqual([]);
  });

  it('differs from its successor in 1.1 and 4.3 only, and is sure of little', () => {
    const differing = indicatorsOf(permen353).filter((each) => {
      const successor = indicatorOf(perdep07, each.number);
      return (
        each.scale !== successor.scale ||
        each.formula !== successor.formula ||
        each.weight !== successor.weight
      );
    });
    expect(differing.map((each) => each.number)).toEqual(['1.1', '4.3']);
    const sure = indicatorsOf(permen353).filter((each) => each.citation.confidence !== 'unverified');
    expect(sure.map((each) => `${each.number} ${each.citation.confidence}`)).toEqual([
      '1.1 conflict',
      '1.2 single-source',
    ]);
  });

  it('scores BMT Mardlotillah from its printed ratio', () => {
    const statement = buildStatement({ kind: 'kspps', year: 2011, ratios: { '1.1': '9.59' } });
    expect(creditText(lineOf(assess(basisFor(permen353, statement)), '1.1'))).toBe('25');
    const linear = readAs(permen353, choose(permen353, ['1.1/linear']));
    expect(creditText(lineOf(assess(basisFor(linear, statement)), '1.1'))).toBe('959/20');
    expect(earned(scaleNumbered(linear, '1.1'), '12.88')).toBe('322/5 Cukup sehat');
  });

  it('counts partners for each member of staff, and no staff is a gap', () => {
    const of = (staff: number): string =>
      creditText(
        lineOf(
          assess(
            basisFor(
              permen353,
              buildStatement({ kind: 'uspps', figures: { 'partners-served': 495, staff } }),
            ),
          ),
          '4.3',
        ),
      );
    expect(of(5)).toBe('75');
    expect(of(4)).toBe('100');
    expect(of(10)).toBe('25');
    expect(of(0)).toBe('gap denominator-zero');
    expect(indicatorOf(permen353, '4.3').unit).toBe('persons');
  });

  it.each([
    ['100', 'Sehat', 'Sehat', 'the most'],
    ['81.76', 'Sehat', 'Sehat', 'BMT Mardlotillah'],
    ['81', 'Sehat', 'Sehat', 'a whole total comes out alike'],
    ['80.5', 'Sehat', 'Cukup Sehat', 'between the two'],
    ['80', 'Cukup Sehat', 'Cukup Sehat', 'more than 80 is printed'],
    ['65.01', 'Cukup Sehat', 'Kurang Sehat', 'just over 65'],
    ['65', 'Kurang Sehat', 'Kurang Sehat', 'more than 65 is printed'],
    ['50.01', 'Kurang Sehat', 'Tidak Sehat', 'just over 50'],
    ['50', 'Tidak Sehat', 'Tidak Sehat', 'more than 50 is printed'],
    ['54', 'Kurang Sehat', 'Kurang Sehat', 'BMT Artha Sejahtera 2016'],
    ['43.5', 'Tidak Sehat', 'Tidak Sehat', 'BMT Artha Sejahtera 2015'],
    ['38.25', 'Tidak Sehat', 'Tidak Sehat', 'BMT Artha Sejahtera 2014'],
    ['0', 'Tidak Sehat', 'Tidak Sehat', 'nothing'],
  ])('a total of %s is %s, or %s with the other cut-offs: %s', (total, first, other) => {
    expect(gradeIn(total)).toBe(first);
    expect(gradeIn(total, 'grades/81-66-51')).toBe(other);
  });
});
