import type { AmountName } from '../../domain/comparison/amounts';
import type { WordColumn } from '../../domain/comparison/rank-columns';
import { capitalised } from '../numbers';

/** Columns of a ranking that are words. */
export const WORD_COLUMN_WORDS: Record<WordColumn, string> = {
  grade: 'Predikat',
  size: 'Ukuran',
  area: 'Wilayah',
  year: 'Tahun buku',
};

const SHORT_AMOUNTS: Record<AmountName, string> = {
  assets: 'aset',
  liabilities: 'kewajiban',
  equity: 'ekuitas',
  loans: 'pinjaman',
  savings: 'simpanan',
  surplus: 'SHU',
};

/** Growth of an amount since the year before, as a heading. */
export const growthWords = (amount: AmountName): string => `Pertumbuhan ${SHORT_AMOUNTS[amount]} (%)`;

/** An amount as a heading. */
export const amountWords = (amount: AmountName): string => `${capitalised(SHORT_AMOUNTS[amount])} (Rp)`;

/** Points won or lost since the year before, as a heading. */
export const CHANGE_WORDS = 'Perubahan skor';

/** How equal values and values that look equal stand in a ranking. */
export const TIE_WORDS =
  'Tanda = berarti nilainya persis sama dengan unit lain: peringkatnya sama, dan peringkat berikutnya dilewati (1, 2, 2, 4). Nilai dibandingkan tanpa pembulatan; bila dua nilai berurutan tampak sama tetapi berbeda, angka di belakang komanya ditambah sampai perbedaannya terlihat (paling banyak sepuluh).';

/** Who has no place, and who is not there at all. */
export const UNRANKED_WORDS =
  'Unit yang nilainya belum diketahui berada di bawah, tanpa peringkat. Unit dengan temuan yang harus diperbaiki tidak ikut.';

/** What growth is of, and when there is none. */
export const GROWTH_WORDS =
  'Pertumbuhan dan perubahan: terhadap tahun buku sebelumnya. Pertumbuhan kosong bila angka sebelumnya nol atau kurang, atau tidak dilaporkan; perubahan skor kosong bila aturannya lain.';

/** Why this year stands there. */
export const usableYearWords = (year: number): string =>
  `Tahun ${year} dipilih karena itu tahun terbaru yang unitnya sudah sedikitnya separuh dari tahun terpenuh.`;

/** That of each unit its newest year stands there. @param back how many years it may lie back */
export const newestYearWords = (newest: number, back: number): string =>
  `Tiap unit dengan tahun bukunya yang terbaru yang sudah dapat dipakai, dari ${newest - back + 1} sampai ${newest}; tahunnya tertulis pada kolom Tahun buku. Tahun yang ditahan temuan dilewati.`;

/** What means of areas are of: below every table that shows them. */
export const RATIO_NOTES = [
  'Rata-rata tanpa bobot: setiap unit dihitung sama, besar maupun kecil. Bila ada 20 unit atau lebih, 5% terendah dan 5% tertinggi tidak ikut. Angka di bawahnya: banyaknya unit yang nilainya diketahui, dan bagiannya dari unit sejenis yang terdaftar di sana; yang sudah ditutup sebelum tahun itu hanya dihitung bila melaporkannya.',
  'Setiap rata-rata membuka daftar unitnya. Garis kecil hanya menunjukkan arah: tingginya tidak dapat dibandingkan antarbaris, dan putus bila tahunnya kosong. Yang tertulis “belum dihitung” terisi bila halaman ini dibuka lagi.',
];

/** In which direction a ranking stands. */
export const DIRECTION_WORDS = {
  high: ['Tertinggi dulu', 'Terendah dulu'],
  low: ['Terendah dulu (makin rendah makin baik)', 'Tertinggi dulu'],
} as const;
