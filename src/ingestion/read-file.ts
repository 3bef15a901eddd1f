import { extname } from 'node:path';
import { revived } from '../domain/decimal';
import { inspectContainer } from './container';
import { readJsonStatement } from './json-statement';
import type { ReadOptions, ReadOutcome } from './layouts/layout';
import { readInThread } from './reading-threads';
import type { WorkbookFault } from './workbook-fault';

const TABLES = new Set(['.csv', '.tsv', '.txt']);

/**
 * Reads a file as a statement: a JSON statement by its name or first character, else a workbook or a text table.
 * Parsed and understood in a thread of its own, so that neither a large nor a hostile file holds up the service.
 */
export async function readFile(bytes: Buffer, options: ReadOptions): Promise<ReadOutcome> {
  const inspected = inspectContainer(bytes);
  const isShortcut = 'fault' in inspected && inspected.fault.found === 'shortcut';
  if (!isShortcut && isJson(bytes, options.file)) return readJsonStatement(bytes.toString('utf8'), options);
  if ('fault' in inspected) return refusal(inspected.fault);
  const job = { bytes: Uint8Array.from(bytes), inspected, as: 'statement', options } as const;
  const got = await readInThread<{ readonly outcome: ReadOutcome }>(job);
  return 'fault' in got ? refusal(got.fault) : revived(got.outcome);
}

function refusal({ code, found }: WorkbookFault): ReadOutcome {
  return { faults: [{ code, ...(found === undefined ? {} : { found }) }] };
}

/** A table may begin with a bracket too: its name then says that it is one. */
function isJson(bytes: Buffer, file: string): boolean {
  const extension = extname(file).toLowerCase();
  if (extension === '.json') return true;
  return !TABLES.has(extension) && /^\s*[{[]/.test(bytes.subarray(0, 64).toString('utf8'));
}
