import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { OtherLawService } from '../../src/comparisons/other-law.service';
import { insertRows } from '../../src/database/bulk';
import { valueText } from '../../src/domain/rules/local/value-text';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { packed } from '../../src/domain/statement/packed';
import { packMark } from '../../src/statements/pack-mark';
import { Random } from '../fuzz/random';
import { LOCAL } from '../support/caller';
import { fillPopulation } from '../support/population';
import { wholeStatement, without } from '../support/whole-statement';
import { webThread } from './of-process';

const YEAR = 2020;
/** Units of the country, of which three in five are judged by the law, and four of these five have a total. */
const UNITS = 62_500;
const RUNS = 4;
/** Of a hundred units so many have holes: each lacks a line here and there. */
const HOLED = Number(process.argv[3] ?? 0);

/**
 * What if a law were another, over 30,000 units that have a total: a table, of which the kept ratios say all, and a term, which asks for
 * the figures of every unit, two years of a whole form each. Each run supposes another value, and tells the clock and the processor's time; the first is the first
 * of its process. The last one tells how long the web thread was held at most, by the processor's time: to look at that takes a
 * whole core. With `RAPOR_DATA` it fills what stands there, if it is empty, and leaves it there.
 */
async function main(): Promise<void> {
  const kept = process.env['RAPOR_DATA'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  process.env['RAPOR_DATA'] = folder;
  try {
    await withApp(async (app) => {
      await filled(app.get(DataSource));
      const wishes = [
        ['term:own-capital', (run: number) => `0,5${run} × equity`],
        ['band:5.1', (run: number) => `≤ 1 = 2${run}; > 1 = 100`],
      ] as const;
      for (const [point, is] of process.argv[2] === 'table' ? [...wishes].reverse() : wishes)
        for (let run = 1; run <= RUNS; run += 1)
          await supposed(app, { point, is: is(run), watched: run === RUNS });
    });
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function supposed(
  app: INestApplicationContext,
  { point, is, watched }: { readonly point: string; readonly is: string; readonly watched: boolean },
): Promise<void> {
  const points = [{ point, was: valueText(perdep06, point) ?? '', is }];
  const asked = { law: perdep06, area: '', year: YEAR, supposed: { kind: 'points', points } } as const;
  const held = watched ? holding() : undefined;
  const [clock, before] = [performance.now(), process.cpuUsage()];
  const result = await app.get(OtherLawService, { strict: false }).suppose(LOCAL, asked);
  const took = performance.now() - clock;
  const { user, system } = process.cpuUsage(before);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  const { told, anew, waiting } = result.coverage;
  const core = Math.round((user + system) / 1000);
  const seen = held
    ? `the web thread held ${Math.round(held())} ms at most`
    : `${Math.round(took)} ms, ${core} of core time`;
  process.stdout.write(
    `${point}: ${told} units told, ${anew} of them anew, ${waiting} wait; ${seen}; load ${loadavg()[0]?.toFixed(0)}\n`,
  );
}

/**
 * Looks between turns of the event loop what this thread computed since it looked last, not more often than each millisecond: to look
 * takes time too. Stops when it is asked for the most.
 */
function holding(): () => number {
  let [most, last, at, looking] = [0, webThread(), performance.now(), true];
  const look = (): void => {
    if (performance.now() - at >= 1) {
      const now = webThread();
      [most, last, at] = [Math.max(most, now - last), now, performance.now()];
    }
    if (looking) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    looking = false;
    look();
    return most;
  };
}

async function filled(source: DataSource): Promise<void> {
  const some = await source.query<unknown[]>('SELECT "id" FROM "unit" LIMIT 1');
  if (some.length > 0) return;
  await fillPopulation(source, { units: UNITS, firstYear: YEAR - 1, years: 2 });
  const peers = await source.query<{ assessmentId: string; unitId: string }[]>(
    `SELECT p."assessmentId", p."unitId" FROM "peer" p JOIN "population" x ON x."id" = p."populationId"
     WHERE x."ruleSetId" = '${perdep06.id}' AND p."totalLeast" IS NOT NULL AND p."year" = ${YEAR} ORDER BY p."unitId"`,
  );
  const scores = peers.map(({ assessmentId }, at) => {
    const numerator = 1_000_003 + at * 977;
    const score = ['5.1', 'asset-return', String(numerator), '100000007', '0', '25', '3/4', null];
    return [assessmentId, JSON.stringify([score])];
  });
  await source.transaction((manager) =>
    insertRows(manager, 'assessment_scores', ['assessmentId', 'scores'], scores),
  );
  const random = new Random(1);
  for (const { unitId } of peers) await source.transaction((manager) => keepYears(manager, unitId, random));
  await source.query(
    `UPDATE "assessment" SET "statementBeforeId" = REPLACE("statementId", 's-${YEAR}-', 's-${YEAR - 1}-')
     WHERE "statementId" IN (SELECT "statementId" FROM "statement_pack")`,
  );
}

/** Only packed: nothing else of the figures is read. */
async function keepYears(manager: EntityManager, unitId: string, random: Random): Promise<void> {
  const stay = random.below(100) < HOLED ? 97 : 100;
  const rows = [YEAR - 1, YEAR].map((year) => [
    `s-${year}-${unitId}`,
    packMark(),
    packed(without(wholeStatement('ksp', random, year), random, stay)),
  ]);
  await insertRows(manager, 'statement_pack', ['statementId', 'format', 'pack'], rows);
}

void main().then(() => process.exit(0));
