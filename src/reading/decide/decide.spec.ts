import fc from 'fast-check';
import { gridOf } from '../../../test/support/grid-of';
import type { Value } from '../../../test/support/grid-of';
import { chartOf } from '../../domain/statement/chart';
import type { Correction, RowReading } from '../layout';
import { statementLayout } from '../statement-layout';

function rowsOf(
  cells: readonly (readonly Value[])[],
  corrections: readonly Correction[] = [],
): readonly RowReading[] {
  const outcome = statementLayout.read(gridOf(cells), { file: 'x.xlsx', kind: 'ksp', corrections });
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
