import type { Agrees, Differs } from '../../domain/matching/evidence';
import type { Fault } from '../../domain/statement/fault';
import type { Kind } from '../../domain/statement/kind';
import { KIND_WORDS } from './words';

/** How far a file of the tray is. */
export const TRAY_WORDS: Readonly<Record<TrayWord, string>> = {
  queued: 'Menunggu giliran',
  reading: 'Sedang dibaca',
  asked: 'Perlu dijawab',
  refused: 'Tidak dapat dibaca',
  assessed: 'Sudah dinilai',
  discarded: 'Disisihkan',
};

/** The same of one file: where its job was stopped, it waits for nobody's turn. */
export const trayWords = (state: TrayWord, faults: readonly Pick<Fault, 'code'>[]): string =>
  state === 'queued' && faults.some(({ code }) => code === 'reading-stopped')
    ? 'Dihentikan'
    : TRAY_WORDS[state];

type TrayWord = 'queued' | 'reading' | 'asked' | 'refused' | 'assessed' | 'discarded';

/** What speaks for a unit. */
export const AGREES_WORDS: Readonly<Record<Agrees, string>> = {
  'same-nik': 'NIK sama',
  'same-legal': 'nomor badan hukum sama',
  'same-name': 'nama sama',
  'near-name': 'nama hampir sama',
  'same-seat': 'tempat kedudukan sama',
  'settled-before': 'berkas seperti ini pernah Anda tetapkan miliknya',
};

/** What speaks against it. */
export const DIFFERS_WORDS: Readonly<Record<Differs, string>> = {
  'other-nik': 'NIK berbeda',
  'other-legal': 'nomor badan hukum berbeda',
  'other-seat': 'tempat kedudukan berbeda',
  'other-kind': 'jenis berbeda',
  'other-form': 'bentuk koperasi berbeda',
  'part-of-one':
    'koperasi dan unit simpan pinjamnya: bila dipilih, keduanya dinilai sendiri-sendiri dalam satu laporan',
  'year-stored': 'tahun buku ini sudah punya laporan dari berkas lain',
};

/** Of a file that is stored, whose unit may be one cooperative with others. */
export function kinSentence(kin: readonly { readonly kind: Kind; readonly name: string }[]): string {
  const names = kin.map(({ kind, name }) => `${name} (${KIND_WORDS[kind]})`).join(' atau ');
  return `Sudah disimpan dan dinilai. Masih ditanyakan: apakah unit ini satu koperasi dengan ${names}?`;
}

/** What is asked of a file, and what to do. */
export const QUESTION_WORDS = {
  year: 'Berkas ini tidak menyebut tahun bukunya.',
  frame: 'Sebelum barisnya dibaca, ada yang perlu dipastikan.',
  unit: 'Berkas ini mungkin milik unit yang sudah terdaftar. Pilih yang benar.',
  proposed: 'Unit ini belum terdaftar.',
  rows: 'Ada baris yang artinya belum jelas.',
  layers: 'Isinya berbeda dari yang pernah diketik.',
} as const;
