import type { Kind } from '../domain/statement/kind';
import { inspectContainer } from '../spreadsheets/container';
import { readInThread } from './reading-threads';
import { warmWorkbook } from './warm-workbook';

/** The kinds that most units are of: each more takes a tenth of a second of a processor. */
export const WARM_KINDS: readonly Kind[] = ['ksp', 'riil', 'bumdes'];

/**
 * The first reading compiles all patterns and prepares all words; what is read a few times more is compiled for good. More rounds
 * win nothing, nor do statements in another form.
 */
const ROUNDS = 4;

/**
 * Has made-up statements read, and forgets them: the first people would wait else for what the first readings of a thread take longer.
 *
 * @param pause between two of them, in which the thread is free for a file of a person
 */
export async function warmReadings(pause: () => Promise<unknown>): Promise<void> {
  const books: (readonly [file: string, bytes: Buffer])[] = [];
  for (const kind of WARM_KINDS) {
    books.push([`${kind}.xlsx`, await warmWorkbook(kind)]);
    await pause();
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [file, bytes] of books) {
      await warmReading(file, bytes);
      await pause();
    }
}

async function warmReading(file: string, bytes: Buffer): Promise<void> {
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return;
  await readInThread({ as: 'statement', bytes: Uint8Array.from(bytes), inspected, options: { file } });
}
