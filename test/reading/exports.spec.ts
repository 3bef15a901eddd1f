import { statementLayout } from '../../src/reading/statement-layout';
import type { FileReading, ReadOutcome } from '../../src/reading/layout';
import { gridOf, sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { BALANCE, INCOME, amountsOf, readSmall, readingIn } from '../support/small-statement';
import type { SmallRow } from '../support/small-statement';

type Rows = readonly (readonly Value[])[];

const outcomeOf = (rows: Rows): ReadOutcome =>
  statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' });
const read = (rows: Rows): FileReading => readingIn(outcomeOf(rows));
const doubtful = ({ rows }: FileReading): readonly string[] =>
  rows.filter(({ state }) => state === 'doubtful').map(({ label }) => label);
const year = (rows: readonly SmallRow[], name: (label: string, at: number) => string): Rows =>
  rows.map(([label, now], at) => [name(label, at), ...(now === undefined ? [] : [now])]);

describe('names as accounting programs export them', () => {
  it.each<[string, (label: string, at: number) => string]>([
    ['the company’s sign behind each name', (label) => `${label} - KTH`],
    ['the code right before the name', (label, at) => `${1100 + at}${label}`],
    ['the code in square brackets', (label, at) => `[${1100 + at}] ${label}`],
    ['the code in round ones', (label, at) => `(${1100 + at}) ${label}`],
    ['a code with points right before it', (label, at) => `1.1.${10 + at}${label}`],
  ])('are read without it: %s', (_, name) => {
    const head = (title: string): Rows => [[title], ['Uraian', 2024]];
    const reading = read([
      ...head('NERACA'),
      ...year(BALANCE, name),
      ...head('PERHITUNGAN HASIL USAHA'),
      ...year(INCOME, name),
    ]);
    expect(doubtful(reading)).toEqual([]);
    expect(['cash', 'mandatory-deposits', 'loan-income'].map((line) => amountsOf(reading, line))).toEqual([
      { 2024: '18450000' },
      { 2024: '486210000' },
      { 2024: '224208000' },
    ]);
  });

  it('keep a sign that only some of them bear', () => {
    const reading = read([
      ['NERACA'],
      ['Uraian', 2024],
      ['Kas', 10],
      ['Bank - BRI', 20],
      ...year(BALANCE.slice(4), (label) => label),
    ]);
    expect(reading.rows.map(({ label }) => label)).toContain('Bank - BRI');
  });
});

describe('a list of balances with a mark on each', () => {
  const marked = (title: string): FileReading =>
    read([
      [title],
      ['Per 31 Desember 2024'],
      ['Kode', 'Nama', 'Saldo'],
      ['1101', 'Kas', '45.000 D'],
      ['1201', 'Pinjaman Anggota', '200.000 D'],
      ['2101', 'Simpanan Sukarela', '95.000 K'],
      ['3101', 'Simpanan Pokok', '50.000 K'],
      ['3102', 'Simpanan Wajib', '70.000 K'],
      ['4101', 'Jasa Pinjaman Anggota', '60.000 K'],
      ['4102', 'Jasa Giro', '10.000 K'],
      ['6101', 'Gaji Karyawan', '40.000 D'],
    ]);

  it.each(['NERACA SALDO', 'NERACA PERCOBAAN', 'TRIAL BALANCE', 'NERACA'])(
    'holds both statements, and income is no debt in it: %s',
    (title) => {
      const reading = marked(title);
      expect(amountsOf(reading, 'surplus-funds')).toEqual({});
      expect(amountsOf(reading, 'loan-income')).toEqual({ 2024: '60000' });
      expect(amountsOf(reading, 'other-income')).toEqual({ 2024: '10000' });
    },
  );
});

describe('an income statement and a balance sheet in two columns below each other', () => {
  const isOuter = (label: string): boolean => /^(?:Jumlah|SISA)/.test(label);
  const inner: Rows = INCOME.map(([label, now = null]) =>
    isOuter(label) ? [label, null, now] : [label, now],
  );
  const [assets, rest] = [BALANCE.slice(0, 12), BALANCE.slice(12)];
  const sides: Rows = assets.map(([label, now], at) => [
    label,
    now ?? null,
    rest[at]?.[0] ?? null,
    rest[at]?.[1] ?? null,
  ]);

  it.each<[string, Rows]>([
    [
      'the income statement first',
      [['PERHITUNGAN HASIL USAHA'], ...inner, [], ['NERACA PER 31 DESEMBER 2024'], ...sides],
    ],
    [
      'the balance sheet first',
      [['NERACA PER 31 DESEMBER 2024'], ...sides, [], ['PERHITUNGAN HASIL USAHA'], ...inner],
    ],
  ])('are each read by their own columns: %s', (_, rows) => {
    const reading = read([['KSP MEKAR'], ['LAPORAN TAHUN 2024'], ...rows]);
    expect(
      ['loan-income', 'surplus-after-tax', 'total-assets', 'liabilities-and-equity'].map((line) =>
        amountsOf(reading, line),
      ),
    ).toEqual(['224208000', '94317000', '1358607500', '1358607500'].map((amount) => ({ 2024: amount })));
  });
});

describe('a hidden row', () => {
  const rows = BALANCE.map(([label, now]): Value[] => [label, ...(now === undefined ? [] : [now])]);
  const hidden = (at: number, extra?: Value[]): FileReading => {
    const all = extra ? [...rows.slice(0, at - 2), extra, ...rows.slice(at - 2)] : rows;
    const sheet = { ...sheetOf([['NERACA'], ['Uraian', 2024], ...all]), hiddenRows: [at] };
    return readingIn(statementLayout.read({ sheets: [sheet] }, { file: 'x.xlsx', kind: 'ksp' }));
  };

  it('outside of every sum is asked about, and added to nothing', () => {
    const reading = hidden(14, ['Kas cadangan', 5_000_000]);
    expect(doubtful(reading)).toEqual(['Kas cadangan']);
    expect(amountsOf(reading, 'cash')).toEqual({ 2024: '18450000' });
  });

  it('that a total adds up is taken', () => {
    expect(doubtful(hidden(4))).toEqual([]);
  });
});

describe('a sum of what is known', () => {
  it.each(['Jumlah Kas dan Bank', 'Total Kas & Bank'])('is no question: %s', (label) => {
    const reading = read([
      ['NERACA'],
      ['Uraian', 2024],
      ['Kas', 18_450_000],
      ['Bank BRI', 50_000_000],
      ['Bank Jatim', 46_725_500],
      [label, 115_175_500],
      ...year(BALANCE.slice(4), (each) => each),
    ]);
    expect(doubtful(reading)).toEqual([]);
    expect(amountsOf(reading, 'bank')).toEqual({ 2024: '96725500' });
  });
});

describe('the stretch that a title names', () => {
  it.each<[string, boolean]>([
    ['Periode : 01/01/2024 s/d 31/12/2024', true],
    ['1 Januari 2024 s.d. 31 Desember 2024', true],
    ['Periode 01/01/2024 s/d 30/06/2024', false],
  ])('%s is a whole year: %s', (title, isWhole) => {
    const { statements, frame } = readingIn(readSmall([[title], ['Uraian', 'Jumlah']], (now) => [now]));
    expect(frame?.doubts === undefined).toBe(isWhole);
    expect(statements.map(({ period }) => period.year)).toEqual([2024]);
  });
});

describe('what is sent instead of a statement', () => {
  it.each<[string, Rows]>([
    [
      'daftar pinjaman',
      [['DAFTAR PINJAMAN ANGGOTA'], ['31/12/2024'], ['No', 'Nama', 'Sisa', 'Kolektibilitas']],
    ],
    ['rencana anggaran', [['RENCANA ANGGARAN PENDAPATAN DAN BELANJA TAHUN 2025'], ['Uraian', 'Jumlah']]],
    ['rencana anggaran', [['RAPB TAHUN BUKU 2025'], ['Uraian', 'Jumlah']]],
  ])('is called %s', (found, head) => {
    const rows = Array.from({ length: 9 }, (_, at): Value[] => [
      `Anggota ${at}`,
      'Siti',
      5_000_000 + at,
      'Lancar',
    ]);
    expect(outcomeOf([...head, ...rows])).toMatchObject({ faults: [{ code: 'other-document', found }] });
  });
});

describe('the years and the name of a file', () => {
  it.each(['Th. 24', 'TB 24', "Tahun '24"])('a short year heads a column: %s', (head) => {
    const reading = readingIn(
      readSmall([['Uraian', head, head.replace('24', '23')]], (now, before) => [now, before]),
    );
    expect(amountsOf(reading, 'cash')).toEqual({ 2023: '15200000', 2024: '18450000' });
  });

  it('a long title is cut to a name', () => {
    const title = `KOPERASI SIMPAN PINJAM PEGAWAI NEGERI ${'WILAYAH SELATAN '.repeat(8)}`;
    const rows: Rows = [[title], ['NERACA'], ['Uraian', 2024], ...year(BALANCE, (label) => label)];
    const [statement] = read(rows).statements;
    expect(title.startsWith(statement?.unit.name ?? 'x')).toBe(true);
    expect(statement?.unit.name.length).toBeGreaterThan(100);
  });
});
