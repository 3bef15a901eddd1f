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

it('a row without an amount is confirmed with no others: as any line it would be a fault of the file', () => {
  const rows = [row('Sewa', '5.000', '5000'), row('Uraian', 'JUMLAH', null)];
  const { together, alone } = askedView('ksp', rows, rows, ({ label }) => label);
  expect(together.map(({ cards }) => cards)).toEqual([['Sewa']]);
  expect(alone).toEqual(['Uraian']);
});
