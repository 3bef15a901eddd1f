import type { InstrumentId, SurveyIndex } from '../../domain/survey/instrument';
import type { PrintedCheck } from '../../domain/survey/printed';

/** What stands over every result of a survey. */
export const OUTSIDE_SCORE = 'di luar nilai kesehatan';

export const INSTRUMENT_WORDS: Readonly<Record<InstrumentId, string>> = {
  'ikm-2017': 'Indeks Kepuasan Masyarakat (IKM), sembilan unsur',
  servqual: 'Mutu pelayanan (SERVQUAL), lima dimensi',
  own: 'Pertanyaan sendiri (TCR)',
};

/** What an index is called, by how it is made. */
export const INDEX_WORDS: Readonly<Record<SurveyIndex['by'], string>> = {
  weighted: 'Indeks IKM',
  share: 'TCR (persen)',
  gap: 'Kesenjangan (pengalaman − kepentingan)',
};

/** Why there is no index. */
export const tooFewWords = (n: number, fewest: number): string =>
  `Baru ${n} jawaban. Hasil ditampilkan mulai ${fewest} jawaban, supaya tidak ada anggota yang dapat dikenali. Bagikan tautan lagi atau unggah lembar kertasnya.`;

/** "n = 120; selang 95 % 74,10–77,20". */
export const intervalWords = (n: number, least: string | null, most: string | null): string =>
  least === null || most === null
    ? `n = ${n}; selang 95 % belum dapat dihitung`
    : `n = ${n}; selang 95 %: ${least} sampai ${most}`;

/** What an answered form says. */
export const THANKS = 'Terima kasih. Jawaban Anda tersimpan tanpa nama. Halaman ini boleh ditutup.';

/** How far answers can be relied on. */
export const alphaWords = (alpha: string | null, n: number): string =>
  alpha === null
    ? `Alfa Cronbach belum dapat dihitung dari ${n} jawaban lengkap.`
    : `Alfa Cronbach ${alpha} dari ${n} jawaban lengkap.`;

/** What recomputing a printed index found. */
export const PRINTED_WORDS: Readonly<Record<PrintedCheck['finding'], string>> = {
  none: 'Angka cetaknya sama dengan hasil hitung.',
  'rounded-on-the-way':
    'Angka cetaknya dibulatkan di tengah jalan sebelum dikalikan, jadi berbeda dengan hasil hitung dari angkanya sendiri.',
  'does-not-hold': 'Angka cetaknya tidak dihasilkan oleh angka-angkanya sendiri.',
};

/** A row of a file that is no answer. */
export const rowFaultWords = (
  sheet: string,
  cell: string,
  found: string,
  range: readonly [number, number],
): string =>
  `${sheet}!${cell}: tertulis “${found}”, diharapkan bilangan bulat ${range[0]} sampai ${range[1]} atau kosong. Perbaiki lalu unggah lagi.`;

export const VOICE_KIND_WORDS = { complaint: 'Pengaduan', suggestion: 'Saran' } as const;

export const VOICE_STATE_WORDS = {
  open: 'belum dijawab',
  answered: 'sudah dijawab',
  raised: 'menjadi temuan',
} as const;

/** How many wait for an answer, and since when. */
export const unansweredWords = (count: number, since: string, days: number): string =>
  `${count} belum dijawab, tertua sejak ${since} (${days} hari)`;
