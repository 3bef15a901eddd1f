import fc from 'fast-check';
import { addressOf, type Cell, type Content } from '../domain/grid';
import { RowStore } from './compact-rows';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const contents: fc.Arbitrary<Content> = fc.oneof(
  text.map((each): Content => ({ kind: 'text', text: each })),
  fc.integer().map((each): Content => ({ kind: 'number', text: String(each) })),
  fc.integer().map((each): Content => ({ kind: 'number', text: String(each), format: '#,##0' })),
  fc.constant<Content>({ kind: 'date', iso: '2010-12-31' }),
  fc.boolean().map((value): Content => ({ kind: 'boolean', value })),
  fc.constant<Content>({ kind: 'error', code: '#REF!' }),
  fc.constant<Content>({ kind: 'formula-without-value', formula: 'A1' }),
  fc.constant<Content>({ kind: 'blank' }),
);
const marks = fc.oneof(
  fc.constant<Partial<Cell>>({}),
  fc.constantFrom<Partial<Cell>>({ bold: true }, { indent: 3 }, { formula: true }, { merged: 'A1' }),
);
const lists = fc.array(fc.array(fc.tuple(contents, marks), { maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** The given rows below so many empty ones that the list is written down. */
function long(given: readonly (readonly (readonly [Content, Partial<Cell>])[])[]): Cell[][] {
  const empty = Array.from({ length: 5001 }, (): Cell[] => []);
  const rows = given.map((row, at) =>
    row.map(([content, mark], column) => ({ address: addressOf(5001 + at, column), content, ...mark })),
  );
  return [...empty, ...rows];
}

function storeOf(rows: readonly (readonly Cell[])[]): RowStore {
  const store = new RowStore();
  for (const row of rows) store.push(row);
  return store;
}

describe('rows that are written down', () => {
  it('are the same as they were, however they are asked for', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const plain = long(given);
        const rows = storeOf(plain).rows();
        expect(rows.length).toBe(plain.length);
        expect(JSON.stringify([...rows])).toBe(JSON.stringify(plain));
        expect(rows.slice(4998, 5006)).toEqual(plain.slice(4998, 5006));
        expect(String(rows.flatMap((row) => row.length))).toBe(String(plain.map((row) => row.length)));
        expect(Array.from(rows.entries()).at(-1)).toEqual([plain.length - 1, plain.at(-1)]);
        expect([rows[5001], rows[plain.length], rows[-1]]).toEqual([plain[5001], undefined, undefined]);
      }),
      { numRuns: 30 },
    );
  });

  it('can be replaced, and lose the empty ones at their end, written down or not', () => {
    for (const count of [3, 6000]) {
      const store = storeOf(Array.from({ length: count }, () => []));
      const cells: Cell[] = [{ address: 'A2', content: { kind: 'text', text: 'Kas' } }];
      expect(store.row(1)).toEqual([]);
      store.replace(1, cells);
      expect(store.length).toBe(count);
      store.dropEmptyEnd();
      expect([store.row(1), store.row(2), store.length, store.rows().length]).toEqual([
        cells,
        undefined,
        2,
        2,
      ]);
    }
  });

  it('leave a short list as it is', () => {
    const rows = storeOf([[], []]).rows();
    expect(rows).toEqual([[], []]);
    expect(() => structuredClone(rows)).not.toThrow();
  });
});
