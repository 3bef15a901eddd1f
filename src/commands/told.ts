import { CommanderError } from '@commander-js/extra-typings';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { Refusal } from '../domain/errors';
import { refusalSentence, settingSentences } from '../rendering/messages';
import { SettingsError } from '../settings';
import { UsageError } from './command';
import { usageOf } from './help';

/** Exit status: everything done; a bug; some input cannot be used. */
export const DONE = 0;
export const BUG = 1;
export const REFUSED = 2;

/** What is wrong with a call, by the library's code; it names the word that it is about between quotes. */
const WRONG: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownCommand': (named) => `Perintah "${named}" tidak dikenal.`,
  'commander.unknownOption': (named) => `Pilihan "${named}" tidak dikenal.`,
  'commander.missingArgument': (named) => `Sebutkan ${named}.`,
  'commander.optionMissingArgument': (named) => `Pilihan "${named.replace(/[<>]/g, '')}" perlu isi.`,
  'commander.excessArguments': () => 'Ada kata yang berlebih.',
};

/** Says on standard error why a command did not run, and gives its exit status.
 * @param name the command that was called */
export function told(error: unknown, program: CommandUnknownOpts, name = ''): number {
  if (error instanceof CommanderError && error.exitCode === 0) return DONE;
  if (error instanceof CommanderError || error instanceof UsageError) {
    process.stderr.write(`${sentenceOf(error)}\n${usageFor(program, name)}`);
    return REFUSED;
  }
  if (error instanceof Refusal || error instanceof SettingsError) {
    const said = error instanceof Refusal ? refusalSentence(error) : settingSentences(error.faults);
    process.stderr.write(`${said}\n`);
    return REFUSED;
  }
  process.stderr.write(`Terjadi kesalahan pada program. Mohon laporkan baris berikut.\n${String(error)}\n`);
  return BUG;
}

function sentenceOf(error: CommanderError | UsageError): string {
  if (error instanceof UsageError) return error.message;
  const [, named = ''] = /'([^']+)'/.exec(error.message) ?? [];
  return WRONG[error.code]?.(named) ?? 'Perintah ini tidak dapat dijalankan.';
}

/** How the command is called; of one that is not known, every command there is. */
function usageFor(program: CommandUnknownOpts, name: string): string {
  const command = program.commands.find((each) => each.name() === name);
  return command ? `Pemakaian: rapor ${usageOf(command)}\n` : program.helpInformation();
}
