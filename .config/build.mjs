import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root, say } from './setup/shell.mjs';

const dist = join(root, 'dist');
const stampFile = join(dist, '.sources.json');

/**
 * Builds `dist/` with tsc, and of that with esbuild the programs and the scripts of the browser, when a source is newer than what was built, or when `force` is set.
 *
 * @param {{ force?: boolean, checked?: boolean }} options `checked`: the types were checked just before, not again
 * @returns {boolean} whether `dist/` is now what the sources say
 */
export function build({ force = false, checked = false } = {}) {
  const now = sources();
  const before = force ? undefined : built();
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return true;
  // Only a file that vanished leaves something stale behind; else tsc rewrites what changed.
  if (before === undefined || Object.keys(before).some((file) => !(file in now))) {
    rmSync(dist, { recursive: true, force: true });
  }
  say('Membangun program …');
  rmSync(stampFile, { force: true });
  const tsc = join(root, 'node_modules', 'tsc7', 'bin', 'tsc');
  // What tsc says goes to standard error: standard output belongs to the program.
  const { status } = spawnSync(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', ...(checked ? ['--noCheck'] : [])],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0 || !bundle()) return false;
  writeFileSync(stampFile, JSON.stringify(now));
  return true;
}

function built() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : undefined;
}

/** Every file that the build depends on, with its size and time. */
function sources() {
  const inSrc = readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => join('src', String(file)))
    .filter((file) => /\.(ts|json)$/.test(file) && !/spec\.ts$/.test(file));
  const files = [...inSrc, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].sort();
  const mark = ({ size, mtimeMs }) => `${size}:${mtimeMs}`;
  return Object.fromEntries(files.map((file) => [file, mark(statSync(join(root, file)))]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = (option) => process.argv.includes(option);
  process.exit(build({ force: asked('--force'), checked: asked('--checked') }) ? 0 : 1);
}
