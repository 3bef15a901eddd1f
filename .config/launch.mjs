/**
 * Starts a built program: `node .config/launch.mjs [--setup] dist/bundle/cli.js ARGUMENT…`.
 *
 * Sets up and builds first where needed; all of that speaks on standard error, so that standard output and
 * the exit status are the program's own. `--setup` also looks for a browser, and installs one where it may.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './setup/shell.mjs';
import { setup } from './setup/setup.mjs';

const args = process.argv.slice(2);
const browser = args[0] === '--setup';
const [program, ...rest] = browser ? args.slice(1) : args;

if (!(await setup({ browser })) || !build()) process.exit(1);

// The command line works where the user is: npm moves to the top folder and keeps the user's in INIT_CWD.
const child = spawn(process.execPath, [join(root, program), ...rest], {
  stdio: 'inherit',
  cwd: browser ? root : (process.env.INIT_CWD ?? process.cwd()),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
