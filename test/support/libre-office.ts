import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from '../../src/domain/kept';

const PROGRAM = 'soffice';
/** Milliseconds: as the common net of jest, which cannot end a program that is waited for. */
const NET = 300_000;

/** True where LibreOffice is installed. The gate does not need it. */
export const convertersHere = once(
  () => spawnSync(PROGRAM, ['--version'], { stdio: 'ignore', timeout: NET }).status === 0,
);

/** Makes LibreOffice work out every formula of a workbook anew, whatever it last gave. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/**
 * Opens a workbook in LibreOffice, without a window and with a profile of its own, and saves it again.
 *
 * @param anew works out every formula anew
 */
export function resavedByLibreOffice(workbook: Buffer, options: { readonly anew?: boolean } = {}): Buffer {
  const [resaved] = allResavedByLibreOffice([workbook], options);
  if (!resaved) throw new Error('nothing was saved');
  return resaved;
}

/** The same of many workbooks, in one start of the program. */
export function allResavedByLibreOffice(workbooks: readonly Buffer[], { anew = false } = {}): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  const names = workbooks.map((_, at) => `in-${at}.xlsx`);
  try {
    workbooks.forEach((workbook, at) => writeFileSync(join(folder, names[at] ?? ''), workbook));
    const user = join(folder, 'profile', 'user');
    if (anew) {
      mkdirSync(user, { recursive: true });
      writeFileSync(join(user, 'registrymodifications.xcu'), ALWAYS);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
    ];
    const paths = names.map((name) => join(folder, name));
    execFileSync(PROGRAM, [...words, ...paths], { stdio: 'ignore', timeout: NET });
    return names.map((name) => readFileSync(join(folder, 'out', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
