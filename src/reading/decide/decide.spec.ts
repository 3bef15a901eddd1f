import fc from 'fast-check';
import { gridOf } from '../../../test/support/grid-of';
import type { Value } from '../../../test/support/grid-of';
import { readingIn } from '../../../test/support/small-statement';
import { chartOf } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Correction, RowReading } from '../layout';
import { statementLayout } from '../statement-layout';

function rowsOf(
  cells: readonly (readonly Value[])[],
  corrections: readonly Correction[] = [],
  kind: Kind = 'ksp',
): readonly RowReading[] {
  const outcome = statementLayout.read(gridOf(cells), { file: 'x.xlsx', kind, corrections });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading.rows;
}

const rowOf = (rows: readonly RowReading[], label: string): RowReading | undefined =>
  rows.find((row) => row.label === label);

const NERACA: readonly (readonly Value[])[] = [
  ['NERACA'],
  ['Uraian', 2024],
  ['ASET LANCAR'],
  ['Kas', 10],
  ['Bank'],
  ['Bank BRI', 20],
  ['Rekening Purwosari', 30],
  ['Persediaan materai lain-lain', 5],
  ['Jumlah', 65],
  ['KEWAJIBAN LANCAR'],
  ['Simpanan sukarela', 25],
  ['EKUITAS'],
  ['Simpanan pokok', 15],
  ['Simpanan wajib', 25],
  ['Jumlah ekuitas', 40],
];

describe('a surplus that is not yet divided', () => {
  const undivided = (
    label: string,
    [now, before]: readonly [number, number],
    ...more: readonly (readonly Value[])[]
  ): readonly RowReading[] =>
    rowsOf([
      ['NERACA'],
      ['Uraian', 2024, 2023],
      ['Kas', 60, 50],
      ['EKUITAS'],
      ['Simpanan pokok', 15, 15],
      ['Simpanan wajib', 45 - now, 35 - before],
      [label, now, before],
      ...more,
      ['Jumlah ekuitas', 60, 50],
      ['PERHITUNGAN HASIL USAHA'],
      ['Pendapatan jasa pinjaman', 20, 18],
      ['Beban gaji', 9, 11],
      ['Sisa Hasil Usaha', 11, 7],
    ]);

  it.each<[string, readonly [number, number], string, string]>([
    ['SHU Belum Dibagi', [11, 7], 'current-surplus', 'taken'],
    ['Sisa Hasil Usaha yang belum dibagikan', [11, 7], 'current-surplus', 'taken'],
    ['SHU Belum Dibagi', [11, 9], 'current-surplus', 'doubtful'],
    ['SHU Belum Dibagi', [13, 7], 'retained-surplus', 'taken'],
    ['SHU tahun lalu belum dibagi', [11, 7], 'retained-surplus', 'taken'],
    ['SHU 2023 belum dibagi', [13, 7], 'retained-surplus', 'taken'],
    ['SHU 2024 belum dibagi', [13, 7], 'retained-surplus', 'doubtful'],
  ])('%s of %p is %s, %s', (label, amounts, line, state) => {
    expect(rowOf(undivided(label, amounts), label)).toMatchObject({ line, state });
  });

  it('is of years before where the surplus of the year stands beside it', () => {
    const rows = undivided('SHU Belum Dibagi', [11, 7], ['SHU tahun berjalan', 0, 0]);
    expect(rowOf(rows, 'SHU Belum Dibagi')?.line).toBe('retained-surplus');
  });
});

describe('what a village unit is owed for its business', () => {
  const owed = (label: string, income: string, beside = 'Persediaan'): unknown => {
    const rows = rowsOf(
      [
        ['NERACA'],
        ['Uraian', 2024],
        ['ASET LANCAR'],
        ['Kas', 10],
        [label, 20],
        [beside, 5],
        ['Jumlah aset lancar', 35],
        ['EKUITAS'],
        ['Penyertaan modal desa', 35],
        ['LAPORAN LABA RUGI'],
        [income, 9],
      ],
      [],
      'bumdes',
    );
    const row = rowOf(rows, label);
    return [row?.state, row?.line, row?.candidates.filter(({ line }) => line === 'loans-net').length];
  };

  it.each(['Piutang Usaha', 'Piutang usaha unit persewaan', 'Piutang dagang'])(
    'is no loan where nothing is lent: %s',
    (label) => {
      expect(owed(label, 'Pendapatan sewa')).toEqual([expect.any(String), 'trade-receivables', 0]);
    },
  );

  it('is asked about as what was lent where it lends', () => {
    expect(owed('Piutang Usaha', 'Pendapatan jasa pinjaman')).toEqual(['doubtful', 'loans-net', 1]);
  });

  it('is asked about as what was sold beside what was lent', () => {
    expect(owed('Piutang Usaha', 'Pendapatan jasa pinjaman', 'Pinjaman kepada kelompok SPP')).toEqual([
      'doubtful',
      'trade-receivables',
      1,
    ]);
  });
});

describe('what changes the reading of a row is kept with it', () => {
  const rows = rowsOf(NERACA);

  it.each([
    // label, state, line, why, why this row
    ['Kas', 'taken', 'cash', [], 'its own words say it'],
    [
      'Rekening Purwosari',
      'doubtful',
      'bank',
      ['part-of-group'],
      'the heading above it says it, no total closes over it',
    ],
    ['Jumlah', 'taken', 'current-assets', ['named-by-parts'], 'all its parts are current assets'],
  ])('%s is %s as %s by %p: %s', (label, state, line, why) => {
    const row = rowOf(rows, label);
    expect(row).toMatchObject({ state, line });
    expect((row?.because ?? []).map((each) => each.why)).toEqual(why);
    if (why.length > 0) expect(row?.because?.at(-1)).toMatchObject({ line, state });
  });

  it('a second row of one line that is the sum of the others is the line, they are its details', () => {
    const details = rowsOf([...NERACA, ['Simpanan wajib Kelompok A', 10], ['Simpanan wajib Kelompok B', 15]]);
    const of = (label: string): unknown => rowOf(details, label)?.because?.map((each) => each.why);
    expect(of('Simpanan wajib')).toBeUndefined();
    expect(of('Simpanan wajib Kelompok A')).toEqual(['detail-of-whole']);
    expect(of('Simpanan wajib Kelompok B')).toEqual(['detail-of-whole']);
  });
});

