import fc from 'fast-check';
import * as independent from 'simple-statistics';
import {
  anyPeriods,
  COMPARED,
  madeOf,
  membersOf,
  NAMES,
  valuesIn,
  type Made,
} from '../../../test/support/beside';
import { LOCAL, managerOf } from '../../../test/support/caller';
import type { GroupStatistics, PeerPeriod, UnitBesidePeers } from './beside';
import { measuredOf, type Measured } from './group-statistics';
import type { PeersResult, StatisticsResult } from './peers-result';
import { peersResult } from './tell-peers';
import { told } from './tell-statistics';
import { valueOf, type Value } from './value';

const official = ({ beside }: Pick<Made, 'beside'>): PeersResult => peersResult(beside, LOCAL, NAMES);
const manager = ({ beside }: Pick<Made, 'beside'>): PeersResult =>
  peersResult(beside, managerOf('unit-1'), NAMES);

/** For any unit beside any groups. */
const always = (check: (made: Made) => void): void =>
  fc.assert(fc.property(anyPeriods, (periods) => check(madeOf(periods))));

const plainOf = ({ numerator, denominator }: Value): number => Number(numerator) / Number(denominator);
const near = (ours: string | null | undefined, theirs: number): void => {
  expect(Math.abs(Number(ours ?? NaN) - theirs)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(theirs)));
};
const measureOf = (result: PeersResult, id: string): PeersResult['measures'][number] => {
  const found = result.measures.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const GOOD = {
  total: 'high',
  'aspect-1': 'high',
  'own-capital-to-assets': 'middle',
  'problem-loan-risk': 'low',
};

/** Statistics against a library's, from the values themselves. @param units of the group */
function checkStatistics(
  group: StatisticsResult | null | undefined,
  values: readonly number[],
  units: number,
): void {
  const sorted = [...values].sort((a, b) => a - b);
  const left = sorted.length < 20 ? 0 : Math.floor(sorted.length / 20);
  expect([group?.n, group?.leftOut]).toEqual([sorted.length, left]);
  near(group?.coverage, (sorted.length * 100) / units);
  near(group?.mean, independent.mean(sorted.slice(left, sorted.length - left)));
  near(group?.median, independent.median(sorted));
  near(group?.lowerQuartile, independent.quantile(sorted, 0.25));
  near(group?.upperQuartile, independent.quantile(sorted, 0.75));
  near(group?.least, independent.min(sorted));
  near(group?.most, independent.max(sorted));
}

/** Half of the share below, and half of the share up to it. */
function midRank(values: readonly number[], own: number): number {
  const below = values.filter((each) => each < own).length;
  const upTo = values.filter((each) => each <= own).length;
  return ((below + upTo) * 50) / values.length;
}

describe('a unit beside its peers, told to an official', () => {
  it('has the figures that a statistics library works out from the values themselves', () => {
    always((made) => {
      const result = official(made);
      made.periods.forEach((period, at) =>
        COMPARED.forEach((id, place) => {
          const members = membersOf(period);
          const values = valuesIn(members, place).map(plainOf);
          const cell = measureOf(result, id).cells[at];
          if (values.length > 0) checkStatistics(cell?.group, values, members.length);
          else expect(cell).toMatchObject({ group: null, withheld: 'nobody' });
        }),
      );
    });
  });

  it('ranks a unit that counts in the middle of its equals, and no other', () => {
    always((made) => {
      const result = official(made);
      made.periods.forEach((period, at) =>
        COMPARED.forEach((id, place) => {
          const own = period.own[place];
          const cell = measureOf(result, id).cells[at];
          expect(cell?.value).toBe(own ? told(own) : null);
          const values = valuesIn(membersOf(period), place).map(plainOf);
          if (own && period.counts) near(cell?.percentile, midRank(values, plainOf(own)));
          else expect(cell?.percentile).toBeNull();
        }),
      );
    });
  });

  it('judges the mean of all units by the row it falls in, and names each measure with its good side', () => {
    always((made) => {
      const result = official(made);
      const everybody = [...membersOf(made.periods[0]!), ...made.periods[0]!.outside];
      COMPARED.forEach((id, place) => {
        const { all, good, of } = measureOf(result, id);
        expect(all.n).toBe(valuesIn(everybody, place).length);
        expect(all.verdict?.credit ?? null).toEqual(
          of === 'indicator' && all.mean !== null ? expect.stringMatching(/^\d+$/) : null,
        );
        expect(good).toBe(GOOD[id]);
      });
    });
  });

  it('counts every value once in its spread, in open ends', () => {
    always((made) => {
      for (const { spread, cells } of official(made).measures) {
        const n = cells[0]?.group?.n ?? 0;
        expect(spread === null).toBe(n < 5);
        if (!spread) continue;
        expect(spread.steps.reduce((sum, { count }) => sum + count, 0)).toBe(n);
        expect([spread.steps[0]?.from, spread.steps.at(-1)?.below]).toEqual([null, null]);
      }
    });
  });
});

describe('a unit beside its peers, told to its manager', () => {
  it('holds no least and greatest value, no statistics of fewer than five, and no list', () => {
    always((made) => {
      const result = manager(made);
      expect(result.periods.map((each) => each.population)).toEqual(result.periods.map(() => null));
      for (const { cells, all } of result.measures) {
        for (const { group, withheld } of cells) {
          if (!group) {
            expect(['few', 'nobody']).toContain(withheld);
            continue;
          }
          expect([group.least, group.most, withheld]).toEqual([null, null, null]);
          expect(group.n).toBeGreaterThanOrEqual(5);
        }
        if (all.mean !== null) expect(all.n).toBeGreaterThanOrEqual(5);
      }
    });
  });

  it('nowhere says the least or the greatest value of others, nor the population', () => {
    always((made) => {
      const text = JSON.stringify(manager(made));
      expect(text).not.toContain('hidden-population');
      for (const period of made.periods) {
        COMPARED.forEach((_, place) => {
          const sorted = valuesIn(membersOf(period), place)
            .map(told)
            .sort((a, b) => Number(a) - Number(b));
          for (const end of [sorted[0], sorted.at(-1)]) {
            const own = made.periods.some((each) => each.own[place] && told(each.own[place]) === end);
            // In another year the same number may stand within, and be told as a quartile of that year.
            const elsewhere = made.periods
              .filter((each) => each !== period)
              .some((each) =>
                valuesIn(membersOf(each), place)
                  .map(told)
                  .includes(end ?? ''),
              );
            if (end !== undefined && !own && !elsewhere) expect(text).not.toContain(`"${end}"`);
          }
        });
      }
    });
  });

  it('is the same whatever the values of groups of fewer than five are', () => {
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 10_000, max: 20_000 }), (periods, other) => {
        const made = madeOf(periods);
        expect(manager({ beside: withOthers(made.beside, other) })).toEqual(manager(made));
      }),
    );
  });

  it('tells no two means that differ by one to four units', () => {
    always((made) => {
      const [mine, everything] = [manager(made), official(made)];
      mine.measures.forEach(({ cells, all }, at) => {
        const n = cells[0]?.group?.n;
        const known = everything.measures[at]?.all.n ?? 0;
        if (n !== undefined && all.n !== null) expect([1, 2, 3, 4]).not.toContain(all.n - n);
        if (all.withheld === 'difference') expect([1, 2, 3, 4]).toContain(known - (n ?? 0));
      });
    });
  });

  it('is what the official is told, where it is told at all', () => {
    always((made) => {
      const [mine, everything] = [manager(made), official(made)];
      mine.measures.forEach((measure, at) =>
        measure.cells.forEach((cell, period) => {
          const whole = everything.measures[at]?.cells[period];
          expect(cell.value).toBe(whole?.value);
          if (cell.group) expect(cell.group).toEqual({ ...whole?.group, least: null, most: null });
          if (cell.group) expect(cell.percentile).toBe(whole?.percentile);
        }),
      );
    });
  });

  it('never stands beside an own group', () => {
    const made = madeOf([{ own: [], group: [], outside: [], counts: true }]);
    const own = { kind: 'own', name: 'Tetangga', units: 7, measures: new Map<string, Measured>() } as const;
    const periods = made.beside.periods.map((each) => ({ ...each, group: own }));
    const beside = { ...made.beside, periods };
    expect(() => manager({ beside })).toThrow('own group');
    expect(official({ beside }).periods[0]?.group).toEqual({ kind: 'own', name: 'Tetangga', units: 7 });
  });
});

/** The same, with other values in every group of fewer than five. */
function withOthers(beside: UnitBesidePeers, other: number): UnitBesidePeers {
  const changed = ([id, measured]: readonly [string, Measured]): [string, Measured] => {
    const { n } = measured.statistics;
    const values = Array.from({ length: n }, (_, at) => valueOf(BigInt(other + at), 3n));
    return [id, (n < 5 ? measuredOf(values) : undefined) ?? measured];
  };
  const inGroup = (group: GroupStatistics): GroupStatistics => ({
    ...group,
    measures: new Map([...group.measures].map(changed)),
  });
  const inPeriod = (period: PeerPeriod): PeerPeriod =>
    period.group.kind === 'own'
      ? period
      : { ...period, group: { ...period.group, statistics: inGroup(period.group.statistics) } };
  const { all } = beside;
  return {
    ...beside,
    periods: beside.periods.map(inPeriod),
    ...(all ? { all: inGroup(all) } : {}),
  };
}
