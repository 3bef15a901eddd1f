import { extname } from 'node:path';
import { rememberAhead, type Ahead } from '../domain/comparison/judged-ahead';
import { inspectContainer } from '../spreadsheets/container';
import { readFiling, recordsIn } from './filing-records';
import { readJsonValue } from './json-statement';
import { parse } from './json-walk';
import type { ReadOptions, ReadOutcome } from '../reading/layout';
import { KeptReadings, readingKey } from './kept-readings';
import { unpackedReading, type Handed } from './packed-reading';
import { readInThread, readWithOthers, type Packed } from './reading-threads';
import type { Job } from './reading-worker';
import type { WorkbookFault } from '../spreadsheets/workbook-fault';

const TABLES = new Set(['.csv', '.tsv', '.txt']);

/** What a file says; with its first cells and its letterhead where they were asked for. */
export type FileOutcome = ReadOutcome & Pick<Handed, 'shown' | 'letterhead'>;

/** What is done besides reading a file. */
interface Besides {
  /** Hands back the cells too, to show how they were understood. */
  readonly show?: boolean;
  /** Judges its years with it: whoever stores them as they are need not. */
  readonly ahead?: Ahead;
}

/**
 * Reads a file as a statement: a JSON statement by its name or first character, else a workbook or a text table.
 * Parsed and understood in a thread of its own, so that neither a large nor a hostile file holds up the service.
 */
export async function readFile(
  bytes: Buffer,
  options: ReadOptions,
  { show = false, ahead }: Besides = {},
): Promise<FileOutcome> {
  const inspected = inspectContainer(bytes);
  const isShortcut = 'fault' in inspected && inspected.fault.found === 'shortcut';
  if (!isShortcut && isJson(bytes, options.file)) return readJson(bytes.toString('utf8'), options);
  if ('fault' in inspected) return refusal(inspected.fault);
  const key = readingKey(bytes, options, { show, ...(ahead && { law: ahead.ruleSetId ?? '' }) });
  const kept = readings.get(key);
  if (kept) return told(kept);
  // A copy each time: it is handed over.
  const job = (): Job => ({
    ...{ as: 'statement', bytes: new Uint8Array(bytes), inspected, options, show },
    ...(ahead && { ahead }),
  });
  const got = await (ahead ? readWithOthers({ size: bytes.length, job }) : readInThread<Packed>(job()));
  if ('fault' in got) return refusal(got.fault);
  readings.put(key, got.packed);
  return told(got.packed);
}

const readings = new KeptReadings();

/** Each time a copy of its own: nobody changes what is kept. */
function told(bytes: Uint8Array): FileOutcome {
  const { outcome, shown, letterhead, ahead } = unpackedReading(bytes);
  if ('reading' in outcome && ahead) rememberAhead(outcome.reading.statements, ahead);
  return { ...outcome, ...(shown && { shown }), ...(letterhead && { letterhead }) };
}

/** A statement in our own words, or one filing of the portal; a list of those is parted before (`filingsIn`). */
function readJson(text: string, options: ReadOptions): ReadOutcome {
  const root = parse(text);
  const [filing, another] = recordsIn(root) ?? [];
  if (another) return { faults: [{ code: 'too-many', expected: '1' }] };
  return filing ? readFiling(filing, options) : readJsonValue(root, options);
}

function refusal({ code, found, file }: WorkbookFault): ReadOutcome {
  const place = file === undefined ? {} : { path: file };
  return { faults: [{ code, ...place, ...(found === undefined ? {} : { found }) }] };
}

/** A table may begin with a bracket too: its name then says that it is one. */
function isJson(bytes: Buffer, file: string): boolean {
  const extension = extname(file).toLowerCase();
  if (extension === '.json') return true;
  return !TABLES.has(extension) && /^\s*[{[]/.test(bytes.subarray(0, 64).toString('utf8'));
}
