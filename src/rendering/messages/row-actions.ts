import { date } from '../numbers';
import { letterText } from './concerns';

/** What became of one unit of a selection. */
export const OUTCOME_WORDS = {
  reminded: 'Pengingat tersimpan; pengurusnya membacanya di beranda.',
  'reminded-mailed': 'Pengingat tersimpan dan dikirim juga lewat surel kepada pengurusnya.',
  'reminded-unmailed':
    'Pengingat tersimpan; surel tidak dikirim, karena tidak ada pengurusnya yang alamat surelnya terdaftar.',
  'reminded-today': 'Sudah diingatkan hari ini; tidak diulang.',
  assigned: 'Ditugaskan; tampil di beranda pemeriksanya.',
  'assigned-out-of-reach':
    'Ditugaskan, tetapi akun itu belum dapat membuka unit ini: minta pengelola menambahkan unitnya pada akun itu.',
  printing: 'Ikut dicetak.',
  'not-reported': 'Belum ada laporan tahun itu, jadi tidak ada yang dicetak.',
} as const;

export type OutcomeCode = keyof typeof OUTCOME_WORDS;

/** Units that were ticked and are not told: gone, or of another area. */
export const unreachedWords = (units: number): string =>
  `${units} unit yang ditandai tidak ditemukan atau di luar wilayah Anda; tidak ada yang dilakukan padanya.`;

/** What a reminder says unless somebody writes otherwise. */
export const reminderWords = (year: number): string =>
  `Mohon segera menyampaikan atau melengkapi laporan keuangan tahun buku ${year}.`;

/** Whether a unit still works. */
export const STATE_OF_UNIT_WORDS = {
  active: 'Aktif',
  closed: 'Ditutup',
  merged: 'Digabung ke unit lain',
} as const;

/** By whom and when something was said or named. @param at ISO time */
export const notedWords = (actor: string, at: string): string => `${date(at)}, oleh ${actor}`;

/** That somebody is to examine a year. */
export const examinesWords = (year: number, at: string): string => `tahun ${year}, sejak ${date(at)}`;

/** What an office writes to those who manage a unit. */
export interface OfficeWords {
  readonly unit: string;
  readonly year: number;
  readonly words: string;
  /** Where the unit is shown; empty for a message that leads nowhere. */
  readonly place: string;
}

/** A reminder as a letter. Its head is read by whoever carries it: no words of the office stand there. */
export const officeLetter = ({
  unit,
  year,
  words,
  place,
}: OfficeWords): { readonly subject: string; readonly text: string } => ({
  subject: `Laporan ${unit} tahun buku ${year}: ada pesan`,
  text: letterText(unit, [words, ...(place === '' ? [] : [`Buka laporannya di halaman ini: ${place}`])]),
});
