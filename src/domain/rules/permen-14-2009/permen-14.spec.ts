import { permen14 } from '.';
import { describeEdges, earned, scaleNumbered } from '../../../../test/support/edge-tables';
import type { EdgeTables } from '../../../../test/support/edge-tables';
import { gradeOf } from '../../assessment/assess';
import { isAttainable } from '../../assessment/attainable';
import { exact } from '../../decimal';
import { indicatorOf } from '../amend';
import { checkRuleSet } from '../check';
import { perdep06 } from '../perdep-06-2016';
import { choose, readAs } from '../readings';
import { indicatorsOf, weightOf } from '../rule-set';

const TABLES: EdgeTables = {
  '1.1': [
    ['0', 0, 'no own capital'],
    ['0.0001', 25, 'just over nothing'],
    ['20', 25, 'upper edge'],
    ['20.0001', 50, 'just over it'],
    ['33.7', 50, 'KUD Sido Makmur 2012'],
    ['40', 50, 'upper edge'],
    ['40.0001', 100, 'just over it'],
    ['60', 100, 'upper edge'],
    ['60.0001', 50, 'the falling side'],
    ['80', 50, 'upper edge'],
    ['80.0001', 25, 'just over it'],
  ],
  '1.2': [
    ['-1', 0, 'negative capital'],
    ['0.0001', 0, 'the first ten points earn nothing'],
    ['9.9999', 0, 'just under 10'],
    ['10', 10, '10 itself is in'],
    ['19.9999', 10, 'just under 20'],
    ['20', 20, '20 itself is in'],
    ['29.9999', 20, 'just under 30'],
    ['30', 30, '30 itself is in'],
    ['39.9999', 30, 'just under 40'],
    ['40', 40, '40 itself is in'],
    ['49.9999', 40, 'just under 50'],
    ['50', 50, '50 itself is in'],
    ['59.9999', 50, 'just under 60'],
    ['60', 60, '60 itself is in'],
    ['69.9999', 60, 'just under 70'],
    ['70', 70, '70 itself is in'],
    ['79.9999', 70, 'just under 80'],
    ['80', 80, '80 itself is in'],
    ['89.9999', 80, 'just under 90'],
    ['90', 90, '90 itself is in'],
    ['99.62', 90, 'one step below what the worksheet of KSU Setia Dharma gives'],
    ['99.9999', 90, 'just under 100'],
    ['100', 100, 'full marks from 100 on'],
    ['107', 100, 'KPRI Nagara 2015'],
  ],
  '1.3': [
    ['3.9999', 0, 'just under 4'],
    ['4', 50, '4 itself is in'],
    ['5.9999', 50, 'just under 6'],
    ['6', 75, '6 itself is in'],
    ['7.9999', 75, 'just under 8'],
    ['8', 100, 'exactly 8 is scored'],
    ['119', 100, 'KPRI Nagara 2016'],
  ],
  '2.1': [
    ['25', 0, 'upper edge'],
    ['25.0001', 50, 'just over it'],
    ['50', 50, 'upper edge'],
    ['50.0001', 75, 'just over it'],
    ['73.3', 75, 'the guideline’s own example'],
    ['75', 75, 'upper edge'],
    ['75.0001', 100, 'just over it'],
  ],
  '2.2': [
    ['0', 100, 'no problem loans'],
    ['0.0001', 80, 'any at all'],
    ['10', 80, 'upper edge'],
    ['10.0001', 60, 'just over it'],
    ['20', 60, 'upper edge'],
    ['20.0001', 40, 'just over it'],
    ['30', 40, 'upper edge'],
    ['30.0001', 20, 'just over it'],
    ['40', 20, 'upper edge'],
    ['40.0001', 10, 'just over it'],
    ['45', 10, 'upper edge'],
    ['45.0001', 0, 'just over it'],
  ],
  '2.4': [
    ['20.9999', 100, 'just under 21'],
    ['21', 75, '21 itself is in'],
    ['25.9999', 75, 'just under 26'],
    ['26', 50, '26 itself is in'],
    ['30', 50, 'upper edge'],
    ['30.0001', 25, 'just over it'],
  ],
  '4.1': [
    ['89.9999', 100, 'just under 90'],
    ['90', 75, '90 itself is in'],
    ['94.9999', 75, 'just under 95'],
    ['95', 50, '95 itself is in'],
    ['99.9999', 50, 'just under 100'],
    ['100', 25, 'score 1 of 4'],
    ['1156.95', 25, 'a thesis scores 1 here'],
  ],
  '5.1': [
    ['7.36', 25, 'KSP Tani Makmur 2010'],
    ['10', 25, 'upper edge'],
    ['10.0001', 100, 'just over it'],
    ['15', 100, 'upper edge'],
    ['15.0001', 50, 'just over it'],
    ['20', 50, 'upper edge'],
    ['20.0001', 25, 'idle money'],
  ],
  '5.2': [
    ['59.9999', 25, 'just under 60'],
    ['60', 50, '60 itself is in'],
    ['69.9999', 50, 'just under 70'],
    ['70', 75, '70 itself is in'],
    ['79.9999', 75, 'just under 80'],
    ['80', 100, '80 itself is in'],
    ['95', 100, 'above the last printed edge'],
  ],
  '6.2': [
    ['2.9999', 25, 'just under 3'],
    ['3', 50, '3 itself is in'],
    ['3.9999', 50, 'just under 4'],
    ['4', 75, '4 itself is in'],
    ['4.9999', 75, 'just under 5'],
    ['5', 100, '5 itself is in'],
  ],
  '6.3': [
    ['100', 0, 'costs just covered'],
    ['100.0001', 100, 'more than covered'],
  ],
  '7.2': [
    ['4.9999', 0, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['7.4999', 50, 'just under 7.5'],
    ['7.5', 75, '7.5 itself is in'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, '10 itself is in'],
    ['12.05', 100, 'USP KPRI PGP 2011'],
    ['13.22', 100, 'USP KPRI PGP 2012'],
  ],
};

describeEdges('Permen 14/2009', permen14, TABLES);

describe('Permen 14/2009', () => {
  it('has no fault in its data', () => {
    expect(checkRuleSet(permen14)).toEqual([]);
  });

  it('differs from its successor in the scale of 1.2 only, and cites itself everywhere', () => {
    const differing = indicatorsOf(permen14).filter((each) => {
      const successor = indicatorOf(perdep06, each.number);
      return (
        each.scale !== successor.scale ||
        each.formula !== successor.formula ||
        each.weight !== successor.weight
      );
    });
    expect(differing.map((each) => each.number)).toEqual(['1.2']);
    const text = JSON.stringify(permen14, (_name, value: unknown) =>
      typeof value === 'bigint' ? '' : value,
    );
    expect(text).not.toContain('"source":"06/Per/Dep.6/IV/2016"');
  });

  it('reads 1.2 as its successor does where that is chosen', () => {
    const changed = readAs(permen14, choose(permen14, ['1.2/upper-steps']));
    expect(earned(scaleNumbered(changed, '1.2'), '99.62')).toBe('100');
  });

  it.each([
    ['100', 'Sehat', 'the most'],
    ['80', 'Sehat', '80 itself is in'],
    ['79.995', 'Cukup Sehat', 'no rounding up'],
    ['60', 'Cukup Sehat', '60 itself is in'],
    ['59.9999', 'Kurang Sehat', 'just under 60'],
    ['40', 'Kurang Sehat', '40 itself is in'],
    ['39.9', 'Tidak Sehat', 'BMT Al-Kamal 2013'],
    ['20', 'Tidak Sehat', '20 itself is in'],
    ['19.9999', 'Sangat Tidak Sehat', 'just under 20'],
    ['0', 'Sangat Tidak Sehat', 'nothing'],
    ['75.95', 'Cukup Sehat', 'Kopdit Tuke Jung 2009'],
    ['82.7', 'Sehat', 'Kopdit Tuke Jung 2010'],
    ['73.95', 'Cukup Sehat', 'Kopdit Tuke Jung 2011'],
    ['72.5', 'Cukup Sehat', 'Kopkar Puri Sakti 2012'],
    ['75.55', 'Cukup Sehat', 'USP KSU Bangun Sejahtera 2014'],
    ['55.6', 'Kurang Sehat', 'KUD Sido Makmur 2012'],
    ['64.5', 'Cukup Sehat', 'KPRI Tegas 2014, Dalam Pengawasan under the successor'],
    ['48.5', 'Kurang Sehat', 'KUD Melati'],
  ])('a total of %s is %s: %s', (total, grade) => {
    const points = exact(total);
    expect(gradeOf(permen14.grades, { least: points, most: points })?.label).toBe(grade);
  });

  it.each([
    ['1.1', '3', 'KSU Bangun Sejahtera 2014, KUD Sido Makmur 2012'],
    ['1.2', '6', 'KSU Bangun Sejahtera 2014, KPRI in Surakarta 2011'],
    ['1.3', '3', 'KPRI in Surakarta 2011'],
    ['2.1', '10', 'KPRI in Surakarta 2011'],
    ['2.2', '4', 'KPRI in Surakarta 2011'],
    ['3.1', '2.5', 'KUD Sido Makmur 2012: ten questions'],
    ['3.3', '1.8', 'KUD Sido Makmur 2012: three questions'],
    ['3.4', '2.7', 'KUD Sido Makmur 2012: nine questions'],
    ['4.1', '1', 'KUD Sido Makmur 2012: the lowest row is not nothing'],
    ['4.2', '1', 'KUD Sido Makmur 2012'],
    ['4.3', '2', 'KUD Sido Makmur 2012'],
    ['5.2', '1.25', 'KUD Sido Makmur 2012'],
    ['6.1', '0.75', 'KUD Sido Makmur 2012'],
    ['6.2', '0.75', 'KUD Sido Makmur 2012'],
    ['6.3', '4', 'KUD Sido Makmur 2012'],
  ])('%s can give the score %s that a source prints: %s', (number, score) => {
    const aspect = permen14.aspects.find((each) => each.indicators.some((one) => one.number === number))!;
    const indicator = indicatorOf(permen14, number);
    expect(isAttainable(indicator, weightOf(aspect, indicator), exact(score))).toBe(true);
  });

  it('cannot give 1.25 in 5.1, which one source prints with the weight of 5.2', () => {
    expect(isAttainable(indicatorOf(permen14, '5.1'), exact(10), exact('1.25'))).toBe(false);
  });
});
