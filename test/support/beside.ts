import fc from 'fast-check';
import type { GroupStatistics, PeerPeriod, UnitBesidePeers } from '../../src/domain/comparison/beside';
import { measuredOf, type Measured } from '../../src/domain/comparison/group-statistics';
import { measuresOf } from '../../src/domain/comparison/population';
import { valueOf, type Value } from '../../src/domain/comparison/value';
import { exact } from '../../src/domain/decimal';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';

/** What is compared of a made-up unit: one of each sort, and a ratio of which less is better. */
export const COMPARED = ['total', 'aspect-1', 'own-capital-to-assets', 'problem-loan-risk'] as const;

/** One period: the unit's values, those of the others of its group, and those of units outside of it. */
export interface MadePeriod {
  readonly own: readonly (Value | null)[];
  readonly group: readonly (readonly (Value | null)[])[];
  readonly outside: readonly (readonly (Value | null)[])[];
  readonly counts: boolean;
}

/** A made-up comparison, and the values that it was made from. */
export interface Made {
  readonly beside: UnitBesidePeers;
  readonly periods: readonly MadePeriod[];
}

const SPLITS = ['1000000000', '2500000000', '5000000000'].map(exact);
/** The areas of made-up groups by name, and where class I is split. */
export const NAMES = {
  areas: new Map([
    ['', 'Indonesia'],
    ['14.06', 'Kabupaten Rokan Hulu'],
  ]),
  sizeSplits: SPLITS,
};

/** Every value has ten decimals, the last ones those of one unit alone, so that it is found again in any text. */
const valueBy = (unit: number): fc.Arbitrary<Value | null> =>
  fc.option(
    fc
      .integer({ min: -500, max: 5000 })
      .map((whole) => valueOf(BigInt(whole) * 10n ** 10n + mark(unit), 10n ** 10n)),
    { freq: 6 },
  );
const mark = (unit: number): bigint => 7_310_000_000n + BigInt(unit);

const rows = (least: number, most: number, from: number): fc.Arbitrary<(Value | null)[][]> =>
  fc
    .integer({ min: least, max: most })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => row(from + at))));
const row = (unit: number): fc.Arbitrary<(Value | null)[]> =>
  fc.tuple(...COMPARED.map((_, at) => valueBy(unit * 10 + at)));

const period: fc.Arbitrary<MadePeriod> = fc.record({
  own: row(0),
  group: rows(0, 26, 1),
  outside: rows(0, 9, 100),
  counts: fc.boolean(),
});

/** The values of one measure in a group. */
export function valuesIn(units: readonly (readonly (Value | null)[])[], at: number): Value[] {
  return units.flatMap((each) => each[at] ?? []);
}

/** The units of a period's group: the unit is one of them where it counts. */
export function membersOf({ own, group, counts }: MadePeriod): readonly (readonly (Value | null)[])[] {
  return counts ? [own, ...group] : group;
}

function statistics(units: readonly (readonly (Value | null)[])[]): ReadonlyMap<string, Measured> {
  return new Map(
    COMPARED.flatMap((measure, at) => {
      const measured = measuredOf(valuesIn(units, at));
      return measured ? [[measure, measured] as const] : [];
    }),
  );
}

const AREA = '14.06';

function grouped(units: readonly (readonly (Value | null)[])[], all: boolean): GroupStatistics {
  return {
    populationId: 'hidden-population',
    group: { kind: 'ksp', size: all ? 'all' : 'I-2', area: all ? '' : AREA },
    units: units.length,
    builtAt: '2026-01-02T03:04:05.000Z',
    stale: false,
    measures: statistics(units),
  };
}

function periodOf(made: MadePeriod, year: number): PeerPeriod {
  const { own, counts } = made;
  const found = grouped(membersOf(made), false);
  const key = { ruleSetId: perdep06.id, editionHash: 'e', readings: [], year };
  return {
    year,
    population: { id: 'hidden-population', measures: measuresOf(perdep06), ...key },
    assessmentId: `assessment-${year}`,
    kind: 'ksp',
    size: 'I-2',
    counts,
    values: new Map(COMPARED.flatMap((measure, at) => (own[at] ? [[measure, own[at]] as const] : []))),
    group: {
      kind: 'fixed',
      widened: { group: found.group, units: found.units, tooSmall: [] },
      statistics: found,
    },
  };
}

/** A unit beside any groups, over one to three years. */
export const anyPeriods: fc.Arbitrary<MadePeriod[]> = fc.array(period, { minLength: 1, maxLength: 3 });

/** The comparison that such periods make, the newest first. */
export function madeOf(periods: readonly MadePeriod[]): Made {
  const [newest] = periods;
  return {
    periods,
    beside: {
      unitId: 'unit-1',
      name: 'KSP Contoh',
      law: { ruleSet: perdep06, edition: { hash: 'e', date: '2026-01-01' }, readings: [] },
      year: 2024,
      periods: periods.map((each, back) => periodOf(each, 2024 - back)),
      absent: [],
      ...(newest ? { all: grouped([...membersOf(newest), ...newest.outside], true) } : {}),
    },
  };
}
