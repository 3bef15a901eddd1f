import { readFile } from 'node:fs/promises';
import { dossierIn, judgeDossier } from '../assessments/judge-dossier';
import type { JudgedDossier } from '../assessments/judge-dossier';

/**
 * Judges a file that holds all an assessment was made from, by the law's data in it, and tells on standard error whether
 * that gives what the file says, and where it does not.
 *
 * @returns undefined for a file that is no dossier
 */
export async function dossierAt(path: string): Promise<JudgedDossier | 'unusable' | undefined> {
  if (!/\.json$/i.test(path)) return undefined;
  const root = dossierIn(await readFile(path, 'utf8').catch(() => ''));
  if (!root) return undefined;
  const judged = judgeDossier(root);
  const told = judged ? [judged, ...judged.parts].flatMap(wordsOf) : [UNUSABLE];
  for (const words of told) process.stderr.write(`${path}: ${words}\n`);
  return judged ?? 'unusable';
}

const SAME = 'dinilai ulang dari data di dalamnya; hasilnya sama.';
const DIFFERENT = 'dinilai ulang dari data di dalamnya; hasilnya BERBEDA dari yang tertulis di situ.';
const OTHER_EDITION = 'data peraturan di dalamnya bukan edisi yang disebutnya.';
const UNUSABLE =
  'tidak dapat dinilai ulang: penilaiannya tidak ada atau isinya rusak. Unduh lagi data.json dari halaman Dokumen unit itu.';
/** Differences that are told; who wants the rest has the JSON. */
const MOST = 5;

function wordsOf({ result, differences, edition }: JudgedDossier): string[] {
  const { length } = differences;
  const words = [`${result.unit.name}: ${length === 0 ? SAME : DIFFERENT}`];
  for (const { path, kept, now } of differences.slice(0, MOST))
    words.push(`${path}: tertulis ${shown(kept)}, dihitung ulang ${shown(now)}`);
  if (length > MOST) words.push(`… dan ${length - MOST} perbedaan lain.`);
  return edition ? words : [...words, OTHER_EDITION];
}

const shown = (value: unknown): string => (value === undefined ? 'tidak ada' : JSON.stringify(value));
