import { Random } from '../../../../test/fuzz/random';
import { ONE, ZERO, exact } from '../../decimal';
import { NO_SLOPES, slopeOf } from './slopes';
import type { Slopes } from './slopes';

const KEYS = ['cash', 'bank', 'loans', 'savings', 'buildings'] as const;
/** More sums than are kept: those that come after them are made anew. */
const STEPS = 12_000;

type Plain = Readonly<Record<string, bigint>>;

const textOf = (plain: Plain): string =>
  Object.entries(plain)
    .flatMap(([key, slope]) => (slope === 0n ? [] : [`${slope}*${key}`]))
    .sort()
    .join('+');

const added = (a: Plain, b: Plain, by: bigint): Plain =>
  Object.fromEntries(KEYS.map((key) => [key, (a[key] ?? 0n) + by * (b[key] ?? 0n)]));

describe('amounts that nobody reported', () => {
  it('come to the same whether a sum was made before, is made anew, or is kept no longer', () => {
    const random = new Random(1);
    const all: [Slopes, Plain][] = [[NO_SLOPES, {}]];
    const apart: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const key = random.pick(KEYS);
      if (step % 50 === 0) all.splice(1, all.length, [slopeOf(key), { [key]: 1n }]);
      const [[a, plainA], [b, plainB]] = [random.pick(all), random.pick(all)];
      const by = random.pick([1n, -1n, 3n]);
      const sum = by === 1n ? a.plus(b) : by === -1n ? a.minus(b) : a.plusTimes(b, exact(by));
      const plain = added(plainA, plainB, by);
      if (sum.text !== textOf(plain)) apart.push(`${a.text} and ${by} of ${b.text}: ${sum.text}`);
      all.push([sum, plain], [slopeOf(key), { [key]: 1n }]);
    }
    expect(apart).toEqual([]);
  });

  it('are the same object where the same is added to the same, and leave nothing where they cancel', () => {
    const [cash, bank] = [slopeOf('cash'), slopeOf('bank')];
    expect(cash.plus(bank)).toBe(cash.plus(bank));
    expect(cash.plus(bank).minus(bank).minus(cash).size).toBe(0);
    expect([...cash.plus(bank).before()]).toEqual([
      ['before:cash', ONE],
      ['before:bank', ONE],
    ]);
    expect(bank.get('cash') ?? ZERO).toBe(ZERO);
  });
});
