import { yearIn } from '../../src/reading/lexicon/years';
import type { YearHeader } from '../../src/reading/lexicon/years';
import { statementLayout } from '../../src/reading/statement-layout';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { BALANCE, INCOME, TRUTH, linesOf, readSmall, readingIn, truthOf } from '../support/small-statement';

const one = (now: number): readonly Value[] => [now];
const both = (now: number, before: number): readonly Value[] => [now, before];
const text = (iso: string): Value => ({ kind: 'date', iso });

describe('the year of a statement without years over its columns', () => {
  it.each<[string, readonly (readonly Value[])[]]>([
    ['beside a legal number', [['Badan Hukum Nomor: 045/BH/KDK.13/V/2009'], ['Per 31 Desember 2024']]],
    ['below the day of printing', [['Tanggal cetak: 15/01/2025 10:22'], ['Per 31 Desember 2024']]],
    [
      'below a day of printing in a cell of its own',
      [['Dicetak', text('2025-01-15')], ['Per 31 Desember 2024']],
    ],
    ['below the meeting', [['Disampaikan pada RAT tanggal 12 Maret 2025'], ['Tahun Buku 2024']]],
    ['behind the meeting', [['NERACA - Lampiran Berita Acara RAT 12 Maret 2025, Tahun Buku 2024']]],
    ['behind the meeting, in short', [['LPJ RAT ke-12 tanggal 20-02-2025 TB 2024']]],
    ['below the standard', [['Sesuai SAK ETAP 2009'], ['Periode yang berakhir 31 Desember 2024']]],
    ['above place and day', [['Per 31 Desember 2024'], ['Sleman, 10 Januari 2025']]],
    ['short', [['31-12-24']]],
    ['as a date', [[text('2024-12-31')]]],
    ['below a year of founding', [['Berdiri sejak 1998'], ['Neraca per 31-12-2024']]],
  ])('is that of the books, %s', (_, head) => {
    const reading = readingIn(readSmall([...head, ['Uraian', 'Jumlah']], one));
    expect(linesOf(reading)).toEqual(truthOf(2024));
  });
});

describe('two years that are said of one statement', () => {
  const read = (head: readonly (readonly Value[])[], year?: number): ReturnType<typeof readSmall> =>
    readSmall(head, one, year === undefined ? {} : { frame: { year } });
  const years = (head: readonly (readonly Value[])[], year: number): readonly number[] =>
    readingIn(read(head, year)).statements.map(({ period }) => period.year);

  it.each<[string, readonly (readonly Value[])[], string]>([
    [
      'in two titles',
      [['Tahun Buku 2024'], ['Per 31 Desember 2023'], ['Uraian', 'Jumlah']],
      '2024 di NERACA!A3, 2023 di NERACA!A4',
    ],
    [
      'in a title and the head of the column',
      [['Per 31 Desember 2024'], ['Uraian', '2023']],
      '2023 di NERACA!B4, 2024 di NERACA!A3',
    ],
  ])('are asked, with their cells: %s', (_, head, found) => {
    const outcome = read(head);
    expect('faults' in outcome ? outcome.faults[0] : undefined).toEqual({ code: 'years-open', found });
    expect([years(head, 2023), years(head, 2024)]).toEqual([[2023], [2024]]);
  });

  it('are asked still where a person said neither', () => {
    const head = [['Per 31 Desember 2024'], ['Uraian', '2023']];
    expect(read(head, 2022)).toMatchObject({ faults: [{ code: 'years-open' }, { code: 'years-open' }] });
  });

  it('are settled by one answer where each statement has another at its head', () => {
    const sheets = [
      sheetOf([['NERACA'], ['Pos', '2024'], ...BALANCE.map(([label, now]) => [label, now ?? null])]),
      sheetOf([['PHU'], ['Pos', '2023'], ...INCOME.map(([label, now]) => [label, now ?? null])], 'PHU'),
    ];
    const settled = (year?: number): unknown => {
      const frame = year === undefined ? {} : { year };
      const outcome = statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'ksp', frame });
      return 'faults' in outcome ? outcome.faults.map(({ code }) => code) : linesOf(outcome.reading);
    };
    expect([settled(), settled(2022)]).toEqual([['years-open'], ['years-open']]);
    expect(settled(2024)).toEqual(truthOf(2024));
  });

  it('are none where a title says both', () => {
    expect(years([['Per 31 Desember 2024 dan 2023'], ['Uraian', '2023']], 2023)).toEqual([2023]);
    expect('faults' in read([['Per 31 Desember 2024 dan 2023'], ['Uraian', '2023']])).toBe(false);
  });
});