describe('what a person said', () => {
  const before = rowsOf(NERACA);
  const keys = before.map((row) => row.key);
  const codes = chartOf('ksp').map((line) => line.code);

  it('comes first and stays, whatever the other rows say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(null, ...codes), (key, line) => {
        const row = rowsOf(NERACA, [{ key, line }]).find((each) => each.key === key);
        expect(row).toMatchObject({ line, reason: 'corrected', confidence: 1 });
        expect(row?.because?.[0]).toMatchObject({ why: 'said', line });
      }),
      { numRuns: 200 },
    );
  });

  it('of a line that this kind of unit does not have is no word on it', () => {
    const key = rowOf(before, 'Kas')?.key ?? '';
    expect(rowOf(rowsOf(NERACA, [{ key, line: 'no-such-line' }]), 'Kas')).toEqual(rowOf(before, 'Kas'));
  });
});

/** The first half of an income statement. */
const EARNED: readonly (readonly Value[])[] = [
  ['PERHITUNGAN HASIL USAHA'],
  ['Uraian', 2024],
  ['PENDAPATAN'],
  ['Jasa pinjaman anggota', 9_000],
  ['Jumlah pendapatan', 9_000],
];

/** An income statement whose expenses a total adds up, or none. */
const spent = (rows: readonly (readonly [string, number])[], total?: string): readonly RowReading[] =>
  rowsOf([
    ...EARNED,
    ['BEBAN'],
    ...rows,
    ...(total === undefined ? [] : [[total, rows.reduce((sum, [, amount]) => sum + amount, 0)]]),
    ['Sisa hasil usaha', 1],
  ]);
const KNOWN: readonly (readonly [string, number])[] = [
  ['Gaji karyawan', 1_217],
  ['Alat tulis kantor', 431],
];

describe('a label whose first noun says what it is', () => {
  it.each<[string, string | null]>([
    // where, for whom, for what
    ['Listrik kios', 'utilities'],
    ['Gaji penjaga kios', 'salaries-and-honoraria'],
    ['Penyusutan speedboat', 'depreciation-expense'],
    // another line of the section, a part of a word, a word that turns, a noun that does not say all
    ['Listrik dan sewa kios', null],
    ['Gaji peng', null],
    ['Sewa kios belum lunas', null],
    ['Penyusutan timbangan', null],
    ['Honor komisaris', null],
    ['Tunjangan komisaris', null],
    // goods that shrink or are carried, power that is sold, what is paid ahead or not yet
    ['Penyusutan beras', null],
    ['Penyusutan persediaan', null],
    ['Transport beras Cianjur', null],
    ['Listrik PPOB', null],
    ['Rekening listrik pelanggan Cepu', null],
    ['Cetak batako', null],
    ['Sewa uang Cepu', null],
    ['Amortisasi provisi Cepu', null],
    ['Sewa kios dibayar di muka', null],
    ['Beban gaji yang masih harus dibayar', null],
    // whatever stands beside the meeting, a gift, a provision; not who is paid there, not a gift of members
    ['Pra-RAT dan konsumsi RAT Cepu', 'annual-meeting'],
    ['Honor panitia RAT pengurus', null],
    ['Sumbangan HUT desa Cepu', 'other-expense'],
    ['Sumbangan anggota Cepu', null],
    ['Risiko kredit', 'loan-loss-expense'],
  ])('%s, added up by the total of its section: %p', (label, line) => {
    const row = rowOf(spent([...KNOWN, [label, 322]], 'Jumlah beban'), label);
    expect(row?.state === 'taken' ? row.line : null).toBe(line);
    expect(row?.because?.some(({ why }) => why === 'head-decides') ?? false).toBe(line !== null);
  });

  it.each<[string, Kind, string | null]>([
    ['Uang muka pembelian gabah', 'riil', 'prepaid-expenses'],
    ['Biaya iklan dibayar di muka', 'riil', 'prepaid-expenses'],
    ['Uang muka dari pembeli', 'riil', null],
    ['Piutang pupuk kelompok tani Cepu', 'riil', 'trade-debtors'],
    ['Piutang pupuk KUT', 'riil', null],
    ['Piutang Cepu', 'riil', null],
    ['Setara kas - deposito BPR Cepu', 'ksp', 'time-deposits-placed'],
    ['Jasa deposito akan diterima', 'ksp', null],
    ['Pinjaman yang diberikan kepada koperasi lain', 'ksp', 'other-cooperative-loans'],
  ])('%s, among the current assets of a %s: %p', (label, kind, line) => {
    const rows = rowsOf(
      [
        ['NERACA'],
        ['Uraian', 2024],
        ['ASET LANCAR'],
        ['Kas', 1_217],
        ['Pajak masukan', 431],
        [label, 322],
        ['Jumlah aset lancar', 1_970],
        ['KEWAJIBAN LANCAR'],
        ['Simpanan sukarela', 970],
        ['EKUITAS'],
        ['Simpanan pokok', 400],
        ['Simpanan wajib', 600],
      ],
      [],
      kind,
    );
    const row = rowOf(rows, label);
    expect(row?.because?.at(-1)?.why === 'head-decides' ? row.line : null).toBe(line);
  });

  it('is asked about where no total adds it up', () => {
    expect(rowOf(spent([...KNOWN, ['Listrik kios', 322]]), 'Listrik kios')).toMatchObject({
      state: 'doubtful',
      line: 'utilities',
    });
  });

  it('is asked about below a heading that names neither a section nor a unit: what that costs is another line', () => {
    const below = (heading: string): RowReading['state'] | undefined => {
      const rows = rowsOf([
        ...EARNED,
        ['BEBAN'],
        ...KNOWN,
        [heading],
        ['Sewa tenda Zamrud', 322],
        ['Jumlah beban', 1_970],
        ['Sisa hasil usaha', 7_030],
      ]);
      return rowOf(rows, 'Sewa tenda Zamrud')?.state;
    };
    expect(['BEBAN UMUM', 'KEGIATAN SOSIAL', 'MUSYAWARAH DESA'].map(below)).toEqual([
      'taken',
      'doubtful',
      'doubtful',
    ]);
  });

  it('is asked about where its section may be earnings as well as expenses', () => {
    const rows = rowsOf([
      ['PERHITUNGAN HASIL USAHA'],
      ['Uraian', 2024],
      ['HASIL USAHA'],
      ['Sewa kios Zamrud', 322],
      ['Jasa pinjaman anggota', 9_000],
      ['Jumlah hasil usaha', 9_322],
      ['BEBAN'],
      ...KNOWN,
      ['Jumlah beban', 1_648],
      ['Sisa hasil usaha', 7_674],
    ]);
    expect(rowOf(rows, 'Sewa kios Zamrud')?.state).not.toBe('taken');
  });

  it.each(['Kas tekor Sukardi', 'Kas dipinjam Sukardi', 'Gedung dalam pembangunan', 'Gedung dalam proses'])(
    'is asked about where a word behind it says that it is something else: %s',
    (label) => {
      const rows = rowsOf([
        ['NERACA'],
        ['Uraian', 2024],
        [/^Kas/.test(label) ? 'ASET LANCAR' : 'ASET TETAP'],
        [/^Kas/.test(label) ? 'Bank' : 'Tanah', 1_217],
        [label, 322],
        [/^Kas/.test(label) ? 'Jumlah aset lancar' : 'Jumlah aset tetap', 1_539],
        ['KEWAJIBAN LANCAR'],
        ['Simpanan sukarela', 500],
        ['EKUITAS'],
        ['Simpanan pokok', 1_039],
        ['Jumlah ekuitas', 1_039],
      ]);
      expect(rowOf(rows, label)?.state).not.toBe('taken');
    },
  );
});

