import { FEWEST_IN_LEAGUE, leagueOf, type LeagueUnit } from './league';
import { valueFromText } from './value';

const unit = (area: string, total: string | undefined, grade: string | null = 'Sehat'): LeagueUnit => ({
  area,
  grade,
  ...(total === undefined ? {} : { total: valueFromText(total) }),
});

/** An area with enough units of one total. */
const enough = (area: string, total: string): LeagueUnit[] =>
  Array.from({ length: FEWEST_IN_LEAGUE }, () => unit(area, total));

const registered = (...of: readonly (readonly [string, number])[]): Map<string, number> => new Map(of);

describe('a league table', () => {
  it('puts areas in order of their means; equal ones share a rank', () => {
    const units = [...enough('14.01', '70'), ...enough('14.06', '70'), ...enough('14.71', '90')];
    const { ranked, apart } = leagueOf(units, registered(['14.01', 5], ['14.06', 10], ['14.71', 6]));
    expect(ranked.map(({ rank, item }) => [rank, item.area])).toEqual([
      [1, '14.71'],
      [2, '14.01'],
      [2, '14.06'],
    ]);
    expect(apart).toEqual([]);
  });

  it.each([
    [enough('a', '90').slice(1), 4, 'one unit short'],
    [enough('a', '90'), 11, 'less than half of those registered'],
    [enough('a', '90').map(() => unit('a', undefined, null)), 5, 'no total is certain'],
    [[], 7, 'nothing was judged'],
  ])('sets an area apart: %#', (units, count, _why) => {
    const { ranked, apart } = leagueOf(units, registered(['a', count]));
    expect([ranked, apart.map(({ area, registered: all }) => [area, all])]).toEqual([[], [['a', count]]]);
  });

  it('has one base for mean, number and predicates: units of certain totals', () => {
    const units = [...enough('a', '80'), unit('a', undefined, null), unit('a', '20', 'Cukup Sehat')];
    const [row] = leagueOf(units, registered(['a', 8])).ranked;
    expect(row?.item.totals?.n).toBe(6);
    expect([...(row?.item.grades ?? [])]).toEqual([
      ['Sehat', 5],
      ['Cukup Sehat', 1],
    ]);
  });
});
