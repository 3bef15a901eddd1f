import { join } from 'node:path';
import { assessingThread } from '../../src/api/assessing.service';
import { closeWorkers, workThread } from '../../src/assessments/work-threads';
import { otherLawThread } from '../../src/comparisons/other-law-thread';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';

/** Imported by every test that reads workbooks: lets the reading threads run from source, and ends them afterwards. */
assessingThread.execArgv =
  otherLawThread.execArgv =
  readingThread.execArgv =
  workThread.execArgv =
    ['-r', join(__dirname, '../../.config/swc-register.cjs')];
// Compiling the sources is no cost of the file, and what a file costs is not asked of the clock here.
readingThread.timeLimit = 300_000;

afterAll(async () => {
  await closeReaders();
  await closeWorkers();
});
