import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import browsers from './browsers.json';

/** What the finder has to know about the computer. A test gives another one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether the file is there and may be run. */
  readonly isProgram: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Finds the Chromium, Chrome or Edge that prints the reports; nothing is ever downloaded.
 *
 * @param setting the browser that the user names. It is that one or none: another is not taken silently.
 * @returns the full path, or undefined when there is no browser
 */
export function findBrowser(setting?: string, machine: Machine = thisMachine): string | undefined {
  if (setting) return machine.isProgram(setting) ? setting : undefined;
  return candidates(machine).find((path) => machine.isProgram(path));
}

/** Every place to look at, best first: the programs on the PATH, then where installers put them. */
function candidates({ platform, env, home }: Machine): string[] {
  const { names, places } =
    platform === 'win32' ? browsers.win32 : platform === 'darwin' ? browsers.darwin : browsers.linux;
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => paths.join(folder, name)));
  const fill = (path: string): string =>
    path.replace(/^~/, home).replace(/%([^%]+)%/g, (_, name: string) => env[name] ?? '');
  return [...onPath, ...places.map(fill)];
}
