import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const windows = process.platform === 'win32';

/** One short line of progress. On standard error, so that a program's own output stays clean. */
export function say(line) {
  process.stderr.write(`[setup] ${line}\n`);
}

/**
 * Runs a program without input, with a time limit, its output kept in a file that is shown only on failure.
 *
 * @param {{ seconds: number, cwd?: string, env?: Record<string, string> }} options
 * @returns {Promise<boolean>} whether it ended well
 */
export async function run(command, args, { seconds, cwd = root, env = {}, quiet = false }) {
  const log = join(tmpdir(), `rapor-setup-${process.pid}-${Math.random().toString(36).slice(2)}.log`);
  const output = openSync(log, 'w');
  try {
    const status = await finish(command, args, { seconds, cwd, env, output });
    if (status !== 0 && !quiet) showEnd(log, status, command);
    return status === 0;
  } finally {
    closeSync(output);
    rmSync(log, { force: true });
  }
}

/** Runs npm itself: the one that started us, else the one on the PATH. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return windows ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options) : run('npm', args, options);
}

/** The full path of a program on the PATH, if it is there. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function finish(command, args, { seconds, cwd, env, output }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      detached: !windows,
      windowsHide: true,
    });
    const stop = () => {
      killTree(child);
      process.exit(130);
    };
    const settle = (status) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done(status);
    };
    const timer = setTimeout(() => {
      killTree(child);
      settle(`tidak selesai dalam ${seconds} detik`);
    }, seconds * 1000);
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    child.on('error', (error) => settle(error.message));
    child.on('exit', (code, signal) => settle(code ?? signal));
  });
}

function killTree(child) {
  if (child.pid === undefined) return;
  if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function showEnd(log, status, command) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15);
  process.stderr.write(`${lines.map((line) => `    ${line}`).join('\n')}\n`);
  say(`Gagal (${status}): ${command}`);
}
