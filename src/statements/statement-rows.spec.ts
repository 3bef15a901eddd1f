import fc from 'fast-check';
import { decimalText } from '../database/columns';
import { exact, type Exact } from '../domain/decimal';
import { periodOf } from '../domain/period';
import { KINDS } from '../domain/statement/kind';
import {
  ANSWERS,
  type Figure,
  type Origin,
  type Reported,
  type Statement,
} from '../domain/statement/statement';
import { fromRows, toRows } from './statement-rows';

const text = fc.string({ minLength: 1, maxLength: 12 });
const day = fc.constantFrom('2020-12-31', '2021-06-30');

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record(
    {
      at: fc.constant('cell' as const),
      file: text,
      sheet: text,
      cell: text,
      label: text,
      turned: fc.boolean(),
    },
    { requiredKeys: ['at', 'file', 'sheet', 'cell'] },
  ),
  fc.record({ at: fc.constant('json' as const), file: text, path: text }),
  fc.record({ at: fc.constant('form' as const), field: text, by: text, on: day }),
);

const decimal: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(8))
  .map(([digits, places]) => exact(digits).div(exact(10n ** BigInt(places))));

const rational: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer(), fc.integer({ min: 1 }))
  .map(([n, d]) => exact(`${n}/${d}`));

const figure: fc.Arbitrary<Figure> = fc.record(
  { amount: decimal, origin, note: text },
  { requiredKeys: ['amount', 'origin'] },
);
const reported: fc.Arbitrary<Reported> = fc.record({ value: rational, origin });
const sheet = fc.record({ answers: fc.oneof(fc.nat(20), fc.array(fc.constantFrom(...ANSWERS))), origin });
const byCode = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> =>
  fc.array(fc.tuple(text, each)).map((entries) => new Map(entries));

const doubt = fc.record(
  {
    check: fc.constantFrom('amount-ambiguous' as const, 'parts-and-subtotal' as const),
    severity: fc.constantFrom('stops' as const, 'warns' as const, 'rounding' as const),
    line: text,
    found: rational,
    expected: rational,
    difference: rational,
    origin,
    text,
  },
  { requiredKeys: ['check', 'severity', 'line', 'found', 'expected', 'difference'] },
);

const statement: fc.Arbitrary<Statement> = fc.record(
  {
    unit: fc.record(
      { name: text, kind: fc.constantFrom(...KINDS), legalEntity: text, seat: text, authority: text },
      { requiredKeys: ['name', 'kind'] },
    ),
    period: fc.tuple(fc.integer({ min: 1990, max: 2050 }), day).map(([year, end]) => periodOf(year, end)),
    figures: byCode(figure),
    ratios: byCode(reported),
    scores: byCode(reported),
    answers: byCode(sheet),
    totalsProve: fc.boolean(),
    doubts: fc.array(doubt, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['unit', 'period', 'figures', 'ratios', 'scores', 'answers', 'totalsProve'] },
);

/** What a database does to a JSON column. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a statement as rows', () => {
  it('comes back as it was, whatever order the database hands the figures in', () => {
    fc.assert(
      fc.property(statement, (original) => {
        const { content, figures } = toRows(original);
        const stored = figures.reverse().map((each) => ({
          ...each,
          amount: decimalText.from(decimalText.to(each.amount)) as Exact,
          origin: throughJson(each.origin),
        }));
        const again = fromRows(throughJson(content), stored, original.answers);
        expect(again).toEqual(original);
        expect([...again.figures.keys()]).toEqual([...original.figures.keys()]);
      }),
      { numRuns: 200 },
    );
  });
});
