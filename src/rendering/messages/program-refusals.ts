import type { RefusalCode, RefusalValues } from '../../domain/errors';
import type { Reason } from '../../domain/refusal-reasons';

/** Reasons that only a program is told: of what it sent, and of the address it asked. */
type ProgramReason = Extract<
  Reason,
  | 'no-json'
  | 'no-body'
  | 'character-zero'
  | 'field-unknown'
  | 'field-missing'
  | 'field-unclear'
  | 'filter-unknown'
  | 'filter-unclear'
  | 'cursor-unclear'
  | 'key-unclear'
>;

/** Why a request of a program is not understood, and what is expected. */
export const PROGRAM_REASON_WORDS: Readonly<Record<ProgramReason, string>> = {
  'no-json': 'isinya bukan JSON yang utuh; periksa tanda kurung, koma, dan petiknya',
  'no-body': 'isinya kosong; kirim objek JSON dengan content-type application/json',
  'character-zero': 'ada karakter nol (\\u0000) di dalam teksnya; hapus karakter itu',
  'field-unknown': 'ada isian yang tidak dikenal; hapus, atau perbaiki namanya',
  'field-missing': 'ada isian wajib yang belum ada',
  'field-unclear': 'ada isian yang tidak seperti yang diharapkan',
  'filter-unknown': 'saringan itu tidak dikenal pada alamat ini',
  'filter-unclear': 'isi saringan itu tidak seperti yang diharapkan',
  'cursor-unclear': 'cursor itu bukan dari jawaban alamat ini; mulai lagi tanpa cursor',
  'key-unclear': 'Idempotency-Key diharapkan 1 sampai 200 huruf, angka, atau tanda - _ . :',
};

/** Refusals that only a program meets. */
type ProgramRefusal = Extract<
  RefusalCode,
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'too-large'
  | 'too-many-requests'
  | 'changed-meanwhile'
  | 'key-used-otherwise'
  | 'key-in-use'
  | 'done-before'
  | 'questions-open'
  | 'statement-refused'
  | 'not-stored'
  | 'bug'
>;

/** What a program is told of a request that is no request to us, or comes too often, or twice. */
export const PROGRAM_SENTENCES: Readonly<Record<ProgramRefusal, (values: RefusalValues) => string>> = {
  'not-found': () => 'Alamat ini tidak ada; lihat daftar alamat di /api/docs.',
  'method-not-allowed': ({ allow = '' }) =>
    `Alamat ini tidak melayani cara itu; gunakan ${allow.replaceAll(', ', ' atau ')}.`,
  'not-acceptable': ({ expected = 'application/json' }) =>
    `Alamat ini menjawab dengan ${expected} saja; sebutkan itu pada accept, atau tinggalkan accept.`,
  'unsupported-media-type': ({ expected = 'application/json' }) =>
    `Isi permintaan ini tidak dapat dibaca; kirim dengan content-type ${expected}.`,
  'too-large': () => 'Isi permintaan ini terlalu besar; kirim lebih sedikit sekaligus.',
  'too-many-requests': ({ seconds = '60', most = 'yang boleh' }) =>
    `Permintaan dalam satu menit lebih dari ${most}; tunggu ${seconds} detik, lalu lanjutkan.`,
  'changed-meanwhile': () =>
    'Keadaannya sudah berubah sejak Anda membacanya: buka lagi, periksa, lalu ulangi. Program mengirim ETag yang baru.',
  'key-used-otherwise': () =>
    'Idempotency-Key ini sudah dipakai untuk permintaan lain; pakai kunci baru untuk permintaan baru.',
  'key-in-use': () =>
    'Permintaan dengan Idempotency-Key ini masih dikerjakan; tunggu sebentar, lalu kirim lagi.',
  'done-before': () =>
    'Permintaan ini sempat disimpan, tetapi layanan berhenti sebelum jawabannya tersimpan; periksa dahulu hasilnya, dan pakai kunci baru bila masih perlu dikirim.',
  'questions-open': () =>
    'Berkas ini disimpan, tetapi ada yang harus dijawab dahulu sebelum dinilai; lihat questions, lalu kirim jawabannya.',
  'statement-refused': () =>
    'Isinya tidak dapat diterima sebagai laporan; perbaiki setiap hal yang disebut di errors, lalu kirim lagi.',
  'not-stored': () => 'Data tidak dapat disimpan karena penyimpanannya penuh; hubungi pengelola.',
  bug: () => 'Terjadi kesalahan pada program; kejadiannya sudah dicatat. Coba sekali lagi.',
};

/** Where in what was sent it is, what stands there, and what is expected, as far as that is known. */
export const placeWords = ({ pointer, found, expected }: RefusalValues): string =>
  [
    pointer === undefined ? '' : ` di “${pointer}”`,
    found === undefined ? '' : `: ditemukan “${found}”`,
    expected === undefined ? '' : `; diharapkan ${expected}`,
  ].join('');

/** What a value must be, by the kind that a schema names. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'teks',
  integer: 'bilangan bulat',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'objek',
  null: 'null',
};

/** What a rule of a schema expects, by its keyword; its own value stands in the words. */
const RULE_WORDS: Readonly<Record<string, (rule: string) => string>> = {
  type: (kind) => KIND_WORDS[kind] ?? kind,
  enum: (all) => `salah satu dari ${all.replaceAll(',', ', ')}`,
  additionalProperties: (all) => (all === '' ? 'tidak ada isian' : `hanya ${all.replaceAll(',', ', ')}`),
  minimum: (least) => `paling kecil ${least}`,
  maximum: (most) => `paling besar ${most}`,
  minLength: (least) => `paling sedikit ${least} huruf`,
  maxLength: (most) => `paling banyak ${most} huruf`,
  minItems: (least) => `paling sedikit ${least} butir`,
  maxItems: (most) => `paling banyak ${most} butir`,
  minProperties: (least) => `paling sedikit ${least} isian`,
  maxProperties: (most) => `paling banyak ${most} isian`,
  pattern: (form) => `berbentuk ${form}`,
};

/** What a schema expects where something does not meet it. @returns undefined for a rule that says it by itself */
export const expectedWords = (keyword: string, rule: unknown): string | undefined =>
  Object.hasOwn(RULE_WORDS, keyword) ? RULE_WORDS[keyword]?.(String(rule)) : undefined;
