import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readFile } from '../../src/ingestion/read-file';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { warmReadings } from '../../src/ingestion/warm-reading';
import { workbookParts, zipOf } from '../support/workbooks';
import { timed } from './measure';

/**
 * Reading and mapping an ordinary two-year workbook, against the bare library loading it: by the thread as it is built, warmed as a
 * service warms it; the library loads as many files before.
 */
export async function benchRead(): Promise<string> {
  const bytes = readFileSync(join(__dirname, '../../fixtures/workbooks/ksp-h-2009-2010.xlsx'));
  const load = (): Promise<Workbook> => new Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
  Object.assign(readingThread, { file: join(__dirname, '../../dist/bundle/reading-worker.js') });
  await warmReadings(load);
  const bare = await timed(40, load);
  let at = 0;
  // Under another name each time: the same file under the same name is read once and kept.
  const ours = await timed(40, () => readFile(bytes, { file: `ksp-h-${(at += 1)}.xlsx` }));
  await closeReaders();
  return `read and map a two-year workbook: ${ours.toFixed(1)} ms; the bare library loading it: ${bare.toFixed(1)} ms; ratio ${(ours / bare).toFixed(2)}`;
}

/** Refusing an archive of 50 MB of zeros: it has to be soon, since anybody can send one. */
export async function benchBomb(): Promise<string> {
  const zeros = { name: 'xl/sharedStrings.xml', content: Buffer.alloc(50_000_000), declared: 30_000_000 };
  const bomb = zipOf([...workbookParts('<sheetData/>'), zeros]);
  const took = await timed(5, () => readFile(bomb, { file: 'bomb.xlsx' }));
  await closeReaders();
  return `refuse 50 MB of zeros: ${took.toFixed(0)} ms`;
}
