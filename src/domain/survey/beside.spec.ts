import { areaRelation, FEWEST_UNITS } from './area-relation';
import { prioritiesOf } from './priorities';
import { regress } from './regression';
import { spearman } from './statistics';

describe('importance beside experience', () => {
  const said = (id: string, mean: string | null, importance: string | null) => ({
    id,
    label: id,
    mean,
    importance,
  });

  it('parts things by the means of all of them', () => {
    const items = [said('a', '2', '5'), said('b', '4', '4'), said('c', '2', '1'), said('d', '4', '2')];
    expect(prioritiesOf(items)).toEqual({
      experience: '3',
      importance: '3',
      items: [
        { id: 'a', label: 'a', experience: '2', importance: '5', quadrant: 'improve' },
        { id: 'b', label: 'b', experience: '4', importance: '4', quadrant: 'keep' },
        { id: 'c', label: 'c', experience: '2', importance: '1', quadrant: 'later' },
        { id: 'd', label: 'd', experience: '4', importance: '2', quadrant: 'enough' },
      ],
    });
  });

  it('counts what lies on a line as beyond it', () => {
    expect(prioritiesOf([said('a', '3', '3')])?.items[0]?.quadrant).toBe('keep');
  });

  it('leaves out what too few answered, and is none where importance was not asked', () => {
    expect(prioritiesOf([said('a', null, '4'), said('b', '4', '4')])?.items).toHaveLength(1);
    expect([prioritiesOf([said('a', '4', null)]), prioritiesOf([])]).toEqual([null, null]);
  });
});

describe('units of an area', () => {
  const ratios = [12, 15, 15, 9, 22, 31, 18, 25, 27, 14];
  const points = ratios.map((each, at) => ({
    index: 60 + ((each * 7 + at * 3) % 31),
    ratios: [each, at % 4],
  }));
  const indices = points.map(({ index }) => index);

  it('are put in relation: ranks with each ratio, and the index from all of them', () => {
    expect(areaRelation(points)).toEqual({
      n: 10,
      left: 0,
      ranks: [
        spearman(indices, ratios),
        spearman(
          indices,
          points.map((_, at) => at % 4),
        ),
      ],
      found: regress(
        points.map((each) => each.ratios),
        indices,
      ),
    });
  });

  it('of which a ratio is not known are left out, and told', () => {
    const more = [...points, { index: 70, ratios: [null, 2] }];
    expect(areaRelation(more)).toMatchObject({ n: 10, left: 1 });
  });

  it('that are fewer than ten say nothing', () => {
    expect(areaRelation(points.slice(0, FEWEST_UNITS - 1))).toBeUndefined();
    expect(areaRelation([...points.slice(1), { index: 70, ratios: [null, 2] }])).toBeUndefined();
    expect(areaRelation(points.map(({ index }) => ({ index, ratios: [] })))).toBeUndefined();
  });

  it('that do not differ in a ratio have no correlation and no regression with it', () => {
    const same = points.map(({ index }) => ({ index, ratios: [5] }));
    expect(areaRelation(same)).toMatchObject({ ranks: [null], found: null });
  });
});
