import fc from 'fast-check';
import type { FileReading } from '../../src/reading/layout';
import { statementLayout } from '../../src/reading/statement-layout';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';

const KNOWN = [
  'Kas',
  'Bank',
  'Pinjaman kepada anggota',
  'Peralatan kantor',
  'Simpanan sukarela',
  'Simpanan berjangka',
  'Simpanan pokok',
  'Simpanan wajib',
  'Cadangan umum',
];
const UNKNOWN = ['Titipan aneh', 'Uang panjar kegiatan lain', 'Qwerty', ''];

const amount = fc.integer({ min: 1, max: 900_000_000 });
const row = fc.tuple(fc.constantFrom(...KNOWN, ...UNKNOWN), amount, amount);
/** Longer than a running number. */
const helper = fc.option(fc.integer({ min: 10_000, max: 900_000_000 }), { nil: null, freq: 6 });
const rows = fc.array(fc.tuple(row, helper, helper), { minLength: 0, maxLength: 14 });

/** A statement that is always one, with any rows, helper figures beside them and rows of a note column. */
function sheetWith(
  own: readonly (readonly [readonly [string, number, number], number | null, number | null])[],
) {
  const base = KNOWN.map((name, at): Value[] => [name, null, 1_000_000 + at * 7, 900_000 + at * 3]);
  const added = own.map(([[name, now, before], near, far]): Value[] => [name, near, now, before, null, far]);
  return [['NERACA KSP MAJU'], ['Uraian', 'Catatan', 2024, 2023], ...base, ...added];
}

function readingOf(values: readonly (readonly Value[])[]): FileReading {
  const outcome = statementLayout.read({ sheets: [sheetOf(values)] }, { file: 'x.xlsx', kind: 'ksp' });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

const countIn = (values: readonly (readonly Value[])[]): number =>
  values.slice(2).reduce((sum, cells) => sum + cells.filter((each) => typeof each === 'number').length, 0);

describe('a column beside the years is told by its head', () => {
  const changed = (now: number): readonly Value[] => [now, now - 500_000, 500_000, 12.5];

  it.each<[string, readonly (readonly Value[])[], (now: number) => readonly Value[], readonly string[]]>([
    ['changes', [['NERACA'], ['Uraian', 2024, 2023, 'Selisih', '%']], changed, ['Selisih', '%']],
    [
      'changes under one head',
      [['NERACA'], ['Uraian', 2024, 2023, 'Naik (Turun)'], [null, null, null, 'Rp', '%']],
      changed,
      ['Naik (Turun)', '%'],
    ],
    ['growth', [['NERACA'], ['Uraian', 2024, 2023, 'Deviasi', 'Growth']], changed, ['Deviasi', 'Growth']],
    [
      'shares beside a year of the title',
      [['NERACA PER 31 DESEMBER 2024'], ['Uraian', 'Jumlah', 'Komposisi']],
      (now) => [now, 12.5],
      ['Komposisi'],
    ],
    [
      'a plan and what it was missed by',
      [['NERACA PER 31 DESEMBER 2024'], ['Uraian', 'Target', 'Realisasi', 'Selisih', 'Capaian (%)']],
      (now) => [now + 4, now, -4, 99.9],
      ['Target', 'Selisih', 'Capaian (%)'],
    ],
  ])('%s', (_, head, beside, labels) => {
    const { unread, amounts } = readingOf([
      ...head,
      ...KNOWN.map((name, at): Value[] => [name, ...beside(1_000_000 + at * 7000)]),
    ]);
    expect(unread.flatMap(({ label, why }) => (why === 'asked' ? [] : [[label, why]]))).toEqual(
      labels.map((label) => [label, 'column']),
    );
    expect(amounts).toMatchObject({ left: 0, aside: KNOWN.length * labels.length });
  });
});

describe('no amount vanishes', () => {
  it('whatever rows and helper figures a sheet has, each cell is taken, asked about, a sum, a detail or told as left', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const values = sheetWith(own);
        const { amounts } = readingOf(values);
        if (!amounts) throw new Error('not counted');
        const { all, taken, sums, details, asked, left, aside } = amounts;
        expect(taken + sums + details + asked + left + aside).toBe(all);
        expect(all).toBe(countIn(values));
      }),
      { numRuns: 150 },
    );
  });

  it('where every name stands twice, all rows are asked about, and nobody is told that the years are missing', () => {
    const twice = KNOWN.map((name): readonly [readonly [string, number, number], null, null] => [
      [name, 1, 1],
      null,
      null,
    ]);
    const { statements, amounts } = readingOf(sheetWith(twice));
    expect(statements.map(({ period }) => period.year)).toEqual([2023, 2024]);
    expect(amounts).toMatchObject({ taken: 0, left: 0, asked: amounts?.all });
  });

  it('what is left is told by its row, its column or its own cell', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const values = sheetWith(own);
        const { unread, amounts } = readingOf(values);
        const told = new Set(unread.map(({ cell }) => Number(cell.replace(/\D/g, ''))));
        const beside = values.flatMap((cells, at) => (typeof cells[5] === 'number' ? [at + 1] : []));
        expect(beside.filter((each) => !told.has(each))).toEqual([]);
        expect(unread.every(({ why }) => why !== undefined)).toBe(true);
        if (amounts?.left === 0) expect(unread.filter(({ why }) => why === 'outside')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, readonly Value[], string, string]>([
    ['a helper figure beside the table', ['Cadangan lain', null, 5, 4, null, 77], 'F12', 'outside'],
    ['an amount in a row without words', ['', null, 5, 4], 'C12', 'outside'],
    ['a row that means no line', ['Qwerty', null, 5, 4], 'C14', 'no-line'],
    ['one right below the rows of the statement', ['Qwerty', null, 5, 4], 'C12', 'asked'],
  ])('%s is told with its amount', (_, cells, cell, why) => {
    const gap = cell === 'C14' ? [[], []] : [];
    const { unread } = readingOf([...sheetWith([]), ...gap, cells]);
    expect(unread).toContainEqual(expect.objectContaining({ cell, why }));
    expect(unread.find((each) => each.cell === cell)?.amount).toMatch(/^(77|5)$/);
  });
});
