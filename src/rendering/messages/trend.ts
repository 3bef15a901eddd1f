import type { NoNumber } from '../../domain/comparison/growth';
import type { LawChange } from '../../domain/comparison/law-changes';

/** Why a comparison shows a dash. */
export const NO_NUMBER_SENTENCES: Record<NoNumber, string> = {
  'first-year': 'tahun pertama',
  'year-missing': 'tahun ini tidak dilaporkan',
  'value-missing': 'angka tahun ini tidak ada',
  'year-before-missing': 'tahun sebelumnya tidak dilaporkan',
  'value-before-missing': 'angka tahun sebelumnya tidak ada',
  'base-not-positive': 'angka awalnya nol atau negatif, sehingga persennya tidak bermakna',
  'end-negative': 'angka akhirnya negatif, sehingga pertumbuhannya tidak bermakna',
  'too-few-years': 'perlu dua tahun atau lebih',
  'definition-changed': 'pengertian rasio ini berubah di antara kedua tahun',
  'law-changed': 'dasar penilaian berubah di antara kedua tahun',
};

/** What changed in the law by which the years were judged. */
export const LAW_CHANGE_WORDS: Record<LawChange['what'], string> = {
  'rule-set': 'peraturannya lain',
  edition: 'edisi data peraturannya lain',
  readings: 'cara membaca peraturannya lain',
};

/** How the paper's own method is labelled wherever it stands. */
export const MEAN_NOTE =
  'Rata-rata tahun-tahun yang ada, dinilai dengan tabel peraturan: cara yang dipakai dalam penelitian. Ini bukan hasil satu tahun mana pun dan bukan penilaian resmi.';

/** How growth is worked out, in the words that stand below its table. */
export const GROWTH_NOTES: readonly string[] = [
  'Tumbuh rata-rata: rata-rata perubahan persen dari tahun ke tahun. Tumbuh majemuk: (angka terakhir ÷ angka pertama) pangkat (1 ÷ jumlah tahun), dikurangi 1.',
  'Akar yang tidak habis dipotong pada desimal kesepuluh; yang tampak di sini dipotong pada desimal kedua, tidak dibulatkan.',
  'Tahun yang tidak dilaporkan dan angka yang tidak ada dibiarkan kosong (–), tidak pernah dianggap nol.',
];
