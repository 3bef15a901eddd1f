import fc from 'fast-check';
import { listOf } from '../domain/statement/answers';
import { ANSWERS } from '../domain/statement/statement';
import type { AnswerSheet, Origin } from '../domain/statement/statement';
import { fromAnswerRows, toAnswerRows } from './answer-rows';

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc
    .constantFrom('D5', 'D6')
    .map((cell) => ({ at: 'cell', file: 'a.xlsx', sheet: 'KUESIONER', cell }) as const),
  fc.constantFrom('ana', 'budi').map((by) => ({ at: 'form', field: 'Umum', by, on: '2026-01-02' }) as const),
);
const entry = fc.record(
  { answer: fc.constantFrom(...ANSWERS), origin, note: fc.constantFrom('Notulen 3 Mei', 'AD pasal 5') },
  { requiredKeys: ['answer', 'origin'] },
);
const sheet: fc.Arbitrary<AnswerSheet> = fc.oneof(
  fc.record({ answers: fc.nat(20), origin }),
  fc.tuple(fc.array(entry, { maxLength: 6 }), origin).map(([entries, home]) => listOf(entries, home)),
);
const sheets = fc
  .dictionary(fc.constantFrom('3.1', '3.2', 'A.I.1', 'C.III.2'), sheet, { noNullPrototype: true })
  .map((lists) => new Map(Object.entries(lists)));

describe('answers as rows', () => {
  it('come back as they were, whatever order the database hands them in', () => {
    fc.assert(
      fc.property(sheets, (original) => {
        const rows = JSON.parse(JSON.stringify(toAnswerRows(original).reverse())) as ReturnType<
          typeof toAnswerRows
        >;
        const again = fromAnswerRows(rows);
        expect(again).toEqual(original);
        expect([...again.keys()]).toEqual([...original.keys()]);
      }),
    );
  });
});
