import { join } from 'node:path';
import { assessingThread } from '../../src/api/assessing.service';
import { closeWorkers, workThread } from '../../src/assessments/work-threads';
import { otherLawThread } from '../../src/comparisons/other-law-thread';
import { rebuildThread } from '../../src/comparisons/rebuild-thread';
import { closeReaders, readingThread, registerThread } from '../../src/ingestion/read-workbook';
import { printing } from '../../src/reports/printer';
import { closeBrowser } from './browser';

/** Imported by every test that reads workbooks: lets the reading threads run from source, and ends them afterwards. */
assessingThread.execArgv =
  otherLawThread.execArgv =
  readingThread.execArgv =
  rebuildThread.execArgv =
  registerThread.execArgv =
  workThread.execArgv =
    ['-r', join(__dirname, '../../.config/swc-register.cjs')];
// Compiling the sources is no cost of the file, and what a file costs is not asked of the clock here.
readingThread.timeLimit = registerThread.timeLimit = 300_000;
// Nor what a page costs that is printed, with whatever else the browser has to share the machine.
printing.timeLimit = printing.startLimit = printing.waitLimit = 600_000;

afterAll(async () => {
  await closeReaders();
  await closeWorkers();
  await closeBrowser();
});
