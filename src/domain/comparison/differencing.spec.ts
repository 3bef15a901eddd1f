import fc from 'fast-check';
import { NAMES } from '../../../test/support/beside';
import { managerOf } from '../../../test/support/caller';
import type { Caller } from '../access/caller';
import { contains, NATION } from '../area/area';
import { perdep06 } from '../rules/perdep-06-2016';
import type { GroupStatistics } from './beside';
import { measuredOf } from './group-statistics';
import { groupsFor, groupsOf, widen, type Group, type Place } from './peers';
import { measuresOf } from './population';
import { peersResult } from './tell-peers';
import { valueOf } from './value';

/** Which unit is where; each has a figure of its own. */
type World = readonly Pick<Place, 'size' | 'area'>[];

const KIND = 'ksp';
const YEAR = 2024;
const isIn = (world: World, { size, area }: Group) =>
  world.map((unit) => contains(area, unit.area) && (size === 'all' || unit.size === size));
const count = (set: readonly boolean[]): number => set.filter(Boolean).length;

function statisticsIn(world: World, group: Group): GroupStatistics {
  const set = isIn(world, group);
  const figures = set.flatMap((inside, at) =>
    inside ? [valueOf(BigInt(1000 + 7 ** (at % 5) + at), 1n)] : [],
  );
  const measured = measuredOf(figures);
  return {
    populationId: 'p',
    group,
    units: figures.length,
    builtAt: '2026-01-02T03:04:05.000Z',
    stale: false,
    measures: new Map(measured ? [['total', measured]] : []),
  };
}

/** The sets of units whose mean a manager is told beside one of the own units. */
function toldBeside(world: World, own: number, caller: Caller, groups: readonly Group[]): boolean[][] {
  const widened = widen(groups.map((group) => ({ group, units: count(isIn(world, group)) })));
  const all = statisticsIn(world, { kind: KIND, size: 'all', area: NATION });
  const result = peersResult(
    {
      unitId: String(own),
      name: 'KSP',
      law: { ruleSet: perdep06, edition: { hash: 'e', date: '2026-01-01' }, readings: [] },
      year: YEAR,
      periods: [
        {
          year: YEAR,
          population: {
            id: 'p',
            measures: measuresOf(perdep06),
            ruleSetId: 'x',
            editionHash: 'e',
            readings: [],
            year: YEAR,
          },
          assessmentId: 'a',
          kind: KIND,
          size: world[own]?.size ?? 'I-1',
          counts: true,
          values: new Map(),
          group: { kind: 'fixed', widened, statistics: statisticsIn(world, widened.group) },
        },
      ],
      absent: [],
      all,
    },
    caller,
    NAMES,
  );
  const measure = result.measures.find(({ id }) => id === 'total');
  return [
    ...(measure?.cells[0]?.group ? [isIn(world, widened.group)] : []),
    ...(measure?.all.mean ? [isIn(world, all.group)] : []),
  ];
}

/** Far above any number of units, and prime: what is independent by it is independent. */
const PRIME = 10_007;
const modulo = (n: number): number => ((n % PRIME) + PRIME) % PRIME;
function inverse(n: number): number {
  let [power, base, rest] = [1, modulo(n), PRIME - 2];
  for (; rest > 0; rest = Math.floor(rest / 2), base = modulo(base * base))
    if (rest % 2 === 1) power = modulo(power * base);
  return power;
}

/** Which units' figures follow from the sums of some sets: by elimination, rows with one unit left in them. */
function givenAway(sets: readonly (readonly boolean[])[], units: number): number[] {
  const rows = sets.map((set) => set.map(Number));
  let rank = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const found = rows.findIndex((row, at) => at >= rank && row[unit] !== 0);
    const [pivot] = found < 0 ? [] : rows.splice(found, 1);
    if (!pivot) continue;
    const by = inverse(pivot[unit] ?? 1);
    const whole = pivot.map((each) => modulo(each * by));
    rows.forEach((row, at) => {
      const times = row[unit] ?? 0;
      rows[at] = row.map((each, place) => modulo(each - times * (whole[place] ?? 0)));
    });
    rows.splice(rank, 0, whole);
    rank += 1;
  }
  return rows
    .filter((row) => count(row.map((each) => each !== 0)) === 1)
    .map((row) => row.findIndex((each) => each !== 0));
}

/** The units of others whose figure a manager can work out from everything that is told beside all of the own ones. */
function learned(
  world: World,
  own: readonly number[],
  groups: (caller: Caller, place: Place) => readonly Group[] = groupsFor,
): number[] {
  const caller = managerOf(...own.map(String));
  const told = own.flatMap((unit) => {
    const { size = 'I-1', area = NATION } = world[unit] ?? {};
    return toldBeside(world, unit, caller, groups(caller, { kind: KIND, size, area }));
  });
  const known = own.map((unit) => world.map((_, at) => at === unit));
  return givenAway([...told, ...known], world.length).filter((unit) => !own.includes(unit));
}

const unit = fc.record({
  size: fc.constantFrom('I-1' as const, 'I-2' as const),
  area: fc.constantFrom('14.06', '14.07', '31.71'),
});

const place = (n: number, size: 'I-1' | 'I-2', area: string): World =>
  Array.from({ length: n }, () => ({ size, area }));

describe('what managers are told of groups', () => {
  it('gives no other unit’s figure away, whatever is added and subtracted, also to who manages several', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (world, n) => {
          const own = world.map((_, at) => at).slice(0, n);
          expect(learned(world, own)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('would, if the narrowest group of each unit were told (planted)', () => {
    const world = [...place(10, 'I-1', '14.06'), ...place(2, 'I-1', '14.07'), ...place(8, 'I-2', '31.71')];
    expect(learned(world, [0, 10])).toEqual([]);
    expect(learned(world, [0, 10], (_caller, at) => groupsOf(at))).toEqual([11]);
  });

  it('is found by elimination (planted)', () => {
    expect(
      givenAway(
        [
          [true, true, true],
          [true, true, false],
        ],
        3,
      ),
    ).toEqual([2]);
    expect(
      givenAway(
        [
          [true, true, true],
          [true, false, false],
        ],
        3,
      ),
    ).toEqual([0]);
    expect(givenAway([[true, true, true]], 3)).toEqual([]);
  });
});
