import { runCommand } from './commands/run';

/** Who reads what is printed may stop early, as in `rapor assess … --json | head`: that is no fault. */
const orWithoutReader =
  (then: () => void) =>
  (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    then();
  };

process.stdout.on(
  'error',
  orWithoutReader(() => process.exit(0)),
);
// What goes wrong is then told to nobody, and by the status.
process.stderr.on(
  'error',
  orWithoutReader(() => undefined),
);

void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
