import type { FaultCode } from '../../src/domain/statement/fault';
import { statementLayout } from '../../src/reading/statement-layout';
import type { ReadOutcome } from '../../src/reading/layout';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import {
  BALANCE,
  INCOME,
  TRUTH,
  amountsOf,
  linesOf,
  readSmall,
  readingIn,
  truthOf,
} from '../support/small-statement';

const TITLE: readonly Value[] = ['Per 31 Desember 2024'];
const faultsOf = (outcome: ReadOutcome): readonly (readonly [FaultCode, string | undefined])[] =>
  'faults' in outcome ? outcome.faults.map(({ code, found }) => [code, found]) : [];
const share = (value: number): number => Math.round(value / 13_586_075) / 100;

describe('of several columns without years, the statement', () => {
  it.each<[string, readonly Value[], (now: number, before: number) => readonly Value[]]>([
    ['is not the shares', ['Uraian', 'Nominal', 'Komposisi'], (now) => [now, share(now)]],
    ['is not the shares without a head', ['Uraian', 'Jumlah'], (now) => [now, share(now)]],
    ['is not what has no head', ['Uraian', '(Rp)'], (now, before) => [now, now - before]],
    [
      'is the whole beside its branches',
      ['Uraian', 'Melati', 'Mawar', 'Semua'],
      (now) => [now * 0.6, now * 0.4, now],
    ],
    [
      'is the whole before its branches',
      ['Uraian', 'Semua', 'Melati', 'Mawar'],
      (now) => [now, now * 0.6, now * 0.4],
    ],
    ['is the one called a total', ['Uraian', 'Melati', 'Jumlah'], (now) => [now * 0.6, now]],
  ])('%s', (_, head, beside) => {
    const outcome = readSmall([TITLE, head], beside);
    expect(linesOf(readingIn(outcome))).toEqual(truthOf(2024));
  });

  it.each<[string, readonly Value[], (now: number) => readonly Value[], string]>([
    [
      'branches',
      ['Uraian', 'Cabang Melati', 'Cabang Mawar'],
      (now) => [now * 0.6, now * 0.4],
      'B: Cabang Melati; C: Cabang Mawar',
    ],
    [
      'months',
      ['Uraian', 'Oktober', 'November', 'Desember'],
      (now) => [now, now, now],
      'B: Oktober; C: November; D: Desember',
    ],
  ])('is asked for among %s', (_, head, beside, found) => {
    expect(faultsOf(readSmall([TITLE, head], beside))[0]).toEqual(['column-open', found]);
  });

  it.each<[string, readonly Value[], (now: number) => readonly Value[]]>([
    ['cumulative beside the month', ['Uraian', 'Bulan ini', 's.d. Bulan ini'], (now) => [now / 4, now]],
    ['cumulative before the month', ['Uraian', 's/d Desember', 'Desember'], (now) => [now, now / 4]],
    ['called cumulative', ['Uraian', 'Triwulan IV', 'Kumulatif'], (now) => [now / 4, now]],
  ])('is the one that is %s', (_, head, beside) => {
    expect(linesOf(readingIn(readSmall([TITLE, head], beside)))).toEqual(truthOf(2024));
  });

  it.each<[string, readonly Value[], (now: number) => readonly Value[], string]>([
    ['two', ['Uraian', 'Cabang Melati', 'Cabang Mawar'], (now) => [now - 7, 7], 'B+C'],
    ['three', ['Uraian', 'Melati', 'Mawar', 'Kenanga'], (now) => [now - 9, 4, 5], 'B+C+D'],
    ['two of three', ['Uraian', 'Melati', 'Mawar', 'Lain'], (now) => [now - 4, 4, now], 'b+c'],
    ['a year named twice', ['Uraian', 'Melati 2024', 'Mawar 2024'], (now) => [now - 7, 7], 'B+C'],
  ])('is the sum of %s columns where a person said so', (_, head, beside, column) => {
    const reading = readingIn(readSmall([TITLE, head], beside, { frame: { column } }));
    expect(linesOf(reading)).toEqual(truthOf(2024));
    const also = Array.from({ length: column.split('+').length - 1 }, (): unknown => expect.any(String));
    expect(reading.statements[0]?.figures.get('cash')?.origin).toMatchObject({ also });
  });

  it('is asked for among columns of one year, and each of two years is added up by itself', () => {
    const head: readonly (readonly Value[])[] = [
      ['', 'Cabang Melati', null, 'Cabang Mawar', null],
      ['Uraian', 2024, 2023, 2024, 2023],
    ];
    const beside = (now: number, before: number): readonly Value[] => [now - 7, before - 5, 7, 5];
    expect(faultsOf(readSmall(head, beside))[0]?.[0]).toBe('column-open');
    expect(linesOf(readingIn(readSmall(head, beside, { frame: { column: 'B+C+D+E' } })))).toEqual(TRUTH);
    const one = readingIn(
      readSmall(head, (now, before) => [now, before, 1, 1], { frame: { column: 'B+C' } }),
    );
    expect(linesOf(one)).toEqual(TRUTH);
  });

  it('is the one that a person named', () => {
    const outcome = readSmall([TITLE, ['Uraian', 'Melati', 'Mawar']], (now) => [now, now * 2], {
      frame: { column: 'b' },
    });
    expect(linesOf(readingIn(outcome))).toEqual(truthOf(2024));
  });
});

