import { SAME, variant } from '../form';
import { KSP_INCOME_STATEMENT } from '../ksp/income-statement';
import { RIIL_RESULT } from './result';

/** What a cooperative without savings and loans writes: a blank would not say that there is none. */
const NONE_LENT = 'tulis 0 bila koperasi ini tidak menjalankan simpan pinjam.';

/**
 * Perhitungan hasil usaha of a real-sector cooperative down to gross surplus: what is sold to members and what that
 * cost, then the same of non-members. Costs are positive amounts.
 */
const RIIL_TRADE = variant(KSP_INCOME_STATEMENT, {
  'member-sales': {
    label: 'Penjualan kepada anggota',
    english: 'Sales to members',
    parent: 'gross-participation',
    zone: 'earnings-member',
    group: 'sales',
    synonyms: ['Penjualan anggota', 'Penjualan barang kepada anggota', 'Penjualan ke anggota'],
    hint: 'Penjualan barang kepada anggota setahun, tunai maupun kredit, sesudah retur dan potongan.',
  },
  'service-income': {
    label: 'Pendapatan jasa dari anggota',
    english: 'Service income from members',
    synonyms: ['Pendapatan jasa anggota', 'Jasa Pelayanan', 'Jasa pelayanan anggota'],
    hint: 'Sewa, angkutan, dan jasa lain yang dibayar anggota.',
  },
  'loan-income': {
    hint: `Jasa (bunga) pinjaman dari anggota; ${NONE_LENT}`,
  },
  'gross-participation': {
    synonyms: [
      'Jumlah Partisipasi Bruto Anggota',
      'Partisipasi bruto',
      'Partisipasi bruto anggota',
      'Jumlah pendapatan dari anggota',
    ],
  },
  'member-cost-of-goods': {
    label: 'Beban pokok penjualan kepada anggota',
    english: 'Cost of goods sold to members',
    parent: 'cost-of-funds',
    zone: 'funding',
    group: 'goods-cost',
    synonyms: [
      'Harga pokok penjualan anggota',
      'Beban pokok penjualan anggota',
      'HPP anggota',
      'Harga pokok penjualan kepada anggota',
    ],
    hint: 'Harga beli atau biaya membuat barang yang dijual kepada anggota.',
  },
  'savings-interest': {
    hint: `Jasa yang dibayarkan atas tabungan anggota; ${NONE_LENT}`,
  },
  'time-deposit-interest': {
    hint: `Jasa yang dibayarkan atas simpanan berjangka anggota; ${NONE_LENT}`,
  },
  'cost-of-funds': {
    label: 'Jumlah beban pokok anggota',
    english: 'Cost of what members bought',
    synonyms: ['Jumlah Beban Pokok', 'Beban pokok', 'Beban pokok anggota'],
    hint: 'Beban pokok penjualan kepada anggota, ditambah jasa simpanan bila ada.',
  },
  'net-participation': SAME,
  'non-member-sales': {
    label: 'Penjualan kepada nonanggota',
    english: 'Sales to non-members',
    parent: 'non-member-income',
    zone: 'earnings-nonmember',
    group: 'sales',
    synonyms: [
      'Penjualan nonanggota',
      'Penjualan non anggota',
      'Penjualan kepada non anggota',
      'Penjualan kepada bukan anggota',
      'Penjualan umum',
    ],
    hint: 'Penjualan barang kepada bukan anggota setahun, sesudah retur dan potongan.',
  },
  'non-member-service-income': {
    label: 'Pendapatan jasa dari nonanggota',
    english: 'Service income from non-members',
    synonyms: ['Pendapatan jasa nonanggota', 'Jasa Pelayanan Non Anggota'],
    hint: 'Sewa, angkutan, dan jasa lain yang dibayar bukan anggota.',
  },
  'non-member-loan-income': {
    hint: `Jasa (bunga) pinjaman dari bukan anggota; ${NONE_LENT}`,
  },
  'non-member-income': SAME,
  'non-member-cost-of-goods': {
    label: 'Beban pokok penjualan kepada nonanggota',
    english: 'Cost of goods sold to non-members',
    parent: 'non-member-expense',
    zone: 'expense-nonmember',
    group: 'goods-cost',
    synonyms: [
      'Harga pokok penjualan nonanggota',
      'Harga pokok penjualan non anggota',
      'Beban pokok penjualan non anggota',
      'HPP non anggota',
      'HPP nonanggota',
    ],
    hint: 'Harga beli atau biaya membuat barang yang dijual kepada bukan anggota.',
  },
  'non-member-expense': {
    label: 'Jumlah beban pokok nonanggota',
    english: 'Cost of what non-members bought',
    synonyms: ['Sub Total Beban non Anggota', 'Beban pokok non anggota'],
    hint: 'Seluruh beban pokok penjualan kepada bukan anggota.',
  },
  'non-member-gross-profit': {
    synonyms: ['Laba Rugi Kotor dengan Non Anggota', 'Laba kotor nonanggota', 'Laba kotor non anggota'],
    hint: 'Pendapatan dari nonanggota dikurangi beban pokoknya.',
  },
  'gross-surplus': {
    synonyms: ['SISA HASIL USAHA KOTOR', 'SHU kotor', 'Laba kotor', 'Jumlah laba kotor'],
  },
});

/** Perhitungan hasil usaha of a real-sector cooperative. */
export const RIIL_INCOME_STATEMENT = { ...RIIL_TRADE, ...RIIL_RESULT };
