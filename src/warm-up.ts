import { setImmediate as turn, setTimeout as rest } from 'node:timers/promises';
import { warmReadings } from './ingestion/warm-reading';
import { warmUp as startReader } from './ingestion/read-workbook';
import { library } from './rendering/charts-frame';
import { compileAhead } from './rendering/templates';
import { workbookLibrary } from './spreadsheets/workbook-new';

/** In milliseconds: what starts a service and opens its first page has the processor for itself so long. */
const REST = 5000;
/** A file of a person that comes while made-up ones are read finds the thread free. */
const PAUSE = 200;

/**
 * Loads and compiles, once the service listens, what the first workbook, the first page, the first report and the first
 * recalculation would wait for, and everybody with them. A turn each: between two of them others are served.
 */
export async function warmUp(): Promise<void> {
  startReader();
  const templates = compileAhead();
  while (templates.next().done !== true) await turn();
  library();
  await turn();
  await workbookLibrary();
  await rest(REST, undefined, { ref: false });
  await warmReadings(() => rest(PAUSE, undefined, { ref: false }));
}
