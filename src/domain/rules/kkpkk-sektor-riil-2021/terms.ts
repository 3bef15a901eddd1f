import { line, sum, term } from '../formula';
import type { Term } from '../rule-set';
import { cite } from './sources';
import * as formulas from './term-formulas';

const READ = cite('pengertian', 'two-source', 'S-PGW S-JQ');
const OF_BOTH_FORMS = cite('pengertian', 'two-source', 'S-PGW W-EKOP');

/** The quantities that the form names. Where the chart has the very line, the line itself is the term. */
export const TERMS: readonly Term[] = [
  {
    code: 'liquid-assets',
    label: 'aset likuid',
    formula: formulas.cashAndBank,
    definition: 'Kas, giro, tabungan, dan deposito di bank, serta simpanan di koperasi lain.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'cash-and-bank',
    label: 'kas dan bank',
    formula: formulas.cashAndBank,
    definition: 'Jumlah yang sama dengan aset likuid, termasuk deposito dan simpanan di koperasi lain.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'own-capital',
    label: 'modal sendiri (ekuitas)',
    formula: formulas.ownCapital,
    definition:
      'Simpanan pokok dan wajib, modal penyetaraan, hibah, cadangan, dan SHU yang belum dibagi; tanpa modal penyertaan.',
    citation: cite('pengertian', 'two-source', 'S-PGW W-EKOP', 'S-JQ menambahkan modal penyertaan.'),
  },
  {
    code: 'long-term-debt',
    label: 'kewajiban jangka panjang',
    formula: formulas.longTermDebt,
    definition: 'Seluruh liabilitas jangka panjang, termasuk modal penyertaan.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'funds-received',
    label: 'dana yang diterima',
    formula: formulas.fundsReceived,
    definition: 'Seluruh pasiva kecuali utang pajak, beban yang masih harus dibayar, dan utang biaya.',
    citation: cite('pengertian', 'agreed', 'W-GIAN S-PGW W-EKOP'),
  },
  {
    code: 'total-income',
    label: 'total pendapatan',
    formula: formulas.totalIncome,
    definition: 'Partisipasi bruto anggota ditambah pendapatan dari nonanggota; tanpa pendapatan lain-lain.',
    citation: cite(
      'pengertian',
      'unverified',
      'W-EKOP MEM',
      'Menurut kertas kerja KSP; formulir sektor riil tidak menegaskannya.',
    ),
  },
  {
    code: 'main-income',
    label: 'pendapatan utama',
    formula: term('gross-participation'),
    definition: 'Pendapatan dari penjualan dan pelayanan kepada anggota (partisipasi bruto).',
    citation: cite(
      'pengertian',
      'two-source',
      'S-PGW W-EKOP',
      'Penjelasan kertas kerja KSP menyebut pendapatan dari meminjamkan kepada anggota.',
    ),
  },
  {
    code: 'member-service-cost',
    label: 'beban usaha bagian anggota dan beban perkoperasian',
    formula: formulas.memberServiceCost,
    definition: 'Beban usaha sebanding dengan partisipasi bruto, ditambah beban perkoperasian.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'member-operating-expense',
    label: 'biaya operasional',
    formula: formulas.memberOperatingExpense,
    definition:
      'Beban pokok anggota, bagian beban usaha yang sebanding dengan partisipasi bruto, dan beban perkoperasian.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'sales',
    label: 'penjualan',
    formula: formulas.sales,
    definition: 'Penjualan barang kepada anggota dan bukan anggota, tanpa pendapatan jasa.',
    citation: READ,
  },
  {
    code: 'cost-of-goods',
    label: 'beban pokok penjualan',
    formula: formulas.costOfGoods,
    definition: 'Beban pokok penjualan kepada anggota dan bukan anggota.',
    citation: READ,
  },
  {
    code: 'trade-credit',
    label: 'piutang dagang',
    formula: formulas.tradeCredit,
    definition: 'Piutang usaha kepada anggota dan bukan anggota, sebelum penyisihan.',
    citation: cite(
      'pengertian',
      'unverified',
      'S-PGW S-JQ MEM',
      'Kedua program tidak menyebut penyisihannya.',
    ),
  },
  {
    code: 'receivables-outstanding',
    label: 'piutang dan pinjaman yang diberikan',
    formula: formulas.receivablesOutstanding,
    definition: 'Piutang dagang ditambah pinjaman kepada anggota dan bukan anggota, sebelum penyisihan.',
    citation: cite(
      'pengertian',
      'unverified',
      'S-PGW W-GIAN MEM',
      'Formulir sektor riil menyebut piutang, pinjaman, dan pembiayaan; penjelasannya dari kertas kerja KSP hanya menyebut pinjaman.',
    ),
  },
  {
    code: 'member-deposits',
    label: 'simpanan pokok dan simpanan wajib',
    formula: sum(line('principal-deposits'), line('mandatory-deposits')),
    definition: 'Simpanan pokok ditambah simpanan wajib seluruh anggota.',
    citation: cite('pengertian', 'agreed', 'W-GIAN S-PGW W-EKOP'),
  },
  {
    code: 'member-funds',
    label: 'tabungan dan simpanan berjangka anggota',
    formula: formulas.memberFunds,
    definition:
      'Tabungan dan simpanan berjangka sampai satu tahun, tanpa milik calon anggota, nonanggota, dan koperasi lain.',
    citation: OF_BOTH_FORMS,
  },
  {
    code: 'member-loan-capital',
    label: 'modal pinjaman anggota',
    formula: formulas.memberLoanCapital,
    definition: 'Tabungan dan simpanan berjangka anggota, ditambah titipan dana kebajikan anggota.',
    citation: READ,
  },
];
