import { exact } from '../decimal';
import { groupsOf, groupName, widen, type Place } from './peers';
import { ranked } from './ranking';
import { sizeClassOf, type Size } from './size-class';

const place: Place = { kind: 'ksp', size: 'I-2', area: '14.06.01' };
const counted = (...units: number[]): { group: ReturnType<typeof groupsOf>[number]; units: number }[] =>
  groupsOf(place).map((group, at) => ({ group, units: units[at] ?? 0 }));

describe('groups', () => {
  it('of a unit are its size in each area above it, and every size in the country', () => {
    expect(groupsOf(place).map(groupName)).toEqual([
      'ksp/I-2/14.06.01',
      'ksp/I-2/14.06',
      'ksp/I-2/14',
      'ksp/I-2/',
      'ksp/all/',
    ]);
  });

  it.each([
    [[10, 50, 100, 900], '14.06.01', 0],
    [[9, 10, 100, 900], '14.06', 1],
    [[1, 9, 10, 900], '14', 2],
    [[1, 2, 9, 10, 99], '', 3],
    [[1, 2, 3, 9, 10], ' all', 4],
    [[1, 2, 3, 4, 5], ' all', 4],
  ])('of %j units widen to "%s"', (units, area, tooSmall) => {
    const found = widen(counted(...units));
    expect(found.group.area + (found.group.size === 'all' ? ' all' : '')).toBe(area);
    expect(found.tooSmall).toHaveLength(tooSmall);
  });

  it('of a unit whose area is not known are of the whole country', () => {
    expect(groupsOf({ ...place, area: '' }).map(groupName)).toEqual(['ksp/I-2/', 'ksp/all/']);
  });
});

describe('ranks', () => {
  it('are shared by equals, and the next one skips', () => {
    const order = ranked([70, 90, 80, 80], (a, b) => b - a);
    expect(order.map(({ rank, item }) => [rank, item])).toEqual([
      [1, 90],
      [2, 80],
      [2, 80],
      [4, 70],
    ]);
  });
});

describe('size classes (Permenkop 8/2023 art. 49)', () => {
  const size = (totalAssets: string, ownCapital?: string, members?: string): Size => ({
    totalAssets: exact(totalAssets),
    ...(ownCapital ? { ownCapital: exact(ownCapital) } : {}),
    ...(members ? { members: exact(members) } : {}),
  });

  it.each([
    [size('1000000000'), 'I-1', 'an edge belongs to the class below it'],
    [size('1000000000.01'), 'I-2', 'just over the first split'],
    [size('2500000000'), 'I-2', 'at the second split'],
    [size('5000000000'), 'I-3', 'at the third split'],
    [size('5000000001'), 'I-4', 'over it'],
    [size('15000000000'), 'I-4', 'at the upper edge of class I'],
    [size('15000000001'), 'II', 'over it'],
    [size('100000000000'), 'II', 'at the upper edge of class II'],
    [size('500000000001'), 'IV', 'over the edge of class III'],
    [size('1', '2500000001'), 'II', 'own capital alone reaches class II'],
    [size('1', '1', '30001'), 'IV', 'members alone reach class IV'],
    [{ ownCapital: exact(1) }, 'none', 'class I cannot be split without total assets'],
    [{}, 'none', 'nothing is known'],
  ])('%o is %s: %s', (given, expected) => {
    expect(sizeClassOf(given)).toBe(expected);
  });

  it('are split where the setting says', () => {
    expect(sizeClassOf(size('60'), ['10', '50', '70'].map(exact))).toBe('I-3');
  });
});