describe('a year that nothing names', () => {
  const head: readonly (readonly Value[])[] = [['Uraian', 'TAHUN BERJALAN', 'TAHUN LALU']];
  const both = (now: number, before: number): readonly Value[] => [now, before];

  it('is asked, and nothing else', () => {
    expect(faultsOf(readSmall(head, both))).toEqual([['year-open', undefined]]);
  });

  it('is the one that a person named', () => {
    expect(linesOf(readingIn(readSmall(head, both, { frame: { year: 2024 } })))).toEqual(TRUTH);
  });
});

describe('what a frame was read by', () => {
  const evidenceOf = (
    head: Parameters<typeof readSmall>[0],
    options: Parameters<typeof readSmall>[2] = {},
  ): unknown => readingIn(readSmall(head, (now) => [now], options)).frame?.tables[0]?.evidence;

  it('stands with it, and how surely', () => {
    expect(evidenceOf([['NERACA'], ['Uraian', '31 Des 2024']])).toEqual({
      year: { by: 'head', confidence: 0.98 },
      columns: { by: 'head', confidence: 0.98 },
      scale: { by: 'unsaid', confidence: 0.95 },
    });
    const title = [['NERACA PER 31 DESEMBER 2024 (dalam ribuan)'], ['Uraian', 'Jumlah']];
    expect(evidenceOf(title)).toMatchObject({
      year: { by: 'title' },
      columns: { by: 'figures' },
      scale: { by: 'words' },
    });
    expect(evidenceOf(title, { frame: { year: 2024, scale: 1, column: 'B' } })).toMatchObject({
      year: { by: 'said', confidence: 1 },
      columns: { by: 'said' },
      scale: { by: 'said' },
    });
  });
});

