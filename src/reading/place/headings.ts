import type { Zone } from '../../domain/statement/chart';
import { isIn } from './zones';

type Rule = readonly [words: RegExp, zone: Zone];

/** Headings among assets; elsewhere the same words are no place. */
const ASSETS: readonly Rule[] = [
  [/\binvestasi\b|^penyertaan$/, 'asset-investment'],
  [/^(?:lain lain|rupa rupa)$/, 'asset-other'],
];

/** Headings of the balance sheet, the narrowest first; in words as `normalised` leaves them. */
const BALANCE: readonly Rule[] = [
  [/\b(?:liabilitas|utang|pasiva)\b.*\b(?:ekuitas|modal|kekayaan)\b|^(?:jumlah )?pasiva$/, 'credit'],
  [/\baset\b.*\btidak lancar\b/, 'asset-noncurrent'],
  [/\b(?:aset|harta)\b.*\blancar\b|^lancar$/, 'asset-current'],
  [/\baset tetap\b|^inventaris dan (?:aset|gedung)\b|^harta tetap\b/, 'asset-fixed'],
  [/\baset\b.*\b(?:lain|lainnya|tidak berwujud)\b|^rupa rupa aset\b/, 'asset-other'],
  [/^(?:jumlah )?(?:aset|harta)\b/, 'asset'],
  [/\bdana syirkah\b|\bsyirkah temporer\b/, 'syirkah'],
  [/\b(?:liabilitas|utang|pasiva)\b.*\b(?:lancar|jangka pendek|segera)\b/, 'liability-current'],
  [/\b(?:liabilitas|utang|pasiva)\b.*\bjangka panjang\b/, 'liability-long'],
  [/^(?:jumlah )?(?:liabilitas|utang)\b/, 'liability'],
  [/^(?:jumlah )?(?:ekuitas|modal|kekayaan)\b/, 'equity'],
];

/** Headings of the income statement. */
const INCOME: readonly Rule[] = [
  [
    /\bpendapatan\b.*\b(?:dan|serta)\b.*\bbeban\b.*\b(?:non|calon) anggota\b|\b(?:non|calon) anggota\b.*\bpendapatan dan beban\b/,
    'nonmember',
  ],
  [/\bpendapatan\b.*\bbeban\b.*\b(?:lain|luar)\b|^pos pos luar biasa\b/, 'other'],
  [/\bbeban\b.*\b(?:non|calon) anggota\b/, 'expense-nonmember'],
  [/\b(?:pendapatan|partisipasi|pelayanan|jasa)\b.*\b(?:non|calon) anggota\b/, 'earnings-nonmember'],
  [/^(?:non operasional|non usaha|di luar usaha|lain lain|pos luar biasa)\b/, 'other'],
  [/\bbeban\b.*\b(?:luar usaha|non usaha|non operasional|lain)\b/, 'other-expense'],
  [/\bpendapatan\b.*\b(?:luar usaha|non usaha|non operasional)\b|^pendapatan lain\b/, 'other-earnings'],
  [
    /\bbeban (?:pokok|langsung|bunga|dana|bagi hasil)\b|\bhak pihak ketiga\b|\bbagi hasil\b.*\b(?:untuk|kepada|hak)\b/,
    'funding',
  ],
  [/\bbeban\b.*\b(?:usaha|operasi|operasional|umum)\b.*\b(?:perkoperasian|organisasi)\b/, 'expense'],
  [/\bbeban\b.*\b(?:perkoperasian|organisasi|koperasi|kelembagaan)\b/, 'expense-cooperative'],
  [
    /\bbeban\b.*\b(?:usaha|operasi|operasional|umum|administrasi|karyawan|pegawai|kantor|pemasaran|penjualan|penyusutan)\b/,
    'expense-business',
  ],
  [/\bpajak\b|^zakat\b/, 'tax'],
  [/^(?:jumlah )?(?:beban|pengeluaran)\b/, 'expense'],
  [/\bpartisipasi\b.*\banggota\b|\bpendapatan\b.*\banggota\b|\bpartisipasi bruto\b/, 'earnings-member'],
  [/^(?:jumlah )?(?:pendapatan|penghasilan|penerimaan|hasil)\b/, 'earnings'],
];

/** Titles of whole statements. */
const STATEMENTS: readonly Rule[] = [
  [/\b(?:pembagian|alokasi|distribusi)\b.*\bshu\b/, 'distribution'],
  [/\bkolektibilitas\b|\bkolektabilitas\b|\bkualitas (?:pinjaman|piutang|pembiayaan)\b/, 'loans'],
  [/\bpromosi ekonomi\b/, 'benefit'],
  [/\bperubahan (?:ekuitas|modal)\b/, 'equity'],
  [/\b(?:phu|perhitungan hasil usaha|laba rugi|rugi laba|hasil usaha|shu|income)\b/, 'income'],
  [/\b(?:neraca|posisi keuangan|balance)\b/, 'balance'],
];

const first = (rules: readonly Rule[], text: string): Zone | undefined =>
  rules.find(([words]) => words.test(text))?.[1];

/** The statement that a title names, from normalised words. */
export const statementIn = (text: string): Zone | undefined => first(STATEMENTS, text);

/** Words of single lines that begin like a place. */
const NO_PLACE = /\b(?:di muka|harus|ditangguhkan|tangguhan|pra operasi\w*|diterima|dibayar)\b/;

/**
 * The place that a heading or the label of a total names, from normalised words.
 *
 * @param within the place it stands in: "Modal" among assets is no equity, "Beban" in a balance sheet no expense
 */
export function zoneNamed(text: string, within: Zone | undefined): Zone | undefined {
  if (text.length > 120 || NO_PLACE.test(text)) return undefined;
  const isAsset = within === undefined || within === 'balance' || isIn(within, 'asset');
  const asset = isAsset ? first(ASSETS, text) : undefined;
  if (asset !== undefined) return asset;
  const tables = within !== undefined && isIn(within, 'income') ? [INCOME, BALANCE] : [BALANCE, INCOME];
  for (const rules of tables) {
    const zone = first(rules, text);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
