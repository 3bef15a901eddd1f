import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { editionOf } from '../../src/assessments/edition';
import { UnitPeersService } from '../../src/comparisons/unit-peers.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { AreaPageController } from '../../src/pages/comparison/area-page.controller';
import { DeskController } from '../../src/pages/comparison/desk.controller';
import { RankingPageController } from '../../src/pages/comparison/ranking-page.controller';
import { LOCAL } from '../support/caller';
import { populationOf } from '../support/population';
import { shareOf } from './share-of';

/** How often each page is opened. */
const TIMES = 20;
const REGENCY = '35.15';

type Say = (line: string) => void;

/** Opens each page, and says how long it took: by the clock, and of this process's time. */
export async function deskPages(app: INestApplicationContext, year: number, say: Say): Promise<void> {
  const desk = app.get(DeskController, { strict: false });
  const area = app.get(AreaPageController, { strict: false });
  const ranking = app.get(RankingPageController, { strict: false });
  const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['desk of the country', () => desk.page(LOCAL, {})],
    ['desk of a province', () => desk.page(LOCAL, { wilayah: '35' })],
    ['desk of a kabupaten', () => desk.page(LOCAL, { wilayah: REGENCY })],
    ['one rule of the country', () => desk.page(LOCAL, { aturan: 'grade-fell' })],
    ['area: the country', () => area.nation(LOCAL, {})],
    ['area: a kind and size', () => area.nation(LOCAL, { jenis: 'ksp', kelas: 'I-2' })],
    ['area: a province', () => area.area(LOCAL, '35', {})],
    ['area: a kabupaten', () => area.area(LOCAL, REGENCY, {})],
    ['movement: fallen in the country', () => area.nation(LOCAL, { gerak: 'turun' })],
    ['movement: fallen in a province', () => area.area(LOCAL, '35', { gerak: 'turun' })],
    ['ranking of a kabupaten', () => ranking.page(LOCAL, { wilayah: REGENCY })],
    ['ranking of a province', () => ranking.page(LOCAL, { wilayah: '35' })],
    ['ranking of the country', () => ranking.page(LOCAL, {})],
    ['peers of a unit, five years', await peersOf(app, year)],
  ];
  for (const [what, open] of pages) await opened(what, open, say);
}

async function peersOf(app: INestApplicationContext, year: number): Promise<() => Promise<unknown>> {
  const peers = app.get(UnitPeersService, { strict: false });
  const key = { ruleSetId: perdep06.id, editionHash: editionOf(perdep06).hash, readings: [], year };
  const [unit] = await app
    .get(DataSource)
    .query<{ unitId: string }[]>(
      `SELECT "unitId" FROM "peer" WHERE "populationId" = '${populationOf(perdep06, year)}' AND "counts" = 1 AND "regency" = '${REGENCY}' LIMIT 1`,
    );
  return () => peers.periodsOf(LOCAL, unit?.unitId ?? '', key);
}

/** A report is judged, as it is written beside what is kept: how long until the desk and the area show it. */
export async function newAssessment(app: INestApplicationContext, year: number, say: Say): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const desk = app.get(DeskController, { strict: false });
  const area = app.get(AreaPageController, { strict: false });
  let at = 0;
  const change = (): Promise<unknown> =>
    work.run(LOCAL, async ({ manager }) => {
      at += 1;
      const unit = `unit-${String(at * 37).padStart(7, '0')}`;
      await manager.query(
        `UPDATE "peer" SET "stopped" = "stopped" WHERE "unitId" = '${unit}' AND "year" = ${year}`,
      );
      await manager.query(`UPDATE "signal" SET "count" = ${at + 1} WHERE "unitId" = '${unit}'`);
    });
  const after = (open: () => Promise<unknown>) => async (): Promise<void> => {
    await change();
    await open();
  };
  await opened(
    'a change, then the desk of the country',
    after(() => desk.page(LOCAL, {})),
    say,
  );
  await opened(
    'a change, then the area: the country',
    after(() => area.nation(LOCAL, {})),
    say,
  );
}

async function opened(what: string, open: () => Promise<unknown>, say: Say): Promise<void> {
  await open();
  const clock: number[] = [];
  const own: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await open();
    const { user, system } = process.cpuUsage(before);
    own.push((user + system) / 1000);
    clock.push(performance.now() - start);
  }
  say(
    `  ${what}: clock median ${at(clock, 0.5)}, p95 ${at(clock, 0.95)} ms; here median ${at(own, 0.5)}, p95 ${at(own, 0.95)} ms`,
  );
}

const at = (times: readonly number[], share: number): string => shareOf(times, share).toFixed(0);
