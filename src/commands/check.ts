import { readFile } from 'node:fs/promises';
import { CheckingService } from '../documents/checking.service';
import type { Checked } from '../documents/checking.service';
import { SEAL_WORDS, UNKNOWN_PAPER, PAPER_STATES, standingWords } from '../rendering/messages';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/** `check TEXT`: whether a paper is genuine, by its number, short code, QR or file; 2 where it is not. */
export const checkCommand: Definition = (end) =>
  command('check', 'memeriksa keaslian dokumen dari nomor, kode, isi QR, atau berkas PDF-nya')
    .argument('<TEKS>', 'nomor, kode, isi QR, atau nama berkas .pdf')
    .option('--key <KUNCI>', 'kunci publik kantor lain')
    .action(async (text, { key = '' }) => end(await checkOf(text, key)));

async function checkOf(text: string, otherKey: string): Promise<number> {
  return withApp(async (app) => {
    const checking = app.get(CheckingService, { strict: false });
    const checked = /\.pdf$/i.test(text)
      ? await checking.checkFile(await bytesOf(text))
      : await checking.check(text, otherKey);
    process.stdout.write(`${linesOf(checked).join('\n')}\n`);
    const genuine = checked.found === 'paper' && checked.verdict.startsWith('genuine');
    return genuine ? 0 : 2;
  });
}

/** @throws UsageError for a file that cannot be read */
const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch(() => {
    throw new UsageError(`${path} tidak dapat dibaca.`);
  });

function linesOf(checked: Checked): string[] {
  if (checked.found === 'nothing') return [UNKNOWN_PAPER[checked.by]];
  if (checked.found === 'number')
    return [`${checked.number}: ${PAPER_STATES[checked.state]}. ${checked.reason}`.trim()];
  const { verdict, paper, sealed } = checked;
  const { title, text } = SEAL_WORDS[verdict];
  return [
    `${title}. ${text}`,
    ...(paper ? [`${paper.number}: ${paper.unit}, tahun buku ${paper.year}, revisi ${paper.revision}`] : []),
    ...(paper ? [standingWords(paper.standing)] : []),
    ...(sealed
      ? [`QR: ${[sealed.number, sealed.unit, sealed.year, sealed.total, sealed.predicate].join(' · ')}`]
      : []),
  ];
}