describe('a total', () => {
  const FIXED: readonly (readonly Value[])[] = [
    ['NERACA'],
    ['Uraian', 2024],
    ['ASET LANCAR'],
    ['Kas', 700],
    ['ASET TETAP'],
    ['Bangunan', 5_000],
    ['Kendaraan', 2_000],
    ['Jumlah aset tetap', 7_000],
    ['AKUMULASI PENYUSUTAN'],
    ['Akumulasi penyusutan bangunan', -1_300],
    ['Akumulasi penyusutan kendaraan', -450],
    ['Jumlah penyusutan', -1_750],
    ['JUMLAH ASET', 5_950],
    ['EKUITAS'],
    ['Simpanan pokok', 5_950],
  ];

  it('of what fixed assets cost is not what they are worth: it is asked about', () => {
    const row = rowOf(rowsOf(FIXED), 'Jumlah aset tetap');
    expect(row).toMatchObject({ line: 'fixed-assets', state: 'doubtful' });
    expect(row?.because?.at(-1)?.why).toBe('leaves-out-parts');
  });

  it('of nothing but what is taken off is no whole', () => {
    const row = rowOf(rowsOf(FIXED), 'Jumlah penyusutan');
    expect(row?.line === 'fixed-assets').toBe(false);
    expect(row?.because?.some(({ why }) => why === 'named-by-parts') ?? false).toBe(false);
  });

  it('of all expenses is named by its parts only where each of them is known', () => {
    const total = (...more: readonly (readonly [string, number])[]): string =>
      rowOf(spent([...KNOWN, ['Sewa kantor', 150], ['Listrik', 90], ...more], 'Jumlah beban'), 'Jumlah beban')
        ?.line ?? '';
    expect(total()).toBe('business-expense');
    expect(total(['Zurkan', 77])).not.toBe('business-expense');
  });

  it('of all that is owed is not named by its parts while one of them is open', () => {
    const owed = (...more: readonly (readonly Value[])[]): RowReading | undefined =>
      rowOf(
        rowsOf([
          ['NERACA'],
          ['Uraian', 2024],
          ['ASET'],
          ['Kas', 1_700],
          ['HUTANG'],
          ['Simpanan sukarela', 500],
          ['Dana pendidikan', 200],
          ['Dana sosial', 150],
          ['Beban yang masih harus dibayar', 50],
          ...more,
          ['Jumlah hutang', 900 + more.length * 100],
          ['MODAL'],
          ['Simpanan pokok', 800],
        ]),
        'Jumlah hutang',
      );
    expect(owed()).toMatchObject({ line: 'current-liabilities', state: 'taken' });
    expect(owed(['Zurkan', 100])?.state).not.toBe('taken');
  });

  it.each<[string, number, string]>([
    ['Honor pengurus', 90, 'sum'],
    ['Zamrud', 90, 'doubtful'],
  ])('that leaves out a part beside %s is a mere sum where all of it is known', (label, amount, state) => {
    const rows = rowsOf([
      ...EARNED,
      ['BEBAN USAHA'],
      ['Gaji karyawan', 1_217],
      ['Biaya RAT', 31],
      ['Jumlah beban usaha', 1_248],
      ['BEBAN ORGANISASI'],
      [label, amount],
      ['Pendidikan anggota', 45],
      ['Jumlah beban organisasi', amount + 45],
      ['Sisa hasil usaha', 7_617],
    ]);
    expect(rowOf(rows, 'Jumlah beban organisasi')?.state).toBe(state);
  });

  it('of shares, by that very name, is that of its section', () => {
    const rows = rowsOf([
      ['NERACA'],
      ['Uraian', 2024],
      ['ASET LANCAR'],
      ['Kas', 1_217],
      ['PENYERTAAN'],
      ['Simpanan di Puskopdit', 431],
      ['Jumlah penyertaan', 431],
      ['EKUITAS'],
      ['Simpanan pokok', 648],
      ['Simpanan wajib', 1_000],
    ]);
    expect(rowOf(rows, 'Jumlah penyertaan')).toMatchObject({ line: 'long-term-investments', state: 'taken' });
  });

  it.each<[string, string]>([
    ['Bank', 'Deposito'],
    ['Kas di bank', 'Giro BNI'],
    ['Rekening Bank Jatim', 'Tabungan di bank BRI'],
  ])('%s beside %s is what lies in the accounts there', (bank, part) => {
    const rows = rowsOf([
      ['NERACA'],
      ['Uraian', 2024],
      ['ASET LANCAR'],
      ['Kas', 1_217],
      [bank, 431],
      [part, 322],
      ['Jumlah aset lancar', 1_970],
      ['EKUITAS'],
      ['Simpanan pokok', 870],
      ['Simpanan wajib', 1_100],
    ]);
    expect(rowOf(rows, bank)).toMatchObject({ line: 'demand-deposits', state: 'taken', confidence: 0.9 });
    expect(rowOf(rows, 'Jumlah aset lancar')).toMatchObject({ line: 'current-assets', state: 'taken' });
  });

  it('that stands beside a part of its own is no whole, though that part is asked about', () => {
    const whole = (...more: readonly (readonly [string, number])[]): RowReading | undefined =>
      rowOf(
        spent([['Beban usaha', 2_000], ['Honor pengurus', 431], ['Biaya RAT', 90], ...more], 'Jumlah beban'),
        'Beban usaha',
      );
    expect(whole()).toMatchObject({ line: 'business-expense', state: 'taken' });
    expect(whole(['Listrik dan sewa kios', 322])).toMatchObject({
      line: 'business-expense',
      state: 'doubtful',
    });
    expect(whole(['Listrik dan sewa kios', 322])?.because?.at(-1)?.why).toBe('whole-beside-parts');
  });
});

