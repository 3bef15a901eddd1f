import { join } from 'node:path';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { DATABASES, keepTold, settingsOfCopy } from './kept-database';
import { GROUPS, keep, resultsOf } from './kept-results';
import { opened } from './opened';
import { tellDatabase } from './tell-database';

/** Keeps today's results of every fixture, and what is told of every kept database, in place of what was kept. */
async function main(): Promise<void> {
  readingThread.execArgv = ['-r', join(__dirname, '../../.config/swc-register.cjs')];
  for (const [group, fixtures] of Object.entries(GROUPS)) {
    const results = [];
    for (const fixture of fixtures()) results.push([fixture.name, await resultsOf(fixture)] as const);
    keep(group, Object.fromEntries(results));
  }
  for (const name of DATABASES) keepTold(name, await opened(settingsOfCopy(name), tellDatabase));
  await closeReaders();
}

void main();
