import type { LineCode } from '../../domain/statement/chart';
import { ANY_FEAST } from './feasts';
import { GOODS } from './receivables';

/** First words of a label that say by themselves what line it is, whatever it is for, where it is and whose. */
export interface Head {
  readonly line: LineCode;
  readonly words: RegExp;
  /** What may stand beside them: names only, since words of other lines turn the meaning; words of no other line of that place; or any. */
  readonly beside: 'names' | 'no-other-line' | 'any';
}

type Given = readonly [line: LineCode, words: RegExp, beside?: 'names' | 'any'];

const heads = (...given: readonly Given[]): readonly Head[] =>
  given.map(([line, words, beside]) => ({ line, words, beside: beside ?? 'no-other-line' }));

/** "KUT" is a programme by which goods are lent. */
const OWED = /^(?:piutang|tagihan)\b(?!.*\bkut\b)/;

/** What was sold and not paid yet, and not lent in kind. */
const SOLD_FOR = new RegExp(
  `^(?:piutang|tagihan) (?:usaha|dagang|belanja|toko|sewa|${GOODS.source})\\b(?!.*\\b(?:pinjaman|kredit|bergulir|macet|kut|ragu|potongan)\\b)`,
);

/** "Honor" alone says too little: who is paid by one may be an organ. */
const WAGES = new RegExp(
  String.raw`^(?:beban )?(?:gaji|upah|tunjangan(?!.*\b(?:hari raya|lebaran|${ANY_FEAST})\b)|honor\w* (?:pengelola|karyawan|pegawai|staf|petugas))\b(?!.*\bkomisaris\b)`,
);
const FEAST_ALLOWANCE = new RegExp(
  String.raw`^(?:beban )?(?:thr|tunjangan (?:hari (?:raya|besar)(?: keagamaan)?|lebaran|${ANY_FEAST}))\b`,
);

/**
 * Heads of labels, in words as `normalised` leaves them. Of these nouns no kind is known that is another line: power for a
 * stall is power, a grant for a boat is a grant. What is lent, owed, put aside or earned is told by later words too.
 */