describe('what is earned below the total of the expenses', () => {
  it.each<[string, string]>([
    ['Pendapatan lain-lain', 'other-income'],
    ['Pendapatan bunga bank', 'other-income'],
  ])('%s is earned, though no heading says so', (label, line) => {
    const rows = rowsOf([
      ...EARNED,
      ['BEBAN OPERASIONAL'],
      ['Gaji karyawan', 1_217],
      ['Alat tulis kantor', 431],
      ['Jumlah beban operasional', 1_648],
      [label, 322],
      ['Sisa hasil usaha', 7_674],
    ]);
    expect(rowOf(rows, label)).toMatchObject({ line, state: 'taken' });
  });

  it('is asked about where the total of the expenses adds it up', () => {
    const rows = spent([...KNOWN, ['Pendapatan lain-lain', 322]], 'Jumlah beban');
    expect(rowOf(rows, 'Pendapatan lain-lain')?.state).toBe('doubtful');
  });
});

describe('a heading without an amount', () => {
  type Cells = readonly (readonly Value[])[];
  const HEAD: Cells = [['NERACA'], ['Uraian', 2024], ['ASET'], ['Kas', 100], ['Bank BRI', 200]];
  const FIXED: Cells = [['ASET TETAP'], ['Gudang', 500], ['Mobil', 400], ['Komputer', 90]];
  const PHU: Cells = [
    ...HEAD,
    ['MODAL'],
    ['Simpanan Pokok', 100],
    ['Simpanan Wajib', 200],
    ['PERHITUNGAN HASIL USAHA'],
    ['Uraian', 2024],
    ['PENDAPATAN'],
    ['Jasa pinjaman', 900],
    ['Provisi pinjaman', 80],
  ];
  const readAs = (kind: Kind, cells: Cells, label: string): RowReading | undefined => {
    const outcome = statementLayout.read(gridOf(cells), { file: 'x.xlsx', kind });
    return readingIn(outcome).rows.findLast((row) => row.label === label);
  };

  it.each<[Kind, string, string, Cells]>([
    [
      'ksp',
      'Mobil',
      'depreciation-vehicles',
      [...HEAD, ...FIXED, ['Akm. penyusutan'], ['Gudang', -50], ['Mobil', -40]],
    ],
    [
      'ksp',
      'Komputer',
      'depreciation-equipment',
      [...HEAD, ...FIXED, ['Dikurangi akumulasi penyusutan:'], ['Komputer', 9]],
    ],
    [
      'ksp',
      'Pinjaman Anggota',
      'loan-loss-allowance',
      [...HEAD, ['Pinjaman Anggota', 900], ['Penyisihan kerugian'], ['Pinjaman Anggota', -9]],
    ],
    [
      'ksp',
      'Deposito',
      'accrued-income',
      [...HEAD, ['Deposito', 900], ['Jasa yang masih harus diterima'], ['Deposito', 9]],
    ],
    ['ksp', 'Komputer', 'maintenance', [...PHU, ['BEBAN'], ['Pemeliharaan:'], ['Komputer', 9], ['Gaji', 90]]],
  ])('as %s makes %s the line %s, where both say so and it stands under it', (kind, label, line, cells) => {
    expect(readAs(kind, cells, label)).toMatchObject({
      line,
      state: 'taken',
      confidence: 0.9,
      reason: 'group',
    });
  });

  it.each<[Kind, string, string, Cells]>([
    [
      'ksp',
      'Mobil',
      'depreciation',
      [...HEAD, ...FIXED.slice(0, 1), ['Akumulasi penyusutan'], ['Mobil', 40], ['Mebel', 9]],
    ],
    [
      'ksp',
      'Simpanan Sukarela',
      'what is owed on it',
      [...HEAD, ['KEWAJIBAN'], ['Jasa yang masih harus dibayar'], ['Simpanan Sukarela', 9]],
    ],
    [
      'ksp',
      'Cetak undangan',
      'a meeting',
      [...PHU, ['BEBAN'], ['Rapat anggota tahunan:'], ['Cetak undangan', 9], ['Sewa tenda', 5]],
    ],
    [
      'ksp',
      'Sewa tenda',
      'a meeting',
      [...PHU, ['BEBAN'], ['Rapat anggota tahunan:'], ['Cetak undangan', 9], ['Sewa tenda', 5]],
    ],
    [
      'ksp',
      'Lebaran',
      'what savings cost',
      [...PHU, ['BEBAN'], ['Beban bunga'], ['Lebaran', 9], ['Gaji', 90]],
    ],
    [
      'kspps',
      'Musyarakah',
      'an allowance',
      [...HEAD, ['Pembiayaan'], ['Musyarakah', 90], ['Penyisihan'], ['Musyarakah', -9]],
    ],
    ['ksp', 'Bank Jateng', 'a deposit', [...HEAD, ['Deposito'], ['Bank Jateng', 70]]],
    ['ksp', 'Fotokopi', 'rent', [...PHU, ['BEBAN'], ['Sewa:'], ['Fotokopi', 9]]],
    ['riil', 'Gudang', 'goods', [...HEAD, ['Persediaan'], ['Gudang', 70], ['Kantin', 8]]],
    [
      'riil',
      'Unit Simpan Pinjam',
      'loans',
      [...HEAD, ['Piutang Usaha'], ['Unit Simpan Pinjam', 70], ['Toko', 8]],
    ],
    [
      'bumdes',
      'Administrasi',
      'what a unit earns',
      [...PHU.slice(0, -2), ['Unit Pasar'], ['Administrasi', 70]],
    ],
    [
      'ksp',
      'Konsumsi lain',
      'a detail of wages',
      [...PHU, ['BEBAN'], ['Gaji'], ['Konsumsi lain', 9], ['Jumlah beban', 9]],
    ],
    [
      'ksp',
      'Simpanan Sukarela',
      'what is kept for others',
      [...HEAD, ['KEWAJIBAN'], ['Titipan'], ['Simpanan Sukarela', 9], ['Asuransi', 8]],
    ],
    [
      'ksp',
      'Tabungan hari raya',
      'the same',
      [...HEAD, ['KEWAJIBAN'], ['Titipan :'], ['Tabungan hari raya', 9]],
    ],
    [
      'bumdes',
      'Upah pekerja',
      'what making goods costs',
      [...PHU, ['BIAYA PRODUKSI'], ['Bahan baku', 90], ['Upah pekerja', 9], ['Jumlah biaya produksi', 99]],
    ],
    ['riil', 'Sewa gudang', 'the same', [...PHU, ['Beban pengolahan'], ['Sewa gudang', 9], ['Listrik', 8]]],
  ])('as %s never leaves %s to its own words: %s', (kind, label, _, cells) => {
    expect(readAs(kind, cells, label)).toMatchObject({ state: 'doubtful' });
  });

  it.each<[string, string, Cells]>([
    ['Mobil', 'vehicles', [...HEAD, ...FIXED, ['Akumulasi penyusutan']]],
    [
      'Pinjaman Calon Anggota',
      'non-member-loans',
      [...HEAD, ['Pinjaman yang diberikan:'], ['Pinjaman Calon Anggota', 9]],
    ],
    [
      'Akumulasi Penyusutan Mobil',
      'depreciation-vehicles',
      [...HEAD, ...FIXED, ['Akumulasi penyusutan:'], ['Akumulasi Penyusutan Mobil', -9]],
    ],
    ['Lembur', 'overtime', [...PHU, ['BEBAN'], ['Personalia:'], ['Gaji', 90], ['Lembur', 9]]],
  ])('lets %s be %s, which it does not make another line', (label, line, cells) => {
    expect(readAs('ksp', cells, label)).toMatchObject({ line, state: 'taken' });
  });

  it.each<[Kind, string, string, Cells]>([
    [
      'riil',
      'Laba Kotor',
      'of the goods alone',
      [...PHU.slice(0, -2), ['Penjualan Barang', 90], ['Laba Kotor', 30], ['Jasa Pinjaman Anggota', 9]],
    ],
    [
      'bumdes',
      'Laba Usaha',
      'below what the organs cost',
      [...PHU, ['BEBAN'], ['Gaji', 90], ['Honor pengawas', 9], ['Jumlah Beban', 99], ['Laba Usaha', 881]],
    ],
    [
      'riil',
      'Sewa Lapak',
      'earned, behind the profit of one shop',
      [...PHU, ['Laba Kotor Waserda', 50], ['Sewa Lapak', 20], ['Jumlah Pendapatan', 1050]],
    ],
  ])('or a step does not settle, as %s, %s: %s', (kind, label, _, cells) => {
    expect(readAs(kind, cells, label)?.state).not.toBe('taken');
  });
});

