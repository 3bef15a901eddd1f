import type { Line } from '.';
import { KSP_INCOME_STATEMENT } from './income-statement';
import { linesOf } from './same';

type Text = Pick<Line, 'label' | 'english' | 'hint'> &
  Partial<Pick<Line, 'synonyms' | 'sign' | 'ministryCode'>>;

const same = linesOf(KSP_INCOME_STATEMENT);

const these = (...codes: string[]): Line[] => codes.map((code) => same(code));

const item = (code: string, parent: string, text: Text): Line => ({
  code,
  part: 'income-statement',
  parent,
  sign: 1,
  role: 'item',
  unit: 'rupiah',
  synonyms: [],
  ...text,
});

const GROSS = 'gross-surplus';
const ONE_UNIT = 'tulis 0 bila laporan ini hanya untuk unit simpan pinjam.';

const LENDING: readonly Line[] = [
  same('loan-income', {
    label: 'Pendapatan jasa pinjaman dari warga desa',
    english: 'Loan income from villagers',
    hint: 'Jasa (bunga) pinjaman dari warga desa.',
    synonyms: ['Pendapatan jasa pinjaman', 'Pendapatan bunga pinjaman'],
  }),
  same('administration-income', {
    label: 'Pendapatan administrasi dan provisi pinjaman',
    english: 'Administration fees',
    hint: 'Biaya administrasi dan provisi yang dibayar peminjam.',
    synonyms: ['Pendapatan administrasi'],
  }),
  same('service-income', {
    label: 'Pendapatan denda dan pelayanan simpan pinjam lain',
    english: 'Other service income',
    hint: 'Denda keterlambatan dan pelayanan lain unit simpan pinjam.',
    synonyms: ['Pendapatan denda'],
  }),
  same('gross-participation', {
    ministryCode: '4.1.08',
    label: 'Jumlah pendapatan simpan pinjam',
    english: 'Income from savings and loans',
    hint: 'Seluruh pendapatan simpan pinjam dari warga desa.',
    synonyms: ['Pendapatan simpan pinjam'],
  }),
  same('savings-interest', {
    label: 'Beban jasa tabungan',
    english: 'Interest on savings',
    hint: 'Jasa yang dibayarkan kepada penabung.',
    synonyms: [],
  }),
  same('time-deposit-interest', {
    label: 'Beban jasa simpanan berjangka',
    english: 'Interest on time deposits',
    hint: 'Jasa yang dibayarkan atas simpanan berjangka.',
    synonyms: [],
  }),
  same('cost-of-funds', {
    label: 'Jumlah beban jasa simpanan',
    hint: 'Seluruh jasa yang dibayarkan kepada penabung.',
    synonyms: [],
  }),
  same('net-participation', {
    label: 'Hasil simpan pinjam sesudah jasa simpanan',
    english: 'Net income from savings and loans',
    hint: 'Pendapatan simpan pinjam dikurangi jasa simpanan.',
    synonyms: [],
  }),
];

const OTHER_BUSINESS: readonly Line[] = [
  same('non-member-income', {
    parent: GROSS,
    role: 'item',
    label: 'Pendapatan simpan pinjam dari luar desa',
    english: 'Loan income from others',
    hint: 'Jasa pinjaman dari orang atau lembaga di luar desa.',
    synonyms: [],
  }),
  item('other-service-units-income', GROSS, {
    ministryCode: '4.1',
    label: 'Pendapatan jasa unit lain',
    english: 'Service income of the other units',
    hint: `Wisata, sewa, dan jasa lain; ${ONE_UNIT}`,
    synonyms: ['Pendapatan wisata', 'Pendapatan jasa'],
  }),
  item('trading-income', GROSS, {
    ministryCode: '4.2',
    label: 'Pendapatan dagang',
    english: 'Trading income',
    hint: `Penjualan barang dagangan; ${ONE_UNIT}`,
    synonyms: ['Penjualan barang dagangan'],
  }),
  item('manufacturing-income', GROSS, {
    ministryCode: '4.3',
    label: 'Pendapatan barang jadi',
    english: 'Sales of own products',
    hint: `Penjualan barang buatan sendiri; ${ONE_UNIT}`,
    synonyms: ['Penjualan barang jadi'],
  }),
  item('cost-of-goods-sold', GROSS, {
    ministryCode: '5',
    sign: -1,
    label: 'Harga pokok penjualan',
    english: 'Cost of goods sold',
    hint: `Harga pokok barang yang dijual; ${ONE_UNIT}`,
    synonyms: ['HPP', 'Harga pokok produksi dan penjualan'],
  }),
  same('gross-surplus', {
    label: 'LABA KOTOR',
    english: 'Gross profit',
    hint: 'Seluruh pendapatan usaha dikurangi jasa simpanan dan harga pokok.',
    synonyms: ['Laba kotor', 'Laba (rugi) kotor'],
  }),
];

