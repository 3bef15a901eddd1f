import { pagesIn } from '../../src/reading/frame/pages';
import type { FileReading } from '../../src/reading/layout';
import { statementLayout } from '../../src/reading/statement-layout';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { BALANCE, INCOME, TRUTH, amountsOf, linesOf, readingIn, truthOf } from '../support/small-statement';

type Rows = readonly (readonly Value[])[];

const NAME: Rows = [['KSP SUMBER RUKUN']];
const balance = (day = '31 DESEMBER 2024'): Rows => [
  ...NAME,
  [`NERACA PER ${day}`],
  ...BALANCE.map(([label, now]) => (now === undefined ? [label] : [label, now])),
];
const income = (title: string, head: Rows, beside: (now: number) => readonly Value[]): Rows => [
  ...NAME,
  [title],
  ...head,
  ...INCOME.map(([label, now]) => (now === undefined ? [label] : [label, ...beside(now)])),
];

const readOf = (...sheets: readonly (readonly [name: string, rows: Rows])[]): FileReading =>
  readingIn(
    statementLayout.read(
      { sheets: sheets.map(([name, rows]) => sheetOf(rows, name)) },
      { file: 'laporan.xlsx', kind: 'ksp' },
    ),
  );
type PagesRead = { readonly labels: readonly string[]; readonly reading: FileReading };
/** Pages of a document whose columns go on, amounts written as texts. */
const readPages = (...pages: readonly Rows[]): PagesRead => readPrint(pages, true);
const readPrint = (pages: readonly Rows[], goesOn: boolean): PagesRead => {
  const texts = (row: readonly Value[]): readonly Value[] =>
    row.map((value) => (typeof value === 'number' ? value.toLocaleString('id-ID') : value));
  const sheets = pages.map((rows, at) => ({
    ...sheetOf(rows.map(texts), `halaman ${at + 1}`),
    goesOn: goesOn && at > 0,
    downs: rows.map((_, row) => 40 + 12 * row),
  }));
  const { grid, left } = pagesIn({ sheets });
  const labels = left.map(({ label }) => label);
  return { labels, reading: readingIn(statementLayout.read(grid, { file: 'rat.pdf', kind: 'ksp' })) };
};
const surplusIn = (reading: FileReading): unknown => amountsOf(reading, 'surplus-after-tax');

