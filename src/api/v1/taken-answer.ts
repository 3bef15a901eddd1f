import { tidyFaults } from '../../domain/statement/fault';
import type { TakenFile } from '../../intake/filings-intake.service';
import type { LayerChoices } from '../../statements/intake';
import { DetailedRefusal, fileRefused } from '../../web/problem';
import { toldTaken } from '../upload-told';

/**
 * What became of a file that was taken in.
 *
 * @param layers what was chosen where it contradicts what was typed
 * @throws Refusal `file-refused` with each fault, `questions-open` with what is asked
 */
export function takenAnswer(taken: TakenFile, layers: LayerChoices | undefined): object {
  const told = toldTaken(taken, layers);
  if (told.is === 'faults') throw fileRefused(tidyFaults(told.faults));
  if (told.is === 'asked')
    throw new DetailedRefusal('questions-open', { upload: told.upload, questions: told.told });
  return told.told;
}
