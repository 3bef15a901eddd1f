import fc from 'fast-check';
import { ZERO, exact, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { isRounding } from '../../domain/statement/limits';
import { Sums } from './sums';

type Values = ReadonlyMap<number, Exact>;

const YEARS = [2023, 2024];

/** Rupiah up to a hundred trillion, with up to four decimals, and beyond what a machine holds exactly. */
const amount: fc.Arbitrary<Exact> = fc
  .tuple(
    fc.oneof(
      fc.bigInt(-1000n, 1000n),
      fc.bigInt(-100_000_000_000_000n, 100_000_000_000_000n),
      fc.bigInt(-(2n ** 70n), 2n ** 70n),
    ),
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.stringMatching(/^\.\d{1,4}$/)),
  )
  .map(([whole, decimals]) => exact(`${whole.toString()}${decimals}`));

const values: fc.Arbitrary<Values> = fc
  .subarray(YEARS)
  .chain((years) => fc.tuple(...years.map((year) => fc.tuple(fc.constant(year), amount))))
  .map((entries) => new Map(entries));

const added = (rows: readonly (readonly [Values, boolean])[], year: number): Exact =>
  rows.reduce((sum, [row, turned]) => {
    const value = row.get(year) ?? ZERO;
    return turned && signOf(value) > 0 ? sum.sub(value) : sum.add(value);
  }, ZERO);

describe('sums that are only tried', () => {
  it('are held against a total as exactly as numbers of ours are, however large and however many', () => {
    const rows = fc.array(fc.tuple(values, fc.boolean()), { maxLength: 60 });
    const off = fc.constantFrom(
      '0',
      '0',
      '0',
      '0.0001',
      '1/3',
      '1',
      '8.9999',
      '9',
      '-9',
      '9.0001',
      '-9.0001',
    );
    fc.assert(
      fc.property(rows, fc.subarray(YEARS), off, (parts, years, by) => {
        const sums = new Sums();
        for (const [row, turned] of parts) sums.add(row, turned);
        const told = new Set(parts.flatMap(([row]) => [...row.keys()]));
        const total: Values = new Map(years.map((year) => [year, added(parts, year).add(exact(by))]));
        const rest = [...total].map(([year, value]) => [added(parts, year).sub(value), value] as const);
        expect(sums.agrees(total)).toBe(rest.every(([left, value]) => isRounding(left, value)));
        expect(sums.isWithin(total)).toBe([...told].every((year) => total.has(year)));
        expect(sums.isSame(total)).toBe(sums.isWithin(total) && rest.every(([left]) => signOf(left) === 0));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, readonly string[], string, boolean]>([
    ['a cent among a hundred trillion', ['99999999999999.99', '0.01'], '100000000000000', true],
    ['a cent too much for the last figure', ['99999999999999.99', '0.02'], '100000000000000', false],
    ['halves that come to a whole', ['0.5', '12345678901234.25', '0.25'], '12345678901235', true],
    ['beyond what a machine holds and back', ['9007199254740991', '2', '-9007199254740990'], '3', true],
    ['one more than a machine tells apart', ['9007199254740992', '1'], '9007199254740992', false],
    ['tenths, which no machine holds', ['0.1', '0.2'], '0.3', true],
  ])('are the same to the last figure: %s', (_, parts, total, isSame) => {
    const sums = new Sums();
    for (const part of parts) sums.add(new Map([[2024, exact(part)]]));
    expect(sums.isSame(new Map([[2024, exact(total)]]))).toBe(isSame);
  });

  it('of many rows with cents agree with a total that is nine rupiah off, and not with one that is a cent more', () => {
    const sums = new Sums();
    for (let row = 0; row < 250; row += 1) sums.add(new Map([[2024, exact('399999999999.97')]]));
    const sum = exact('399999999999.97').mul(250);
    const beside = (by: string): boolean => sums.agrees(new Map([[2024, sum.add(exact(by))]]));
    expect(['9', '-9', '9.01', '-9.01'].map(beside)).toEqual([true, true, false, false]);
  });
});
