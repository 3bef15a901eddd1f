import type { Kind } from '../domain/statement/kind';
import { inspectContainer } from '../spreadsheets/container';
import { readInThread } from './reading-threads';
import { warmWorkbook } from './warm-workbook';

/** The kinds that most units are of: each more takes a tenth of a second of a processor. */
export const WARM_KINDS: readonly Kind[] = ['ksp', 'riil', 'bumdes'];

/**
 * Has a made-up statement read, and forgets it: the first reading of a thread compiles all patterns and prepares all words, for
 * which the first person would wait else.
 */
export async function warmReading(kind: Kind): Promise<void> {
  const bytes = await warmWorkbook(kind);
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return;
  const job = { bytes: Uint8Array.from(bytes), inspected, options: { file: `${kind}.xlsx` } };
  await readInThread({ as: 'statement', ...job });
}
