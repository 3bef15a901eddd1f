import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'soffice';

/** True where LibreOffice is installed. The gate does not need it. */
export function convertersHere(): boolean {
  return spawnSync(PROGRAM, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Opens a workbook in LibreOffice, without a window and with a profile of its own, and saves it again. */
export function resavedByLibreOffice(workbook: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
    ];
    execFileSync(PROGRAM, [...words, join(folder, 'in.xlsx')], { stdio: 'ignore', timeout: 90_000 });
    return readFileSync(join(folder, 'out', 'in.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
