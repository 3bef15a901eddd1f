import type { Note } from '../../domain/analysis/what-if';

/** What the page of suppositions says while somebody types; the script sets the figures in at the braces. */
export interface WhatIfWords {
  /** Read aloud after each change. */
  readonly said: string;
  readonly unchanged: string;
  readonly noGrade: string;
  readonly noScore: string;
  readonly was: string;
  /** Beside a line that is booked against another. */
  readonly follows: string;
  readonly unreadable: string;
  readonly ignored: string;
  readonly noneFound: string;
  readonly copied: string;
  readonly notes: Record<Note, string>;
}

export const WHAT_IF_WORDS: WhatIfWords = {
  said: 'Jumlah skor {now}, semula {was}. Predikat: {grade}.',
  unchanged: 'Belum ada angka yang diubah.',
  noGrade: 'belum dapat ditetapkan',
  noScore: 'belum dapat dinilai',
  was: 'semula {amount}',
  follows: 'menjadi {amount} karena pos lawannya',
  unreadable: 'Angka ini tidak dapat dibaca; tulis misalnya 1.500.000.',
  ignored: '{count} bagian tautan ini tidak dikenal dan tidak dipakai.',
  noneFound: 'Tidak ada pos yang cocok; coba kata lain.',
  copied: 'Tautan sudah disalin.',
  notes: {
    'cash-unknown': 'Neraca tidak dijaga seimbang, sebab kas belum dilaporkan.',
    'cash-itself': 'Kas diubah langsung, sehingga neraca tidak lagi seimbang; ubah juga pos lawannya.',
    'cash-negative': 'Kas menjadi minus: uangnya tidak cukup untuk perubahan ini.',
    'line-negative':
      'Ada pos yang Anda isi minus, padahal tidak mungkin minus; rasio yang memakainya tidak dinilai. Tulis tanpa minus.',
  },
};
