import type { FileReading, ReadOptions, ReadOutcome } from '../../src/reading/layout';
import { statementLayout } from '../../src/reading/statement-layout';
import { sheetOf } from './grid-of';
import type { Value } from './grid-of';

/** A row of an invented statement whose totals add up: its name, this year, the year before; a heading has no amounts. */
export type SmallRow = readonly [label: string, now?: number, before?: number];

export const BALANCE: readonly SmallRow[] = [
  ['ASET'],
  ['Aset Lancar'],
  ['Kas', 18_450_000, 15_200_000],
  ['Bank', 96_725_500, 81_310_250],
  ['Pinjaman kepada anggota', 1_245_600_000, 1_102_450_000],
  ['Penyisihan penghapusan pinjaman', -37_368_000, -33_073_500],
  ['Jumlah Aset Lancar', 1_323_407_500, 1_165_886_750],
  ['Aset Tetap'],
  ['Peralatan kantor', 64_000_000, 58_500_000],
  ['Akumulasi penyusutan', -28_800_000, -22_400_000],
  ['Jumlah Aset Tetap', 35_200_000, 36_100_000],
  ['JUMLAH ASET', 1_358_607_500, 1_201_986_750],
  ['KEWAJIBAN DAN EKUITAS'],
  ['Kewajiban Jangka Pendek'],
  ['Simpanan sukarela', 691_580_500, 624_775_750],
  ['Jumlah Kewajiban Jangka Pendek', 691_580_500, 624_775_750],
  ['Ekuitas'],
  ['Simpanan pokok', 86_500_000, 82_500_000],
  ['Simpanan wajib', 486_210_000, 409_410_000],
  ['SHU tahun berjalan', 94_317_000, 85_301_000],
  ['Jumlah Ekuitas', 667_027_000, 577_211_000],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', 1_358_607_500, 1_201_986_750],
];

export const INCOME: readonly SmallRow[] = [
  ['PARTISIPASI ANGGOTA'],
  ['Pendapatan jasa pinjaman', 224_208_000, 198_441_000],
  ['Jumlah Partisipasi Bruto Anggota', 224_208_000, 198_441_000],
  ['BEBAN USAHA'],
  ['Beban gaji dan honor', 115_391_000, 100_140_000],
  ['Beban rapat', 14_500_000, 13_000_000],
  ['Jumlah Beban Usaha', 129_891_000, 113_140_000],
  ['SISA HASIL USAHA', 94_317_000, 85_301_000],
];

/** What stands in the cells beside a name; nothing beside a heading. */
export type Beside = (now: number, before: number, label: string) => readonly Value[];

const rowsOf = (rows: readonly SmallRow[], beside: Beside): readonly (readonly Value[])[] =>
  rows.map(([label, now, before]) => [label, ...(now === undefined ? [] : beside(now, before ?? 0, label))]);

/** The balance sheet and the income statement on a sheet each, under these rows. */
export function readSmall(
  head: readonly (readonly Value[])[],
  beside: Beside,
  options: Partial<ReadOptions> = {},
): ReadOutcome {
  const sheet = (title: string, rows: readonly SmallRow[]): ReturnType<typeof sheetOf> =>
    sheetOf([['KSP SUMBER RUKUN'], [title], ...head, ...rowsOf(rows, beside)], title);
  const sheets = [sheet('NERACA', BALANCE), sheet('PERHITUNGAN HASIL USAHA', INCOME)];
  return statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'ksp', ...options });
}

/** @throws Error with the faults of a file that was refused */
export function readingIn(outcome: ReadOutcome): FileReading {
  if ('reading' in outcome) return outcome.reading;
  throw new Error(JSON.stringify(outcome.faults));
}

/** Each year with the amount of a line. */
export const amountsOf = ({ statements }: FileReading, line: string): Record<number, string> =>
  Object.fromEntries(
    statements.flatMap(({ period, figures }) => {
      const amount = figures.get(line)?.amount.toString();
      return amount === undefined ? [] : [[period.year, amount]];
    }),
  );

/** The lines that a whole reading of the small statement has, with their amounts of both years. */
export const TRUTH: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  cash: { 2024: '18450000', 2023: '15200000' },
  'loan-loss-allowance': { 2024: '-37368000', 2023: '-33073500' },
  'total-assets': { 2024: '1358607500', 2023: '1201986750' },
  'voluntary-savings': { 2024: '691580500', 2023: '624775750' },
  equity: { 2024: '667027000', 2023: '577211000' },
  'loan-income': { 2024: '224208000', 2023: '198441000' },
  'business-expense': { 2024: '129891000', 2023: '113140000' },
  'surplus-after-tax': { 2024: '94317000', 2023: '85301000' },
};

/** What a reading says of the lines of {@link TRUTH}. */
export const linesOf = (reading: FileReading): Record<string, Record<number, string>> =>
  Object.fromEntries(Object.keys(TRUTH).map((line) => [line, amountsOf(reading, line)]));

/** {@link TRUTH} of some years only. */
export const truthOf = (...years: readonly number[]): Record<string, Record<number, string>> =>
  Object.fromEntries(
    Object.entries(TRUTH).map(([line, amounts]) => [
      line,
      Object.fromEntries(years.map((year) => [year, amounts[year] ?? ''])),
    ]),
  );
