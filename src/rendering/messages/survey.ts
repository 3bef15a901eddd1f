import { SMALLEST_GROUP, type InstrumentId, type SurveyIndex } from '../../domain/survey/instrument';
import type { PrintedCheck } from '../../domain/survey/printed';
import type { Quadrant } from '../../domain/survey/priorities';
import type { BandReading } from '../../domain/survey/result';
import { date, daysBetween, MINUS } from '../numbers';
import { CONFIDENCE_WORDS } from './words';

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

/** Why there is no index: so many answers are shown, and so many came in. */
export function tooFewWords(shown: number, came: number): string {
  if (shown >= SMALLEST_GROUP)
    return `Indeksnya belum dapat ditampilkan: ada pertanyaan yang dijawab kurang dari ${SMALLEST_GROUP} anggota.`;
  if (came < SMALLEST_GROUP)
    return `Baru ${came} jawaban. Hasil ditampilkan mulai ${SMALLEST_GROUP} jawaban, supaya tidak ada anggota yang dapat dikenali. Bagikan tautannya atau unggah lembar kertasnya.`;
  return `${came} jawaban sudah masuk. Tutup survei untuk melihat hasilnya, atau tunggu sampai ${2 * SMALLEST_GROUP} jawaban.`;
}

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

/** How many wait for an answer, and since when. @param since ISO date @param today ISO date */
export const unansweredWords = (count: number, since: string, today: string): string =>
  `${count} belum dijawab, tertua sejak ${date(since)} (${Math.max(0, daysBetween(since, today))} hari)`;

/** The quarters of importance and experience. */
export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  improve: 'Perbaiki lebih dulu',
  keep: 'Pertahankan',
  later: 'Dapat menunggu',
  enough: 'Sudah lebih dari cukup',
};

/** What the picture of importance and experience shows. */
export const PRIORITIES_WORDS =
  'Garis putus-putus adalah rata-rata semua hal. Di kanan: lebih penting bagi anggota. Di atas: lebih baik dialami. Yang di kanan bawah diperbaiki lebih dulu. Sumbunya hanya menampilkan bagian yang terpakai.';

/** What an index says in one sentence, with its class under the first source. @param said its number finished, `band` absent where there are no classes */
export function indexSentence(
  by: SurveyIndex['by'],
  said: {
    readonly n: number;
    readonly value: string;
    readonly band?: Pick<BandReading, 'code' | 'label' | 'confidence'>;
  },
): string {
  const { n, value, band } = said;
  switch (by) {
    case 'weighted':
      return `${n} anggota memberi pelayanan indeks ${value}.${classWords(band)}`;
    case 'share':
      return `${n} anggota memberi ${value} % dari jawaban tertinggi.${classWords(band)}`;
    case 'gap':
      return value.startsWith(MINUS)
        ? `Menurut ${n} anggota, pelayanan masih di bawah yang mereka anggap penting: selisihnya ${value}.`
        : `Menurut ${n} anggota, pelayanan sudah setara dengan yang mereka anggap penting: selisihnya ${value}.`;
  }
}

function classWords(band: Pick<BandReading, 'code' | 'label' | 'confidence'> | undefined): string {
  if (!band || band.code === null || band.label === null) return '';
  const sure = band.confidence === 'unverified' ? ` (batas kelasnya ${CONFIDENCE_WORDS.unverified})` : '';
  return ` Kelasnya ${band.code}: ${band.label.toLowerCase()}${sure}.`;
}

/** That an interval reaches over an edge between classes. */
export const unsureClassWords = (least: string, most: string): string =>
  `Kelas itu belum pasti: selang 95 % mencakup kelas ${least} sampai ${most}. Tambah jawaban supaya lebih pasti.`;

/** What members are least content with, or what stands farthest below what they wish. */
export const worstWords = (names: string): string => `Yang paling perlu diperhatikan: ${names}.`;

/** How an index moved, and whether the intervals of both years reach over one another. */
export const movedWords = (year: number, before: string, change: string, apart: boolean): string =>
  `Tahun ${year}: ${before}, berubah ${change}. ${
    apart
      ? 'Selang 95 % kedua tahun terpisah, jadi perubahannya nyata.'
      : 'Selang 95 % kedua tahun saling menutupi, jadi perubahannya belum tentu nyata.'
  }`;

const WHY_TOGETHER = 'supaya jawaban seorang anggota tidak terlihat dari selisih dua hasil';

/** Answers that came in and are not in the result; empty where there are none. */
export function laterAnswersWords(waiting: number, open: boolean): string {
  if (waiting === 0) return '';
  return open
    ? `${waiting} jawaban lagi sudah masuk. Hasil bertambah paling sedikit ${SMALLEST_GROUP} jawaban sekaligus, ${WHY_TOGETHER}: dari tautan mulai ${2 * SMALLEST_GROUP} jawaban, sisanya sesudah survei ditutup.`
    : `${waiting} jawaban terakhir tidak ikut dihitung: yang dari tautan atau yang dari kertas kurang dari ${SMALLEST_GROUP}, ${WHY_TOGETHER}.`;
}

/** Between units, nothing is a cause. */
export const NO_CAUSE_WORDS =
  'Hubungan bukan sebab: unit yang berbeda indeksnya juga berbeda dalam banyak hal lain. Jangan menyimpulkan bahwa rasio ini mengubah pendapat anggota, atau sebaliknya.';

/** Why units are not put in relation. */
export const tooFewUnitsWords = (known: number, fewest: number): string =>
  `Baru ${known} unit yang indeks dan semua rasio pilihannya diketahui; hubungan dihitung mulai ${fewest} unit.`;
