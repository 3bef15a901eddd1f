import type { AmountName } from '../../domain/comparison/amounts';
import type { StatementPart } from '../../domain/statement/chart';

/** Words for the amounts that are added up. */
export const AMOUNT_WORDS: Readonly<Record<AmountName, string>> = {
  assets: 'Aset',
  liabilities: 'Kewajiban (dengan dana syirkah temporer)',
  equity: 'Ekuitas',
  loans: 'Pinjaman dan pembiayaan, neto',
  savings: 'Simpanan',
  surplus: 'SHU atau laba tahun berjalan',
};

/** What the parts of a statement are called. */
export const STATEMENT_PART_WORDS: Readonly<Record<StatementPart, string>> = {
  'balance-sheet': 'Neraca',
  'income-statement': 'Perhitungan hasil usaha',
  'surplus-distribution': 'Pembagian SHU',
  'loan-schedule': 'Rincian pinjaman',
  'member-benefit': 'Manfaat bagi anggota',
};
