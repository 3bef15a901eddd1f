import type { Citation, Confidence, Source } from '../../citation';
import { SOURCES as SUCCESSOR } from '../perdep-06-2016/sources';

export const REGULATION = '14/Per/M.KUKM/XII/2009';

/** Witnesses of this regulation beside those of its successor, most of which print its tables. */
export const SOURCES: readonly Source[] = [
  {
    code: 'T-DY42',
    title: 'Skripsi yang memuat kelima predikat Permen 14/2009 (text-id.123dok.com, dy42gk80q)',
  },
  {
    code: 'S-63231',
    title: 'Program terbuka dengan batas predikat 80, 60, 40, dan 20 (berkas GitHub 63231101771)',
  },
  { code: 'R-MELATI', title: 'Penilaian KUD Melati 2010–2014 (123dok.com, y8rx585q)' },
  { code: 'R-TEGAS', title: 'Penilaian KPRI Tegas Wonosari 2013–2015 (eprints.uny.ac.id, 34996)' },
  { code: 'R-SIDO', title: 'Penilaian KUD Sido Makmur 2012 (text-id.123dok.com, nzwkpex7z)' },
  { code: 'R-BANGUN', title: 'Penilaian USP KSU Bangun Sejahtera 2014 (text-id.123dok.com, wye844j0y)' },
  ...SUCCESSOR,
];

/** A place in this regulation's annex, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
