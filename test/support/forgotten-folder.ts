import { setImmediate as nextTurn } from 'node:timers/promises';
import { keepDataFolder } from '../../src/database/data-folder';
import { codeOf } from '../../src/domain/error-code';
import { settingsFrom } from '../../src/settings';

/** How often memory is cleared up: what nothing refers to is let go of in a turn after the one that finds it. */
const TURNS = 5;

/**
 * Keeps a data folder, forgets it, and says how it fares that wants it then: a process of its own with little in its memory,
 * since clearing up all of a large one takes seconds.
 */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  await keepDataFolder(settings);
  for (let turn = 0; turn < TURNS; turn += 1) {
    globalThis.gc?.();
    await nextTurn();
  }
  const second = await keepDataFolder(settings).then(() => 'kept twice', codeOf);
  process.stdout.write(`${second}\n`);
}

void main();
