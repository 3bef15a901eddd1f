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

/** A message to copy, or to send over WhatsApp. */
export const reminderText = (unit: string, year: number, open: readonly string[]): string =>
  [`Yth. Pengurus ${unit},`, `Temuan laporan ${year} yang masih menunggu:`, ...open, 'Terima kasih.'].join(
    '\n',
  );

/** One line of such a message. */
export const reminderLine = (number: string, text: string, until: string): string =>
  `${number}. ${text}${until === '' ? '' : ` (sampai ${until})`}`;
