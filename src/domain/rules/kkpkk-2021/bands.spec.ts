import { shapeOf } from '../../../../test/support/shapes';
import { exact, plain } from '../../decimal';
import { kkpkk2021 } from '.';
import { indicatorsOf } from '../rule-set';
import type { Indicator } from '../rule-set';
import { bandOf, creditFor } from '../scale';
import type { Band } from '../scale';

type Row = readonly [percent: string, credit: number, why: string];

function indicator(number: string): Indicator {
  const found = indicatorsOf(kkpkk2021).find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
}

/** Growth of assets, of funds and of equity have one table. */
const GROWTH: readonly Row[] = [
  ['-12', 25, 'it shrank'],
  ['0', 25, 'it stood still'],
  ['3.9999', 25, 'just under 4'],
  ['4', 50, '4 itself is in'],
  ['6.9999', 50, 'just under 7'],
  ['7', 75, '7 itself is in'],
  ['9.9999', 75, 'just under 10'],
  ['10', 100, '10 itself is in'],
];

const THIRDS: readonly Row[] = [
  ['-4', 25, 'below nothing'],
  ['9.9999', 25, 'just under 10'],
  ['10', 50, '10 itself is in'],
  ['19.9999', 50, 'just under 20'],
  ['20', 75, '20 itself is in'],
  ['29.9999', 75, 'just under 30'],
  ['30', 100, '30 itself is in, though a scan prints "> 30"'],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'A.I.1': [
    ['0', 25, 'no item met'],
    ['25', 25, 'one of four'],
    ['25.0001', 50, 'just over a quarter'],
    ['100/3', 50, 'one of three'],
    ['50', 50, 'two of four'],
    ['50.0001', 75, 'just over a half'],
    ['60', 75, 'three of five'],
    ['200/3', 75, 'two of three'],
    ['75', 75, 'three of four is not yet the best row'],
    ['75.0001', 100, 'just over three quarters'],
    ['1300/17', 100, 'thirteen of seventeen, between the printed 75 and 76 or more'],
    ['100', 100, 'all of them'],
  ],
  'B.I.1a': [
    ['0', 100, 'nothing placed out'],
    ['95', 100, 'upper edge'],
    ['95.0001', 75, 'just over it'],
    ['97', 75, 'upper edge'],
    ['97.0001', 50, 'just over it'],
    ['99', 50, 'upper edge'],
    ['99.0001', 25, 'just over it'],
    ['104', 25, 'gross of the allowance'],
  ],
  'B.I.1b': [
    ['75', 100, 'upper edge'],
    ['75.0001', 75, 'just over it'],
    ['85', 75, 'upper edge'],
    ['85.0001', 50, 'just over it'],
    ['95', 50, 'upper edge'],
    ['95.0001', 25, 'just over it'],
    ['100', 25, 'loans only, as is usual'],
  ],
  'B.I.4a': [
    ['0', 25, 'nothing liquid'],
    ['5', 25, 'upper edge'],
    ['5.0001', 50, 'just over it, in a hole of the print'],
    ['10', 50, 'upper edge'],
    ['10.0001', 75, 'just over it'],
    ['15', 75, 'upper edge'],
    ['15.0001', 100, 'just over it'],
  ],
  'B.I.4b': [
    ['7', 25, 'upper edge'],
    ['7.0001', 50, 'just over it, in a hole of the print'],
    ['14', 50, 'upper edge'],
    ['14.0001', 75, 'just over it'],
    ['21', 75, 'upper edge'],
    ['21.0001', 100, 'just over it'],
  ],
  'C.I.1a': [
    ['-2', 25, 'a loss year'],
    ['2.9999', 25, 'just under 3'],
    ['3', 50, '3 itself is in'],
    ['4.9999', 50, 'just under 5'],
    ['5', 75, '5 itself is in'],
    ['6.9999', 75, 'just under 7'],
    ['7', 100, '7 itself is in'],
  ],
  'C.I.1b': [
    ['4.9999', 25, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['7', 50, '7 is the limit of other cooperatives'],
    ['7.4999', 50, 'just under 7.5'],
    ['7.5', 75, '7.5 itself is in'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, '10 itself is in'],
  ],
  'C.I.1c': [
    ['-30', 25, 'negative net participation'],
    ['99.9999', 25, 'costs not covered'],
    ['100', 50, 'costs just covered'],
    ['109.9999', 50, 'just under 110'],
    ['110', 75, '110 itself is in'],
    ['119.9999', 75, 'just under 120'],
    ['120', 100, '120 itself is in'],
  ],
  'C.I.2a': [
    ['0', 100, 'no cost'],
    ['79.9999', 100, 'just under 80'],
    ['80', 75, '80 itself is in the next row'],
    ['89.9999', 75, 'just under 90'],
    ['90', 50, '90 itself is in the next row'],
    ['99.9999', 50, 'just under 100'],
    ['100', 25, '100 and more is the worst, as the text says'],
  ],
  'C.I.2b': [
    ['39.9999', 100, 'just under 40'],
    ['40', 75, '40 itself is in the next row'],
    ['60', 75, '60 itself is in, on the sheet that scores'],
    ['60.0001', 50, 'just over it'],
    ['80', 50, '80 itself is in'],
    ['80.0001', 25, 'just over it'],
  ],
  'C.II.1a': [
    ['24.9999', 25, 'just under 25'],
    ['25', 50, '25 itself is in'],
    ['49.9999', 50, 'just under 50'],
    ['50', 75, '50 itself is in'],
    ['74.9999', 75, 'just under 75'],
    ['75', 100, '75 itself is in'],
  ],
  'C.II.1b': [
    ['0', 100, 'no problem loans'],
    ['5', 100, 'upper edge'],
    ['5.0001', 75, 'just over it'],
    ['10', 75, 'upper edge'],
    ['10.0001', 50, 'just over it'],
    ['12.5', 50, 'a sentence would give the worst row'],
    ['15', 50, 'upper edge'],
    ['15.0001', 25, 'just over it'],
  ],
  'C.II.1c': [
    ['0', 25, 'nothing set aside'],
    ['24.9999', 25, 'just under 25'],
    ['25', 50, '25 itself is in'],
    ['49.9999', 50, 'just under 50'],
    ['50', 75, '50 itself is in'],
    ['74.9999', 75, 'just under 75'],
    ['75', 100, '75 itself is in'],
  ],
  'C.II.2a': [
    ['9.9999', 25, 'just under 10'],
    ['10', 50, '10 itself is in'],
    ['15', 50, 'the text’s second limit'],
    ['19.9999', 50, 'just under 20'],
    ['20', 75, '20 itself is in'],
    ['29.9999', 75, 'just under 30'],
    ['30', 100, '30 itself is in'],
    ['300', 100, 'idle money is no fault here'],
  ],
  'C.II.2b': [
    ['59.9999', 25, 'just under 60'],
    ['60', 50, '60 itself is in'],
    ['74.9999', 50, 'just under 75'],
    ['75', 75, '75 itself is in'],
    ['89.9999', 75, 'just under 90'],
    ['90', 100, '90 itself is in'],
  ],
  'C.II.2c': [
    ['74.9999', 25, 'just under 75'],
    ['75', 50, '75 itself is in'],
    ['99.9999', 50, 'just under 100'],
    ['100', 75, '100 itself is in'],
    ['124.9999', 75, 'just under 125'],
    ['125', 100, '125 itself is in'],
  ],
  'C.III.1a': GROWTH,
  'C.III.1b': GROWTH,
  'C.III.1c': GROWTH,
  'C.III.1d': [
    ['-50', 25, 'it halved'],
    ['0.9999', 25, 'just under 1'],
    ['1', 50, '1 itself is in'],
    ['2.9999', 50, 'just under 3'],
    ['3', 75, '3 itself is in'],
    ['4.9999', 75, 'just under 5'],
    ['5', 100, '5 itself is in'],
  ],
  'C.III.2a': [
    ['34.9999', 25, 'just under 35'],
    ['35', 50, '35 itself is in'],
    ['59.9999', 50, 'just under 60'],
    ['60', 75, '60 itself is in'],
    ['84.9999', 75, 'just under 85'],
    ['85', 100, '85 itself is in'],
  ],
  'C.III.2b': THIRDS,
  'C.III.2c': [
    ['24.9999', 25, 'just under 25'],
    ['25', 50, '25 itself is in'],
    ['50', 50, 'the worksheet’s middle limit'],
    ['50.9999', 50, 'just under 51'],
    ['51', 75, '51 itself is in'],
    ['74.9999', 75, 'just under 75'],
    ['75', 100, '75 itself is in'],
  ],
  'D.I.1': THIRDS,
  'D.I.2': [
    ['-3', 25, 'negative capital'],
    ['3.2', 25, 'CAR 3.2'],
    ['3.9999', 25, 'just under 4'],
    ['4', 50, '4 itself is in'],
    ['5.9999', 50, 'just under 6'],
    ['6', 75, '6 itself is in'],
    ['7.5', 75, 'CAR 7.5'],
    ['7.9999', 75, 'just under 8'],
    ['8', 100, 'exactly 8 is scored'],
  ],
  'D.II.1': THIRDS,
  'D.II.2': [
    ['0', 100, 'no long-term debt'],
    ['100', 100, 'upper edge'],
    ['100.0001', 75, 'just over it'],
    ['125', 75, 'upper edge'],
    ['125.0001', 50, 'just over it'],
    ['150', 50, 'upper edge'],
    ['150.0001', 25, 'just over it'],
  ],
};

const tables = Object.entries(TABLES).map(([number, rows]) => ({ number, rows }));

describe.each(tables)('KKPKK, indicator $number', ({ number, rows }) => {
  it.each(rows)('%s %% earns %d: %s', (percent, credit) => {
    expect(creditFor(indicator(number).scale, exact(percent))?.toFraction()).toBe(String(credit));
  });

  it('has a row on both sides of each of its edges', () => {
    const { scale } = indicator(number);
    if (scale.kind !== 'bands') throw new Error('no bands');
    const tried = rows.map(([percent]) => exact(percent));
    for (const edge of scale.bands.flatMap((band) => band.upTo ?? band.below ?? [])) {
      expect(tried.some((each) => each.equals(edge))).toBe(true);
      expect(tried.some((each) => each.sub(edge).abs().compare('0.001') <= 0 && !each.equals(edge))).toBe(
        true,
      );
    }
  });
});

/** A band as the transcription writes it. */
function written(band: Band): Record<string, string> {
  const { over, from, upTo, below, credit } = band;
  const edges = Object.entries({ over, from, upTo, below }).flatMap(([name, edge]) =>
    edge ? [[name, plain(edge)] as const] : [],
  );
  return { ...Object.fromEntries(edges), credit: plain(credit) };
}

describe('KKPKK as it was transcribed', () => {
  const shape = shapeOf('kkpkk-2021');
  const indicators = shape.aspects.flatMap((aspect) => [...aspect.indicators]);

  it('has a table of edges here for every ratio', () => {
    const ratios = indicatorsOf(kkpkk2021).filter((each) => !each.questions);
    expect(['A.I.1', ...ratios.map((each) => each.number)]).toEqual(Object.keys(TABLES));
  });

  it('has the aspects, their indicators and the exact weight of each', () => {
    expect(
      kkpkk2021.aspects.map(({ number, weight, addsUp, indicators: own }) => ({
        number,
        weight: weight.toFraction(),
        addsUp,
        indicators: own.map((each) => [each.number, weight.div(own.length).toFraction()]),
      })),
    ).toEqual(
      shape.aspects.map(({ number, weight, addsUp, indicators: own }) => ({
        number,
        weight,
        addsUp,
        indicators: own.map((each) => [each.number, each.weight]),
      })),
    );
  });

  it.each(indicators)('has the table and the questions of $number', ({ number, bands, questions }) => {
    const { scale, questions: asked } = indicator(number);
    expect(scale.kind === 'bands' && scale.bands.map(written)).toEqual(bands);
    expect(asked?.length).toBe(questions);
  });

  it('has the grades', () => {
    const grades = kkpkk2021.grades.map(({ from, label }) => ({ from: from.toFraction(), label }));
    expect(grades).toEqual(shape.grades);
  });

  it('has the guideline’s word for each row', () => {
    const words = ['10', '5', '3', '1'].map(
      (ratio) => bandOf(indicator('C.I.1a').scale, exact(ratio))?.words,
    );
    expect(words).toEqual(['Sehat', 'Cukup Sehat', 'Kurang Sehat', 'Tidak Sehat']);
  });
});
