import type { INestApplicationContext } from '@nestjs/common';
import { AttentionModule } from '../../src/attention/attention.module';
import { keptCounts, keptHits, keptWorst } from '../../src/attention/desk-kept.store';
import { DeskKeeper } from '../../src/attention/desk-keeper.service';
import {
  countsByRule,
  hitsOf,
  worstUnits,
  type DeskScope,
  type DeskSearch,
} from '../../src/attention/hits.store';
import { Reader } from '../../src/database/unit-of-work';
import { dueYear } from '../../src/domain/attention/late';
import type { AttentionId } from '../../src/domain/attention/rule';
import type { Settings } from '../../src/settings';
import { LOCAL } from '../support/caller';
import { behind, openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { fillPopulation } from '../support/population';
import { databaseOn, hasPostgres } from '../support/one-postgres';

const EXTENT = { units: 120, firstYear: 2024, years: 1, provinces: 2, regencies: 2 };
const DAY = '2026-06-01';
const FILTERS: readonly Pick<DeskScope, 'area' | 'kind'>[] = [
  { area: '' },
  { area: '35', kind: 'usp' },
  { area: '35.01' },
];
const RULES: readonly (AttentionId | undefined)[] = [undefined, 'late', 'double'];

const unit = (at: number): string => `'unit-${String(at).padStart(7, '0')}'`;
const concern = (id: string, of: number, until: string): string =>
  `INSERT INTO "concern" VALUES ('${id}', ${unit(of)}, 2024, 1, 'free', '', '', 'x', '', '', '', '${until}', 'open', 'whole', 'x', '2026-01-01T00:00:00Z')`;

/** What is written, and on which day the desk is then looked at. */
const CHANGES: readonly (readonly [what: string, day: string, ...sql: string[]])[] = [
  ['nothing', DAY],
  [
    'signals',
    DAY,
    `INSERT INTO "signal" VALUES (${unit(1)}, 'grade-fell', 2024, '2024-12-31', 1, '{}'), (${unit(2)}, 'grade-fell', 2024, '2024-12-31', 1, '{}'),
      (${unit(2)}, 'surplus-negative', 2024, '2024-12-31', 2, '{}')`,
  ],
  ['a signal less', DAY, `DELETE FROM "signal" WHERE "unitId" = ${unit(2)} AND "rule" = 'grade-fell'`],
  ['concerns', DAY, concern('c1', 3, '2026-06-02'), concern('c2', 4, ''), concern('c3', 5, '2026-05-01')],
  ['a term that ends', '2026-06-03'],
  [
    'an answer',
    '2026-06-03',
    `UPDATE "concern" SET "state" = 'answered' WHERE "id" = 'c2'`,
    `INSERT INTO "concern_move" VALUES ('c2', 1, 'reply', 'answered', 'x', '', 'whole', 'x', '2026-05-30T00:00:00Z')`,
  ],
  [
    'a later answer',
    '2026-06-03',
    `INSERT INTO "concern_move" VALUES ('c2', 2, 'reply', 'answered', 'x', '', 'whole', 'x', '2026-06-01T00:00:00Z')`,
  ],
  [
    'a filing that was handed in',
    '2026-06-03',
    `INSERT INTO "filing" VALUES ('f1', ${unit(6)}, 2025, 'submitted', '2026-01-01T00:00:00Z')`,
    `INSERT INTO "filing_step" VALUES ('f1', 1, 'submit', 'draft', 'submitted', 'whole', 'x', '2026-02-01T00:00:00Z', '', NULL, NULL)`,
  ],
  [
    'complaints',
    '2026-06-03',
    `INSERT INTO "voice" VALUES ('v1', ${unit(7)}, 'complaint', 'x', 'open', '', '2026-01-02', '2026-06-05', '')`,
  ],
  [
    'what was put off',
    '2026-06-03',
    `INSERT INTO "snooze" VALUES (${unit(1)}, 'grade-fell', '2024-12-31', 1, '2026-06-04', 'x', 'x', 'x')`,
  ],
  ['a day on which all comes back', '2026-06-05'],
  [
    'a name that two units have',
    '2026-06-05',
    `UPDATE "unit" SET "ownName" = 'sama' WHERE "id" IN (${unit(8)}, ${unit(9)}) OR "kind" = 'bumdes'`,
  ],
  [
    'one of them called otherwise',
    '2026-06-05',
    `UPDATE "unit" SET "ownName" = 'beda' WHERE "id" = ${unit(8)}`,
  ],
  ['a merged unit', '2026-06-05', `UPDATE "unit" SET "mergedIntoId" = ${unit(1)} WHERE "id" = ${unit(2)}`],
  ['a unit that moved', '2026-06-05', `UPDATE "unit" SET "areaCode" = NULL WHERE "id" = ${unit(1)}`],
  [
    'a unit that ceased',
    '2026-06-05',
    `UPDATE "unit" SET "closedOn" = '2024-05-01' WHERE "id" = ${unit(10)}`,
  ],
  ['a deleted unit', '2026-06-05', `UPDATE "unit" SET "deletedAt" = '2026-05-01' WHERE "id" = ${unit(9)}`],
  ['an earlier day', '2026-01-15'],
];

describe.each(['sqlite3', ...(hasPostgres ? ['postgres'] : [])])(
  'the desk as it is kept on %s',
  (database) => {
    let settings: Settings;
    let storage: INestApplicationContext;

    beforeAll(async () => {
      settings = temporarySettings(await databaseOn(database));
      storage = await openStorage(settings, AttentionModule);
      await fillPopulation(writerOf(storage), EXTENT);
    });

    afterAll(async () => {
      await storage.close();
      removeData(settings);
    });

    async function both(scope: DeskScope): Promise<readonly [unknown, unknown]> {
      const rows = storage.get(Reader);
      const counts = await keptCounts(rows, scope);
      const own = scope.snoozed ? counts.putOff : counts.told;
      const kept: unknown[] = [[...own.byRule].sort()];
      const asked: unknown[] = [[...(await countsByRule(rows, LOCAL, scope))].sort()];
      for (const rule of RULES) {
        const search: DeskSearch = {
          ...scope,
          ...(rule === undefined ? {} : { rule }),
          offset: 0,
          limit: 500,
        };
        const list = await keptWorst(rows, search);
        const found = await worstUnits(rows, LOCAL, search);
        kept.push(list, rule === undefined ? own.any : (own.byRule.get(rule) ?? 0));
        asked.push(found.places, found.count);
        const units = list.map(([, , , unitId]) => unitId);
        kept.push(sorted(await keptHits(rows, scope.snoozed, units)));
        asked.push(sorted(await hitsOf(rows, LOCAL, scope, units)));
        const after = list[1];
        if (after === undefined) continue;
        kept.push(list.slice(2), list.slice(2));
        asked.push(
          await keptWorst(rows, { ...search, after }),
          (await worstUnits(rows, LOCAL, { ...search, after })).places,
        );
      }
      return [kept, asked];
    }

    it.each(CHANGES)('is what the tables say, after %s, on %s', async (_, today, ...sql) => {
      await behind(storage, async (rows) => {
        for (const each of sql) await rows.query(each);
      });
      expect(await storage.get(DeskKeeper, { strict: false }).current(today)).toBe(true);
      const due = dueYear(today);
      let reasons = 0;
      for (const filter of FILTERS)
        for (const snoozed of [false, true]) {
          const [kept, asked] = await both({ ...filter, snoozed, today, ...(due ? { due } : {}) });
          expect(kept).toEqual(asked);
          reasons += JSON.stringify(kept).length;
        }
      expect(reasons).toBeGreaterThan(1000);
    });
  },
);

const sorted = (hits: readonly object[]): string[] =>
  hits.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