describe('what was left out for no good reason is read', () => {
  it.each<[string, string, string, Rows, (now: number) => readonly Value[]]>([
    [
      'a sheet that is named after its plan and shows what came about',
      'RAPB',
      'REALISASI RAPB TAHUN 2024 DAN RENCANA TAHUN 2025',
      [['Uraian', 'RAPB 2024', 'Realisasi 2024', 'RAPB 2025']],
      (now) => [now + 1, now, now + 2],
    ],
    [
      'the column after an audit, beside those before it',
      'PHU',
      'PERHITUNGAN HASIL USAHA TAHUN 2024',
      [['Pos', 'Sebelum Audit', 'Penyesuaian', 'Setelah Audit']],
      (now) => [now - 5000, 5000, now],
    ],
    [
      'the column after corrections',
      'PHU',
      'PERHITUNGAN HASIL USAHA TAHUN 2024',
      [['Pos', 'Sebelum Koreksi', 'Koreksi', 'Sesudah Koreksi']],
      (now) => [now - 5000, 5000, now],
    ],
  ])('%s', (_, name, title, head, beside) => {
    const reading = readOf(['Neraca', balance()], [name, income(title, head, beside)]);
    expect(surplusIn(reading)).toEqual({ 2024: '94317000' });
  });

  it.each(['1 JULI 2023 - 30 JUNI 2024', '1 Juli 2023 s/d 30 Juni 2024'])(
    'a book year that lies in two, as a whole one: %s',
    (stretch) => {
      const rows = income(`PERHITUNGAN HASIL USAHA (${stretch})`, [], (now) => [now]);
      const reading = readOf(['Neraca', balance('30 JUNI 2024')], ['PHU', rows]);
      expect(surplusIn(reading)).toEqual({ 2024: '94317000' });
      expect(reading.frame?.doubts).toBeUndefined();
    },
  );

  it('a half of a year that lies in two is asked about', () => {
    const rows = income('PERHITUNGAN HASIL USAHA (1 Oktober 2023 - 31 Maret 2024)', [], (now) => [now]);
    const reading = readOf(['Neraca', balance('31 MARET 2024')], ['PHU', rows]);
    expect(reading.frame?.doubts).toMatchObject([{ code: 'period-open' }]);
  });

  it('a row with a year in its name, where amounts are written as texts', () => {
    const written = balance().map((row) =>
      row.map((value) => (typeof value === 'number' ? `Rp ${value}` : value)),
    );
    const rows = written.map(([label, amount]) =>
      label === 'Akumulasi penyusutan'
        ? ['Akumulasi penyusutan s/d 2024', amount ?? null]
        : [label ?? null, amount ?? null],
    );
    const reading = readOf(['Neraca', rows]);
    const named = reading.rows.find(({ label }) => label === 'Akumulasi penyusutan s/d 2024');
    expect(named?.cells.map(({ amount }) => amount)).toEqual(['-28800000']);
    expect(reading.unread.filter(({ why }) => why === 'outside')).toEqual([]);
  });

  it('the shares of a surplus that are planned for its year', () => {
    const shares: Rows = [
      ...NAME,
      ['RENCANA PEMBAGIAN SHU TAHUN 2024'],
      ['Bagian', 'Persen', 'Jumlah'],
      ['Cadangan', 0.4, 37_726_800],
      ['Dana pengurus', 0.1, 9_431_700],
      ['Dana pendidikan', 0.05, 4_715_850],
    ];
    const reading = readOf(['Neraca', balance()], ['Pembagian', shares]);
    expect(amountsOf(reading, 'share-of-reserves')).toEqual({ 2024: '37726800' });
  });

  it.each([
    ['LAPORAN PERTANGGUNGJAWABAN BUM DESA “MEKAR ASRI” TAHUN 2024', 'BUM DESA “MEKAR ASRI”'],
    ['LAPORAN KEUANGAN KOPERASI SIMPAN PINJAM MELATI PER 31 DESEMBER 2024', 'KOPERASI SIMPAN PINJAM MELATI'],
    ['LAPORAN KEUANGAN KOPERASI SIMPAN PINJAM', 'laporan'],
    ['NERACA KSP MEKAR SARI', 'KSP MEKAR SARI'],
    ['Laba Rugi - Koperasi Mekar Sari', 'Koperasi Mekar Sari'],
    ['NERACA KOPERASI KONSOLIDASI', 'laporan'],
    ['- PUSAT KOPERASI KARTIKA -', 'PUSAT KOPERASI KARTIKA'],
    ['Nama Koperasi : Mekar Sari', 'Koperasi Mekar Sari'],
    ['PERUSAHAAN: KSP MEKAR SARI', 'KSP MEKAR SARI'],
  ])('the name of a unit behind what the paper is: %s', (title, name) => {
    const [, ...rows] = balance();
    const reading = readOf(['Neraca', [[title], ...rows]]);
    expect(reading.statements[0]?.unit.name).toBe(name);
  });

  it.each<[string, Rows, Rows, string]>([
    ['in a cell of its own', [['Nama BUM Desa', ':', 'Maju Jaya']], [], 'BUM Desa Maju Jaya'],
    ['beside the office it is sent to', [['Lembaga: Dinas Koperasi'], ['KSP Mekar']], [], 'KSP Mekar'],
    ['beside a part of it', [['Unit Pelapor: USP'], ['Koperasi Guru Mekar']], [], 'Koperasi Guru Mekar'],
    ['beside a program', [['Nama Koperasi : KSP Mekar'], ['PT Peranti Lunak']], [], 'KSP Mekar'],
    ['deep in a head', [...'abcdefghijk'].map((each) => [each]), [], 'KSP LURAH'],
    [
      'in the signature',
      [],
      [['Malang, 5 Januari 2025'], ['Pengurus KSP Mekar'], ['Ketua', 'Bendahara']],
      'KSP Mekar',
    ],
  ])('the name of a unit %s', (_, head, foot, name) => {
    const [, ...rows] = balance();
    const last: Rows = name === 'KSP LURAH' ? [[name]] : [];
    const reading = readOf(['Neraca', [...head, ...last, ...rows, ...foot]]);
    expect(reading.statements[0]?.unit.name).toBe(name);
  });
});

