import type { LineCode } from '../../domain/statement/chart';

/** Words that make something else of what they stand beside, whatever the rest of the label says. */
export interface Turn {
  readonly words: RegExp;
  /** The lines that are not meant then. */
  readonly from: readonly LineCode[];
  /** What is offered in their place: the first of these lines that the chart has. */
  readonly to: readonly LineCode[];
}

type Given = readonly [words: RegExp, from: readonly LineCode[], to: readonly LineCode[]];

const turns = (...given: readonly Given[]): readonly Turn[] =>
  given.map(([words, from, to]) => ({ words, from, to }));

const BOUGHT =
  /gedung|bangunan|ruko|kios|gudang|kendaraan|mobil|motor|truk|tanah|lahan|mesin|peralatan|inventaris|aset|komputer|traktor|kapal|perahu/
    .source;

/** What was paid ahead for something that is kept; rent, insurance and a journey are used up. */
const AHEAD_FOR_ASSETS = new RegExp(
  `^(?!.*\\b(?:sewa|kontrak|asuransi|pajak|perjalanan|pemeliharaan|perawatan|servis|lancar)\\b)(?:(?:uang muka|persekot)\\b.*\\b(?:${BOUGHT}|renovasi|pembangunan|konstruksi)\\b|(?:${BOUGHT})\\b.*\\buang muka\\b)`,
);

/** What a unit of several costs as a whole: what follows is its name, but for what no unit is called. */
const ALL_OF_A_UNIT =
  /^beban (?:(?:langsung|pokok|operasional) )*(?:(?:unit|divisi|bidang)(?: usaha)? (?!usaha\b|lain|gaji|honor|upah|lembur|thr|bpjs|bunga|penyusutan|amortisasi|penyisihan|rapat)\p{L}{3}|usaha (?:fotokopi|percetakan|wifi|internet|air bersih|sewa|transport\w*|angkutan|travel|bengkel)\b)/u;
const SINGLE_EXPENSES: readonly LineCode[] = [
  'travel',
  'freight',
  'stationery',
  'utilities',
  'telephone',
  'general-administration',
  'marketing',
  'rent',
  'maintenance',
  'staff-training',
  'member-education',
  'loan-committee',
];

/** What was taken off a receivable that names who owes it, and does not speak of lending. */
const OFF_WHAT_WAS_SOLD =
  /^(?:akumulasi )?(?:penyisihan|penghapusan|cadangan|pencadangan|ckpn)\b(?!.*\b(?:pinjaman|kredit|pembiayaan|anggota|simpan|usps?|unit sp|nasabah|warga|kelompok|pemanfaat|spp|uep|\w*gulir\w*|karyawan|pegawai|bunga|jasa|lain)\b).*\bpiutang (?!(?:tidak|tak|ragu\w*|macet|diragukan|usaha|uang)\b)\p{L}{3}/u;

/** An engine, or a toy that is let to children. */
const MOTOR_OF_A_MACHINE =
  /\bmotor (?:listrik|diesel|bakar|penggerak|tempel|pompa|air|kapal|perahu)\b|^(?:mobil|truk|motor) mainan\b/;

/** Keeping animals is a cost of what is sold; and the sick, the dead and hungry children are helped. */
const UPKEEP_OF_WHAT_LIVES =
  /^(?:beban )?(?:pemeliharaan|perawatan|perbaikan) (?:ternak|sapi|ayam|bebek|itik|kambing|domba|ikan|lele|bibit|gizi|jenazah|anggota)\b(?! tahunan)/;

/** Loaders are paid by the load. */
const WAGES_OF_A_LOAD = /^(?:beban )?(?:upah|gaji) (?:buruh |kuli )?(?:angkut|muat|bongkar muat)\b/;

/** What was received and is not earned yet, or earned and not received: no part of what a year earned. */
const EARNED: readonly LineCode[] = [
  'loan-income',
  'non-member-loan-income',
  'administration-income',
  'provision-income',
  'service-income',
  'non-member-service-income',
  'other-service-units-income',
  'other-income',
  'trading-income',
  'member-sales',
  'non-member-sales',
];

export const TURNS: readonly Turn[] = turns(
  [/\b(?:unearned|deferred)\b/, EARNED, ['unearned-income', 'other-current-liabilities']],
  [/\baccrued\b/, EARNED, ['accrued-income']],
  // What is left of a section, called its total.
  [/^jumlah aset lancar lain(?: lain)?$/, ['current-assets'], ['other-current-assets']],
  [
    /^jumlah (?:liabilitas|utang) (?:jangka pendek|lancar) lain(?: lain)?$/,
    ['current-liabilities'],
    ['other-current-liabilities'],
  ],
  [/^aset tetap setelah dikurangi\b/, ['depreciation'], ['fixed-assets']],
  [
    /^(?:tabungan|simpanan)\b.*\bnasabah\b/,
    ['bank', 'demand-deposits'],
    ['voluntary-savings', 'other-current-liabilities'],
  ],
  [/\bgaransi\b/, ['cash', 'bank', 'demand-deposits', 'time-deposits-placed'], ['other-current-assets']],
  [AHEAD_FOR_ASSETS, ['prepaid-expenses'], ['construction-in-progress', 'other-fixed-assets']],
  [
    /^(?:uang muka|persekot)\b.*\b(?:shu|dividen|investasi|saham|angsuran|pesanan|prive)\b/,
    ['prepaid-expenses'],
    ['other-current-assets', 'other-receivables'],
  ],
  [MOTOR_OF_A_MACHINE, ['vehicles'], ['equipment']],
  [UPKEEP_OF_WHAT_LIVES, ['maintenance'], ['cost-of-goods-sold', 'other-business-expense']],
  [WAGES_OF_A_LOAD, ['salaries-and-honoraria'], ['freight', 'other-business-expense']],
  [
    /\b(?:disewa|sewaan|hak sewa|sewa guna)\b/,
    ['land', 'buildings', 'vehicles', 'equipment'],
    ['other-fixed-assets', 'miscellaneous-assets'],
  ],
  [
    /\b(?:penyusutan|amortisasi|depresiasi)\b(?!.*\bnilai buku\b).*\b(?:nilai|agunan|ayda|investasi|surat berharga|persediaan|piutang|provisi)\b/,
    ['depreciation-expense'],
    ['other-business-expense'],
  ],
  [
    /\bdesa (?:lain|lainnya|tetangga|sekitar|mitra)\b|\bantar desa\b/,
    ['village-capital'],
    ['participation-capital'],
  ],
  [ALL_OF_A_UNIT, SINGLE_EXPENSES, ['other-business-expense']],
  [
    /^(?:pendapatan|hasil|penerimaan) (?:dari )?(?:unit|divisi)\b(?!.*\b(?:simpan pinjam|usps?)\b)/,
    ['administration-income', 'provision-income'],
    ['other-service-units-income', 'service-income'],
  ],
);

/** The same of one that sells as well as lends. */
export const TURNS_OF_SELLERS: readonly Turn[] = turns([
  OFF_WHAT_WAS_SOLD,
  ['loan-loss-allowance'],
  ['trade-receivables-allowance', 'trade-receivables'],
]);
