import { findBrowser, type Machine } from './browser';

const machine = (platform: string, programs: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: '/Users/sari',
  isProgram: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  const path = { PATH: '/usr/local/bin:/usr/bin' };

  it.each<[why: string, machine: Machine, found: string | undefined]>([
    [
      'the quicker shell before the whole browser, wherever it stands on the PATH',
      machine('linux', ['/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell'], path),
      '/usr/bin/chromium-headless-shell',
    ],
    [
      'where installers put it, without a PATH',
      machine('linux', ['/opt/google/chrome/chrome']),
      '/opt/google/chrome/chrome',
    ],
    [
      "the user's own applications on macOS",
      machine('darwin', ['/Users/sari/Applications/Chromium.app/Contents/MacOS/Chromium']),
      '/Users/sari/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge, which every Windows has',
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      }),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'another Unix is searched as Linux is',
      machine('freebsd', ['/usr/bin/chromium'], path),
      '/usr/bin/chromium',
    ],
    ['none at all', machine('linux', [], path), undefined],
  ])('%s', (_why, computer, found) => {
    expect(findBrowser(undefined, computer)).toBe(found);
  });

  it('takes the named browser, or none: never another one silently', () => {
    const computer = machine('linux', ['/usr/bin/chromium', '/opt/mine'], path);
    expect(findBrowser('/opt/mine', computer)).toBe('/opt/mine');
    expect(findBrowser('/opt/gone', computer)).toBeUndefined();
    expect(findBrowser('', computer)).toBe('/usr/bin/chromium');
  });
});
