import { inspectContainer } from '../spreadsheets/container';
import type { OrFault } from '../spreadsheets/workbook-fault';
import { readInThread } from './reading-threads';
import type { Against, Planned } from './reading-worker';

/**
 * Reads a register of units and compares it with those that are known, all in a thread of its own: beside a country of units
 * that takes seconds. Never throws for what is in the file.
 *
 * @param file its name, after which the sheet of a text table is named
 */
export async function planRegister(bytes: Buffer, file: string, against: Against): Promise<OrFault<Planned>> {
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return inspected;
  const options = { file };
  return readInThread({ bytes: Uint8Array.from(bytes), inspected, as: 'register', options, against });
}
