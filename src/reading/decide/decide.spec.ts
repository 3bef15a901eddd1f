import fc from 'fast-check';
import { gridOf } from '../../../test/support/grid-of';
import type { Value } from '../../../test/support/grid-of';
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
  ])('%s of %p is %s, %s', (label, amounts, line, state) => {
    expect(rowOf(undivided(label, amounts), label)).toMatchObject({ line, state });
  });

  it('is of years before where the surplus of the year stands beside it', () => {
    const rows = undivided('SHU Belum Dibagi', [11, 7], ['SHU tahun berjalan', 0, 0]);
    expect(rowOf(rows, 'SHU Belum Dibagi')?.line).toBe('retained-surplus');
  });
});

describe('what a village unit is owed for its business', () => {
  const owed = (label: string, income: string): unknown => {
    const rows = rowsOf(
      [
        ['NERACA'],
        ['Uraian', 2024],
        ['ASET LANCAR'],
        ['Kas', 10],
        [label, 20],
        ['Persediaan', 5],
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
