import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, say } from './shell.mjs';

const stampFile = join(root, 'node_modules', '.rapor-setup.json');

/** What the installed packages depend on: the lock file, the runtime and the machine. */
export function stampKey() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash}-abi${process.versions.modules}-${process.platform}-${process.arch}`;
}

/** What an earlier set-up left behind, if it was for the same lock file and machine. */
export function readStamp() {
  const stamp = readJson(stampFile);
  return stamp?.key === stampKey() ? stamp : undefined;
}

/** @param {{ sqlite: boolean, browser: boolean }} state */
export function writeStamp(state) {
  writeFileSync(stampFile, JSON.stringify({ key: stampKey(), ...state }));
}

/**
 * Whether npm's own record of what is installed agrees with the lock file, as after an `npm ci` by hand.
 * Optional packages may be absent: most of them are binaries for other machines.
 */
export function packagesInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const found = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!found) return false;
  const agrees = ([path, entry]) => found[path]?.integrity === entry.integrity;
  const same = Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && (!entry.optional || path in found))
    .every(agrees);
  return same && Object.keys(found).every((path) => path in wanted);
}

/** Installs exactly what the lock file says; no package may run a script or fetch a browser. */
export async function installPackages() {
  say('Memasang paket npm (sekitar setengah menit) …');
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { seconds: 900, env: { PUPPETEER_SKIP_DOWNLOAD: '1' } };
  // What npm keeps of earlier installations is not asked for again; where that is too old, everything is.
  return (await npm([...install, '--prefer-offline'], { ...options, quiet: true })) || npm(install, options);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
