import { ruleSets } from '../../src/domain/rules/registry';
import { Random } from '../fuzz/random';
import { wholeStatement } from './whole-statement';

interface LargeRequest {
  readonly unit: object;
  readonly periods: readonly object[];
  readonly rules: readonly string[];
}

/** A complete JSON statement of so many years, asked for under so many rule sets. */
export function largeRequest(years: number, laws = ruleSets.length, from = 1995): LargeRequest {
  const figures = Object.fromEntries(
    [...wholeStatement('ksp', new Random(7)).figures].map(([code, { amount }]) => [
      code,
      amount.toFraction(),
    ]),
  );
  return {
    unit: { name: 'KSP Besar', kind: 'ksp' },
    periods: Array.from({ length: years }, (_, at) => ({ year: from + at, figures })),
    rules: ruleSets.slice(0, laws).map(({ id }) => id),
  };
}
