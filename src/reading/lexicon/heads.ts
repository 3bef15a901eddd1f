import type { LineCode } from '../../domain/statement/chart';
import { GOODS } from './receivables';

/** First words of a label that say by themselves what line it is, whatever it is for, where it is and whose. */
export interface Head {
  readonly line: LineCode;
  readonly words: RegExp;
  /** Only names may stand behind them: words of other lines turn the meaning. */
  readonly onlyNames?: true;
}

type Given = readonly [line: LineCode, words: RegExp, onlyNames?: 'only-names'];

const heads = (...given: readonly Given[]): readonly Head[] =>
  given.map(([line, words, onlyNames]) => ({ line, words, ...(onlyNames ? { onlyNames: true } : {}) }));

/**
 * Heads of labels, in words as `normalised` leaves them. Of these nouns no kind is known that is another line: power for a
 * stall is power, a grant for a boat is a grant. What is lent, owed, put aside or earned is told by later words too.
 */
export const HEADS: readonly Head[] = heads(
  ['cash', /^kas\b/],
  ['inventories', /^persediaan\b/],
  ['prepaid-expenses', /^sewa\b.*\bdi muka\b/],
  ['land', /^tanah\b/],
  ['buildings', /^(?:bangunan|gedung|gudang|kantor dan gudang)\b(?!.*\bdalam\b)/],
  ['vehicles', /^(?:kendaraan|mobil|motor|sepeda motor|truk)\b/],
  ['equipment', /^(?:inventaris|peralatan|mesin)\b/],
  ['depreciation-buildings', /^akumulasi penyusutan\b/, 'only-names'],
  ['depreciation-vehicles', /^akumulasi penyusutan\b/, 'only-names'],
  ['depreciation-equipment', /^akumulasi penyusutan\b/, 'only-names'],
  ['member-loans', /^(?:pinjaman|kredit) anggota\b/, 'only-names'],
  ['trade-debtors', /^(?:piutang|tagihan)\b/],
  ['trade-receivables', /^(?:piutang|tagihan)\b/],
  ['supplies', /^perlengkapan\b/],
  ['cooperative-participation', /^(?:penyertaan|simpanan) (?:di|pada|ke)\b/, 'only-names'],
  ['principal-deposits', /^simpanan pokok\b/, 'only-names'],
  ['mandatory-deposits', /^simpanan wajib\b/, 'only-names'],
  ['equivalent-deposits', /^simpanan wajib khusus\b/, 'only-names'],
  ['voluntary-savings', /^tabungan kelompok\b/],
  ['wadiah-savings', /^(?:simpanan|tabungan|titipan) (?:\p{L}+ )?wadiah\b/u],
  ['mudharabah-savings', /^(?:simpanan|tabungan) (?:\p{L}+ )?mudharabah\b/u],
  ['accrued-expenses', /^utang (?:gaji|honor\w*|upah|insentif|tunjangan|listrik|beban)\b/],
  ['tax-payable', /^utang pajak\b/, 'only-names'],
  ['tax-payables', /^utang pajak\b/, 'only-names'],
  ['trade-payables', /^utang (?:usaha|dagang)\b/],
  ['bank-loans', /^(?:utang|kredit|pinjaman|pembiayaan) (?:bank|bri|bni|bpd|mandiri)\b/],
  ['bank-loans-current', /^(?:utang|kredit|pinjaman|pembiayaan) (?:bank|bri|bni|bpd|mandiri)\b/],
  ['other-current-liabilities', /^titipan\b/, 'only-names'],
  ['zis-funds', /^titipan (?:zakat|zis|infa[kq]|sedekah)\b/, 'only-names'],
  [
    'surplus-funds',
    /^(?:dana ?)*(?:sosial|pendidikan|pembangunan|pengurus|karyawan|kesra|shu)\b/,
    'only-names',
  ],
  ['donations', /^(?:modal )?(?:hibah|donasi|bantuan|sumbangan|wakaf|waqaf)\b/],
  ['village-capital', /^(?:penyertaan )?modal desa\b/, 'only-names'],
  [
    'loan-income',
    /^(?:pendapatan )?(?:jasa|bunga)(?: atas)? (?:pinjaman|kredit|simpan pinjam)\b/,
    'only-names',
  ],
  ['provision-income', /^(?:pendapatan )?provisi\b/, 'only-names'],
  ['administration-income', /^(?:pendapatan )?administrasi (?:pinjaman|kredit|simpanan)\b/],
  ['service-income', /^(?:pendapatan )?(?:denda|jasa pelayanan)\b/, 'only-names'],
  ['other-income', /^(?:pendapatan )?(?:bunga|jasa)(?: tabungan)? bank\b|^de?ivi?den\b/, 'only-names'],
  ['savings-interest', /^(?:beban )?(?:jasa|bunga) (?:simpanan|tabungan)\b/, 'only-names'],
  // "Honor" alone says too little: who is paid by one may be an organ.
  [
    'salaries-and-honoraria',
    /^(?:beban )?(?:gaji|upah|tunjangan|honor\w* (?:pengelola|karyawan|pegawai|staf|petugas))\b(?!.*\bkomisaris\b)/,
  ],
  ['overtime', /^(?:beban )?lembur\b/],
  ['holiday-allowance', /^(?:beban )?(?:thr|tunjangan hari raya)\b/],
  [
    'stationery',
    /^(?:beban )?(?:atk|alat tulis|cetak\w*|fotokopi)\b(?!.*\b(?:bata|batako|genteng|paving|sawah)\b)/,
  ],
  // What customers and members are sold is no expense of an office.
  ['utilities', /^(?:beban )?(?:rekening )?(?:listrik|pln|pdam)\b(?!.*\b(?:ppob|pelanggan|anggota)\b)/],
  ['telephone', /^(?:beban )?(?:telepon|internet|wifi|pulsa)\b(?!.*\b(?:ppob|pelanggan|anggota)\b)/],
  // What carries goods is freight.
  ['travel', new RegExp(`^(?:beban )?(?:uang )?(?:transport\\w*|perjalanan)\\b(?! ${GOODS.source}\\b)`)],
  ['maintenance', /^(?:beban )?(?:pemeliharaan|perawatan|perbaikan|servis)\b/],
  // "Sewa modal" and "sewa uang" are interest.
  ['rent', /^(?:beban )?sewa\b(?! (?:modal|uang|beli|guna)\b)/],
  // Goods shrink and spoil: nothing of what they cost is written off year by year.
  [
    'depreciation-expense',
    new RegExp(
      `^(?:beban )?(?:penyusutan|amortisasi|depresiasi)\\b(?!.*\\b(?:timbang\\w*|bobot|provisi)\\b)(?! (?:${GOODS.source}|persediaan|telur|jagung|daging)\\b)`,
    ),
  ],
  ['marketing', /^(?:beban )?(?:promosi|iklan|pemasaran)\b/],
  [
    'loan-loss-expense',
    /^(?:beban )?(?:dana )?(?:penyisihan|penghapusan|cadangan)\b.*\b(?:piutang|pinjaman|kredit|pembiayaan|risiko)\b/,
  ],
  [
    'loan-loss-allowance',
    /^(?:penyisihan|penghapusan|cadangan)\b.*\b(?:piutang|pinjaman|kredit|pembiayaan)\b/,
    'only-names',
  ],
  ['annual-meeting', /^(?:beban )?(?:rat|rapat anggota)\b/],
  ['member-education', /^(?:beban )?pendidikan (?:\p{L}+ )?anggota\b/u],
  [
    'officers-expense',
    /^(?:beban )?(?:uang|honor\w*|transport\w*|insentif|tunjangan) (?:\p{L}+ )?(?:pengurus|pengawas)\b/u,
    'only-names',
  ],
  [
    'cooperative-expense',
    /^(?:beban )?(?:honor\w*|insentif|tunjangan) (?:pengurus|pengawas)\b/,
    'only-names',
  ],
);
