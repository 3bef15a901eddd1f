import { exact } from '../../decimal';
import { perdep06 } from '.';
import { indicatorsOf } from '../rule-set';
import { sameCredit } from '../../../../test/support/same-credit';
import { creditFor } from '../scale';
import type { Scale } from '../scale';

type Row = readonly [percent: string, credit: number, why: string];

function scaleOf(number: string): Scale {
  const found = indicatorsOf(perdep06).find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found.scale;
}

/** Ten steps of ten, each upper edge in its own step. */
const UPPER_STEPS: readonly Row[] = [
  ['-1', 0, 'negative capital or reserve'],
  ['0', 0, 'nothing earns nothing'],
  ['0.0001', 10, 'anything above nothing'],
  ['10', 10, 'upper edge'],
  ['10.0001', 20, 'just over it'],
  ['20', 20, 'upper edge'],
  ['20.0001', 30, 'just over it'],
  ['30', 30, 'upper edge'],
  ['30.0001', 40, 'just over it'],
  ['40', 40, 'upper edge'],
  ['40.0001', 50, 'just over it'],
  ['50', 50, 'upper edge'],
  ['50.0001', 60, 'just over it'],
  ['60', 60, 'upper edge'],
  ['60.0001', 70, 'just over it'],
  ['70', 70, 'upper edge'],
  ['70.0001', 80, 'just over it'],
  ['80', 80, 'upper edge'],
  ['80.0001', 90, 'just over it'],
  ['90', 90, 'upper edge'],
  ['90.0001', 100, 'full marks begin here, not at 100'],
  ['99.62', 100, 'the worksheet of KSU Setia Dharma'],
  ['500', 100, 'far beyond'],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  '1.1': [
    ['-5', 0, 'negative own capital'],
    ['0', 0, 'no own capital'],
    ['0.0001', 25, 'just over nothing'],
    ['20', 25, 'upper edge belongs to the lower row'],
    ['20.0001', 50, 'just over it'],
    ['40', 50, 'upper edge'],
    ['40.0001', 100, 'the best row begins'],
    ['60', 100, 'upper edge of the best row'],
    ['60.0001', 50, 'more capital than is lent out'],
    ['80', 50, 'upper edge'],
    ['80.0001', 25, 'hardly anything lent out'],
    ['100.5', 25, 'only a data error reaches this'],
  ],
  '1.2': UPPER_STEPS,
  '1.3': [
    ['-9', 0, 'negative capital'],
    ['3.9999', 0, 'just under 4'],
    ['4', 50, '4 itself is in'],
    ['5.9999', 50, 'just under 6'],
    ['6', 75, '6 itself is in'],
    ['7.2', 75, 'a program that rounds up leaves 7 to 8 without a score'],
    ['7.9999', 75, 'just under 8'],
    ['8', 100, 'exactly 8 is scored'],
    ['119', 100, 'half of the liabilities counted as capital'],
  ],
  '2.1': [
    ['0', 0, 'no lending to members'],
    ['25', 0, 'upper edge'],
    ['25.0001', 50, 'just over it'],
    ['50', 50, 'upper edge'],
    ['50.0001', 75, 'just over it'],
    ['73.344', 75, 'the guideline’s own example'],
    ['75', 75, 'upper edge'],
    ['75.0001', 100, 'just over it'],
    ['100', 100, 'members only'],
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
    ['40.0001', 10, 'the short row'],
    ['45', 10, 'its upper edge, which the text would give 0'],
    ['45.0001', 0, 'just over it'],
    ['100', 0, 'everything lost'],
  ],
  '2.3': UPPER_STEPS,
  '2.4': [
    ['0', 100, 'every loan is secured'],
    ['20.9999', 100, 'just under 21'],
    ['21', 75, '21 itself is in the second row'],
    ['25.5', 75, 'between the printed whole percents 25 and 26'],
    ['25.9999', 75, 'just under 26'],
    ['26', 50, '26 itself is in'],
    ['30', 50, 'upper edge'],
    ['30.0001', 25, 'just over it'],
    ['100', 25, 'no loan is secured'],
  ],
  '4.1': [
    ['0', 100, 'no expense'],
    ['89.9999', 100, 'just under 90'],
    ['90', 75, '90 itself is in'],
    ['94.9999', 75, 'just under 95'],
    ['95', 50, '95 itself is in'],
    ['99.9999', 50, 'just under 100'],
    ['100', 25, 'score 1 is printed beside credit 0; the score is followed'],
    ['1197.02', 25, 'a thesis scores 1 here'],
  ],
  '4.2': [
    ['0', 100, 'no expense'],
    ['40', 100, 'upper edge'],
    ['40.0001', 75, 'just over it'],
    ['60', 75, 'upper edge'],
    ['60.0001', 50, 'just over it'],
    ['80', 50, 'upper edge'],
    ['80.0001', 25, 'just over it'],
    ['213.55', 25, 'far beyond'],
  ],
  '4.3': [
    ['0', 100, 'nobody paid'],
    ['5', 100, 'upper edge'],
    ['5.0001', 75, 'just over it'],
    ['10', 75, 'upper edge'],
    ['10.0001', 50, 'just over it'],
    ['15', 50, 'upper edge'],
    ['15.0001', 0, 'the lowest row is 0 here, not 25'],
  ],
  '5.1': [
    ['0', 25, 'no ready money'],
    ['10', 25, 'upper edge belongs to the first row'],
    ['10.0001', 100, 'just over it'],
    ['15', 100, 'upper edge of the best row'],
    ['15.0000001', 50, 'no rounding before the row is chosen'],
    ['20', 50, 'upper edge'],
    ['20.0001', 25, 'idle money'],
    ['900', 25, 'much idle money'],
  ],
  '5.2': [
    ['0', 25, 'nothing lent'],
    ['59.9999', 25, 'just under 60'],
    ['60', 50, '60 itself is in'],
    ['69.9999', 50, 'just under 70'],
    ['70', 75, '70 itself is in'],
    ['79.9999', 75, 'just under 80'],
    ['80', 100, '80 itself is in'],
    ['90', 100, 'exactly 90, which a program leaves without a score'],
    ['140', 100, 'above the last printed edge'],
  ],
  '6.1': [
    ['-3', 25, 'a loss year'],
    ['4.9999', 25, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['7.4999', 50, 'just under 7.5'],
    ['7.5', 75, '7.5 itself is in'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, '10 itself is in'],
  ],
  '6.2': [
    ['0', 25, 'nothing for the members'],
    ['2.9999', 25, 'just under 3'],
    ['3', 50, '3 itself is in'],
    ['3.9999', 50, 'just under 4'],
    ['4', 75, '4 itself is in'],
    ['4.9999', 75, 'just under 5'],
    ['5', 100, 'exactly 5 is scored'],
  ],
  '6.3': [
    ['-10', 0, 'negative net participation'],
    ['100', 0, 'costs just covered'],
    ['100.0001', 100, 'costs more than covered'],
  ],
  '7.1': [
    ['0', 25, 'business with non-members only'],
    ['24.9999', 25, 'just under 25'],
    ['25', 50, '25 itself is in'],
    ['49.9999', 50, 'just under 50'],
    ['50', 75, '50 itself is in'],
    ['74.9999', 75, 'just under 75'],
    ['75', 100, 'exactly 75 is the best row'],
    ['100', 100, 'business with members only'],
  ],
  '7.2': [
    ['0', 0, 'the lowest row is 0 here, not 25'],
    ['4.9999', 0, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['7.4999', 50, 'just under 7.5'],
    ['7.5', 75, '7.5 itself is in'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, '10 itself is in'],
  ],
};

describe.each(Object.entries(TABLES).map(([number, rows]) => ({ number, rows })))(
  'Perdep 06/2016, indicator $number',
  ({ number, rows }) => {
    it.each(rows)('%s %% earns %d: %s', (percent, credit) => {
      expect(creditFor(scaleOf(number), exact(percent))?.toFraction()).toBe(String(credit));
    });

    it('has a row on both sides of each of its edges', () => {
      const scale = scaleOf(number);
      if (scale.kind !== 'bands') throw new Error('no bands');
      const edges = scale.bands.flatMap((band) => band.upTo ?? band.below ?? []);
      const tried = rows.map(([percent]) => exact(percent));
      for (const edge of edges) {
        expect(tried.some((each) => each.equals(edge))).toBe(true);
        expect(tried.some((each) => each.sub(edge).abs().compare('0.001') <= 0 && !each.equals(edge))).toBe(
          true,
        );
      }
    });
  },
);

describe('Perdep 06/2016', () => {
  it('has a table of edges here for every banded indicator', () => {
    const banded = indicatorsOf(perdep06).filter((each) => each.scale.kind === 'bands');
    expect(banded.map((each) => each.number)).toEqual(Object.keys(TABLES));
  });

  it.each([
    ['5.1', '5', '30', false, 'both ends earn 25; the best row lies between'],
    ['5.1', '21', '30', true, 'idle money only'],
    ['1.1', '30', '70', false, 'both ends earn 50; the best row lies between'],
    ['1.1', '10', '90', false, 'both ends earn 25'],
    ['1.1', '41', '60', true, 'inside the best row'],
  ])('%s from %s to %s keeps one credit: %s, %s', (number, least, most, expected) => {
    expect(sameCredit(scaleOf(number), exact(least), exact(most))).toBe(expected);
  });
});