export const HEADS: readonly Head[] = heads(
  ['cash', /^kas\b/],
  ['bank', /^bank\b(?! sampah)/],
  [
    'time-deposits-placed',
    /^(?!.*\b(?:bunga|jasa|bagi hasil|akan|harus|(?:di)?jamin\w*|milik)\b).*\bdeposito\b/,
    'any',
  ],
  ['inventories', /^persediaan\b/],
  // Whatever was paid ahead, it is not used up yet.
  [
    'prepaid-expenses',
    /^(?:uang muka|persekot)\b(?! (?:dari|penjualan|pembeli|pelanggan|anggota|nasabah)\b)|\bdi ?bayar di muka\b/,
    'any',
  ],
  ['land', /^tanah\b/],
  ['buildings', /^(?:bangunan|gedung|gudang|kantor dan gudang)\b(?!.*\bdalam\b)/],
  ['vehicles', /^(?:kendaraan|mobil|motor|sepeda motor|truk)\b/],
  ['equipment', /^(?:inventaris|peralatan|mesin)\b/],
  ['depreciation-buildings', /^akumulasi penyusutan\b/, 'names'],
  ['depreciation-vehicles', /^akumulasi penyusutan\b/, 'names'],
  ['depreciation-equipment', /^akumulasi penyusutan\b/, 'names'],
  ['member-loans', /^(?:pinjaman|kredit) anggota\b/, 'names'],
  ['other-cooperative-loans', /^(?:pinjaman|kredit)\b(?!.*\b(?:dari|oleh)\b).*\bkoperasi lain$/, 'any'],
  ['trade-debtors', SOLD_FOR, 'any'],
  ['trade-receivables', SOLD_FOR, 'any'],
  ['trade-debtors', OWED],
  ['trade-receivables', OWED],
  ['supplies', /^perlengkapan\b/],
  ['cooperative-participation', /^(?:penyertaan|simpanan) (?:di|pada|ke)\b/, 'names'],
  ['principal-deposits', /^simpanan pokok\b/, 'names'],
  ['mandatory-deposits', /^simpanan wajib\b/, 'names'],
  ['equivalent-deposits', /^simpanan wajib khusus\b/, 'names'],
  ['equivalent-deposits', /^simpanan (?:pokok khusus|kapitalisasi|penyertaan)\b/, 'names'],
  ['voluntary-savings', /^tabungan kelompok\b/],
  ['wadiah-savings', /^(?:simpanan|tabungan|titipan) (?:\p{L}+ )?wadiah\b/u],
  ['mudharabah-savings', /^(?:simpanan|tabungan) (?:\p{L}+ )?mudharabah\b/u],
  ['accrued-expenses', /^utang (?:gaji|honor\w*|upah|insentif|tunjangan|listrik|beban)\b/],
  ['tax-payable', /^utang pajak\b/, 'names'],
  ['tax-payables', /^utang pajak\b/, 'names'],
  ['trade-payables', /^utang (?:usaha|dagang)\b/],
  ['bank-loans', /^(?:utang|kredit|pinjaman|pembiayaan) (?:bank|bri|bni|bpd|mandiri)\b/],
  ['bank-loans-current', /^(?:utang|kredit|pinjaman|pembiayaan) (?:bank|bri|bni|bpd|mandiri)\b/],
  ['other-current-liabilities', /^titipan\b/, 'names'],
  ['zis-funds', /^titipan (?:zakat|zis|infa[kq]|sedekah)\b/, 'names'],
  ['surplus-funds', /^(?:dana ?)*(?:sosial|pendidikan|pembangunan|pengurus|karyawan|kesra|shu)\b/, 'names'],
  ['donations', /^(?:modal )?(?:hibah|donasi|bantuan|sumbangan|wakaf|waqaf)\b/],
  [
    'village-capital',
    /^(?:penyertaan )?modal (?:dari )?(?:dana )?desa\b(?!.*\b(?:masyarakat|warga|pinjaman|utang)\b)/,
    'any',
  ],
  ['community-capital', /^(?:penyertaan )?modal (?:dari )?(?:kelompok )?(?:masyarakat|warga)\b/, 'any'],
  // What a village makes, and what it used, is another line than what it buys and sells.
  [
    'trading-income',
    /^(?:hasil )?penjualan (?:barang|bbm|gas|lpg|material|minuman|pupuk|sembako|semen|sou?venir|suvenir|kedai|toko|warung)\b(?!.*\b(?:inventaris|aset|tanah|kendaraan|peralatan|buatan|produksi)\b)/,
    'any',
  ],
  ['loan-income', /^(?:pendapatan )?(?:jasa|bunga)(?: atas)? (?:pinjaman|kredit|simpan pinjam)\b/, 'names'],
  ['provision-income', /^(?:pendapatan )?provisi\b/, 'names'],
  ['administration-income', /^(?:pendapatan )?administrasi (?:pinjaman|kredit|simpanan)\b/],
  ['service-income', /^(?:pendapatan )?(?:denda|jasa pelayanan)\b/, 'names'],
  // Who does the business of a bank for it is paid for a service.
  [
    'other-income',
    /^(?:pendapatan )?(?:bunga|jasa)(?: tabungan)? bank\b(?!.*\b(?:\w*link|agen\w*|laku pandai)\b)|^de?ivi?den\b/,
    'names',
  ],
  ['savings-interest', /^(?:beban )?(?:jasa|bunga) (?:simpanan|tabungan)\b/, 'names'],
  ['salaries-and-honoraria', WAGES],
  ['overtime', /^(?:beban )?lembur\b/],
  ['holiday-allowance', FEAST_ALLOWANCE],
  [
    'stationery',
    /^(?:beban )?(?:atk|alat tulis|cetak\w*|fotokopi)\b(?!.*\b(?:bata|batako|genteng|paving|sawah)\b)/,
  ],
  // What customers and members are sold is no expense of an office.
  ['utilities', /^(?:beban )?(?:rekening )?(?:listrik|pln|pdam)\b(?!.*\b(?:ppob|pelanggan|anggota)\b)/],
  ['telephone', /^(?:beban )?(?:telepon|internet|wifi|pulsa)\b(?!.*\b(?:ppob|pelanggan|anggota)\b)/],
  // What carries goods is freight.
  [
    'travel',
    new RegExp(
      `^(?:beban )?(?:uang )?(?:transport\\w*|perjalanan)\\b(?! ${GOODS.source}\\b)(?!.*\\b(?:anggota|haji|umroh|umrah|ziarah|sampah)\\b)`,
    ),
  ],
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
    'names',
  ],
  [
    'annual-meeting',
    /^(?!.*\b(?:pengurus|pengawas|honor\w*|gaji|pendidikan|pengajian)\b).*\b(?:rat|rapat anggota)\b/,
    'any',
  ],
  // Money, letters and people are sent too.
  [
    'freight',
    /^(?:beban )?(?:angkut|kirim|pengiriman|ekspedisi)\b(?!.*\b(?:uang|dana|transfer|pulsa|surat|dokumen|tki|tenaga|siswa|peserta|karyawan|sampah)\b)/,
    'any',
  ],
  ['other-expense', /^(?:beban )?(?:sumbangan|santunan|(?:dana )?punia)\b(?!.*\banggota\b)/, 'any'],
  [
    'loan-loss-expense',
    /^(?:beban )?(?:ckp|cprr|penyisihan|cadangan kelalaian|risiko (?:kredit|pinjaman))$/,
    'names',
  ],
  ['loan-loss-expense', /^(?:beban )?ckp\b/, 'names'],
  ['member-education', /^(?:beban )?pendidikan (?!anak|keluarga|putr|istri)(?:\p{L}+ )?anggota\b/u],
  [
    'officers-expense',
    /^(?:beban )?(?:uang|honor\w*|transport\w*|insentif|tunjangan) (?:\p{L}+ )?(?:pengurus|pengawas)\b/u,
    'names',
  ],
  ['cooperative-expense', /^(?:beban )?(?:honor\w*|insentif|tunjangan) (?:pengurus|pengawas)\b/, 'names'],
);
