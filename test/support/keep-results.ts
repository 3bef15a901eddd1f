import { join } from 'node:path';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { GROUPS, keep, resultsOf } from './kept-results';

/** Writes today's results of every fixture into `fixtures/results`. */
async function main(): Promise<void> {
  readingThread.execArgv = ['-r', join(__dirname, '../../.config/swc-register.cjs')];
  for (const [group, fixtures] of Object.entries(GROUPS)) {
    const results = [];
    for (const fixture of fixtures()) results.push([fixture.name, await resultsOf(fixture)] as const);
    keep(group, Object.fromEntries(results));
  }
  await closeReaders();
}

void main();
