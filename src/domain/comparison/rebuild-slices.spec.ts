import { areasFrom, areasText, isIn, slicesOf, type CountedPart } from './rebuild-slices';

const part = (province: string, units: number, kind: CountedPart['kind'] = 'ksp'): CountedPart => ({
  ...{ populationId: 'p', kind, province, units },
});

describe('slices of a rebuild', () => {
  it('are one for each kind of few units, the largest first', () => {
    const slices = slicesOf([part('33', 3), part('', 2), part('35', 9, 'usp')], 10);
    expect(slices.map(({ kind, areas }) => [kind, areas])).toEqual([
      ['usp', 'all'],
      ['ksp', 'all'],
    ]);
  });

  it('are the country and provinces put together for a kind of many', () => {
    const slices = slicesOf([part('33', 8), part('35', 15), part('14', 3), part('12', 4), part('', 5)], 10);
    expect(slices.map(({ areas }) => areas)).toEqual(['country', ['35'], ['33'], ['12', '14']]);
  });

  it('have each group exactly once', () => {
    const areas = slicesOf([part('33', 8), part('35', 15), part('14', 3)], 10).map((each) => each.areas);
    for (const area of ['', '33', '35', '14.06', '35.15.04'])
      expect(areas.filter((each) => isIn(each, { area }))).toHaveLength(1);
  });

  it('are told by a text, and nothing else is taken for one', () => {
    for (const areas of ['all', 'country', ['33', '35']] as const)
      expect(areasFrom(areasText(areas))).toEqual(areas);
    expect(() => areasFrom('')).toThrow('no areas');
  });
});
