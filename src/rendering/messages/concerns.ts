import { listed } from '../numbers';
import type { ConcernMove, ConcernOrigin, ConcernState } from '../../domain/filing/concerns';

export const CONCERN_STATES: Readonly<Record<ConcernState, string>> = {
  open: 'Menunggu jawaban pengurus',
  answered: 'Menunggu pemeriksa',
  settled: 'Selesai',
};

export const CONCERN_ORIGIN_WORDS: Readonly<Record<ConcernOrigin, string>> = {
  free: 'Umum',
  ratio: 'Rasio',
  answer: 'Pertanyaan',
  check: 'Pemeriksaan angka',
  cell: 'Sel berkas',
  return: 'Laporan dikembalikan',
};

/** "2/2025", the number of a concern in its year. */
export const concernName = ({ number, year }: { readonly number: number; readonly year: number }): string =>
  `${number}/${year}`;

/** "Rasio 2.1", what a concern was raised from. */
export const concernTopic = (origin: ConcernOrigin, about: string): string =>
  [CONCERN_ORIGIN_WORDS[origin], about].filter((each) => each !== '').join(' ');

/** "3 temuan: 1 selesai, 2 belum." */
export const concernsCounted = (all: number, settled: number): string =>
  `${all} temuan: ${settled} selesai, ${all - settled} belum.`;

/** What is said to a concern: on the button, and once it was said. */
export const MOVE_WORDS: Readonly<Record<ConcernMove, { readonly todo: string; readonly done: string }>> = {
  reply: { todo: 'Kirim jawaban', done: 'Dijawab' },
  accept: { todo: 'Terima jawaban', done: 'Diterima' },
  'send-back': { todo: 'Minta dilengkapi', done: 'Diminta dilengkapi' },
};

/** A message to those who manage a unit, line by line. */
export const letterText = (unit: string, lines: readonly string[]): string =>
  [`Yth. Pengurus ${unit},`, ...lines, 'Terima kasih.'].join('\n');

/** A message to copy, or to send over WhatsApp or by mail. @param place where they are answered; empty for none to name */
export const reminderText = (unit: string, year: number, open: readonly string[], place = ''): string =>
  letterText(unit, [
    `Temuan laporan ${year} yang masih menunggu:`,
    ...open,
    ...(place === '' ? [] : [`Jawab di halaman ini: ${place}`]),
  ]);

/** One line of such a message. */
export function reminderLine(number: string, text: string, until: string, overdue: boolean): string {
  if (until === '') return `${number}. ${text}`;
  return `${number}. ${text} (${overdue ? 'sudah lewat tenggatnya,' : 'sampai'} ${until})`;
}

/** What such a message is about, for its head: anybody who passes the phone may read that, so nothing of it is told. */
export const reminderSubject = (unit: string): string => `Laporan ${unit}: ada yang menunggu jawaban`;

/** Whom the message would reach by mail. */
export const letterTo = (names: readonly string[]): string => `Kirim lewat surel ke ${listed(names)}`;

/** That it is on its way. */
export const LETTER_POSTED =
  'Pesan dikirim lewat surel. Pesan yang sama hanya terkirim sekali sehari kepada tiap pengurus.';
