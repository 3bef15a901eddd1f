import { regress } from './regression';
import { columnOf, correlation, cronbachAlpha, spearman, sumOfRow, withoutColumn } from './statistics';

/**
 * Thirty departments asked of seven things: Chatterjee and Price, Regression Analysis by Example, 1977. What other
 * programs print of it is expected here, computed anew in exact fractions and with fifty digits.
 */
const ATTITUDE: readonly number[][] = [
  [43, 51, 30, 39, 61, 92, 45],
  [63, 64, 51, 54, 63, 73, 47],
  [71, 70, 68, 69, 76, 86, 48],
  [61, 63, 45, 47, 54, 84, 35],
  [81, 78, 56, 66, 71, 83, 47],
  [43, 55, 49, 44, 54, 49, 34],
  [58, 67, 42, 56, 66, 68, 35],
  [71, 75, 50, 55, 70, 66, 41],
  [72, 82, 72, 67, 71, 83, 31],
  [67, 61, 45, 47, 62, 80, 41],
  [64, 53, 53, 58, 58, 67, 34],
  [67, 60, 47, 39, 59, 74, 41],
  [69, 62, 57, 42, 55, 63, 25],
  [68, 83, 83, 45, 59, 77, 35],
  [77, 77, 54, 72, 79, 77, 46],
  [81, 90, 50, 72, 60, 54, 36],
  [74, 85, 64, 69, 79, 79, 63],
  [65, 60, 65, 75, 55, 80, 60],
  [65, 70, 46, 57, 75, 85, 46],
  [50, 58, 68, 54, 64, 78, 52],
  [50, 40, 33, 34, 43, 64, 33],
  [64, 61, 52, 62, 66, 80, 41],
  [53, 66, 52, 50, 63, 80, 37],
  [40, 37, 42, 58, 50, 57, 49],
  [63, 54, 42, 48, 66, 75, 33],
  [66, 77, 66, 63, 88, 76, 72],
  [78, 75, 58, 74, 80, 78, 49],
  [48, 57, 44, 45, 51, 83, 38],
  [85, 85, 71, 71, 77, 74, 55],
  [82, 82, 39, 59, 64, 78, 39],
];

const near = (value: number): number => expect.closeTo(value, 10) as number;
const column = (at: number): number[] => columnOf(ATTITUDE, at);

describe('published data', () => {
  it('has the alpha that textbooks print, 0.84, and the others without one item each', () => {
    expect(cronbachAlpha(ATTITUDE)).toBeCloseTo(0.8431427695647599, 10);
    expect(ATTITUDE[0]?.map((_, at) => cronbachAlpha(withoutColumn(ATTITUDE, at)))).toEqual(
      [
        0.8097602063089214, 0.7969174572741397, 0.8278477659386589, 0.8030309750225744, 0.7953865741982051,
        0.8638723114464368, 0.8404648682654573,
      ].map(near),
    );
  });

  it('has the correlation of an item with the sum of all', () => {
    expect(correlation(column(0), ATTITUDE.map(sumOfRow))?.r).toBeCloseTo(0.77882570186017, 10);
  });

  it('has Spearman’s rho with its many ties', () => {
    expect(spearman(column(0), column(1))).toEqual({
      ...{ n: 30, r: near(0.832200562268763), t: near(7.94191553518932), p: near(1.19324e-8) },
    });
  });

  it('has the multiple regression of the first on the six others, with t, p and R²', () => {
    const found = regress(withoutColumn(ATTITUDE, 0), column(0));
    const told = [found?.intercept, ...(found?.slopes ?? [])];
    const expected: readonly (readonly [value: number, error: number, t: number, p: number])[] = [
      [10.78707638570975, 11.58925724448821, 0.93078237527604, 0.36163372104611],
      [0.6131876078097, 0.1609831148913, 3.80901815835606, 0.00090286788401],
      [-0.07305014309953, 0.13572469021435, -0.53822294959124, 0.59559392050804],
      [0.32033211637611, 0.16852031857805, 1.90085159510156, 0.06992534594889],
      [0.08173213353197, 0.22147767737519, 0.36903102154855, 0.71548008843879],
      [0.03838144730205, 0.14699544224287, 0.26110637660885, 0.79633426421006],
      [-0.2170566815865, 0.17820947107045, -1.21798622869314, 0.23557704862894],
    ];
    expect(told).toEqual(
      expected.map(([value, error, t, p]) => ({
        value: near(value),
        error: near(error),
        t: near(t),
        p: near(p),
      })),
    );
    expect([found?.rSquared, found?.freedom]).toEqual([near(0.732601992531149), 23]);
  });
});
