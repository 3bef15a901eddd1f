import { SAME, variant } from '../form';
import { KSP_BALANCE_SHEET } from '../ksp/balance-sheet';

/**
 * Liabilitas dan ekuitas of a real-sector cooperative. Capital that others put in (modal penyertaan) is a debt here, as
 * in the ministry's own forms; it has a code of its own, since rules that take it off equity would take it off twice.
 */
export const RIIL_CREDIT = variant(KSP_BALANCE_SHEET, {
  'trade-payables': {
    label: 'Utang usaha',
    english: 'Trade payables',
    parent: 'current-liabilities',
    zone: 'liability-current',
    group: 'short-debt',
    synonyms: ['Utang dagang', 'Hutang dagang', 'Hutang usaha', 'Utang kepada pemasok', 'Utang konsinyasi'],
    hint: 'Barang yang sudah diterima dan belum dibayar kepada pemasok.',
  },
  'voluntary-savings': {
    hint: 'Tabungan anggota dan calon anggota yang dapat diambil sewaktu-waktu; tulis 0 bila tidak ada.',
  },
  'time-deposits-short': {
    hint: 'Simpanan berjangka yang jatuh tempo dalam satu tahun; tulis 0 bila tidak ada.',
  },
  'special-savings': {
    hint: 'Simpanan untuk tujuan tertentu (hari raya, pendidikan); tulis 0 bila tidak ada.',
  },
  'member-savings': SAME,
  'surplus-funds': SAME,
  'tax-payable': SAME,
  'member-welfare-funds': SAME,
  'accrued-expenses': SAME,
  'unearned-income': {
    label: 'Pendapatan diterima di muka dan uang muka pembeli',
    synonyms: ['Pendapatan diterima di muka', 'Pendapatan Diterima Dimuka', 'Uang muka penjualan'],
    hint: 'Pembayaran pembeli untuk barang atau jasa yang belum diserahkan.',
  },
  'bank-loans-current': SAME,
  'other-current-liabilities': SAME,
  'current-liabilities': {
    hint: 'Seluruh utang dan simpanan yang jatuh tempo dalam satu tahun.',
  },
  'time-deposits-long': {
    hint: 'Simpanan berjangka yang jatuh tempo sesudah satu tahun; tulis 0 bila tidak ada.',
  },
  'bank-loans': SAME,
  'lpdb-loans': SAME,
  'employee-benefits': {
    label: 'Liabilitas imbalan kerja',
    english: 'Employee benefits',
    parent: 'long-term-liabilities',
    zone: 'liability-long',
    group: 'long-debt',
    synonyms: ['Kewajiban imbalan kerja', 'Liabilitas imbalan pascakerja'],
    hint: 'Pesangon dan imbalan pascakerja yang sudah menjadi kewajiban; tulis 0 bila tidak dibentuk.',
  },
  'participation-capital-owed': {
    label: 'Modal penyertaan',
    english: 'Participation capital, as a debt',
    parent: 'long-term-liabilities',
    zone: 'liability-long',
    group: 'long-debt',
    synonyms: ['Modal penyertaan pihak ketiga'],
    hint: 'Modal dari pihak lain yang ikut menanggung risiko; di sini termasuk liabilitas, bukan modal sendiri.',
  },
  'other-long-term-loans': SAME,
  'long-term-liabilities': {
    hint: 'Seluruh utang, simpanan, dan modal penyertaan yang jatuh tempo sesudah satu tahun.',
  },
  'principal-deposits': SAME,
  'mandatory-deposits': SAME,
  'equivalent-deposits': SAME,
  'equalisation-capital': SAME,
  donations: SAME,
  'general-reserve': SAME,
  'risk-purpose-reserve': { hint: 'Cadangan dari SHU khusus untuk menutup risiko usaha.' },
  reserves: SAME,
  'retained-surplus': SAME,
  'current-surplus': SAME,
  equity: SAME,
  'liabilities-and-equity': SAME,
  'non-member-savings': SAME,
});
