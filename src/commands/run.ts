import { Refusal } from '../domain/errors';
import { refusalSentence } from '../rendering/messages';
import { assessCommand } from './assess';
import { backupCommand, restoreCommand } from './backup';
import { demoCommand } from './demo';
import { exportCommand } from './export';
import { readCommand } from './read';
import { rebuildCommand } from './rebuild';
import { registerCommand } from './register';
import { rulesCommand } from './rules';
import { templateCommand } from './template';
import { trendCommand } from './trend';
import { worksheetCommand } from './worksheet';
import { UsageError } from './usage';

/** Exit status: everything done; some input cannot be used; a bug. */
export const DONE = 0;
export const BUG = 1;
export const REFUSED = 2;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  assess: assessCommand,
  trend: trendCommand,
  read: readCommand,
  template: templateCommand,
  worksheet: worksheetCommand,
  rules: rulesCommand,
  export: exportCommand,
  register: registerCommand,
  rebuild: rebuildCommand,
  backup: backupCommand,
  restore: restoreCommand,
  demo: demoCommand,
};

const USAGE = `Perintah:
  assess BERKAS… [--kind JENIS] [--rules ID[,ID…]] [--reading ID]… [--distances] [--json] [--pdf HASIL.pdf] [--html HASIL.html]
         [--summary RINGKAS.png|RINGKAS.pdf] [--sheet LEMBAR] [--year TAHUN] [--scale ribu|juta] [--column HURUF]
  trend BERKAS… [--kind JENIS] [--year TAHUN] [--rules ID] [--reading ID]… [--json] [--pdf HASIL.pdf] [--html HASIL.html]
  read BERKAS [--kind JENIS] [--sheet LEMBAR] [--year TAHUN] [--scale ribu|juta] [--column HURUF] [--json]
  template [--kind JENIS] HASIL.xlsx
  worksheet BERKAS… HASIL.xlsx [--kind JENIS] [--year TAHUN] [--reading ID]…
  rules [ID] [--json] [--diff EDISI]
  export HASIL.csv|HASIL.jsonl --what units|assessments|indicators|figures [--year TAHUN] [--kind JENIS] [--area KODE]
  export --dictionary
  register BERKAS [--yes]
  rebuild [--groups | --stale]
  backup BERKAS
  restore BERKAS
  demo
`;

/** Runs one command of the command line and gives its exit status. */
export async function runCommand([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    process.stderr.write(USAGE);
    return name === undefined || name === 'help' || name === '--help' ? DONE : REFUSED;
  }
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${USAGE}`);
      return REFUSED;
    }
    if (error instanceof Refusal) {
      process.stderr.write(`${refusalSentence(error)}\n`);
      return REFUSED;
    }
    process.stderr.write(`Terjadi kesalahan pada program. Mohon laporkan baris berikut.\n${String(error)}\n`);
    return BUG;
  }
}
