import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { mean } from 'simple-statistics';
import { correlation } from './statistics';
import { pOfT } from './student';

/** One coefficient with its test against zero; two-sided. */
export interface Coefficient {
  readonly value: number;
  readonly error: number;
  readonly t: number;
  readonly p: number;
}

/** A linear regression. It shows what goes together, never what causes what. */
export interface Regression {
  readonly n: number;
  readonly intercept: Coefficient;
  /** In the order of the explaining values. */
  readonly slopes: readonly Coefficient[];
  /** The share of the spread of y that is explained, 0 to 1. */
  readonly rSquared: number;
  /** Cases less coefficients. */
  readonly freedom: number;
}

/** So near to ±1 two explaining values say the same. */
const SAME = 1 - 1e-9;

/**
 * Least squares of y on one or more explaining values.
 *
 * @param x a row for each case
 * @returns undefined where there are too few cases, or an explaining value does not vary or repeats another
 */
export function regress(x: readonly (readonly number[])[], y: readonly number[]): Regression | undefined {
  const width = x[0]?.length ?? 0;
  const freedom = y.length - width - 1;
  if (width === 0 || x.length !== y.length || freedom < 1 || !tellsApart(x, width, y)) return undefined;
  const model = new MultivariateLinearRegression(
    x.map((row) => [...row]),
    y.map((each) => [each]),
  );
  const coefficients = model.weights.map(([value = NaN], at) =>
    coefficientOf(value, model.stdErrors[at] ?? NaN, freedom),
  );
  const intercept = coefficients.pop();
  if (!intercept) return undefined;
  const left = y.map((each, at) => each - (model.predict([...(x[at] ?? [])])[0] ?? NaN));
  const average = mean([...y]);
  const rSquared = 1 - squares(left) / squares(y.map((each) => each - average));
  return { n: y.length, intercept, slopes: coefficients, rSquared, freedom };
}

const coefficientOf = (value: number, error: number, freedom: number): Coefficient => {
  const t = value / error;
  return { value, error, t, p: pOfT(t, freedom) };
};

const squares = (values: readonly number[]): number => values.reduce((sum, each) => sum + each * each, 0);

function tellsApart(x: readonly (readonly number[])[], width: number, y: readonly number[]): boolean {
  const columns = Array.from({ length: width }, (_, at) => x.map((row) => row[at] ?? NaN));
  const alike = columns.some((one, at) =>
    columns.slice(at + 1).some((other) => Math.abs(correlation(one, other)?.r ?? 0) > SAME),
  );
  return !alike && columns.every((each) => correlation(each, y) !== undefined);
}