describe('words that make something else of what they stand beside', () => {
  const rowIn = (kind: Kind, label: string): RowReading | undefined =>
    rowOf(
      rowsOf(
        [
          ['LAPORAN KEUANGAN'],
          ['Uraian', 2024, 2023],
          ['ASET LANCAR'],
          ['Kas', 10, 9],
          ...(OF_ASSETS.test(label) ? [[label, 20, 18]] : [['Persediaan', 20, 18]]),
          ['Jumlah aset lancar', 30, 27],
          ['ASET TETAP'],
          ...(/disewa|^Motor/i.test(label) ? [[label, 5, 4]] : [['Peralatan', 5, 4]]),
          ['Jumlah aset tetap', 5, 4],
          ['KEWAJIBAN'],
          ['Utang usaha', 12, 11],
          ['EKUITAS'],
          [/^(?:Penyertaan|Modal)/.test(label) ? label : 'Cadangan umum', 16, 15],
          ['Hibah', 7, 5],
          ['Jumlah ekuitas', 23, 20],
          ['LAPORAN LABA RUGI'],
          ['PENDAPATAN'],
          [/^(?:Pendapatan|Penjualan|Jasa|Bunga)/.test(label) ? label : 'Pendapatan jasa', 9, 8],
          ['Jumlah pendapatan', 9, 8],
          ['BEBAN USAHA'],
          [/^(?:Beban|Biaya)/.test(label) ? label : 'Beban listrik', 4, 3],
          ['Beban gaji', 2, 2],
          ['Jumlah beban usaha', 6, 5],
        ],
        [],
        kind,
      ),
      label,
    );
  const OF_ASSETS = /garansi|^Uang muka|^(?:Deposito|Pinjaman) |^(?:Cadangan kerugian|Penyisihan) /i;

  it.each<[Kind, string, string]>([
    ['bumdes', 'Beban Unit Sewa Traktor', 'other-business-expense'],
    ['riil', 'Biaya Unit Usaha Fotocopy', 'other-business-expense'],
    ['riil', 'Beban Langsung Unit Transportasi', 'other-business-expense'],
    ['bumdes', 'Biaya Usaha Wifi', 'other-business-expense'],
    ['bumdes', 'Pendapatan Unit Jasa Administrasi', 'other-service-units-income'],
    ['riil', 'Cadangan Kerugian Piutang Pedagang', 'trade-receivables-allowance'],
    ['riil', 'Penyisihan Kerugian Piutang Susu', 'trade-receivables-allowance'],
    ['bumdes', 'Cadangan Kerugian Piutang Pengecer', 'trade-receivables'],
    ['ksp', 'Bank Garansi', 'other-current-assets'],
    ['bumdes', 'Uang Muka Gedung', 'construction-in-progress'],
    ['ksp', 'Uang Muka Pembelian Kendaraan', 'other-fixed-assets'],
    ['ksp', 'Beban Penyusutan Nilai Agunan', 'other-business-expense'],
    ['riil', 'Beban Penyusutan Nilai Persediaan', 'other-business-expense'],
    ['bumdes', 'Penyertaan Modal Desa Lain', 'participation-capital'],
    ['bumdes', 'Penyertaan Modal Desa Tetangga', 'participation-capital'],
    ['bumdes', 'Tanah Bengkok Disewa', 'miscellaneous-assets'],
    ['riil', 'Bangunan Disewa', 'other-fixed-assets'],
    ['bumdes', 'Motor Listrik Pompa', 'equipment'],
    ['ksp', 'Uang Muka SHU Anggota', 'other-current-assets'],
    ['riil', 'Biaya Pemeliharaan Ayam', 'other-business-expense'],
    ['ksp', 'Beban Upah Angkut', 'other-business-expense'],
  ])('of %s: %s is asked about, %s first', (kind, label, line) => {
    expect(rowIn(kind, label)).toMatchObject({ state: 'doubtful', line });
  });

  it.each<[Kind, string]>([
    ['riil', 'Biaya Pengiriman Dana'],
    ['riil', 'Biaya Kirim Transfer'],
    ['bumdes', 'Penjualan Barang Inventaris'],
    ['bumdes', 'Modal Desa Pinjaman'],
    ['bumdes', 'Bunga Pinjaman Bank'],
    ['ksp', 'Jasa Bank BRI Link'],
    ['ksp', 'Pinjaman Dari Koperasi Lain'],
    ['ksp', 'Deposito Berjangka Dijaminkan'],
    ['ksp', 'Beban Gaji Ketua'],
    ['ksp', 'Beban Perjalanan Haji Anggota'],
  ])('outweigh the first noun: of %s, %s is asked about', (kind, label) => {
    expect(rowIn(kind, label)?.state).toBe('doubtful');
  });

  it.each<[Kind, string, string]>([
    ['riil', 'Biaya Pengiriman Barang', 'freight'],
    ['bumdes', 'Beban Sewa Unit Toko', 'rent'],
    ['ksp', 'Pendapatan Unit Simpan Pinjam', 'loan-income'],
    ['ksp', 'Cadangan Kerugian Piutang Pedagang', 'loan-loss-allowance'],
    ['ksp', 'Uang Muka Sewa Gedung', 'prepaid-expenses'],
    ['ksp', 'Beban Penyusutan Gedung', 'depreciation-expense'],
  ])('leave others as they are: of %s %s is %s', (kind, label, line) => {
    expect(rowIn(kind, label)).toMatchObject({ state: 'taken', line });
  });
});

