import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentEntity } from '../../src/assessments/assessment.entity';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AssessmentScoresEntity } from '../../src/assessments/assessment-scores.entity';
import { UnitOfWork } from '../../src/database/unit-of-work';
import type { Kind } from '../../src/domain/statement/kind';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import { TrayEntryEntity } from '../../src/intake/tray-entry.entity';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Settings } from '../../src/settings';
import { StatementEntity } from '../../src/statements/statement.entity';
import { UnitsService } from '../../src/units/units.service';
import '../support/source-threads';
import { LOCAL } from '../support/caller';
import { embeddedDrivers, removeData, temporarySettings, writerOf } from '../support/database';
import { databaseOn, hasPostgres } from '../support/one-postgres';
import { openTray } from '../support/tray-process';
import { zipOf } from '../support/workbooks';

/** A workbook of every kind of unit, and one that is read by its words. */
const FILES: readonly (readonly [file: string, name: string, kind: Kind])[] = [
  ['contoh-templat-bumdes', 'BUM Desa Contoh Mandiri', 'bumdes'],
  ['contoh-templat-ksp', 'KSP Contoh Sejahtera', 'ksp'],
  ['contoh-templat-kspps', 'KSPPS Contoh Amanah', 'kspps'],
  ['contoh-templat-riil', 'Koperasi Konsumen Contoh Makmur', 'riil'],
  ['contoh-templat-usp', 'USP Koperasi Serba Usaha Contoh Makmur', 'usp'],
  ['contoh-templat-uspps', 'USPPS Koperasi Contoh Amanah', 'uspps'],
  ['ksp-h-2009-2010', 'KSP H', 'ksp'],
];

const [embedded = ''] = embeddedDrivers();
const DATABASES = [embedded, ...(hasPostgres ? ['postgres'] : [])];
if (!hasPostgres) it.skip('judged ahead on postgres: no server is installed here', () => undefined);

describe.each(DATABASES)('what the thread that reads a file judges, on %s', (database) => {
  let settings: Settings;
  let app: INestApplicationContext;

  beforeAll(async () => {
    settings = temporarySettings(await databaseOn(database));
    app = await openTray(settings);
    await app.get(UnitOfWork).run(LOCAL, async (scope) => {
      for (const [, name, kind] of FILES) await app.get(UnitsService).findOrCreate(scope, { name, kind });
    });
  });

  afterAll(async () => {
    await app.close();
    removeData(settings);
  });

  /** An assessment with its scores, as they are stored, but for what tells one from another. */
  async function keptOf(id: string): Promise<readonly unknown[]> {
    const { manager } = writerOf(app);
    const { scores } = await manager.findOneByOrFail(AssessmentScoresEntity, { assessmentId: id });
    const { statementId, ...assessment } = await manager.findOneByOrFail(AssessmentEntity, { id });
    const own = { id: '', createdAt: '', made: 0 };
    return [statementId, { ...assessment, ...own }, scores];
  }

  it('is what is judged from the database, for every year of every kind of workbook', async () => {
    const folder = join(__dirname, '../../fixtures/workbooks');
    const parts = FILES.map(([file]) => ({
      name: `${file}.xlsx`,
      content: readFileSync(join(folder, `${file}.xlsx`)),
    }));
    await app.get(TrayIntakeService).receive(LOCAL, { filename: 'tujuh.zip', content: zipOf(parts) });
    await app.get(JobQueue).settled();
    const { manager } = writerOf(app);
    const states = (await manager.find(TrayEntryEntity)).map(({ state }) => state);
    expect(states).toEqual(FILES.map(() => 'assessed'));
    const statements = await manager.find(StatementEntity, { order: { made: 'ASC' } });
    expect(statements).toHaveLength(2 * FILES.length);
    const assessments = app.get(AssessmentsService);
    for (const { id } of statements) {
      const [ahead, another] = await assessments.ofStatement(LOCAL, id);
      expect(another).toBeUndefined();
      const anew = await assessments.assess(LOCAL, id);
      expect(await keptOf(anew)).toEqual(await keptOf(ahead?.id ?? ''));
    }
  });
});