describe('a part of a year', () => {
  const one = (now: number): readonly Value[] => [now];
  const doubtsOf = (
    title: string,
    options: Parameters<typeof readSmall>[2] = {},
  ): readonly (readonly string[])[] => {
    const { frame, statements } = readingIn(readSmall([[title], ['Uraian', 'Jumlah']], one, options));
    const told = statements.flatMap(({ doubts = [] }) => doubts.map(({ check }) => check));
    return [(frame?.doubts ?? []).map(({ code }) => code), told];
  };

  it.each([
    'PERIODE JANUARI S.D. SEPTEMBER 2024',
    'Semester I Tahun 2024',
    'Semester II Tahun 2024',
    'Triwulan III 2024',
    'Untuk 9 (sembilan) bulan yang berakhir 30 September 2024',
    'Sampai dengan 30 September 2024',
    'Per 30 Juni 2024',
    'Periode 1 Juli s.d. 31 Desember 2024',
    'Bulan Juli s/d Desember 2024',
    'LAPORAN LABA RUGI BULAN DESEMBER 2024',
    '01/07/2024 s/d 31/12/2024',
    'Tahun Buku 2024 (Juli - Desember 2024)',
    'Periode 1 Juli s.d. 31 Desember 2024 (sejak pendirian)',
    'Sejak berdiri 17 Juni 2024 sampai dengan 31 Desember 2024',
    'April - Desember 2024',
  ])('is told and asked: %s', (title) => {
    expect(doubtsOf(title)).toEqual([['period-open'], ['part-of-year']]);
    expect(doubtsOf(title, { frame: { period: 'part' } })).toEqual([[], ['part-of-year']]);
    expect(doubtsOf(title, { frame: { period: 'whole' } })).toEqual([[], []]);
  });

  describe('of an income statement beside a balance sheet of the year', () => {
    const sheets = (income: string, balance = TITLE[0], head = '2024'): ReturnType<typeof sheetOf>[] => [
      sheetOf([
        ['NERACA'],
        [balance ?? null],
        ['Uraian', '2024'],
        ...BALANCE.map(([label, now]) => [label, now ?? null]),
      ]),
      sheetOf(
        [
          ['PERHITUNGAN HASIL USAHA'],
          [income],
          ['Uraian', head],
          ...INCOME.map(([label, now]) => [label, now ?? null]),
        ],
        'PHU',
      ),
    ];
    const [balance, half] = sheets('Periode Januari s.d. Juni 2024');
    const stacked = [
      { ...(balance ?? sheetOf([])), rows: [...(balance?.rows ?? []), ...(half?.rows ?? [])] },
    ];
    const read = (all: ReturnType<typeof sheetOf>[], frame = {}): ReturnType<typeof readingIn> =>
      readingIn(statementLayout.read({ sheets: all }, { file: 'x.xlsx', kind: 'ksp', frame }));

    it.each<[string, ReturnType<typeof sheetOf>[]]>([
      ['a title', sheets('Periode Januari s.d. Juni 2024')],
      ['a half year', sheets('Semester II Tahun 2024')],
      ['the head of its column', sheets('Laporan', TITLE[0], '30 Juni 2024')],
      ['a book year that ends before it', sheets('1 Juli 2023 s.d. 30 Juni 2024')],
      ['a book year told by its last day', sheets('Untuk tahun buku yang berakhir 30 Juni 2024')],
      ['a title further down on the same sheet', stacked],
    ])('is asked with the balance sheet alone as an answer: %s', (_, all) => {
      expect(read(all).frame?.doubts).toMatchObject([{ code: 'period-open', expected: 'balance' }]);
      const alone = read(all, { period: 'balance' });
      const left = alone.unread.filter(({ why }) => why === 'other-period');
      expect([amountsOf(alone, 'total-assets'), amountsOf(alone, 'surplus-after-tax'), left.length]).toEqual([
        { 2024: '1358607500' },
        {},
        6,
      ]);
      expect([alone.frame?.doubts, alone.statements[0]?.period.end]).toEqual([undefined, '2024-12-31']);
    });

    it('is asked in the words of a book year that ends before it, and not where both end with it', () => {
      const title = '1 Juli 2023 s.d. 30 Juni 2024';
      expect(read(sheets(title)).frame?.doubts).toMatchObject([{ found: title }]);
      for (const balance of ['Per 30 Juni 2024', 'Tahun Buku 2024'])
        expect(read(sheets(title, balance)).frame?.doubts).toBeUndefined();
    });

    it('is asked as a part of a year where both are', () => {
      const [doubt] = read(sheets('Periode Januari s.d. Juni 2024', 'Per 30 Juni 2024')).frame?.doubts ?? [];
      expect(doubt).toEqual({ code: 'period-open', found: 'Periode Januari s.d. Juni 2024' });
    });
  });

  it.each([
    'Per 31 Desember 2024',
    'Periode Januari s.d. Desember 2024',
    'Untuk tahun yang berakhir 31 Desember 2024',
    'Tahun Buku 2024',
    'S.D. 31 Desember 2024',
    'Neraca per bulan Desember 2024',
    'S.d. bulan Desember 2024',
    '01/01/2024 - 31/12/2024',
    '2 Januari s.d. 31 Desember 2024',
  ])('is none: %s', (title) => {
    expect(doubtsOf(title)).toEqual([[], []]);
  });

  it.each([
    'Untuk tahun yang berakhir 30 Juni 2024',
    '1 Juli 2023 s.d. 30 Juni 2024',
    'Juli 2023 - Juni 2024',
    'Tahun Buku 2023/2024, 1 Juli 2023 s.d. 30 Juni 2024',
    'Untuk Tahun Buku 2023/2024 yang berakhir 30 Juni 2024',
  ])('is none where a book year ends on another day, as its title says: %s', (title) => {
    expect(doubtsOf(title)).toEqual([[], []]);
  });

  it('is told and not asked where a title names a book year without its first day or last', () => {
    const told = readSmall([['Tahun Buku 2024'], ['Uraian', '30 Juni 2024']], one);
    const { frame, statements } = readingIn(told);
    expect(frame?.doubts).toBeUndefined();
    expect(statements.flatMap(({ doubts = [] }) => doubts.map(({ check }) => check))).toEqual([
      'part-of-year',
    ]);
  });

  it.each<[string, readonly Value[], (now: number) => readonly Value[]]>([
    [
      'the sum of quarters',
      ['TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah 2024'],
      (now) => [1, 2, 3, now - 6, now],
    ],
    [
      'the sum of quarters by Roman numbers',
      ['Triwulan I', 'Triwulan II', 'Setahun 2024'],
      (now) => [5, now - 5, now],
    ],
    [
      'up to December',
      ['Bulan November 2024', 'Bulan Desember 2024', 's/d Desember 2024'],
      (now) => [7, 9, now],
    ],
    [
      'up to a month, in short',
      ['Nov 2024', 's.d. Nov 2024', 'Des 2024', 's.d. Des 2024'],
      (now) => [7, now - 9, 9, now],
    ],
  ])('is none where the whole year beside its parts is read: %s', (_, head, beside) => {
    const reading = readingIn(readSmall([['Uraian', ...head]], beside));
    expect(linesOf(reading)).toEqual(truthOf(2024));
    expect(reading.frame?.doubts).toBeUndefined();
    expect(new Set(reading.unread.map(({ label }) => label))).toEqual(new Set(head.slice(0, -1)));
  });
});

