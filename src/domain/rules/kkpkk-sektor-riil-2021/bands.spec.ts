import { describeEdges } from '../../../../test/support/edge-tables';
import type { EdgeTables } from '../../../../test/support/edge-tables';
import { shapeOf } from '../../../../test/support/shapes';
import { plain } from '../../decimal';
import { indicatorsOf } from '../rule-set';
import type { Indicator } from '../rule-set';
import type { Band } from '../scale';
import { kkpkkRiil2021 } from '.';

/** Written by hand from the facts, and not from the code. */
const TABLES: EdgeTables = {
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
    ['7.0001', 50, 'just over it'],
    ['14', 50, 'upper edge'],
    ['14.0001', 75, 'just over it'],
    ['21', 75, 'upper edge'],
    ['21.0001', 100, 'just over it'],
  ],
  'C.I.1b': [
    ['-3', 25, 'a loss'],
    ['4.9999', 25, 'just under 5'],
    ['5', 50, '5 itself is in'],
    ['6.9999', 50, 'just under 7'],
    ['7', 75, '7 itself is in: a KSP would need 7.5'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, '10 itself is in'],
  ],
  'C.I.1c': [
    ['99.9999', 25, 'costs not covered'],
    ['100', 50, 'costs just covered'],
    ['109.9999', 50, 'just under 110'],
    ['110', 75, '110 itself is in'],
    ['119.9999', 75, 'just under 120'],
    ['120', 100, '120 itself is in'],
  ],
  'C.I.2a': [
    ['79.9999', 100, 'just under 80'],
    ['80', 75, '80 itself is the next row'],
    ['89.9999', 75, 'just under 90'],
    ['90', 50, '90 itself is the next row'],
    ['99.9999', 50, 'just under 100'],
    ['100', 25, '100 or more is the lowest'],
  ],
  'C.I.2b': [
    ['39.9999', 100, 'just under 40'],
    ['40', 75, '40 itself earns skor 3'],
    ['60', 75, '60 itself is in'],
    ['60.0001', 50, 'just over 60'],
    ['80', 50, '80 itself is in'],
    ['80.0001', 25, 'just over 80'],
  ],
  'C.II.2a': [
    ['9.9999', 25, 'just under 10'],
    ['10', 50, '10 itself is in'],
    ['14.9999', 50, 'just under 15'],
    ['15', 75, '15 itself is in'],
    ['19.9999', 75, 'just under 20'],
    ['20', 100, '20 itself is in: the worksheet for KSP needs 30'],
  ],
  'C.II.3a': [
    ['3.9999', 25, 'goods that lie for three months and more'],
    ['4', 50, 'four times a year'],
    ['6.9999', 50, 'just under 7'],
    ['7', 75, 'seven times'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, 'ten times'],
  ],
  'C.II.3b': [
    ['0', 100, 'nobody owes anything'],
    ['99.9999', 100, 'just under 100 days'],
    ['100', 75, '100 days are the next row'],
    ['139.9999', 75, 'just under 140'],
    ['140', 50, '140 days are the next row'],
    ['179.9999', 50, 'just under 180'],
    ['180', 25, 'half a year'],
  ],
  'C.II.3c': [
    ['3.9999', 25, 'just under 4'],
    ['4', 50, 'four times a year'],
    ['6.9999', 50, 'just under 7'],
    ['7', 75, 'seven times'],
    ['9.9999', 75, 'just under 10'],
    ['10', 100, 'ten times'],
  ],
  'C.II.3d': [
    ['0.2499', 25, 'just under a quarter'],
    ['0.25', 50, 'a quarter of own capital'],
    ['0.7499', 50, 'just under three quarters'],
    ['0.75', 75, 'three quarters'],
    ['1.2499', 75, 'just under one and a quarter'],
    ['1.25', 100, 'one and a quarter'],
  ],
  'C.II.3e': [
    ['0.0499', 25, 'just under a twentieth'],
    ['0.05', 50, 'a twentieth of the assets'],
    ['0.1499', 50, 'just under 0.15'],
    ['0.15', 75, '0.15 itself is in'],
    ['0.2499', 75, 'just under a quarter'],
    ['0.25', 100, 'a quarter'],
  ],
  'C.III.2c': [
    ['24.9999', 25, 'just under 25'],
    ['25', 50, '25 itself is in'],
    ['50.9999', 50, 'just under 51'],
    ['51', 75, '51 itself is in'],
    ['74.9999', 75, 'just under 75'],
    ['75', 100, 'exactly 75 earns skor 4'],
  ],
  'D.I.1': [
    ['9.9999', 25, 'just under 10'],
    ['10', 50, '10 itself is in'],
    ['19.9999', 50, 'just under 20'],
    ['20', 75, '20 itself is in'],
    ['29.9999', 75, 'just under 30'],
    ['30', 100, '30 itself is in, though a program reads "> 30"'],
  ],
  'D.II.2': [
    ['100', 100, 'as much debt as own capital'],
    ['100.0001', 75, 'just over it'],
    ['125', 75, '125 itself is in'],
    ['125.0001', 50, 'just over it'],
    ['150', 50, '150 itself is in'],
    ['150.0001', 25, 'just over it'],
  ],
};

describeEdges('KKPKK of the real sector', kkpkkRiil2021, TABLES);

/** A band as the transcription writes it. */
function written({ over, from, upTo, below, credit }: Band): Record<string, string> {
  const edges = Object.entries({ over, from, upTo, below }).flatMap(([name, edge]) =>
    edge ? [[name, plain(edge)] as const] : [],
  );
  return { ...Object.fromEntries(edges), credit: plain(credit) };
}

describe('KKPKK of the real sector as it was transcribed', () => {
  const shape = shapeOf('kkpkk-sektor-riil-2021');
  const numbered = (number: string): Indicator | undefined =>
    indicatorsOf(kkpkkRiil2021).find((each) => each.number === number);

  it('has the aspects, their indicators and the exact weight of each', () => {
    expect(
      kkpkkRiil2021.aspects.map(({ number, id, weight, addsUp, indicators }) => ({
        number,
        id,
        weight: weight.toFraction(),
        addsUp,
        indicators: indicators.map((each) => [each.number, weight.div(indicators.length).toFraction()]),
      })),
    ).toEqual(
      shape.aspects.map(({ number, id, weight, addsUp, indicators }) => ({
        number,
        id,
        weight,
        addsUp,
        indicators: indicators.map((each) => [each.number, each.weight]),
      })),
    );
  });

  it.each(shape.aspects.flatMap((aspect) => [...aspect.indicators]))(
    'has the table and as many questions as $number',
    ({ number, bands, questions }) => {
      const ours = numbered(number);
      expect(ours?.scale.kind === 'bands' && ours.scale.bands.map(written)).toEqual(bands);
      expect(ours?.questions?.length).toBe(questions);
    },
  );

  it('has the grades', () => {
    const grades = kkpkkRiil2021.grades.map(({ from, label }) => ({ from: from.toFraction(), label }));
    expect(grades).toEqual(shape.grades);
  });
});