describe('a second year on later pages', () => {
  const now: Rows = income('PERHITUNGAN HASIL USAHA TAHUN 2024', [], (amount) => [amount]);
  const before = (title: string): Rows => [
    [title],
    ...BALANCE.map(([label, , amount]) => [label, amount ?? null]),
  ];

  it.each(['LAPORAN KEUANGAN TAHUN BUKU 2023', 'DATA PEMBANDING TAHUN 2023', 'KEADAAN PER 31 DESEMBER 2023'])(
    'is read by its own title: %s',
    (title) => {
      const { reading, labels } = readPages(balance(), now, before(title));
      expect(amountsOf(reading, 'total-assets')).toEqual({ 2023: '1201986750', 2024: '1358607500' });
      expect(labels).toEqual([]);
    },
  );

  it('is told by its page and title where that explains a statement', () => {
    const { reading, labels } = readPages(balance(), now, before('PENJELASAN NERACA TAHUN 2023'));
    expect(amountsOf(reading, 'total-assets')).toEqual({ 2024: '1358607500' });
    expect(labels).toEqual(['halaman 3: PENJELASAN NERACA TAHUN 2023']);
  });
});

describe('a title that comes last on its page', () => {
  const names = INCOME.map(([label, now]): Value[] =>
    now === undefined ? [label] : [label, now, now - 1000],
  );
  const table: Rows = [['Uraian', '2024', '2023'], ...names];

  it.each<[string, Rows]>([
    ['alone', [['PERHITUNGAN HASIL USAHA']]],
    ['with its year and the number of the page', [['LAPORAN LABA RUGI'], ['TAHUN 2024 DAN 2023'], ['2']]],
    ['below signatures', [['Pengurus,'], ['SITI AMINAH'], ['PHU TAHUN 2024']]],
  ])('names the table of the next page: %s', (_, title) => {
    const { reading, labels } = readPrint([[...balance(), [], ...title], table], false);
    expect(surplusIn(reading)).toMatchObject({ 2024: '94317000' });
    expect(amountsOf(reading, 'total-assets')).toMatchObject({ 2024: '1358607500' });
    expect(labels).toEqual([]);
  });

  it.each<[string, Rows]>([
    ['a sentence about the statement', [['Neraca ini telah diperiksa oleh pengawas']]],
    ['the title of what explains it', [['PENJELASAN PERHITUNGAN HASIL USAHA']]],
    ['a plan', [['RENCANA PERHITUNGAN HASIL USAHA 2025']]],
  ])('names nothing where it is %s', (_, last) => {
    const { reading, labels } = readPrint([[...balance(), [], ...last], table], false);
    expect(surplusIn(reading)).toEqual({});
    expect(labels).toEqual(['halaman 2: Uraian 2024 2023']);
  });

  it('is the foot of a print where it closes several pages', () => {
    const foot: Rows = [[], ['Neraca dan PHU KSP SUMBER RUKUN']];
    const list: Rows = [['Nama', 'Sisa'], ...names, ...foot];
    const { labels } = readPrint([[...balance(), ...foot], list, list], false);
    expect(labels).toEqual(['halaman 2', 'halaman 3']);
  });
});