describe('the scale', () => {
  it('is the one that a person named', () => {
    const outcome = readSmall([['Uraian', 2024, 2023]], (now, before) => [now / 1000, before / 1000], {
      frame: { scale: 1000 },
    });
    expect(linesOf(readingIn(outcome))).toEqual(TRUTH);
  });
});

describe('sheets', () => {
  const balance = (name: string, ...above: readonly (readonly Value[])[]): ReturnType<typeof sheetOf> =>
    sheetOf([...above, ['Uraian', 2024], ...BALANCE.map(([label, now]) => [label, now ?? null])], name);
  const read = (sheets: readonly ReturnType<typeof sheetOf>[], sheet?: string): ReadOutcome =>
    statementLayout.read(
      { sheets },
      { file: 'x.xlsx', kind: 'ksp', ...(sheet === undefined ? {} : { frame: { sheet } }) },
    );

  it('of months are asked about, never added and never the first of them', () => {
    const months = [balance('Jan', ['NERACA']), balance('Feb', ['NERACA']), balance('Mar', ['NERACA'])];
    expect(faultsOf(read(months))).toContainEqual(['sheet-open', 'Jan, Feb, Mar']);
    expect(readingIn(read(months, 'mar')).statements).toHaveLength(1);
  });

  it('that nothing but a number parts are asked about too', () => {
    const weeks = [balance('Des 1', ['NERACA']), balance('Des (2)', ['NERACA'])];
    expect(faultsOf(read(weeks))).toContainEqual(['sheet-open', 'Des 1, Des (2)']);
  });

  it.each([
    ['NRC DES', 'RL DES', []],
    ['NRC NOV', 'RL NOV', ['part-of-year NRC NOV']],
  ])('of one month are its two statements: %s, %s', (first, second, doubts) => {
    const income = INCOME.map(([label, now]): readonly Value[] => [label, now ?? null]);
    const sheets = [balance(first, ['2024']), sheetOf([['2024'], ['Uraian', 'Jumlah'], ...income], second)];
    const { statements, rows } = readingIn(read(sheets));
    expect(new Set(rows.map(({ sheet }) => sheet))).toEqual(new Set([first, second]));
    expect(
      statements.flatMap((each) => each.doubts ?? []).map(({ check, text }) => `${check} ${text}`),
    ).toEqual(doubts);
  });

  it.each([
    ['Neraca Saldo', 'NERACA SALDO (SEBELUM PENYESUAIAN)'],
    ['NL', 'NERACA LAJUR'],
    ['TB', 'Trial Balance'],
  ])('with the balances of all accounts is left out beside both statements, else read: %s', (name, title) => {
    const income = sheetOf(
      [['PHU 2024'], ['Uraian', 2024], ...INCOME.map(([label, now]) => [label, now ?? null])],
      'PHU',
    );
    const sheets = [balance(name, [title]), balance('Neraca', ['NERACA'])];
    const { rows, unread } = readingIn(read([...sheets, income]));
    expect(new Set(rows.map(({ sheet }) => sheet))).toEqual(new Set(['Neraca', 'PHU']));
    expect(unread.map(({ sheet, why }) => [sheet, why])).toContainEqual([name, 'other-document']);
    expect(readingIn(read(sheets.slice(0, 1))).rows.map(({ sheet }) => sheet)).toContain(name);
  });

  it('that is called after a month is asked about where only the title of another says the end of a year', () => {
    const income = INCOME.map(([label, now]): readonly Value[] => [label, now ?? null]);
    const sheets = [
      balance('Neraca', ['NERACA PER 31 DESEMBER 2024']),
      sheetOf([['LABA RUGI'], ['Uraian', 2024], ...income], 'RL NOV'),
    ];
    const { frame } = readingIn(read(sheets));
    expect(frame?.doubts).toMatchObject([{ code: 'period-open', found: 'RL NOV', expected: 'balance' }]);
  });

  it('that is called after a month is of the year that its title says', () => {
    const { statements } = readingIn(read([balance('Nov', ['NERACA PER 31 DESEMBER 2024'])]));
    expect(statements.flatMap(({ doubts = [] }) => doubts)).toEqual([]);
  });

  it.each([
    ['BUKU KAS UMUM', 'buku kas'],
    ['Jurnal Umum', 'jurnal'],
    ['Buku Besar', 'buku besar'],
    ['DAFTAR PINJAMAN ANGGOTA', 'daftar pinjaman'],
    ['Daftar Nominatif Simpanan', 'daftar simpanan'],
    ['Daftar Gaji Karyawan', 'daftar gaji'],
    ['Bagan Akun', 'daftar akun'],
    ['LAMPIRAN 3 - DAFTAR ASET TETAP DAN PENYUSUTAN', 'daftar inventaris'],
    ['Lamp. IV: Daftar Simpanan Anggota', 'daftar simpanan'],
    ['Laporan Arus Kas', 'laporan arus kas'],
  ])('that are something else are named: %s', (title, found) => {
    expect(faultsOf(read([balance('Sheet1', ['KSP SUMBER RUKUN'], [title])]))[0]).toEqual([
      'other-document',
      found,
    ]);
  });

  it.each<[string, readonly (readonly Value[])[]]>([
    [
      'daftar akun',
      [
        ['Kode', 'Nama Perkiraan', 'Kelompok', 'Saldo Normal'],
        ['1-1000', 'Kas', 'Aset', 'D'],
        ['3-1000', 'Simpanan Pokok', 'Modal', 'K'],
      ],
    ],
    [
      'saldo awal akun',
      [
        ['Kode', 'Nama Akun', 'Saldo Awal'],
        ...BALANCE.map(([label, now], at) => [101 + at, label, now ?? null]),
      ],
    ],
  ])('without a title are named by the heads of their columns: %s', (found, rows) => {
    expect(faultsOf(read([sheetOf(rows)]))[0]).toEqual(['other-document', found]);
  });

  it('with the balances at both ends of the year are no list of opening balances', () => {
    const rows = BALANCE.map(([label, now]) => [label, 1, now ?? null]);
    const faults = faultsOf(read([sheetOf([['Nama Akun', 'Saldo Awal', 'Saldo Akhir'], ...rows])]));
    expect(faults).not.toContainEqual(['other-document', expect.anything()]);
  });

  it('of several printed pages: the number of a page is no part of the name above it', () => {
    const rows: Value[][] = [['NERACA'], ['Uraian', 2024]];
    for (const [label, now] of BALANCE) rows.push([label, now ?? null], ['Halaman 1'], ['Uraian', 2024]);
    expect(linesOf(readingIn(read([sheetOf(rows)])))).toMatchObject({
      cash: { 2024: TRUTH['cash']?.[2024] },
      equity: { 2024: TRUTH['equity']?.[2024] },
    });
  });

  it('that are something else are left aside, and told, beside a statement', () => {
    const reading = readingIn(
      read([balance('Neraca', ['NERACA']), balance('Simpanan', ['DAFTAR SIMPANAN ANGGOTA'])]),
    );
    expect(reading.unread).toContainEqual({
      sheet: 'Simpanan',
      cell: 'A1',
      label: 'Simpanan',
      why: 'other-document',
    });
    expect(reading.rows.every(({ sheet }) => sheet === 'Neraca')).toBe(true);
  });

  it('with years down and accounts across are read as any other', () => {
    const rows = BALANCE.filter(([, now]) => now !== undefined);
    const across = sheetOf([
      ['NERACA'],
      ['Tahun', ...rows.map(([label]) => label)],
      [2024, ...rows.map(([, now]) => now ?? null)],
      [2023, ...rows.map(([, , before]) => before ?? null)],
    ]);
    const reading = readingIn(read([across]));
    expect(linesOf(reading)).toMatchObject({ cash: TRUTH['cash'], equity: TRUTH['equity'] });
    expect(reading.mapping.find(({ line, year }) => line === 'cash' && year === 2024)?.cell).toBe('B3');
  });

  it('show what was understood of them', () => {
    const { frame } = readingIn(read([balance('Neraca', ['NERACA'], ['(dalam ribuan rupiah)'])]));
    expect(frame?.tables).toEqual([
      {
        evidence: expect.any(Object) as object,
        sheet: 'Neraca',
        header: 2,
        first: 3,
        scale: '1000',
        columns: [{ column: 'B', head: '2024', year: 2024 }],
      },
    ]);
  });
});

