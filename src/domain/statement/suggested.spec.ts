import { plain } from '../decimal';
import { askedIn, effectsOf } from './suggested';
import type { SuggestedRow } from './suggested';

const row = (id: string, line: string | null, suggested: string | null, amount: string): SuggestedRow => ({
  id,
  line,
  suggested,
  amounts: [{ year: 2024, amount }],
});
/** A sum that comes out without what is asked about: a step of the result, and both sides but for rounding. */
const STEP = [
  row('g', 'gross-surplus', null, '100'),
  row('b', 'business-expense', null, '40'),
  row('s', 'surplus-before-cooperative-expense', null, '60'),
  row('c', 'cooperative-expense', null, '10'),
  row('f', 'surplus-after-cooperative-expense', null, '50'),
  row('t', 'surplus-before-tax', null, '50'),
];
const SIDES = [
  row('a', 'total-assets', null, '1000001'),
  row('l', 'liabilities-and-equity', null, '1000000'),
];
const total = row('total', 'fixed-assets', null, '100');
const asked = (...rows: readonly SuggestedRow[]) =>
  askedIn('ksp', rows, new Set(rows.flatMap(({ id, line }) => (line === null ? [id] : []))));

describe('rows that are asked about', () => {
  it('are confirmed together where their suggestions close a sum: the largest first, by where they stand', () => {
    const rows = [
      total,
      row('a', null, 'land', '40'),
      row('b', null, 'equipment', '60'),
      row('c', null, 'salaries-and-honoraria', '9'),
    ];
    expect(asked(...rows)).toEqual({
      together: [
        { place: 'asset', ids: ['b', 'a'] },
        { place: 'unproven', ids: ['c'] },
      ],
      totals: [],
      alone: [],
    });
    const [effect, ...others] = effectsOf(
      'ksp',
      [total, row('x', 'land', null, '40'), ...rows.slice(2)],
      new Set(['b']),
    );
    expect(others).toEqual([]);
    expect(effect).toMatchObject({ of: 'parts', line: 'fixed-assets', year: 2024, agrees: true });
    expect([effect?.before, effect?.after].map((each) => each && plain(each))).toEqual(['60', '0']);
  });

  it('are a group of their own where they would be what their place has no line for', () => {
    const rows = [row('a', null, 'cash', '40'), row('b', null, 'other-current-assets', '9')];
    expect(asked(...rows).together.map(({ place, ids }) => [place, ...ids])).toEqual([
      ['rest', 'b'],
      ['unproven', 'a'],
    ]);
  });

  it('are a group of their own where none of their words proposes a line: unless that spoils what words close', () => {
    const guess = (id: string, line: string, amount: string): SuggestedRow => ({
      ...row(id, null, line, amount),
      isGuess: true,
    });
    const word = row('a', null, 'land', '60');
    const placed = (...rows: readonly SuggestedRow[]) => {
      const { together, alone } = asked(total, word, ...rows);
      return [...together.map(({ place, ids }) => [place, ...ids]), alone];
    };
    expect(placed(guess('b', 'equipment', '40'))).toEqual([['asset', 'a'], ['guess', 'b'], []]);
    expect(placed(row('c', null, 'vehicles', '40'), guess('b', 'equipment', '7'))).toEqual([
      ['asset', 'a', 'c'],
      [{ id: 'b' }],
    ]);
  });

  it('are asked one by one where nothing is proposed', () => {
    expect(asked(total, row('a', null, null, '40'))).toEqual({
      together: [],
      totals: [],
      alone: [{ id: 'a' }],
    });
  });

  it.each([
    ['a sum that agreed', [row('e', 'equipment', null, '100'), row('a', null, 'land', '40')]],
    ['a total that it goes beyond', [row('e', 'equipment', null, '80'), row('a', null, 'land', '40')]],
    ['a sum that differs by more', [row('e', 'equipment', null, '130'), row('a', null, 'land', '40')]],
  ])('are asked one by one where a suggestion contradicts %s, and say so', (_, rows) => {
    const { together, alone } = asked(total, ...rows, row('c', null, 'cash', '7'));
    expect(together).toEqual([{ place: 'unproven', ids: ['c'] }]);
    expect(alone).toMatchObject([{ id: 'a', against: { line: 'fixed-assets', agrees: false } }]);
  });

  it.each([
    ['a step of the result that came out', STEP, row('o', null, 'other-income', '7'), 'surplus-before-tax'],
    [
      'sides that agreed but for rounding',
      SIDES,
      row('o', null, 'liabilities-and-equity', '40'),
      'total-assets',
    ],
  ])('are asked one by one where a suggestion contradicts %s', (_, rows, open, line) => {
    const { together, totals, alone } = asked(...rows, open);
    expect([together, [...totals, ...alone]]).toMatchObject([[], [{ id: 'o', against: { line } }]]);
    expect(effectsOf('ksp', [...rows, open], new Set(['o']))).toMatchObject([
      { line, agreed: true, agrees: false },
    ]);
  });

  it('are not doubted for the one among them that is as large as what their sum is beyond', () => {
    const rows = [
      row('a', null, 'land', '40'),
      row('b', null, 'equipment', '60'),
      row('c', null, 'buildings', '25'),
    ];
    const { together, alone } = asked(total, row('e', 'vehicles', null, '0'), ...rows);
    expect(together).toEqual([{ place: 'asset', ids: ['b', 'a'] }]);
    expect(alone).toMatchObject([{ id: 'c', against: { line: 'fixed-assets' } }]);
  });

  it('are not doubted for a step of the result as long as something nearer to it may spoil it', () => {
    const rows = [
      ...STEP,
      row('e', 'salaries-and-honoraria', null, '40'),
      row('x', null, 'rent', '5'),
      row('y', null, 'travel', '6'),
      row('o', null, 'other-income', '7'),
      row('i', null, 'service-income', '30'),
    ];
    const { together, alone } = asked(...rows);
    expect(together).toMatchObject([{ ids: ['i'] }]);
    expect(alone).toMatchObject([
      { id: 'o', against: { line: 'surplus-before-tax' } },
      { id: 'y', against: { line: 'business-expense' } },
      { id: 'x', against: { line: 'business-expense' } },
    ]);
  });

  it('are totals that wait for their parts as long as these do not add up to them', () => {
    const parts = [row('l', 'land', null, '40'), row('t', null, 'fixed-assets', '100')];
    expect(asked(...parts).alone).toEqual([]);
    expect(asked(...parts).totals).toMatchObject([{ id: 't', against: { line: 'fixed-assets' } }]);
    expect(asked(...parts, row('e', 'equipment', null, '60')).together).toEqual([
      { place: 'asset', ids: ['t'] },
    ]);
  });
});
