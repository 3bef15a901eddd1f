import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { accountCommand } from './account';
import { assessCommand } from './assess';
import { auditCommand } from './audit';
import { backupCommand, restoreCommand } from './backup';
import { copyCommand } from './copy';
import { demoCommand } from './demo';
import { checkCommand } from './check';
import { exportCommand } from './export';
import { intakeCommand } from './intake';
import { keysCommand } from './keys';
import { readCommand } from './read';
import { rebuildCommand } from './rebuild';
import { registerCommand } from './register';
import { releaseCommand } from './release';
import { takeReleaseCommand } from './take-release';
import { rulesCommand } from './rules';
import { templateCommand } from './template';
import { trendCommand } from './trend';
import { workerCommand } from './worker';
import { DONE, told } from './told';
import { recomputeCommand } from './recompute';
import { worksheetCommand } from './worksheet';
import { command } from './command';
import type { Definition, End } from './command';

const COMMANDS: readonly Definition[] = [
  assessCommand,
  trendCommand,
  readCommand,
  templateCommand,
  worksheetCommand,
  recomputeCommand,
  rulesCommand,
  exportCommand,
  releaseCommand,
  takeReleaseCommand,
  registerCommand,
  intakeCommand,
  rebuildCommand,
  accountCommand,
  keysCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  copyCommand,
  auditCommand,
  workerCommand,
  demoCommand,
];

/** Runs one command of the command line and gives its exit status. */
export async function runCommand(args: readonly string[]): Promise<number> {
  let status = DONE;
  const program = programOf((ended) => (status = ended));
  try {
    if (args.length === 0) process.stderr.write(program.helpInformation());
    else await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return told(error, program, args[0]);
  }
}

/** The command line with all its commands.
 * @param end takes the exit status of the one that runs */
export function programOf(end: End): CommandUnknownOpts {
  const program = command('rapor', 'Rapor kesehatan koperasi dan BUM Desa').helpCommand(
    'help [PERINTAH]',
    'menampilkan bantuan satu perintah',
  );
  for (const each of COMMANDS) program.addCommand(each(end));
  return program;
}
