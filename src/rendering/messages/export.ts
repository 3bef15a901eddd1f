import type { DataSetName } from '../../domain/data-dictionary';
import type { Kind } from '../../domain/statement/kind';
import { KIND_WORDS } from './words';

/** What a data set is called. */
export const DATA_SET_WORDS: Readonly<Record<DataSetName, string>> = {
  units: 'Koperasi dan unit',
  assessments: 'Penilaian',
  indicators: 'Rasio',
  figures: 'Angka laporan',
  answers: 'Jawaban kuesioner',
  surveys: 'Suara anggota',
};

/** How a data set is written, in words. */
const FORM_WORDS = { csv: 'CSV', jsonl: 'JSON Lines' } as const;

/** What an export is called: "Angka laporan, 2024, KSP, 33, CSV". */
export function exportTitle(asked: {
  readonly what: DataSetName;
  readonly form: keyof typeof FORM_WORDS;
  readonly area: string;
  readonly year: number | null;
  readonly kind: Kind | null;
}): string {
  const { what, form, area, year, kind } = asked;
  return [
    DATA_SET_WORDS[what],
    year === null ? '' : String(year),
    kind === null ? '' : KIND_WORDS[kind],
    area === '' ? '' : `wilayah ${area}`,
    FORM_WORDS[form],
  ]
    .filter(Boolean)
    .join(', ');
}