describe('a company', () => {
  it.each(['PT. SENANG MAJU', 'CV Karya Bersama', 'Firma Abadi'])('is no cooperative: %s', (name) => {
    const sheet = sheetOf([
      [name],
      ['NERACA'],
      ['Uraian', 2024],
      ...BALANCE.map(([label, now]) => [label, now ?? null]),
    ]);
    const read = (kind?: 'ksp'): ReadOutcome =>
      statementLayout.read({ sheets: [sheet] }, { file: 'x.xlsx', ...(kind && { kind }) });
    expect(faultsOf(read())).toEqual([['not-a-cooperative', name]]);
    expect(readingIn(read('ksp')).statements).toHaveLength(1);
  });
});

describe('several statements below each other on one sheet', () => {
  type Row = readonly Value[];
  const one = (year: number, amounts: readonly number[]): readonly Row[] => [
    ['KSP SUMBER RUKUN'],
    ['NERACA'],
    [`PER 31 DESEMBER ${year}`],
    [],
    ...[
      'Kas',
      'Bank',
      'Pinjaman Anggota',
      'JUMLAH AKTIVA',
      'Tabungan Anggota',
      'Simpanan Pokok',
      'JUMLAH PASIVA',
    ].map((label, at): Row => [label, amounts[at] ?? 0]),
  ];
  const read = (rows: readonly Row[], name = 'Sheet1'): ReadOutcome =>
    statementLayout.read({ sheets: [sheetOf(rows, name)] }, { file: 'x.xlsx', kind: 'ksp' });

  it('of two years are two periods, and nothing is added up', () => {
    const now = one(2023, [18, 42, 315, 375, 300, 75, 375]);
    const before = one(2022, [12, 28, 210, 250, 200, 50, 250]);
    const reading = readingIn(read([...now, [], ...before]));
    expect(amountsOf(reading, 'cash')).toEqual({ 2023: '18', 2022: '12' });
    expect(amountsOf(reading, 'total-assets')).toEqual({ 2023: '375', 2022: '250' });
  });

  it('of two kinds have columns of their own: an income statement above a two-sided balance sheet', () => {
    const income: readonly Row[] = [
      ['PERHITUNGAN HASIL USAHA'],
      ['Per 31 Desember 2023'],
      [],
      ['Jasa Pinjaman Anggota', 42],
      ['Provisi Pinjaman', 6],
      ['Jumlah Pendapatan', null, 48],
      ['Gaji Karyawan', 21],
      ['Listrik dan Air', 3],
      ['Jumlah Beban', null, 24],
      ['SHU Tahun Berjalan', null, 24],
    ];
    const balance: readonly Row[] = [
      ['NERACA'],
      ['Per 31 Desember 2023'],
      ['AKTIVA', null, 'PASIVA', null],
      ['Kas', 12, 'Tabungan Anggota', 94],
      ['Bank', 28, 'Simpanan Pokok', 50],
      ['Pinjaman Anggota', 230, 'Simpanan Wajib', 102],
      [null, null, 'SHU Tahun Berjalan', 24],
      ['JUMLAH AKTIVA', 270, 'JUMLAH PASIVA', 270],
    ];
    const reading = readingIn(read([...income, [], ...balance]));
    expect(amountsOf(reading, 'loan-income')).toEqual({ 2023: '42' });
    expect(amountsOf(reading, 'surplus-after-tax')).toEqual({ 2023: '24' });
    expect(amountsOf(reading, 'mandatory-deposits')).toEqual({ 2023: '102' });
    expect(reading.unread).toEqual([]);
  });

  it.each([
    ['Neraca', 'PERHITUNGAN HASIL USAHA', 'NERACA'],
    ['NRC', 'Laporan Laba Rugi', 'Laporan Posisi Keuangan'],
    ['Neraca 2023', 'PHU Tahun 2023', 'Neraca Per 31 Desember 2023'],
  ])(
    'are each what their title says, whatever one of them the sheet is named after: %s',
    (name, upper, lower) => {
      const head: Row = ['Uraian', 2023, 2022];
      const income: readonly Row[] = [
        ['KSP SUMBER RUKUN'],
        [upper],
        head,
        ['Jasa pinjaman anggota', 90, 80],
        ['Gaji karyawan', 30, 25],
        ['SHU', 60, 55],
      ];
      const balance: readonly Row[] = [
        [lower],
        head,
        ['Kas', 100, 90],
        ['Bank', 60, 55],
        ['Simpanan pokok', 40, 40],
        ['Simpanan wajib', 60, 50],
        ['SHU', 60, 55],
        ['JUMLAH', 160, 145],
      ];
      const reading = readingIn(read([...income, [], ...balance], name));
      expect(amountsOf(reading, 'loan-income')).toEqual({ 2023: '90', 2022: '80' });
      expect(amountsOf(reading, 'surplus-funds')).toEqual({});
      expect(amountsOf(reading, 'principal-deposits')).toEqual({ 2023: '40', 2022: '40' });
    },
  );
});
