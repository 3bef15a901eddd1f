import { runCommand } from './commands/run';

// Who reads what is printed may stop early: `rapor assess … --json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