describe('the total of a part that is named in other words', () => {
  it.each(['Total Retained Earnings', 'Total Accumulated Profit'])(
    'is not that of its section, of which the rest is not known: %s',
    (label) => {
      const rows = rowsOf([
        ['NERACA'],
        ['Uraian', 2024, 2023],
        ['Kas', 100, 90],
        ['EKUITAS'],
        ['Paid-in Capital', 30, 30],
        ['Additional Capital', 20, 15],
        ['Cadangan Umum', 35, 33],
        ['SHU Tahun Berjalan', 15, 12],
        [label, 50, 45],
        ['Total Equity', 100, 90],
        ['Total Liabilities and Equity', 100, 90],
      ]);
      expect(rowOf(rows, label)?.state).toBe('sum');
      expect(rowOf(rows, 'Total Equity')).toMatchObject({ state: 'taken', line: 'equity' });
    },
  );
});

describe('what is offered for a row that is asked about', () => {
  const rows = rowsOf([
    ['LAPORAN KEUANGAN'],
    ['Uraian', 2024, 2023],
    ['Kas', 20, 18],
    ['LIABILITAS JANGKA PENDEK'],
    ['Giro BRI', 8, 7],
    ['Simpanan sukarela', 12, 11],
    ['Jumlah liabilitas jangka pendek', 20, 18],
    ['PERHITUNGAN HASIL USAHA'],
    ['PENDAPATAN'],
    ['Jasa pinjaman', 9, 8],
    ['Listrik pelanggan', 4, 3],
    ['Fotokopi', 2, 1],
    ['Jumlah pendapatan', 15, 12],
    ['BEBAN'],
    ['Gaji', 5, 4],
    ['Denda', 2, 1],
    ['Jumlah beban', 7, 5],
  ]);

  it.each<[string, string | null]>([
    ['Listrik pelanggan', null],
    ['Fotokopi', null],
    ['Denda', null],
    ['Giro BRI', 'other-current-liabilities'],
  ])('is no line of another side: %s is offered %s', (label, line) => {
    const row = rowOf(rows, label);
    expect(row).toMatchObject({ state: 'doubtful', line });
    expect(row?.because?.at(-1)?.why).toBe('other-side');
  });

  const LISTS: readonly (readonly [heading: string, total: string, labels: readonly string[]])[] = [
    ['ASET LANCAR', 'Jumlah aset lancar', ['Kas', 'PYD anggota', 'ABA', 'Pinjaman non anggota', 'PPKA']],
    ['LIABILITAS', 'Jumlah liabilitas', ['Tabungan', 'Giro', 'Utang pajak', 'Utang bank', 'Utang lain-lain']],
    [
      'PENDAPATAN',
      'Jumlah pendapatan',
      ['Margin murabahah', 'Pendapatan jasa (unearned)', 'Pendapatan margin'],
    ],
    ['PAJAK', 'Jumlah pajak', ['Pajak final', 'Beban pajak kini', 'Pajak UMKM 0,5%']],
  ];
  const listed = (kind: Kind): readonly RowReading[] =>
    rowsOf(
      [
        ['LAPORAN KEUANGAN'],
        ['Uraian', 2024],
        ...LISTS.flatMap(([heading, total, labels]): readonly (readonly Value[])[] => [
          [heading],
          ...labels.map((label): readonly Value[] => [label, 7]),
          [total, 7 * labels.length],
        ]),
      ],
      [],
      kind,
    );

  it.each<[Kind, Readonly<Record<string, string>>]>([
    [
      'kspps',
      {
        'PYD anggota': 'other-financing',
        ABA: 'bank',
        'Pinjaman non anggota': 'other-financing',
        PPKA: 'loan-loss-allowance',
        Tabungan: 'mudharabah-savings',
        Giro: 'wadiah-savings',
        'Utang bank': 'bank-loans',
        'Pajak final': 'income-tax',
      },
    ],
    [
      'ksp',
      {
        'PYD anggota': 'member-loans',
        Giro: 'voluntary-savings',
        'Utang lain-lain': 'other-current-liabilities',
      },
    ],
    ['bumdes', { 'Pendapatan jasa (unearned)': 'other-current-liabilities', 'Utang bank': 'bank-loans' }],
  ])('as %s is the likeliest line, and nothing of it is taken', (kind, offered) => {
    const asked = listed(kind).filter(({ label, state }) => label in offered && state === 'doubtful');
    expect(Object.fromEntries(asked.map(({ label, line }) => [label, line]))).toEqual(offered);
  });

  it.each(['Beban pajak kini', 'Pajak UMKM 0,5%'])('a tax on what was earned is taken: %s', (label) => {
    expect(listed('ksp').find((row) => row.label === label)).toMatchObject({
      state: 'taken',
      line: 'income-tax',
    });
  });

  it.each([
    ['Pinjaman :', 'Calon anggota', 'non-member-loans'],
    ['Piutang :', 'Anggota', 'member-loans'],
    ['Piutang :', 'Huller', 'other-current-assets'],
  ])('is what heading and name say as one label: %s, %s', (heading, label, line) => {
    const named = rowsOf([
      ['NERACA'],
      ['Uraian', 2024],
      ['ASET LANCAR'],
      ['Kas', 5],
      [heading],
      [label, 9],
      ['Jumlah aset lancar', 14],
      ['EKUITAS'],
      ['Simpanan pokok', 8],
      ['Simpanan wajib', 4],
      ['Cadangan umum', 2],
      ['Jumlah ekuitas', 14],
    ]);
    expect(rowOf(named, label)).toMatchObject({ state: 'doubtful', line });
  });
});

