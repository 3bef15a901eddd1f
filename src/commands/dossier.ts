import { readFile } from 'node:fs/promises';
import { judgeDossier } from '../assessments/judge-dossier';
import type { AssessmentResult } from '../domain/assessment/result';

/**
 * Judges a file that holds all an assessment was made from, by the law's data in it, and tells on standard error whether
 * that gives what the file says. @returns undefined for a file that is no dossier
 */
export async function dossierIn(path: string): Promise<AssessmentResult | undefined> {
  if (!/\.json$/i.test(path)) return undefined;
  const text = await readFile(path, 'utf8').catch(() => '');
  const judged = judgeDossier(text);
  if (!judged) return undefined;
  const { result, same, edition } = judged;
  process.stderr.write(`${path}: ${same ? SAME : DIFFERENT}\n`);
  if (!edition) process.stderr.write(`${path}: ${OTHER_EDITION}\n`);
  return result;
}

const SAME = 'dinilai ulang dari data di dalamnya; hasilnya sama.';
const DIFFERENT = 'dinilai ulang dari data di dalamnya; hasilnya BERBEDA dari yang tertulis di situ.';
const OTHER_EDITION = 'data peraturan di dalamnya bukan edisi yang disebutnya.';
