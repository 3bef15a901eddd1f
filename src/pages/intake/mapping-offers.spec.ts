import type { RowReading } from '../../reading/layout';
import { offersIn } from './mapping-offers';

const row = (label: string, candidates: RowReading['candidates'] = []): RowReading => ({
  ...{ key: label, sheet: 'Neraca', row: 1, label, under: ['AKTIVA LANCAR'], line: null, candidates },
  ...{ state: 'doubtful', confidence: 0, reason: 'unknown', cells: [] },
});
const unit = { name: 'KSP', kind: 'riil' } as const;
const offersOf = (asked: RowReading, others: string | null = null) => {
  const offered = others === null ? [] : [{ key: asked.key, line: others }];
  const reading = { rows: [asked], unread: [], statements: [], mapping: [] };
  return offersIn({ unit, reading, offered })(asked);
};
const rest = [{ line: 'other-current-assets', confidence: 0.5 }];

it.each([
  [
    'its own words',
    offersOf(row('Sewa', [{ line: 'prepaid-expenses', confidence: 0.5 }])),
    'prepaid-expenses',
    false,
  ],
  ['where it stands, as a guess', offersOf(row('Tossa')), 'other-current-assets', true],
  ['what another unit decided before where it stands', offersOf(row('Tossa'), 'vehicles'), 'vehicles', true],
  ['a likelier line than "the rest of it"', offersOf(row('Bon karyawan', rest)), 'trade-debtors', true],
  ['"the rest of it" where nothing is likelier', offersOf(row('Tossa', rest)), 'other-current-assets', false],
  ['nothing for a sum', offersOf(row('Jumlah lain')), null, false],
])('proposes %s', (_, { line, isGuess, offers }, proposed, guessed) => {
  expect([line, isGuess]).toEqual([proposed, guessed]);
  if (proposed !== null) expect(offers[0]?.value).toBe(proposed);
});

it('offers each line once, the proposed one in front', () => {
  const { offers } = offersOf(row('Tossa', [{ line: 'trade-debtors', confidence: 0.5 }]));
  expect(offers.map(({ value }) => value)).toEqual([
    'trade-debtors',
    'other-current-assets',
    'inventories',
    'trade-receivables',
  ]);
});