describe('a total over members and non-members', () => {
  const INCOME: readonly (readonly Value[])[] = [
    ['PERHITUNGAN HASIL USAHA'],
    ['Uraian', 2024],
    ['Penjualan kepada anggota', 200],
    ['Penjualan kepada non anggota', 50],
  ];
  const FUNDS: readonly (readonly Value[])[] = [
    ['PERHITUNGAN HASIL USAHA'],
    ['Uraian', 2024],
    ['PARTISIPASI ANGGOTA'],
    ['Jasa pinjaman anggota', 900],
    ['Jumlah partisipasi bruto', 900],
    ['BEBAN POKOK'],
  ];
  const rest: readonly (readonly Value[])[] = [
    ['Beban gaji', 30],
    ['Beban administrasi', 10],
    ['Jumlah beban operasional', 40],
    ['Sisa Hasil Usaha', 12],
  ];

  it.each<[string, readonly (readonly Value[])[]]>([
    [
      'below two names that are not known',
      [
        ['Pembelian untuk anggota', 160],
        ['Pembelian untuk non anggota', 38],
      ],
    ],
    ['below the names of a heading', [['Beban pokok:'], ['- Anggota', 160], ['- Bukan anggota', 38]]],
    [
      'apart from what it adds up',
      [
        ['Beban pokok kepada anggota', 160],
        ['Partisipasi neto anggota', 40],
        ['Beban pokok non anggota', 38],
        ['Laba kotor non anggota', 12],
      ],
    ],
  ])('is no line of members: %s', (_, parts) => {
    const rows = rowsOf([...INCOME, ...parts, ['Jumlah beban pokok', 198], ...rest], [], 'riil');
    expect(rowOf(rows, 'Jumlah beban pokok')?.state).toBe('sum');
  });

  it('is one where all is of members', () => {
    const parts = [['Beban pokok barang toko', 150] as const, ['Bunga simpanan', 10] as const];
    const rows = rowsOf([...INCOME, ...parts, ['Jumlah beban pokok', 160], ...rest], [], 'riil');
    expect(rowOf(rows, 'Jumlah beban pokok')?.state).not.toBe('sum');
  });

  it('is asked about where it does not say whose it is, and a part of it is asked about', () => {
    const read = (total: string, ...parts: readonly (readonly Value[])[]): RowReading | undefined =>
      rowOf(rowsOf([...FUNDS, ...parts, [total, 600], ['Partisipasi neto', 300], ...rest]), total);
    const known = ['Bunga simpanan anggota', 500] as const;
    const open = ['Bunga titipan sekolah', 100] as const;
    const time = ['Bunga simpanan berjangka anggota', 100] as const;
    expect(read('Jumlah Beban Pokok', known, open)).toMatchObject({
      state: 'doubtful',
      line: 'cost-of-funds',
    });
    expect(read('Jumlah Beban Pokok', known, time)).toMatchObject({ state: 'taken', line: 'cost-of-funds' });
  });

  it('is one of savings too where some are of others', () => {
    const read = (name: string): RowReading | undefined =>
      rowOf(
        rowsOf([
          ['NERACA'],
          ['Uraian', 2024],
          ['KEWAJIBAN LANCAR'],
          ['Tabungan anggota', 5001],
          [name, 1000],
          ['Jumlah tabungan', 6001],
          ['Utang pajak', 101],
          ['Jumlah kewajiban lancar', 6102],
          ['EKUITAS'],
          ['Simpanan pokok', 90],
          ['Jumlah ekuitas', 90],
        ]),
        'Jumlah tabungan',
      );
    expect(read('Tabungan non anggota')?.state).toBe('sum');
    expect(read('Simpanan berjangka anggota')).toMatchObject({ state: 'taken', line: 'member-savings' });
  });

  it('is not found in round amounts that come to it by chance', () => {
    const rows = rowsOf([
      ['PERHITUNGAN HASIL USAHA'],
      ['Uraian', 2024],
      ['PARTISIPASI ANGGOTA'],
      ['Jasa pinjaman anggota', 700],
      ['Provisi anggota', 200],
      ['Jumlah partisipasi bruto', 900],
      ['PENDAPATAN DARI NON ANGGOTA'],
      ['Jasa pinjaman non anggota', 300],
      ['Pendapatan lain-lain', 600],
      ...rest,
    ]);
    expect(rowOf(rows, 'Jumlah partisipasi bruto')).toMatchObject({ state: 'taken' });
  });
});

