import { pathToFileURL } from 'node:url';
import { findBrowser, provideBrowser } from './browser.mjs';
import { installPackages, packagesInstalled, readStamp, writeStamp } from './packages.mjs';
import { say } from './shell.mjs';
import { keepSqlite, provideSqlite, sqliteWorks } from './sqlite.mjs';

/** The oldest Node that package.json admits. */
const OLDEST = [20, 19];

/**
 * Sets everything up, and nothing twice: the packages of the lock file, SQLite's native part, a browser.
 *
 * @param {{ quick?: boolean, browser?: boolean }} options `quick`: trust the stamp of an earlier run;
 *   `browser`: also look for a browser (and install one where we may)
 * @returns {Promise<boolean>} false when the program cannot run at all
 */
export async function setup({ quick = true, browser = true } = {}) {
  if (!nodeIsNewEnough()) return false;
  if (quick && isDone(browser)) return true;
  if (!(await providePackages())) return false;
  const sqlite = await provideSqlite();
  writeStamp({ sqlite, browser: browser ? await provideBrowser() : undefined });
  return true;
}

/** Whether an earlier set-up left nothing to do. A browser that it could not get is not tried for again. */
function isDone(browser) {
  const stamp = readStamp();
  if (!stamp?.sqlite) return false;
  return !browser || stamp.browser === false || findBrowser() !== undefined;
}

async function providePackages() {
  if (readStamp() || packagesInstalled()) return true;
  // A native part that works is kept: `npm ci` starts from an empty folder.
  if (await sqliteWorks()) keepSqlite();
  return installPackages();
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (!enough)
    say(`Node ${process.versions.node} terlalu lama: pasang Node ${OLDEST.join('.')} atau lebih baru.`);
  return enough;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ready = await setup({ quick: false });
  if (ready) say(`Siap. Peramban: ${findBrowser() ?? 'tidak ada'}.`);
  process.exit(ready ? 0 : 1);
}
