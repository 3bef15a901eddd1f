import type { Grid } from '../domain/grid';
import { inspectContainer } from '../spreadsheets/container';
import { readInThread } from './reading-threads';
import type { OrFault } from '../spreadsheets/workbook-fault';

export { closeReaders, readingThread, registerThread, warmUp } from './reading-threads';

/**
 * Reads a workbook or a text table into plain data, or says why it cannot be read. Never throws for what is in the
 * file: the bytes are looked at first, then they are parsed in a thread of their own.
 *
 * @param file its name, after which the sheet of a text table is named
 */
export async function readWorkbook(bytes: Buffer, file = ''): Promise<OrFault<{ readonly grid: Grid }>> {
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return inspected;
  return readInThread({ bytes: Uint8Array.from(bytes), inspected, as: 'grid', options: { file } });
}
