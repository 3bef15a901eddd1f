import { parentPort } from 'node:worker_threads';
import type { Grid } from '../domain/grid';
import { partsOf, type Inspected } from './container';
import { csvGrid } from './csv';
import type { ReadOptions, ReadOutcome } from './layouts/layout';
import { readGrid } from './read-grid';
import { loadGrid } from './workbook';
import type { OrFault } from './workbook-fault';

/** What the thread is asked: a file that `inspectContainer` has passed, for its grid or as a statement. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly inspected: Inspected;
  readonly as: 'grid' | 'statement';
  readonly options: ReadOptions;
}

/** What the thread answers: plain data, so that it can be posted; or a bug of ours, told as such. */
export type Answer =
  OrFault<{ readonly grid: Grid } | { readonly outcome: ReadOutcome }> | { readonly bug: string };

async function answer({ bytes, inspected, as, options }: Job): Promise<Answer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const got =
    inspected.kind === 'text'
      ? csvGrid(buffer, options.file)
      : await loadGrid(partsOf(buffer, inspected.entries));
  return as === 'grid' || 'fault' in got ? got : { outcome: readGrid(got.grid, options) };
}

const port = parentPort;
port?.on('message', (job: Job) => {
  void answer(job)
    .catch((error: unknown) => ({
      bug: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((reply) => port.postMessage(reply));
});
