import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { tidyFaults } from '../domain/statement/fault';
import type { Fault } from '../domain/statement/fault';
import { isKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { readFile } from '../ingestion/read-file';
import type { FrameAnswers, ReadOutcome } from '../reading/layout';
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
  const outcome = await readFile(bytes, { file: basename(path), frame, ...(kind ? { kind } : {}) });
  return 'faults' in outcome ? { faults: tidyFaults(outcome.faults) } : outcome;
}

/** One line per fault: `FILE: Sheet!Cell: what was found, what is expected, what to do`. */
export function lineOf(path: string, fault: Fault): string {
  return `${path}: ${faultLine(fault)}`.replace(/\s+/g, ' ');
}

/** The kind named on the command line.
 * @throws UsageError for a word that is none */
export function kindOf(text: string): Kind {
  if (!isKind(text))
    throw new UsageError(`Jenis "${text}" tidak dikenal. Pilihan: ksp, usp, kspps, uspps, bumdes, riil.`);
  return text;
}
