import type { INestApplicationContext } from '@nestjs/common';
import { AreaCountsService } from '../../src/comparisons/area-counts.service';
import { keptAreas } from '../../src/comparisons/area-counts.store';
import {
  amountsFrom,
  amountsIn,
  statesIn,
  unitsCounted,
  unitsIn,
  type AreaFilter,
  type StateCount,
} from '../../src/comparisons/area-units.store';
import { KeptCounts } from '../../src/comparisons/kept-counts';
import { keptRegistered, registeredByPart } from '../../src/comparisons/registered.store';
import { ComparisonsModule } from '../../src/comparisons/comparisons.module';
import { Reader } from '../../src/database/unit-of-work';
import { contains } from '../../src/domain/area/area';
import { addSums, NO_SUMS, sumsOf, writeSums } from '../../src/domain/comparison/area-totals';
import type { Settings } from '../../src/settings';
import { behind, openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { fillPopulation, populationOf } from '../support/population';
import { databaseOn, hasPostgres } from '../support/one-postgres';

const YEARS = [2023, 2024];
/** The regency whose kecamatan are told. */
const NEAR = '35.01';
/** As many regencies as are counted for whoever looks. */
const EXTENT = { units: 400, firstYear: 2023, years: 2, provinces: 3, regencies: 3 };

const FILTERS: readonly Omit<AreaFilter, 'year'>[] = [
  { area: '' },
  { area: '', kind: 'usp' },
  { area: '', size: 'I-2' },
  { area: '35' },
  { area: '35', kind: 'ksp', size: 'I-2' },
  { area: '35.01' },
];

describe.each(['sqlite3', ...(hasPostgres ? ['postgres'] : [])])(
  'what is kept of areas on %s',
  (database) => {
    let settings: Settings;
    let storage: INestApplicationContext;

    beforeAll(async () => {
      settings = temporarySettings(await databaseOn(database));
      storage = await openStorage(settings, ComparisonsModule);
      await fillPopulation(writerOf(storage), EXTENT);
      // The server does so by itself, within a minute.
      if (database === 'postgres') await writerOf(storage).query('ANALYZE');
    });

    afterAll(async () => {
      await storage.close();
      removeData(settings);
    });

    /** The same twice: as it is kept, and counted unit by unit. */
    async function both(): Promise<readonly [unknown, unknown]> {
      const rows = storage.get(Reader);
      const all = await rows.manager.query<{ areaCode: string | null }[]>(
        'SELECT DISTINCT "areaCode" FROM "unit" WHERE "mergedIntoId" IS NULL AND "deletedAt" IS NULL',
      );
      const codes = all.flatMap(({ areaCode }) => areaCode ?? []).sort();
      const held = storage.get(KeptCounts, { strict: false });
      const mark = (await storage.get(AreaCountsService, { strict: false }).current()) ?? '';
      const [everywhere, near] = [await held.areas(mark, ''), await held.regencies(mark, NEAR)];
      const kept: unknown[] = [[...everywhere].sort(), [...near].sort()];
      const byYear = (
        await rows.manager.query<{ year: number; units: number | string }[]>(
          `SELECT p."year" AS "year", COUNT(*) AS "units" FROM "peer" p JOIN "unit" u ON u."id" = p."unitId"
           WHERE p."newest" = 1 AND p."stopped" = 0 AND u."mergedIntoId" IS NULL AND u."deletedAt" IS NULL GROUP BY p."year"`,
        )
      ).map(({ year, units }) => ({ year, units: Number(units) }));
      kept.push(sorted(await held.byYear(mark)));
      const regencies = codes.map((code) => (contains(NEAR, code) ? code : code.slice(0, 5)));
      const counted: unknown[] = [codes, [...new Set(regencies)].sort(), sorted(byYear)];
      for (const year of [...YEARS, 2025]) {
        for (const filter of FILTERS.map((each) => ({ ...each, year }))) {
          const within = filter.area === '' ? undefined : codes.filter((code) => contains(filter.area, code));
          kept.push(sorted(await held.states(mark, filter, within)));
          kept.push(writeSums(await held.sums(mark, filter, within)));
          const amounts = await amountsIn(rows, filter, within);
          const sums = amounts.map((each) => sumsOf(amountsFrom(each))).reduce(addSums, NO_SUMS);
          const states = await statesIn(rows, filter, within);
          counted.push(sorted(states), writeSums(sums));
          kept.push(summed(await held.whole(mark, filter, within)));
          counted.push(summed(states));
        }
      }
      for (const [area, length] of [
        ['', 2],
        ['35', 5],
      ] as const)
        for (const year of YEARS) {
          const of = { id: populationOf(perdep06, year), year };
          kept.push([...(await keptRegistered(rows, { kind: 'usp', area, length }, of))].sort());
          counted.push([...(await registeredByPart(rows, { kind: 'usp', area, length }, of))].sort());
        }
      return [kept, counted];
    }

    const CHANGES: readonly (readonly [string, string])[] = [
      ['nothing', ''],
      ['a report less', `DELETE FROM "peer" WHERE "unitId" = 'unit-0000001' AND "year" = 2024`],
      [
        'another predicate',
        `UPDATE "peer" SET "grade" = 'Sehat', "assets" = '5.25' WHERE "unitId" = 'unit-0000002'`,
      ],
      ['another area', `UPDATE "unit" SET "areaCode" = '33.01.01' WHERE "id" = 'unit-0000003'`],
      ['an area that is not known', `UPDATE "unit" SET "areaCode" = NULL WHERE "id" = 'unit-0000004'`],
      ['only the province known', `UPDATE "unit" SET "areaCode" = '35' WHERE "id" = 'unit-0000005'`],
      ['a merged unit', `UPDATE "unit" SET "mergedIntoId" = 'unit-0000005' WHERE "id" = 'unit-0000006'`],
      [
        'a unit that ceased',
        `UPDATE "unit" SET "closedOn" = '2024-05-01' WHERE "id" IN ('unit-0000008', 'unit-0000001')`,
      ],
      [
        'a unit that ceased long ago',
        `UPDATE "unit" SET "closedOn" = '2022-05-01' WHERE "id" = 'unit-0000009'`,
      ],
      ['a deleted unit', `UPDATE "unit" SET "deletedAt" = '2024-05-01' WHERE "id" = 'unit-0000010'`],
      ['another kind', `UPDATE "unit" SET "kind" = 'usp' WHERE "id" = 'unit-0000007'`],
    ];

    it.each(CHANGES)('is what is counted one by one, and what is held of it, after %s', async (_, sql) => {
      if (sql === '')
        await storage.get(AreaCountsService, { strict: false }).recountAll({ stopped: () => false });
      else await behind(storage, (rows) => rows.query(sql));
      expect(await storage.get(AreaCountsService, { strict: false }).current()).toBeDefined();
      const [kept, counted] = await both();
      expect(kept).toEqual(counted);
    });

    it.each([
      { state: 'counting' },
      { move: 'fell' },
      { move: 'rose', area: '35' },
      { state: 'stops' },
    ] as const)('fills a part of the list %j by going through the names, as all of it has it', async (of) => {
      const rows = storage.get(Reader);
      const filter = { area: '', year: 2024, ...of };
      const codes = filter.area === '' ? undefined : await keptAreas(rows, filter.area);
      const whole = await unitsIn(rows, filter, codes, { offset: 0, limit: 1000 });
      expect(whole.length).toBeGreaterThan(7);
      // Told that there are far fewer units, it has to go on several times.
      for (const all of [1, 400])
        for (const offset of [0, 4, whole.length - 2])
          expect(
            await unitsCounted(rows, filter, codes, { offset, limit: 5 }, { all, count: whole.length }),
          ).toEqual(whole.slice(offset, offset + 5));
    });

    it('is left to a job where much has changed at once, and is not read until then', async () => {
      await behind(storage, (rows) =>
        rows.query(
          `UPDATE "unit" SET "areaCode" = '12.' || SUBSTR("id", 10, 2) WHERE "id" LIKE 'unit-00002%'`,
        ),
      );
      expect(await storage.get(AreaCountsService, { strict: false }).current()).toBeUndefined();
      await storage.get(AreaCountsService, { strict: false }).recountAll({ stopped: () => false });
      const [kept, counted] = await both();
      expect(kept).toEqual(counted);
    });
  },
);

const sorted = (counts: readonly object[]): string[] =>
  counts.map((each) => JSON.stringify(Object.entries(each).sort())).sort();

/** How many there are of each state. */
function summed(counts: readonly Pick<StateCount, 'state' | 'units'>[]): string[] {
  const all = new Map<string, number>();
  for (const { state, units } of counts) all.set(state, (all.get(state) ?? 0) + units);
  return [...all]
    .filter(([, units]) => units > 0)
    .map(String)
    .sort();
}