const EXPENSES: readonly Line[] = [
  same('salaries-and-honoraria', { hint: 'Gaji dan honor pengelola dan pegawai.' }),
  ...these('overtime', 'holiday-allowance'),
  same('travel', { hint: 'Perjalanan dinas pengelola dan pegawai.', synonyms: ['Beban perjalanan dinas'] }),
  ...these('stationery', 'utilities', 'telephone', 'rent', 'maintenance', 'depreciation-expense'),
  same('loan-loss-expense', {
    ministryCode: '6.1.07.01',
    label: 'Beban penyisihan piutang tak tertagih',
    synonyms: ['Beban penyisihan piutang'],
  }),
  same('general-administration', {
    ministryCode: '6.1',
    label: 'Beban administrasi dan umum lain',
    synonyms: ['Beban administrasi dan umum'],
  }),
  same('other-business-expense', {
    ministryCode: '6.2',
    label: 'Beban operasional',
    hint: 'Beban operasional unit usaha yang tidak masuk baris lain.',
    synonyms: ['Beban operasional lain'],
  }),
  same('marketing', { ministryCode: '6.3' }),
  same('business-expense', {
    ministryCode: '6',
    hint: 'Jumlah beban gaji sampai beban pemasaran.',
    synonyms: ['Jumlah beban', 'Total beban', 'Total biaya'],
  }),
  same('surplus-before-cooperative-expense', {
    label: 'Laba sebelum beban organisasi',
    english: 'Profit before the cost of governance',
    hint: 'Laba kotor dikurangi beban usaha.',
    synonyms: ['Laba usaha'],
  }),
  same('cooperative-expense', {
    role: 'item',
    label: 'Beban organisasi BUM Desa',
    english: 'Cost of governance',
    hint: 'Penasihat, pengawas, dan musyawarah desa. Bila dihitung seolah-olah koperasi, ini dianggap beban perkoperasian.',
    synonyms: [],
  }),
  same('surplus-after-cooperative-expense', {
    label: 'Laba sesudah beban organisasi',
    english: 'Profit after the cost of governance',
    hint: 'Laba dikurangi beban organisasi.',
    synonyms: [],
  }),
];

const OTHERS: readonly Line[] = [
  same('other-income', {
    ministryCode: '7.1',
    hint: 'Bunga bank dan pendapatan di luar usaha.',
    synonyms: ['Pendapatan lain-lain', 'Pendapatan bunga bank'],
  }),
  item('bank-loan-interest', 'other-income-and-expense', {
    ministryCode: '7.2.02',
    sign: -1,
    label: 'Beban bunga utang',
    english: 'Interest on loans received',
    hint: 'Bunga utang bank dan utang lain.',
    synonyms: ['Beban bunga'],
  }),
  same('other-expense', {
    ministryCode: '7.2',
    hint: 'Beban di luar usaha, selain bunga.',
    synonyms: ['Beban lain-lain'],
  }),
  ...these('other-income-and-expense'),
  same('surplus-before-tax', {
    label: 'LABA (RUGI) SEBELUM PAJAK',
    english: 'Profit before tax',
    hint: 'Laba sebelum pajak penghasilan.',
    synonyms: ['Laba sebelum pajak'],
  }),
  same('income-tax', { ministryCode: '7.3', label: 'Pajak penghasilan' }),
  same('surplus-after-tax', {
    label: 'LABA (RUGI) SETELAH PAJAK',
    english: 'Profit after tax',
    hint: 'Laba tahun ini, sama dengan di neraca.',
    synonyms: ['Laba setelah pajak', 'Laba bersih', 'Saldo laba (rugi) tahun berjalan'],
  }),
];

/** Laba rugi of a BUM Desa: its savings-and-loan business first, then the others. Expenses are positive amounts. */
export const BUMDES_INCOME_STATEMENT: readonly Line[] = [
  ...LENDING,
  ...OTHER_BUSINESS,
  ...EXPENSES,
  ...OTHERS,
];