describe('words of an income statement', () => {
  const rows = rowsOf([
    ['PERHITUNGAN HASIL USAHA'],
    ['Uraian', 2024],
    ['PENDAPATAN'],
    ['Pendapatan jasa pinjaman', 500],
    ['Pendapatan bunga dari koperasi lain', 20],
    ['Bunga simpanan pada koperasi lain', 5],
    ['Jumlah pendapatan', 525],
    ['BEBAN'],
    ['Beban gaji', 90],
    ['Tunjangan Natal', 8],
    ['Tunjangan hari besar keagamaan', 9],
    ['Beban tunjangan Nyepi', 7],
    ['Gaji ke-13', 10],
    ['Jumlah beban', 124],
  ]);

  it.each<[string, RowReading['state'], string]>([
    ['Tunjangan Natal', 'taken', 'holiday-allowance'],
    ['Tunjangan hari besar keagamaan', 'taken', 'holiday-allowance'],
    ['Beban tunjangan Nyepi', 'taken', 'holiday-allowance'],
    ['Gaji ke-13', 'taken', 'salaries-and-honoraria'],
    ['Pendapatan bunga dari koperasi lain', 'doubtful', 'non-member-loan-income'],
    ['Bunga simpanan pada koperasi lain', 'taken', 'other-income'],
  ])('%s is %s: %s', (label, state, line) => {
    expect(rowOf(rows, label)).toMatchObject({ state, line });
  });
});
