import type { FindingRow } from '../../views/parts/findings';
import { foldedFindings } from './folded';

const row = (title: string, more: Partial<FindingRow> = {}): FindingRow => ({
  ...{ title, year: '2024', sentence: '', severity: '', check: '', line: '', place: '', where: '' },
  ...{ stops: false, warns: true, explanation: '', explainedBy: '', ...more },
});
const shown = (rows: FindingRow[]): unknown => {
  const { open, folded } = foldedFindings({ rows, meanings: [] });
  return [open, folded].map((part) => part.map(({ title, at }) => `${title}${at}`).join(' '));
};

it.each([
  [[row('a'), row('b')], ['a0 b1', ''], 'a few are all in sight'],
  [
    ['a', 'b', 'c', 'd', 'e'].map((title) => row(title, { stops: true })),
    ['a0 b1 c2 d3 e4', ''],
    'what stops is never folded',
  ],
  [
    [row('a', { explanation: 'dijual' }), row('b'), row('c'), row('d', { stops: true }), row('e'), row('f')],
    ['d3 b1', 'c2 e4 f5 a0'],
    'what is explained goes last',
  ],
  [
    [row('a', { warns: false }), row('b'), row('c'), row('d')],
    ['b1', 'c2 d3 a0'],
    'what only tells goes behind what asks',
  ],
])('%#: %j, %s', (rows, told) => {
  expect(shown(rows)).toEqual(told);
});
