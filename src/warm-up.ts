import { setImmediate as turn } from 'node:timers/promises';
import { warmUp as startReader } from './ingestion/read-workbook';
import { library } from './rendering/charts-frame';
import { compileAhead } from './rendering/templates';
import { workbookLibrary } from './spreadsheets/workbook-new';

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
}
