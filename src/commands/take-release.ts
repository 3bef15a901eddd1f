import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { leftWords, takeOutcomeWords } from '../rendering/messages';
import { openRelease, refused } from '../releases/archive';
import { ReleaseTaking } from '../releases/taking.service';
import { TakingsService } from '../releases/takings.service';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

const MIB = 1024 * 1024;
/** Whoever has the data folder in hand waits for large ones, too. */
const LIMITS = { entry: 256 * MIB, all: 1024 * MIB };

interface Named {
  readonly yes?: true | undefined;
  readonly revise?: true | undefined;
  readonly register?: true | undefined;
}

/** `take-release FILE.zip [--yes]`: what a release of another Rapor would bring; with `--yes` it is taken in. */
export const takeReleaseCommand: Definition = (end) =>
  command('take-release', 'memperlihatkan apa yang dibawa rilis data dari Rapor lain (JSON Lines, lengkap)')
    .argument('<BERKAS.zip>', 'rilis data')
    .option('--yes', 'memasukkannya')
    .option('--revise', 'menambahkan tahun yang di sini berbeda sebagai revisi baru; tanpa ini dibiarkan')
    .option(
      '--register',
      'mendaftarkan unit yang hanya mirip dengan yang ada sebagai unit lain; tanpa ini dilewati',
    )
    .action(async (file, named) => end(await takenIn(file, named)));

async function takenIn(path: string, { yes, revise, register }: Named): Promise<number> {
  const content = await readFile(path).catch(() => {
    throw refused('unreadable', basename(path));
  });
  const release = openRelease(content, LIMITS);
  await withApp(async (app) => {
    const planned = await app.get(ReleaseTaking, { strict: false }).plan(COMMANDER, release);
    const count = (...verdicts: string[]): number =>
      planned.filter(({ verdict }) => verdicts.includes(verdict)).length;
    process.stdout.write(
      `${basename(path)}: ${planned.length} unit: ${count('new')} baru, ${count('here', 'certain')} sudah ada, ${count('doubtful')} perlu dipilih di halaman Rilis data\n`,
    );
    if (!yes) return;
    const choices = {
      years: revise ? 'revise' : 'keep',
      others: register ? 'new' : 'leave',
      units: {},
    } as const;
    const outcome = await app.get(TakingsService, { strict: false }).takeNow(COMMANDER, release, choices);
    process.stdout.write(`${takeOutcomeWords(outcome)}\n`);
    for (const each of outcome.left) process.stdout.write(`  ${leftWords(each)}\n`);
  });
  return 0;
}
