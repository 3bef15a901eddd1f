import { gradesOf, leagueOf, type LeagueUnit } from './league';
import { valueFromText } from './value';

const unit = (area: string, total: string | undefined, grade: string | null): LeagueUnit => ({
  area,
  grade,
  ...(total === undefined ? {} : { total: valueFromText(total) }),
});

describe('a league table', () => {
  const league = leagueOf([
    unit('14.01', '80', 'Sehat'),
    unit('14.01', '60', 'Cukup Sehat'),
    unit('14.06', '70', 'Cukup Sehat'),
    unit('14.71', '90', 'Sehat'),
    unit('14.72', undefined, null),
  ]);

  it('puts areas in order of their means; equal ones share a rank', () => {
    expect(league.ranked.map(({ rank, item }) => [rank, item.area])).toEqual([
      [1, '14.71'],
      [2, '14.01'],
      [2, '14.06'],
    ]);
  });

  it('gives no rank where no total is certain, and counts every unit', () => {
    expect(league.unranked.map((each) => [each.area, each.units])).toEqual([['14.72', 1]]);
  });

  it('counts predicates, the open ones too', () => {
    expect([
      ...gradesOf([unit('a', '1', 'Sehat'), unit('a', '2', 'Sehat'), unit('b', undefined, null)]),
    ]).toEqual([
      ['Sehat', 2],
      [null, 1],
    ]);
  });
});