describe('a statement without a year of its own', () => {
  const yearless = (title: string, rows: typeof BALANCE): Rows => [
    ...NAME,
    [title],
    ...rows.map(([label, at]): Value[] => (at === undefined ? [label] : [label, at])),
  ];

  it.each<[string, Rows, Rows]>([
    ['an income statement', balance(), yearless('PERHITUNGAN HASIL USAHA', INCOME)],
    ['a balance sheet', income('PHU TAHUN 2024', [], (now) => [now]), yearless('NERACA', BALANCE)],
  ])('is of the only year that the other says: %s', (_, first, second) => {
    const inBook = readOf(['Satu', first], ['Dua', second]);
    expect(linesOf(inBook)).toEqual(truthOf(2024));
    expect(linesOf(readPages(first, second).reading)).toEqual(truthOf(2024));
  });

  it.each<[string, Rows]>([
    ['a second balance sheet', yearless('NERACA', BALANCE)],
    ['of the year before', yearless('PHU TAHUN LALU', INCOME)],
    ['of a month', [...yearless('PHU', []), ['Bulan', ': Mei'], ...yearless('PHU', INCOME).slice(2)]],
    ['of half a year', yearless('PERHITUNGAN HASIL USAHA JANUARI S.D. JUNI', INCOME)],
    ['of a plan', [...yearless('PHU', []), ['RENCANA'], ...yearless('PHU', INCOME).slice(2)]],
    ['of one unit', yearless('PERHITUNGAN HASIL USAHA UNIT TOKO', INCOME)],
    ['of other kinds', yearless('PEMBAGIAN SHU', INCOME)],
  ])('is told as left out: %s', (_, second) => {
    const { statements, unread } = readOf(['Satu', balance()], ['Dua', second]);
    expect(statements.map(({ period }) => period.year)).toEqual([2024]);
    expect(unread.map(({ sheet, why }) => [sheet, why])).toEqual([['Dua', 'no-table']]);
  });
});

it('neither of two income statements without a year is taken for that of the balance sheet', () => {
  const phu: Rows = [
    ...NAME,
    ['PHU'],
    ...INCOME.map(([label, at]): Value[] => (at === undefined ? [label] : [label, at])),
  ];
  const { unread } = readOf(['Satu', balance()], ['Dua', phu], ['Tiga', phu]);
  expect(unread.map(({ sheet, why }) => [sheet, why])).toEqual([
    ['Dua', 'no-table'],
    ['Tiga', 'no-table'],
  ]);
});

