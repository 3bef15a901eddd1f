import 'reflect-metadata';
import { keepDataFolder } from './database/data-folder';
import { Refusal } from './domain/errors';
import { refusalSentence, settingSentences } from './rendering/messages';
import { SettingsError, settingsFrom, type Settings } from './settings';
import { startRefusal } from './web/start-refusal';

/** Status of a program that cannot do what it was asked, as on the command line; of one with a bug. */
const REFUSED = 2;
const BUG = 1;

/** Starts the web service. The folder is kept until the process ends. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  process.stdout.write(`Rapor siap: buka ${await started(settings)} di peramban. Hentikan dengan Ctrl+C.\n`);
}

/** @returns its address */
async function started(settings: Settings): Promise<string> {
  try {
    await keepDataFolder(settings);
    // Half of a start is to load the service: a wrong setting or folder is told of before.
    const { serve } = await import('./serve.js');
    return await (await serve(settings)).getUrl();
  } catch (error) {
    throw startRefusal(error, settings);
  }
}

/** What whoever started it can put right; undefined for a bug. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof SettingsError) return settingSentences(error.faults);
  return error instanceof Refusal ? refusalSentence(error) : undefined;
}

main().catch((error: unknown) => {
  const said = sentenceOf(error);
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${said ?? why}\n`);
  // Nothing that was opened before the fault may keep the process alive.
  process.exit(said === undefined ? BUG : REFUSED);
});