describe('years over columns', () => {
  it.each([
    ['Desember 2024', 'Desember 2023'],
    ['Des 2024', 'Des 2023'],
    ['31-Des-24', '31-Des-23'],
    ['31/12/2024', '31/12/2023'],
    ['31.12.24', '31.12.23'],
    ["Des '24", "Des '23"],
    ['2023/2024', '2022/2023'],
    ['2023-24', '2022-23'],
    ['Realisasi 2024', 'Realisasi 2023'],
  ])('are known: %s, %s', (now, before) => {
    expect(linesOf(readingIn(readSmall([['Uraian', now, before]], both)))).toEqual(TRUTH);
  });

  it.each([
    'RKAP 2025',
    'RKA 2025',
    'RAPB 2025',
    'RAB 2025',
    'Taksasi 2025',
    'Estimasi 2025',
    'Usulan 2025',
    'Rencana 2025',
  ])('are no years of a statement over a plan: %s', (plan) => {
    const head = [['Per 31 Desember 2024'], ['Uraian', '2024', plan]];
    const reading = readingIn(readSmall(head, both));
    expect(linesOf(reading)).toEqual(truthOf(2024));
    expect(reading.unread.map(({ label }) => label)).toContain(plan);
  });

  it('count however far down the table begins', () => {
    const blank = Array.from({ length: 70 }, (): readonly Value[] => []);
    expect(linesOf(readingIn(readSmall([...blank, ['Uraian', '2024', '2023']], both)))).toEqual(TRUTH);
  });
});

describe('yearIn', () => {
  it.each<[string, YearHeader | undefined, string]>([
    ['Per 30 Juni 2024', { year: 2024, end: '2024-06-30' }, 'a day within the year'],
    ['Semester I Tahun 2024', { year: 2024, end: '2024-06-30' }, 'a half of it'],
    ['Triwulan III 2024', { year: 2024, end: '2024-09-30' }, 'three quarters of it'],
    ['Juni 2024', { year: 2024, month: 6 }, 'a month'],
    ['Januari s.d. Juni 2024', { year: 2024, month: 6 }, 'the last month of a stretch'],
    ['Periode Jan - Sep 2024', { year: 2024, month: 9 }, 'the same, short'],
    ['2022/2024', undefined, 'two years that do not follow each other'],
    ['31-02-24', { year: 2024, end: '2024-02-31' }, 'no such day: the end is left aside where it is used'],
    ['Marjin 24', undefined, 'no month'],
  ])('%j is %p: %s', (label, year) => {
    expect(yearIn(label)).toEqual(year);
  });
});

describe('a statement of a part of a year', () => {
  const doubtsOf = (title: string, head = 'Jumlah'): readonly string[] =>
    readingIn(readSmall([[title], ['Uraian', head]], one)).statements.flatMap(({ doubts = [] }) =>
      doubts.map(({ check, text: told }) => `${check} ${told ?? ''}`),
    );

  it.each([
    ['Per 30 Juni 2024', '2024-06-30'],
    ['Semester I Tahun 2024', '2024-06-30'],
    ['Periode Januari s.d. September 2024', '2024-09-30'],
    ['Triwulan I 2024', '2024-03-31'],
  ])('says so: %s', (title, end) => {
    expect(doubtsOf(title)).toEqual([`part-of-year ${end}`]);
  });

  it('says so in its title, where the head of its column says the year alone', () => {
    expect(doubtsOf('Per 30 Juni 2024', '2024')).toEqual(['part-of-year 2024-06-30']);
    expect(doubtsOf('Per 31 Desember 2024', '2024')).toEqual([]);
  });

  it.each(['Per 31 Desember 2024', 'Periode Januari - Desember 2024', 'Tahun Buku 2024'])(
    'is not seen in %s',
    (title) => {
      expect(doubtsOf(title)).toEqual([]);
    },
  );
});

describe('assets that no unit has', () => {
  const doubtsAt = (by: number, scale?: number): readonly string[] =>
    readingIn(
      readSmall([['Uraian', 2024]], (now) => [now * by], scale === undefined ? {} : { frame: { scale } }),
    ).statements.flatMap(({ doubts = [] }) => doubts.map(({ check }) => check));

  it.each<[number, number | undefined, readonly string[]]>([
    [1, undefined, []],
    [1e-6, undefined, ['size-implausible']],
    [1e6, undefined, ['size-implausible']],
    [1e-6, 1, []],
  ])('are told, %d times what is usual, where nobody said %p', (by, scale, expected) => {
    expect(doubtsAt(by, scale)).toEqual(expected);
  });
});
