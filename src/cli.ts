import { runCommand } from './commands/run';

void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
