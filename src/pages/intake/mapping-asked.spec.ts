import type { RowReading } from '../../reading/layout';
import { askedView } from './mapping-asked';

const row = (label: string, text: string, amount: string | null): RowReading => ({
  ...{
    key: label,
    sheet: 'Neraca',
    row: 1,
    label,
    under: [],
    line: null,
    state: 'doubtful',
    confidence: 0.5,
  },
  ...{ reason: 'words', candidates: [{ line: 'rent', confidence: 0.5 }] },
  cells: [{ year: 2024, cell: 'F4', text, amount }],
});

const proposed = ({ candidates }: RowReading) => ({ line: candidates[0]?.line ?? null, isGuess: false });

it('a row without an amount is confirmed with no others: as any line it would be a fault of the file', () => {
  const rows = [row('Sewa', '5.000', '5000'), row('Uraian', 'JUMLAH', null)];
  const { rest, alone } = askedView('ksp', { rows, asked: rows, proposed }, ({ label }) => label);
  expect(rest.map(({ cards }) => cards)).toEqual([['Sewa']]);
  expect(alone).toEqual(['Uraian']);
});
