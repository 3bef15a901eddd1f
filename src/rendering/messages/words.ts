import type { Confidence } from '../../domain/citation';
import type { SettledBy } from '../../domain/assessment/score';
import type { Kind, SubKind } from '../../domain/statement/kind';
import type { Line } from '../../domain/statement/chart';
import type { Answer, UnitIdentity } from '../../domain/statement/statement';
import { subKindOf } from '../../domain/statement/sub-kind';
import type { Severity } from '../../domain/statement/finding';

/** How sure we are of a rule, in the words a reader sees. */
export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  primary: 'teks peraturan',
  agreed: 'disepakati tiga sumber atau lebih',
  'two-source': 'dua sumber',
  'single-source': 'satu sumber',
  conflict: 'sumber bertentangan',
  unverified: 'belum diperiksa naskahnya',
};

/** What a finding asks for. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  stops: 'harus diperbaiki',
  warns: 'perlu penjelasan',
  rounding: 'pembulatan',
  notice: 'untuk diketahui',
};

/** What each severity means, in a sentence. */
export const SEVERITY_MEANING: Record<Severity, string> = {
  stops: 'Laporan belum dapat diajukan atau ditandatangani sebelum angka ini diperbaiki.',
  warns: 'Laporan dapat diajukan setelah pengurus memberi penjelasan.',
  rounding: 'Selisih kecil dalam batas pembulatan yang disebut di situ; tidak perlu tindakan.',
  notice: 'Tentang aturan atau lembar kerja yang dipakai, bukan tentang angka laporan; tidak perlu tindakan.',
};

/** In what a line is counted. */
export const UNIT_WORDS: Record<Line['unit'], string> = {
  rupiah: 'rupiah',
  persons: 'orang',
  percent: 'persen',
  months: 'bulan',
};

/** Answers to the questions of the law. */
export const ANSWER_WORDS: Record<Answer, string> = {
  yes: 'ya',
  no: 'tidak',
  notApplicable: 'tidak berlaku',
  unanswered: 'belum dijawab',
};

/** Who did something, for people. Until there are accounts it is whoever sits at this computer. */
export function actorWords(actor: string): string {
  if (actor === 'visitor') return 'orang yang belum masuk';
  return actor === 'local' ? 'pengguna komputer ini' : actor;
}

/** The kinds of unit. */
export const KIND_WORDS: Record<Kind, string> = {
  ksp: 'Koperasi Simpan Pinjam (KSP)',
  usp: 'Unit Simpan Pinjam Koperasi (USP)',
  kspps: 'Koperasi Simpan Pinjam dan Pembiayaan Syariah (KSPPS)',
  uspps: 'Unit Simpan Pinjam dan Pembiayaan Syariah (USPPS)',
  bumdes: 'Badan Usaha Milik Desa (BUM Desa)',
  riil: 'Koperasi sektor riil (konsumen, produsen, jasa, pemasaran, KDMP/KKMP)',
};

const SUB_KIND_WORDS: Record<SubKind, string> = {
  konsumen: 'koperasi konsumen',
  produsen: 'koperasi produsen',
  jasa: 'koperasi jasa',
  pemasaran: 'koperasi pemasaran',
  kdmp: 'Koperasi Desa Merah Putih (KDMP)',
  kkmp: 'Koperasi Kelurahan Merah Putih (KKMP)',
};

/** What a unit is; of a real-sector cooperative that says what it does, that too. */
export function kindWords(unit: UnitIdentity): string {
  const subKind = subKindOf(unit);
  return subKind === undefined ? KIND_WORDS[unit.kind] : `Koperasi sektor riil: ${SUB_KIND_WORDS[subKind]}`;
}

/** Of a year that somebody asked for in an address or a form and that is none. */
export const unreadYearSentence = (text: string): string =>
  `“${text}” bukan tahun buku, jadi yang ditampilkan tahun yang biasa. Pilih atau tulis tahunnya dengan empat angka.`;

/** How a credit was settled, in a sentence. */
export const BASIS_SENTENCES: Record<SettledBy, string> = {
  figures: 'Nilai dipilih dari rasio yang dihitung dari angka laporan.',
  'reported-ratio':
    'Nilai dipilih dari rasio yang dilaporkan pihak lain; angka yang dibagi dan pembaginya tidak ada.',
  denominator:
    'Pembaginya nol atau negatif, sehingga nilai mengikuti cara membaca peraturan, bukan hasil bagi.',
  harmless: 'Ada pos yang tidak diketahui isinya; berapa pun isinya, nilai ini tetap sama.',
};

/** What happens where a denominator is zero or negative. */
export const DENOMINATOR_WORDS = {
  gap: 'tidak dapat dinilai',
  lowest: 'nilai terendah',
  highest: 'nilai tertinggi',
  notApplicable: 'tidak ikut dinilai',
} as const;
