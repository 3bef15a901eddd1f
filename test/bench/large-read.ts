import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFile } from '../../src/ingestion/read-file';
import { closeReaders } from '../../src/ingestion/read-workbook';

/** Reads one file in a process of its own, so that its memory is that of the reading. */
async function main(path: string): Promise<void> {
  const start = performance.now();
  const outcome = await readFile(readFileSync(path), { file: basename(path), kind: 'ksp' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await closeReaders();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const told =
    'reading' in outcome ? `${outcome.reading.rows.length} rows understood` : outcome.faults[0]?.code;
  process.stdout.write(`${seconds} s, at most ${peak} MiB of memory (${told ?? 'nothing'})\n`);
}

void main(process.argv[2] ?? '');
