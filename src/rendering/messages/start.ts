import type { RefusalValues } from '../../domain/errors';
import type { Reason } from '../../domain/refusal-reasons';

/** Why the program did not start, and what to do. */
const SENTENCES: Partial<Record<Reason, (values: RefusalValues) => string>> = {
  'port-taken': ({ port }) =>
    `Porta ${port} sudah dipakai program lain, mungkin Rapor yang masih berjalan; hentikan program itu, atau pilih porta lain dengan RAPOR_PORT.`,
  'port-forbidden': ({ port }) =>
    `Porta ${port} tidak boleh dipakai akun ini; pilih porta 1024 ke atas dengan RAPOR_PORT.`,
  'no-such-address': ({ host }) =>
    `Alamat ${host} bukan alamat komputer ini; perbaiki RAPOR_HOST, biasanya 127.0.0.1.`,
  'no-accounts': ({ host }) =>
    `Rapor belum memakai akun, jadi hanya boleh dibuka di komputer ini. Untuk melayani jaringan (${host}), buat dahulu akun pengelola dengan perintah "rapor account NAMA"; atau kosongkan RAPOR_HOST, RAPOR_PUBLIC_ADDRESS, dan RAPOR_TRUSTED_PROXIES.`,
  'folder-forbidden': ({ folder }) =>
    `Folder data ${folder} tidak dapat ditulisi; berikan hak tulis kepada akun ini, atau pilih folder lain dengan RAPOR_DATA.`,
  'folder-in-use': ({ folder }) =>
    `Folder data ${folder} sedang dipakai layanan Rapor lain; hentikan dahulu layanan itu, atau pilih folder lain dengan RAPOR_DATA.`,
  'folder-watched': ({ folder }) =>
    `Folder ${folder} sudah ditunggu perintah intake lain; hentikan dahulu perintah itu, atau tunggu folder lain.`,
  'no-folder': ({ folder }) =>
    `Folder data ${folder} tidak dapat dibuat: tempatnya bukan folder, atau sudah ditempati berkas. Pindahkan berkas itu, atau pilih folder lain dengan RAPOR_DATA.`,
  'disk-full': ({ folder }) =>
    `Penyimpanan untuk folder data ${folder} penuh; kosongkan sebagian, lalu jalankan lagi.`,
  'newer-version': () =>
    'Basis data ini sudah dipakai versi Rapor yang lebih baru; jalankan versi itu, atau pulihkan cadangan dari versi ini dengan "rapor restore BERKAS".',
  'server-away': () =>
    'PostgreSQL pada DATABASE_URL tidak menjawab; pastikan PostgreSQL berjalan dan alamat serta portanya benar, lalu jalankan lagi.',
  'server-refuses': () =>
    'PostgreSQL pada DATABASE_URL menolak nama atau kata sandinya; perbaiki DATABASE_URL, lalu jalankan lagi.',
  'server-no-database': () =>
    'Basis data yang disebut DATABASE_URL belum ada di PostgreSQL itu; buat dahulu dengan "createdb NAMA", lalu jalankan lagi.',
  damaged: ({ folder }) =>
    `Basis data di folder ${folder} rusak; pulihkan cadangan terakhir dengan "rapor restore BERKAS".`,
};

/** The sentence of a program that cannot start. */
export const startSentence = (values: RefusalValues): string =>
  SENTENCES[values.reason ?? 'unreadable']?.(values) ?? 'Program tidak dapat dijalankan.';

const FULL =
  'Tempat penyimpanan layanan ini penuh, jadi tidak ada yang disimpan. Beri tahu pengelola, lalu kirim lagi setelah ada tempat.';
const LOCKED =
  'Tempat penyimpanan layanan ini tidak dapat ditulisi, jadi tidak ada yang disimpan. Beri tahu pengelola, lalu kirim lagi.';

/** Why nothing could be stored, by the code of the system or of the database. */
const NOT_STORED: Readonly<Record<string, string>> = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  '53100': FULL,
  SQLITE_READONLY: LOCKED,
  EROFS: LOCKED,
};

/** What is said where nothing could be stored; undefined for any other fault. */
export const notStored = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(NOT_STORED, code) ? NOT_STORED[code] : undefined;

/** What is wrong with settings, a line for each, and what to do. */
export const settingSentences = (
  faults: readonly { readonly variable: string; readonly found: string; readonly expected: string }[],
): string =>
  faults
    .map(
      ({ variable, found, expected }) =>
        `Pengaturan ${variable} tidak dapat dipakai: ditemukan “${found}”, diharapkan ${expected}. Perbaiki, lalu jalankan lagi.`,
    )
    .join('\n');
