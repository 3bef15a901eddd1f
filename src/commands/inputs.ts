import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { tidyFaults } from '../domain/statement/fault';
import type { Fault } from '../domain/statement/fault';
import { isKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { readFile } from '../ingestion/read-file';
import { filingsIn } from '../ingestion/simkopdes';
import type { FrameAnswers, ReadOptions, ReadOutcome } from '../reading/layout';
import { faultLine } from '../rendering/messages';
import { UsageError } from './command';

/** Reads one input file; what cannot be opened or read is a fault like any other. */
export async function readInput(
  path: string,
  kind: Kind | undefined,
  frame: FrameAnswers = {},
): Promise<ReadOutcome> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(path);
  } catch {
    return { faults: [{ code: 'file-not-found', found: path }] };
  }
  return readContent(bytes, basename(path), kind, frame);
}

/** What one file says: its path, or for one filing of many its own name; and its reading. */
export interface Input {
  readonly path: string;
  readonly outcome: ReadOutcome;
  /** The same file as the savings and loan unit of its cooperative, where it shows that by itself. */
  readonly part?: Input;
}

/** Reads a file again as the savings and loan unit that it shows beside others. */
export async function withPart(input: Input, bytes: Buffer, frame: FrameAnswers): Promise<Input> {
  const { path, outcome } = input;
  if (!('reading' in outcome) || !outcome.reading.savingsUnit) return input;
  const name = outcome.reading.statements[0]?.unit.name;
  const said = { kind: outcome.reading.savingsUnit, frame, ...(name === undefined ? {} : { name }) } as const;
  return { ...input, part: { path, outcome: await tidied(bytes, { file: basename(path), ...said }) } };
}

/** The same for a file that may hold the filings of many cooperatives: each by itself. */
export async function readInputs(
  path: string,
  kind: Kind | undefined,
  frame: FrameAnswers = {},
): Promise<readonly Input[]> {
  const bytes = await readBytes(path).catch(() => undefined);
  const filings = bytes && (await filingsIn(bytes, basename(path)));
  if (!filings) {
    const input = { path, outcome: await readInput(path, kind, frame) };
    return [bytes ? await withPart(input, bytes, frame) : input];
  }
  if ('faults' in filings) return [{ path, outcome: filings }];
  const inputs = filings.map(async ({ filename, content }) => {
    const outcome = await readContent(content, filename, kind, frame);
    return withPart({ path: filings.length === 1 ? path : filename, outcome }, content, frame);
  });
  return Promise.all(inputs);
}

/** Reads what a file holds; its faults are told in short. */
export async function readContent(
  bytes: Buffer,
  file: string,
  kind: Kind | undefined,
  frame: FrameAnswers,
): Promise<ReadOutcome> {
  return tidied(bytes, { file, frame, ...(kind ? { kind } : {}) });
}

async function tidied(bytes: Buffer, options: ReadOptions): Promise<ReadOutcome> {
  const outcome = await readFile(bytes, options);
  return 'faults' in outcome ? { faults: tidyFaults(outcome.faults) } : outcome;
}

/**
 * The same for what is judged: by which law, in which unit of money, and whether what was earned belongs to the year of the balance,
 * is asked first. A statement that is wholly of a part of a year is judged, and a finding says so.
 */
export function settled(outcome: ReadOutcome): ReadOutcome {
  const doubts = 'reading' in outcome ? (outcome.reading.frame?.doubts ?? []) : [];
  const open = doubts.filter(({ code, expected }) => code !== 'period-open' || expected !== undefined);
  return open.length > 0 ? { faults: open } : outcome;
}

/** Tells on standard error what is wrong with an input, or in doubt: a line each. */
export function complain(path: string, faults: readonly Fault[] = []): void {
  for (const fault of faults) process.stderr.write(`${lineOf(path, fault)}\n`);
}

/** One line per fault: `FILE: Sheet!Cell: what was found, what is expected, what to do`. */
function lineOf(path: string, fault: Fault): string {
  return `${path}: ${faultLine(fault)}`.replace(/\s+/g, ' ');
}

/** The kind named on the command line.
 * @throws UsageError for a word that is none */
export function kindOf(text: string): Kind {
  if (!isKind(text))
    throw new UsageError(`Jenis "${text}" tidak dikenal. Pilihan: ksp, usp, kspps, uspps, bumdes, riil.`);
  return text;
}