describe('a column that was printed on pages of its own', () => {
  const TITLE: Rows = [['NERACA DAN PHU'], ['Uraian', '2024']];
  const STATEMENT: Rows = [
    ...BALANCE.map(([label, at]): Value[] => [label, ...(at === undefined ? [] : [at])]),
    ...INCOME.map(([label, at]): Value[] => [label, ...(at === undefined ? [] : [at])]),
  ];
  const BEFORE: Rows = [...BALANCE, ...INCOME].map(([, , before]) => (before === undefined ? [] : [before]));

  it.each<[string, number]>([
    ['one page', STATEMENT.length],
    ['two pages', 20],
  ])('is read beside its names, of %s', (_, cut) => {
    const pages: Rows[] = [[...TITLE, ...STATEMENT.slice(0, cut)], STATEMENT.slice(cut)];
    const columns: Rows[] = [[[], ['2023'], ...BEFORE.slice(0, cut)], BEFORE.slice(cut)];
    const { reading, labels } = readPages(
      ...pages.filter(({ length }) => length > 0),
      ...columns.filter(({ length }) => length > 0),
    );
    expect(linesOf(reading)).toEqual(TRUTH);
    expect(labels).toEqual([]);
  });

  it('is read beside its names where each follows them, above the number of its page', () => {
    const parts: Rows[] = [[...TITLE, ...STATEMENT.slice(0, 20)], STATEMENT.slice(20)];
    const columns: Rows[] = [[[], ['2023'], ...BEFORE.slice(0, 20)], BEFORE.slice(20)];
    const numbered = (rows: Rows, at: number): Rows => [...rows, [`Halaman ${at}`]];
    const pages = parts.flatMap((rows, at) => [
      numbered(rows, 2 * at + 1),
      numbered(columns[at] ?? [], 2 * at + 2),
    ]);
    expect(linesOf(readPages(...pages).reading)).toEqual(TRUTH);
  });

  it('is read beside a column whose year seems to stand over the names', () => {
    const { reading } = readPages(
      [['PERHITUNGAN HASIL USAHA'], ['2024'], ...STATEMENT],
      [[], ['2023'], ...BEFORE],
    );
    expect(linesOf(reading)).toEqual(TRUTH);
  });

  it.each<[string, Rows]>([
    ['in the column of the words', [['Uraian', '2024']]],
    ['right of the column', [['Uraian', null, null, '2024']]],
  ])('is read beside a column whose year stands beside words: %s', (_, head) => {
    const wide = STATEMENT.map(([label, now]): readonly Value[] =>
      now === undefined ? [label ?? null] : [label ?? null, null, now],
    );
    const { reading } = readPages([['PERHITUNGAN HASIL USAHA'], ...head, ...wide], [[], ['2023'], ...BEFORE]);
    expect(linesOf(reading)).toEqual(TRUTH);
  });

  it('is read line by line where one account has no amount of this year, and another none of the year before', () => {
    const [one, other] = STATEMENT.flatMap(({ length }, at) => (length > 1 ? [at] : []));
    const now = STATEMENT.map((row, at) => (at === one ? row.slice(0, 1) : row));
    const before = BEFORE.map((row, at) => (at === other ? [] : row));
    const { reading } = readPages([...TITLE, ...now], [[], ['2023'], ...before]);
    const told = reading.rows.map(({ label, cells }) => [label, cells.map(({ year }) => year)]);
    expect(told.slice(0, 3)).toEqual([
      [STATEMENT[one ?? 0]?.[0], [2023]],
      [STATEMENT[other ?? 0]?.[0], [2024]],
      [STATEMENT.filter(({ length }) => length > 1)[2]?.[0], [2024, 2023]],
    ]);
  });

  it('is told as left out where it does not go with the names line by line', () => {
    const { reading } = readPages([...TITLE, ...STATEMENT], [['2023'], ...BEFORE.slice(1)]);
    expect(linesOf(reading)).toEqual(truthOf(2024));
    expect(reading.unread.map(({ sheet, why }) => [sheet, why])).toEqual([['halaman 2', 'no-table']]);
  });
});

describe('a name that was broken over two lines', () => {
  const broken = (...rows: Rows): readonly string[] =>
    readOf(['Neraca', [...balance(), ...rows]]).rows.map(({ label }) => label);

  it.each(['Unit Pasar', 'Unit Wisata Desa'])('is not that of the unit below it: %s', (unit) => {
    const units: Rows = [['UNIT TOKO'], ['Denda', 5], [unit], ['Retribusi', 6]];
    expect(broken(...units)).toContain('Denda');
  });

  it.each<[string, readonly string[], string]>([
    ['that is not over', ['Jumlah Aset Tidak', 'Lancar'], 'Jumlah Aset Tidak Lancar'],
    ['that goes on', ['Jumlah Kewajiban', 'Jangka Panjang'], 'Jumlah Kewajiban Jangka Panjang'],
    ['in one word', ['Penyertaan pada PKP-', 'RI Provinsi'], 'Penyertaan pada PKPRI Provinsi'],
    ['in a double word', ['Pendapatan Lain-', 'lain'], 'Pendapatan Lain-lain'],
    ['of a known account', ['Akumulasi Penyusutan', 'Gedung'], 'Akumulasi Penyusutan Gedung'],
    ['where headings stand in capitals', ['Beban Barang', 'Rusak'], 'Beban Barang Rusak'],
    ['of a sort', ['Jasa Simpanan', 'Berjangka'], 'Jasa Simpanan Berjangka'],
    ['of a bank', ['Utang Bank', 'Mandiri'], 'Utang Bank Mandiri'],
  ])('is one name %s', (_, [first, rest], whole) => {
    expect(broken([first ?? null, 123_456_789], [rest ?? null])).toContain(whole);
  });

  it.each([
    'EKUITAS',
    'a. Simpanan',
    'Beban Usaha',
    'Aset Tetap yang Disewakan',
    'Sewa',
    'Penyusutan',
    'Rapat:',
  ])('is none before a heading: %s', (heading) => {
    expect(broken(['Bank Jateng', 123_456_789], [heading], ['Kas Kecil', 5_000_001])).toContain(
      'Bank Jateng',
    );
  });
});

