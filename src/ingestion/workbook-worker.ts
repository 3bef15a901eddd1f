import { parentPort } from 'node:worker_threads';
import type { Grid } from '../domain/grid';
import { openParts } from './container';
import { loadGrid } from './workbook';
import type { OrFault } from './workbook-fault';
import type { ZipEntry } from './zip';

/** What the thread answers: plain data, so that it can be posted. */
export type WorkbookAnswer = OrFault<{ readonly grid: Grid }>;

/** What the thread is asked: a file that `inspectContainer` has passed. */
export interface WorkbookJob {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

async function answer({ bytes, entries }: WorkbookJob): Promise<WorkbookAnswer> {
  const opened = openParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), entries);
  return 'fault' in opened ? opened : loadGrid(opened.parts);
}

const port = parentPort;
port?.on('message', (job: WorkbookJob) => {
  void answer(job).then((reply) => port.postMessage(reply));
});
