import { readingDocument } from '../ingestion/reading-document';
import { closeReaders } from '../ingestion/read-workbook';
import { chartIndex } from '../domain/statement/chart';
import { kindOf, lineOf, readInput } from './inputs';
import { UsageError, parseWords } from './usage';

/** `read FILE`: prints which cell was read as which line, how surely and why, and what was left. */
export async function readCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, { kind: { type: 'string' }, json: { type: 'boolean' } });
  const [path] = positionals;
  if (path === undefined) throw new UsageError('Sebutkan berkas yang dibaca.');
  const kind = kindOf(values.kind);
  const outcome = await readInput(path, kind);
  await closeReaders();
  if ('faults' in outcome) {
    for (const fault of outcome.faults) process.stderr.write(`${lineOf(path, fault)}\n`);
    if (values.json)
      process.stdout.write(`${JSON.stringify({ file: path, refused: outcome.faults }, null, 2)}\n`);
    return 2;
  }
  const { mapping, unread, statements } = outcome.reading;
  if (values.json) {
    process.stdout.write(`${JSON.stringify(readingDocument(path, outcome.reading), null, 2)}\n`);
    return 0;
  }
  const lines = chartIndex(statements[0]?.unit.kind ?? 'ksp').lines;
  for (const each of mapping) {
    const label = lines.get(each.line)?.label ?? each.line;
    process.stdout.write(
      `${each.sheet}!${each.cell}\t${each.year}\t${each.label}\t→ ${label} (${each.line})\t${each.confidence}\t${each.reason}\n`,
    );
  }
  for (const each of unread)
    process.stdout.write(`${each.sheet}!${each.cell}\t${each.label}\t→ tidak dikenal\n`);
  return 0;
}
