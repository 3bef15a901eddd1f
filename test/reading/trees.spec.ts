import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { statementLayout } from '../../src/reading/statement-layout';
import { amountsOf, readingIn } from '../support/small-statement';

/** An account by its place in the tree, with its amount: a group has that of its parts. */
type Account = readonly [place: string, name: string, amount: number, isGroup?: true];

const ACCOUNTS: readonly Account[] = [
  ['1', 'ASET', 1000, true],
  ['11', 'Aset Lancar', 700, true],
  ['111', 'Kas', 100],
  ['112', 'Bank', 200],
  ['113', 'Pinjaman kepada anggota', 400],
  ['12', 'Aset Tetap', 300, true],
  ['121', 'Peralatan kantor', 300],
  ['2', 'KEWAJIBAN DAN EKUITAS', 1000, true],
  ['21', 'Kewajiban Jangka Pendek', 350, true],
  ['211', 'Simpanan sukarela', 200],
  ['212', 'Simpanan berjangka', 150],
  ['22', 'Ekuitas', 650, true],
  ['221', 'Simpanan pokok', 150],
  ['222', 'Simpanan wajib', 400],
  ['223', 'SHU tahun berjalan', 100],
];

const ITEMS = {
  cash: '100',
  bank: '200',
  'member-loans': '400',
  equipment: '300',
  'voluntary-savings': '200',
  'time-deposits-short': '150',
  'principal-deposits': '150',
  'mandatory-deposits': '400',
  'current-surplus': '100',
};
const TOTALS = {
  'total-assets': '1000',
  'current-assets': '700',
  'fixed-assets': '300',
  'current-liabilities': '350',
  equity: '650',
};

type Written = (account: Account) => readonly Value[];
const indented = (place: string, name: string): string => `${'   '.repeat(place.length - 1)}${name}`;
const eight = (place: string): string =>
  place
    .split('')
    .map((digit) => `0${digit}`)
    .join('')
    .slice(1)
    .padEnd(8, '0');
const dashed = (place: string): string => `${place[0] ?? ''}-${place.slice(1).padEnd(4, '0')}`;
const dotted = (place: string): string => place.split('').join('.');

function read(head: readonly Value[], written: Written): ReturnType<typeof readingIn> {
  const rows = [['KSP RUKUN'], ['NERACA'], head, ...ACCOUNTS.map(written)];
  return readingIn(statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' }));
}

const amountsIn = (
  reading: ReturnType<typeof readingIn>,
  lines: object,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.keys(lines).map((line) => [line, amountsOf(reading, line)[2024]]));

describe('an export of an accounting program', () => {
  it.each<[string, readonly Value[], Written]>([
    ['names set in', ['Account', 2024], ([place, name, amount]) => [indented(place, name), amount]],
    ['codes with points', ['Kode', 'Akun', 2024], ([place, name, amount]) => [dotted(place), name, amount]],
    ['codes with a dash', ['Kode', 'Akun', 2024], ([place, name, amount]) => [dashed(place), name, amount]],
  ])('with the amounts of groups above their parts is read whole: %s', (_, head, written) => {
    const reading = read(head, written);
    expect(amountsIn(reading, { ...ITEMS, ...TOTALS })).toEqual({ ...ITEMS, ...TOTALS });
    expect(reading.rows.filter(({ state }) => state === 'doubtful')).toEqual([]);
  });

  it.each<[string, readonly Value[], Written]>([
    [
      'names set in',
      ['Account', 2024],
      ([place, name, amount, isGroup]) => [indented(place, name), isGroup ? 0 : amount],
    ],
    [
      'codes of eight figures',
      ['No. Akun', 'Nama Akun', 2024],
      ([place, name, amount, isGroup]) => [eight(place), name, isGroup ? 0 : amount],
    ],
    [
      'codes with a dash',
      ['Kode', 'Akun', 2024],
      ([place, name, amount, isGroup]) => [dashed(place), name, isGroup ? 0 : amount],
    ],
  ])('with zeros beside its headings has headings: %s', (_, head, written) => {
    const reading = read(head, written);
    expect(amountsIn(reading, ITEMS)).toEqual(ITEMS);
    expect(amountsIn(reading, { 'total-assets': 0, equity: 0 })).toEqual({});
    expect(reading.rows.filter(({ state }) => state === 'doubtful')).toEqual([]);
  });

  it('does not add up a group and its parts', () => {
    const reading = read(['Account', 2024], ([place, name, amount]) => [
      indented(place, place === '21' ? 'Simpanan sukarela anggota' : name),
      amount,
    ]);
    const savings = reading.rows.filter(({ label }) => label.startsWith('Simpanan sukarela'));
    expect(savings.map(({ state }) => state)).not.toEqual(['taken', 'taken']);
  });
});
