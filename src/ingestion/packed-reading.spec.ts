import { exact } from '../domain/decimal';
import type { Figure, Origin, Statement } from '../domain/statement/statement';
import type { FileReading, ReadOutcome, RowReading } from '../reading/layout';
import { packedReading, unpackedReading } from './packed-reading';

const CELL: Origin = { at: 'cell', file: 'buku.xlsx', sheet: 'Neraca', cell: 'C7', label: 'Kas – “induk”' };

/** A reading of one year with these figures. */
function readingOf(figures: Readonly<Record<string, Figure>>): ReadOutcome {
  const statement: Statement = {
    unit: { name: 'Contoh', kind: 'ksp' },
    period: { year: 2024, end: '2024-12-31' },
    figures: new Map(Object.entries(figures)),
    ratios: new Map([['roa', { value: exact('1/3'), origin: CELL }]]),
    scores: new Map(),
    answers: new Map([['q1', { answers: 2, origin: CELL }]]),
    totalsProve: true,
    doubts: [
      {
        ...{ check: 'amounts-scaled', severity: 'notice', line: 'cash', origin: CELL },
        ...{ found: exact(1000), expected: exact(1), difference: exact(999) },
      },
    ],
  };
  return { reading: { statements: [statement], mapping: [], unread: [], rows: [] } };
}

const TAKEN: Omit<RowReading, 'number' | 'because'> = {
  key: ' | kas',
  sheet: 'Neraca',
  row: 6,
  label: 'Kas',
  under: ['ASET', 'Aset Lancar'],
  cells: [
    { year: 2024, cell: 'C7', text: '12,5', amount: '12.5' },
    { year: 2023, cell: 'D7', text: '?', amount: null },
  ],
  line: 'cash',
  state: 'taken',
  confidence: 0.97,
  reason: 'label',
  candidates: [{ line: 'cash', confidence: 0.97 }],
};
/** With all that a row may say. */
const ASKED: Required<RowReading> = {
  ...TAKEN,
  number: '1101',
  line: null,
  state: 'doubtful',
  because: [{ why: 'whole-beside-parts', line: 'bank', state: 'doubtful', confidence: 0.5 }],
};
const MAPPED: FileReading['mapping'] = [
  { sheet: 'Neraca', cell: 'C7', label: 'Kas', line: 'cash', year: 2024, confidence: 0.975, reason: 'label' },
];

const PLAIN: Figure = { amount: exact('-12.5'), origin: CELL };

describe('what a thread hands over', () => {
  it.each<[string, Readonly<Record<string, Figure>>]>([
    [
      'read in cells',
      { cash: PLAIN, bank: { amount: exact(7), origin: { ...CELL, turned: true, also: ['C8'] } } },
    ],
    [
      'without a label',
      { cash: { amount: exact(7), origin: { at: 'cell', file: 'a', sheet: 'b', cell: 'C1' } } },
    ],
    ['sent', { cash: PLAIN, bank: { amount: exact(7), origin: { at: 'json', file: 'a.json', path: '/x' } } }],
    ['with a note', { cash: { ...PLAIN, note: 'tutup buku' } }],
    [
      'too large for a machine',
      { cash: PLAIN, bank: { amount: exact('9007199254740993.25'), origin: CELL } },
    ],
    ['none', {}],
  ])('is the same, figures %s', (_, figures) => {
    const outcome = readingOf(figures);
    expect(unpackedReading(packedReading({ outcome }))).toStrictEqual({ outcome });
  });

  it('is the same, its rows and the cells that were taken', () => {
    const outcome = readingOf({ cash: PLAIN });
    if (!('reading' in outcome)) throw new Error('no reading');
    const told: ReadOutcome = { reading: { ...outcome.reading, rows: [TAKEN, ASKED], mapping: MAPPED } };
    expect(unpackedReading(packedReading({ outcome: told }))).toStrictEqual({ outcome: told });
  });

  it('is the same, of a file that cannot be read', () => {
    const outcome: ReadOutcome = { faults: [{ code: 'year-open' }] };
    expect(unpackedReading(packedReading({ outcome }))).toStrictEqual({ outcome });
  });
});