describe('a list of balances with the heads of a list of accounts', () => {
  it.each([
    ['Kode Akun', 'Nama Akun'],
    ['Kode Perkiraan', 'Nama Perkiraan'],
  ])('is read: %s, %s', (...names) => {
    const rows = [...balance().slice(2), ...income('', [], (now) => [now]).slice(2)];
    const coded = rows.map((row, at) => [`${1000 + at}`, ...row]);
    expect(surplusIn(readOf(['Ekspor', [...NAME, [...names, '31/12/2024'], ...coded]]))).toEqual({
      2024: '94317000',
    });
  });
});

describe('a name with months in it', () => {
  it('above a second table says nothing of the books', () => {
    const deposits: Rows = [['Simpanan Berjangka 6 bulan', 12_000_000]];
    const rows: Rows = [...NAME, ['NERACA PER 31 DESEMBER 2024'], ...deposits, ...balance().slice(2)];
    const below = income('PERHITUNGAN HASIL USAHA TAHUN 2024', [['Uraian', '2024']], (now) => [now]).slice(1);
    expect(readOf(['Laporan', [...rows, ...below]]).frame?.doubts ?? []).toEqual([]);
  });
});

describe('what stands below the title of another statement', () => {
  it.each(['LAPORAN SUMBER DAN PENGGUNAAN DANA ZAKAT', 'LAPORAN ARUS KAS'])(
    'is no row of the statements above it, and told: %s',
    (title) => {
      const rows: Rows = [...balance(), [title], ['Zakat dari Anggota', 1_801_923], ['Kas dan bank', 77_007]];
      const reading = readOf(['Laporan', rows]);
      const told = reading.unread.filter(({ amount }) => amount === '1801923' || amount === '77007');
      expect(told.map(({ why }) => why)).toEqual(['outside', 'outside']);
      expect(reading.rows.some(({ label }) => label.startsWith('Zakat'))).toBe(false);
    },
  );

  it('ends at the title of a statement', () => {
    const zakat: Rows = [['LAPORAN SUMBER DAN PENGGUNAAN DANA ZAKAT'], ['Zakat dari Anggota', 1_801_923]];
    const below = income('PERHITUNGAN HASIL USAHA TAHUN 2024', [], (now) => [now]).slice(1);
    expect(surplusIn(readOf(['Laporan', [...balance(), ...zakat, ...below]]))).toEqual({ 2024: '94317000' });
  });

  const MEMBERS: Rows = ['Siti Aminah', 'Bambang Susilo', 'Ketut Arya', 'Rahmat'].map((name, at) => [
    `${at + 1} ${name}`,
    1_000_000 + at,
  ]);
  const OWN_HEAD: Rows = MEMBERS.map(([name, amount], at) => [at + 1, name ?? '', 'Desa', amount ?? 0]);
  it.each<[string, Rows]>([
    ['right below its last row', [['Daftar Anggota'], ...MEMBERS]],
    ['with heads', [['DAFTAR ANGGOTA DAN SIMPANANNYA'], ['No Nama', 'Jumlah'], ...MEMBERS]],
    ['as an appendix', [['Lampiran 3. Daftar Simpanan Anggota'], ...MEMBERS]],
    [
      'with a year of its own',
      [[], ['Daftar Anggota'], ['No', 'Nama', 'Alamat', '31 Des 2024'], ...OWN_HEAD],
    ],
  ])('is told as left out, a list of members %s', (_, list) => {
    const rows = [...income('PHU TAHUN 2024', [], (now) => [now]), ...list];
    const reading = readOf(['Neraca', balance()], ['PHU', rows]);
    expect(linesOf(reading)).toEqual(truthOf(2024));
    expect(reading.unread.filter(({ why }) => why === 'outside')).toHaveLength(MEMBERS.length);
    expect(reading.rows.filter(({ label }) => /Siti|Daftar/i.test(label))).toEqual([]);
  });
});
