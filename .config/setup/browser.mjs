import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, mayUseApt } from './apt.mjs';
import { isProgram, onPath, root, say } from './shell.mjs';

// The same list as the program's own finder, src/reports/browser.ts.
const list = JSON.parse(readFileSync(join(root, 'src', 'reports', 'browsers.json'), 'utf8'));

const setting = process.env.RAPOR_BROWSER || process.env.PUPPETEER_EXECUTABLE_PATH;

/** The browser that prints the reports, if there is one: the setting's or none, else the first of the list. */
export function findBrowser() {
  if (setting) return isProgram(setting) ? setting : undefined;
  const { names, places } = list[process.platform] ?? list.linux;
  const fill = (path) =>
    path.replace(/^~/, homedir()).replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? '');
  return names.map(onPath).find(Boolean) ?? places.map(fill).find(isProgram);
}

/** Makes sure that there is a browser, by apt where we may; it is never downloaded from elsewhere. */
export async function provideBrowser() {
  if (findBrowser()) return true;
  if (setting) {
    say(`Peramban yang ditunjuk tidak ada: ${setting}. Perbaiki RAPOR_BROWSER, atau kosongkan.`);
    return false;
  }
  if (process.platform === 'linux' && mayUseApt()) {
    await aptInstall('chromium-headless-shell', 'fonts-liberation');
    if (!findBrowser()) await aptInstall('chromium', 'fonts-liberation');
    if (findBrowser()) return true;
  }
  say('Tidak ada peramban untuk mencetak PDF; laporan HTML tetap dibuat.');
  say('Pasang Chromium, Google Chrome atau Microsoft Edge, atau isi RAPOR_BROWSER dengan letaknya.');
  return false;
}
