import type { LineCode } from '../statement/chart';

/** The two reports of a filing. */
export type Part = 'posisi_keuangan' | 'hasil_usaha';

/** The sums in which the identities of a filing take a field. */
export type Sum = 'assets' | 'equity' | 'income' | 'expense';

/**
 * What the keys of one form mean: the line they are read as (none where the chart has none), whether that takes them off, and the sum they stand in.
 * The portal stores allowances, accumulated depreciation and costs as positive amounts.
 */
export interface Field {
  readonly part: Part;
  readonly keys: RegExp;
  readonly line?: LineCode;
  /** -1: taken off its line. */
  readonly inLine?: -1;
  readonly sum?: Sum;
  /** -1: taken off its sum. */
  readonly inSum?: -1;
}

const position = (keys: RegExp, line: LineCode | undefined, rest: Partial<Field> = {}): Field => ({
  part: 'posisi_keuangan',
  keys,
  ...(line === undefined ? {} : { line }),
  ...rest,
});

const asset = (keys: RegExp, line: LineCode, rest: Partial<Field> = {}): Field =>
  position(keys, line, { sum: 'assets', ...rest });

const offAssets = (keys: RegExp, line: LineCode): Field => asset(keys, line, { inLine: -1, inSum: -1 });

const equity = (keys: RegExp, line?: LineCode): Field => position(keys, line, { sum: 'equity' });

const result = (keys: RegExp, line: LineCode | undefined, rest: Partial<Field> = {}): Field => ({
  part: 'hasil_usaha',
  keys,
  ...(line === undefined ? {} : { line }),
  ...rest,
});

const income = (keys: RegExp, line: LineCode): Field => result(keys, line, { sum: 'income' });

const cost = (keys: RegExp, line: LineCode): Field => result(keys, line, { sum: 'income', inSum: -1 });

const expense = (keys: RegExp, line: LineCode): Field => result(keys, line, { sum: 'expense' });

/**
 * The keys of the annual-meeting filing, the first that fits. Which line a key belongs to is our own reading: the
 * portal names no current assets and no current liabilities.
 */
export const FIELDS: readonly Field[] = [
  asset(/^kas_dan_setara_kas$/, 'cash'),
  asset(/^giro$/, 'demand-deposits'),
  asset(/^deposito$/, 'time-deposits-placed'),
  asset(/^piutang_usaha_simpan_pinjam$/, 'member-loans'),
  asset(/^piutang_usaha_/, 'trade-debtors'),
  asset(/^piutang_lainnya$/, 'other-receivables'),
  offAssets(/^penyisihan_piutang_usaha$/, 'trade-receivables-allowance'),
  asset(/^persediaan_/, 'inventories'),
  asset(/^beban_dibayar_di_muka$/, 'prepaid-expenses'),
  asset(/^investasi$/, 'other-long-term-investments'),
  asset(/^aset_tetap_tanah_dan_bangunan$/, 'buildings'),
  asset(/^aset_tetap_kendaraan$/, 'vehicles'),
  asset(/^aset_tetap_mesin_peralatan$/, 'equipment'),
  offAssets(/^akumulasi_penyusutan$/, 'depreciation'),
  asset(/^aset_tak_berwujud$/, 'intangible-assets'),
  offAssets(/^akumulasi_amortisasi$/, 'intangible-assets'),
  asset(/^aset_lainnya$/, 'sundry-assets'),
  position(/^total_aset$/, 'total-assets'),
  position(/^utang_usaha_/, 'trade-payables'),
  position(/^simpanan_anggota$/, 'voluntary-savings'),
  position(/^utang_bank$/, 'bank-loans'),
  position(/^utang_pajak$/, 'tax-payable'),
  position(/^utang_lancar_lainnya$/, 'other-current-liabilities'),
  position(/^(utang_pihak_ketiga|liabilitas_lainnya)$/, 'other-long-term-loans'),
  position(/^liabilitas_imbalan_kerja$/, 'employee-benefits'),
  position(/^modal_penyertaan_pihak_ketiga$/, 'participation-capital-owed'),
  position(/^total_liabilitas$/, undefined),
  equity(/^simpanan_pokok$/, 'principal-deposits'),
  equity(/^simpanan_wajib$/, 'mandatory-deposits'),
  equity(/^dana_cadangan$/, 'general-reserve'),
  equity(/^hibah$/, 'donations'),
  equity(/^shu_sebelumnya$/, 'retained-surplus'),
  equity(/^shu_tahun_berjalan$/, 'current-surplus'),
  equity(/^ekuitas_lainnya$/),
  position(/^total_ekuitas$/, 'equity'),
  position(/^total_liabilitas_dan_ekuitas$/, 'liabilities-and-equity'),
  income(/^pendapatan_lain_lain_/, 'other-income'),
  income(/^hasil_investasi$/, 'other-income'),
  income(/^pendapatan_anggota_simpan_pinjam$/, 'loan-income'),
  income(/^pendapatan_non_anggota_simpan_pinjam$/, 'non-member-loan-income'),
  income(/^pendapatan_anggota_/, 'member-sales'),
  income(/^pendapatan_non_anggota_/, 'non-member-sales'),
  cost(/^hpp_anggota_/, 'member-cost-of-goods'),
  cost(/^hpp_non_anggota_/, 'non-member-cost-of-goods'),
  expense(/^beban_kepegawaian$/, 'salaries-and-honoraria'),
  expense(/^beban_gaji_pengurus_pengawas$/, 'officers-expense'),
  expense(/^beban_administrasi_dan_umum$/, 'general-administration'),
  expense(/^beban_bunga_pinjaman$/, 'bank-loan-interest'),
  expense(/^beban_penyusutan_dan_amortisasi$/, 'depreciation-expense'),
  expense(/^beban_rapat_anggota$/, 'annual-meeting'),
  expense(/^beban_pelatihan$/, 'member-education'),
  expense(/^beban_non_operasional_lain_lain$/, 'other-expense'),
  expense(/^(beban_usaha_.+|beban_operasional_lain_lain)$/, 'other-business-expense'),
  result(/^beban_pajak_penghasilan$/, 'income-tax'),
  result(/^shu_sebelum_pajak$/, 'surplus-before-tax'),
  result(/^shu_tahun_berjalan$/, 'surplus-after-tax'),
  result(/^(total_pendapatan|total_beban|(total_)?penghasilan_komprehensif(_lain)?)$/, undefined),
];

/** What a key means in a report; undefined for one that the form does not have. */
export const fieldOf = (part: Part, key: string): Field | undefined =>
  FIELDS.find((field) => field.part === part && field.keys.test(key));
