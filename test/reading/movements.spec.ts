import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { amountsOf, readingIn } from '../support/small-statement';
import { statementLayout } from '../../src/reading/statement-layout';
import type { ReadOutcome } from '../../src/reading/layout';

/** Code, name, opening balance, debit, credit, closing balance. */
type Account = readonly [string, string, number, number, number, number];

const ACCOUNTS: readonly Account[] = [
  ['1101', 'Kas', 10, 50, 45, 15],
  ['1102', 'Bank BRI', 100, 300, 250, 150],
  ['1201', 'Pinjaman Anggota', 500, 400, 350, 550],
  ['1301', 'Inventaris Kantor', 60, 20, 10, 70],
  ['2101', 'Simpanan Sukarela', 300, 110, 120, 310],
  ['3101', 'Simpanan Pokok', 50, 5, 15, 60],
  ['3102', 'Simpanan Wajib', 320, 5, 100, 415],
  ['4101', 'Pendapatan Jasa Pinjaman', 0, 2, 62, 60],
  ['5101', 'Beban Gaji', 0, 61, 1, 60],
];

type Shown = (account: Account) => readonly Value[];
const [O, D, K, C] = [2, 3, 4, 5] as const;
const inOrder =
  (...columns: readonly (2 | 3 | 4 | 5)[]): Shown =>
  (account) =>
    columns.map((column) => account[column]);
const DEBIT_NORMAL = /^[15]/;
const sided = (account: Account, column: 2 | 5): readonly Value[] =>
  DEBIT_NORMAL.test(account[0]) ? [account[column], null] : [null, account[column]];

const read = (heads: readonly (readonly Value[])[], shown: Shown): ReadOutcome =>
  statementLayout.read(
    gridOf([
      ['KSP MEKAR'],
      ['NERACA SALDO'],
      ...heads.map((head): readonly Value[] => (head.length > 1 ? ['Kode', 'Nama Akun', ...head] : head)),
      ...ACCOUNTS.map((account) => [account[0], account[1], ...shown(account)]),
    ]),
    { file: 'x.xlsx', kind: 'ksp' },
  );

const day = (iso: string): Value => ({ kind: 'date', iso });
const all = inOrder(O, D, K, C);

describe('what was debited and credited between two balances', () => {
  it.each<[string, readonly (readonly Value[])[], Shown]>([
    ['two days', [['Saldo Awal 01/01/2023', 'Debet', 'Kredit', 'Saldo Akhir 31/12/2023']], all],
    ['days alone', [[day('2023-01-01'), 'Debet', 'Kredit', day('2023-12-31')]], all],
    ['two years', [['Saldo 2022', 'Debit', 'Kredit', 'Saldo 2023']], all],
    ['years alone', [['2022', 'DR', 'CR', '2023']], all],
    ['one year twice', [['Opening Balance 2023', 'Debit', 'Credit', 'Ending Balance 2023']], all],
    ['movements with their year', [['Saldo 2022', 'Debet 2023', 'Kredit 2023', 'Saldo 2023']], all],
    [
      'heads over two rows',
      [
        ['2022', 'Mutasi 2023', null, '2023'],
        [null, 'D', 'K', null],
      ],
      all,
    ],
    [
      'a year over both',
      [
        ['2022', 'Tahun 2023', null, '2023'],
        [null, 'Debet', 'Kredit', null],
      ],
      all,
    ],
    ['the last first', [['Per 31 Des 2023', 'Per 31 Des 2022', 'D', 'K']], inOrder(C, O, D, K)],
    ['movements first', [['Debet', 'Kredit', 'Saldo 2022', 'Saldo 2023']], inOrder(D, K, O, C)],
  ])('is no balance: %s', (_, heads, shown) => {
    const reading = readingIn(read(heads, shown));
    expect(amountsOf(reading, 'cash')).toEqual({ 2022: '10', 2023: '15' });
    expect(amountsOf(reading, 'principal-deposits')).toEqual({ 2022: '50', 2023: '60' });
    expect(reading.unread.map(({ why }) => why)).toEqual(['column', 'column']);
  });

  it.each<[string, readonly (readonly Value[])[], Shown]>([
    ['balances without a year', [['Tahun 2023'], ['Awal', 'Debet', 'Kredit', 'Akhir']], all],
    ['a month', [['Saldo Awal 01/12/2023', 'Debet', 'Kredit', 'Saldo Akhir 31/12/2023']], all],
    ...['Bulan Desember', 'Periode 1 Juli - 31 Desember 2023'].map(
      (title): [string, readonly (readonly Value[])[], Shown] => [
        `the year named below ${title}`,
        [[title], ['(dalam rupiah)'], ['Saldo Awal 2023', 'Debet', 'Kredit', 'Saldo Akhir 2023']],
        all,
      ],
    ),
    ['what does not add up', [['Saldo Awal 2023', 'Debet', 'Kredit', 'Saldo 2023']], inOrder(K, D, O, C)],
    [
      'balances with a side each',
      [
        ['Saldo Awal 01/01/2023', 'Debet', 'Kredit', 'Saldo Akhir 31/12/2023', null],
        [null, null, null, 'D', 'K'],
      ],
      (account) => [account[O], account[D], account[K], ...sided(account, C)],
    ],
    [
      'sides below the balances that stand first',
      [
        ['Saldo 31/12/2023', null, 'Saldo 1/1/2023', 'Mutasi', null],
        [null, null, null, 'D', 'K'],
      ],
      (account) => [...sided(account, C), account[O], account[D], account[K]],
    ],
  ])('leaves the last balance alone: %s', (_, heads, shown) => {
    const reading = readingIn(read(heads, shown));
    expect(amountsOf(reading, 'cash')).toEqual({ 2023: '15' });
    expect(amountsOf(reading, 'principal-deposits')).toEqual({ 2023: '60' });
    expect(reading.unread.map(({ why }) => why)).toEqual(['column', 'column', 'column']);
  });

  it.each<[string, readonly (readonly Value[])[]]>([
    ['with its day', [['Saldo Awal 01/01/2023', 'Debet', 'Kredit']]],
    ['without one', [['Per 31 Desember 2023'], ['Saldo Awal', 'Debet', 'Kredit']]],
  ])('is asked about where nothing says what stood in the end: the first balance %s', (_, heads) => {
    expect(read(heads, inOrder(O, D, K))).toMatchObject({ faults: [{ code: 'column-open' }] });
  });

  it('is a balance where an account stands on one side and the year beside it is another', () => {
    const heads = [['Per 31 Desember 2023'], ['Debet', 'Kredit', 'Saldo 2022']];
    const reading = readingIn(read(heads, (account) => [...sided(account, C), account[O]]));
    expect(amountsOf(reading, 'cash')).toEqual({ 2023: '15' });
  });
});
