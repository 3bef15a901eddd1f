import { MOST_PERIODS, readJsonValue } from './json-statement';
import { MOST_ENTRIES } from './json-walk';

const read = (periods: readonly unknown[]) =>
  readJsonValue({ unit: { name: 'KSP Uji', kind: 'ksp' }, periods }, { file: 'api' });
const years = (count: number) => Array.from({ length: count }, (_, at) => ({ year: 1990 + at }));
const named = (count: number, value: unknown): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`tidak-ada-${at}`, value]));

/** An object that counts how often one of its values is looked at. */
function counting(object: Record<string, unknown>): { object: object; looked: () => number } {
  let looked = 0;
  const get = (target: Record<string, unknown>, key: string): unknown => {
    looked += 1;
    return target[key];
  };
  return { object: new Proxy(object, { get }), looked: () => looked };
}

describe('a JSON statement that is too large to be meant', () => {
  it('is read with as many years as may be', () => {
    expect(read(years(MOST_PERIODS))).toHaveProperty('reading');
  });

  it('is refused with one year more, before any is looked at', () => {
    const { object, looked } = counting({ year: 2020 });
    expect(read(Array.from({ length: 256 }, () => object))).toEqual({
      faults: [{ code: 'too-many', path: 'periods', found: '256', expected: String(MOST_PERIODS) }],
    });
    expect(looked()).toBe(0);
  });

  it.each(['figures', 'ratios', 'scores', 'answers', 'notes'])(
    'is refused before its %s are looked at',
    (part) => {
      const { object, looked } = counting(named(10_000, 1));
      expect(read([{ year: 2020, [part]: object }])).toEqual({
        faults: [
          { code: 'too-many', path: `periods[0].${part}`, found: '10000', expected: String(MOST_ENTRIES) },
        ],
      });
      expect(looked()).toBe(0);
    },
  );

  it('has its unknown answers told, as many as may be', () => {
    const outcome = read([{ year: 2020, answers: named(MOST_ENTRIES, 1) }]);
    expect('faults' in outcome && outcome.faults.map(({ code }) => code)).toEqual(
      Array.from({ length: MOST_ENTRIES }, () => 'unknown-indicator'),
    );
  });

  it('has no more than a thousand faults, however many there are', () => {
    const outcome = readJsonValue(
      { unit: { name: 'KSP Uji', kind: 'ksp' }, periods: [{ year: 2020 }], ...named(100_000, 1) },
      { file: 'api' },
    );
    expect('faults' in outcome && outcome.faults.length).toBe(1000);
  });
});
