import fc from 'fast-check';
import { exampleBumdes } from '../../../test/support/example-bumdes';
import { exampleKspps } from '../../../test/support/example-kspps';
import { exampleStatements } from '../../../test/support/example-statement';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { exact } from '../decimal';
import { checkStatement } from '../statement/check';
import type { Statement } from '../statement/statement';
import { amountOf, openBook } from './move';
import { readScenario, writeScenario } from './scenario-link';
import { movableLines, suppose } from './what-if';

const [, example] = exampleStatements();
const real = realCases().map((each) => statementOf(each, each.years[each.years.length - 1]!));
const statements = [example!, exampleKspps()[1]!, exampleBumdes()[1]!, ...real];
const amount = (statement: Statement, code: string): string | undefined =>
  amountOf(openBook(statement), code)?.toString();

/** What is wrong with the sums of a statement, without the amounts; beside a smaller total less is rounding. */
const faultsOf = (statement: Statement): string[] =>
  checkStatement(statement)
    .filter((each) => each.severity !== 'warns')
    .map(({ check, line, difference }) => `${check} ${line} ${difference.toString()}`);

const scenario = fc.constantFrom(...statements).chain((statement) => {
  const known = movableLines(statement).filter(
    ({ amount: now, line }) => now && line.unit === 'rupiah' && line.role === 'item',
  );
  const codes = known
    .map((each) => each.line.code)
    .filter((code) => !['cash', 'current-surplus'].includes(code));
  return fc.record({
    statement: fc.constant(statement),
    amounts: fc
      .array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 0, max: 10 ** 10 })), { maxLength: 4 })
      .map((pairs) => new Map(pairs.map(([code, rupiah]) => [code, exact(rupiah)]))),
  });
});

/** Checks of what is added up; that a part exceeds its whole, say, is the supposition's own doing. */
const SUMS = /^(parts-and-subtotal|assets-equal-liabilities-and-equity|surplus-equal-in-both-statements) /;

describe('supposing figures', () => {
  it('with the balance kept leaves every sum of the statement as right or wrong as it was', () => {
    fc.assert(
      fc.property(scenario, ({ statement, amounts }) => {
        const { statement: supposed, notes } = suppose(statement, amounts, true);
        if (notes.includes('cash-unknown')) return;
        const balance = (of: Statement) => faultsOf(of).filter((each) => SUMS.test(each));
        expect(balance(supposed)).toEqual(balance(statement));
      }),
      { numRuns: 200 },
    );
  });

  it('sets exactly the lines that were asked for', () => {
    fc.assert(
      fc.property(scenario, fc.boolean(), ({ statement, amounts }, balanced) => {
        const { statement: supposed, counters } = suppose(statement, amounts, balanced);
        for (const [code, wanted] of amounts) {
          const booked = balanced && (code === 'current-surplus' || counters.has(code));
          if (!booked) expect(amount(supposed, code)).toBe(wanted.toString());
        }
        if (!balanced) expect(counters.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing that was given', () => {
    const before = [...example!.figures];
    suppose(example!, new Map([['general-reserve', exact(1)]]), true);
    expect([...example!.figures]).toEqual(before);
  });

  it('books new capital against cash, and names both', () => {
    const { statement, counters } = suppose(
      example!,
      new Map([['mandatory-deposits', exact('500000000')]]),
      true,
    );
    const more = 500_000_000 - Number(amount(example!, 'mandatory-deposits'));
    expect(amount(statement, 'cash')).toBe(String(21_300_000 + more));
    expect([...counters.keys()]).toEqual(['cash']);
    expect(Number(amount(statement, 'total-assets'))).toBe(Number(amount(example!, 'total-assets')) + more);
    expect(Number(amount(statement, 'equity'))).toBe(Number(amount(example!, 'equity')) + more);
  });

  it('books less expense against cash and the surplus of the year', () => {
    const now = Number(amount(example!, 'salaries-and-honoraria'));
    const { statement, counters } = suppose(example!, new Map([['salaries-and-honoraria', exact(0)]]), true);
    expect([...counters.keys()]).toEqual(['cash', 'current-surplus']);
    for (const code of ['current-surplus', 'surplus-after-tax', 'cash'])
      expect(Number(amount(statement, code))).toBe(Number(amount(example!, code)) + now);
  });

  it('fills a gap without moving a total: the line was part of it already', () => {
    const figures = new Map(example!.figures);
    figures.delete('general-reserve');
    figures.set('equity', { ...example!.figures.get('cash')!, amount: exact(amount(example!, 'equity')!) });
    const gap = { ...example!, figures };
    const { statement } = suppose(gap, new Map([['general-reserve', exact(7)]]), true);
    expect(amount(statement, 'general-reserve')).toBe('7');
    expect(amount(statement, 'equity')).toBe(amount(gap, 'equity'));
    expect(amount(statement, 'cash')).toBe(amount(gap, 'cash'));
  });

  it.each([
    ['cash is not reported', 'cash-unknown', 'mandatory-deposits', '1'],
    ['cash itself is changed', 'cash-itself', 'cash', '5'],
    ['there is not enough cash', 'cash-negative', 'land', '99999999999'],
    ['what cannot be negative is', 'line-negative', 'land', '-1'],
    ['an expense is negative', 'line-negative', 'salaries-and-honoraria', '-1'],
  ])('says so where %s', (_what, note, code, text) => {
    const figures = new Map(example!.figures);
    if (note === 'cash-unknown') figures.delete('cash');
    expect(suppose({ ...example!, figures }, new Map([[code, exact(text)]]), true).notes).toEqual([note]);
  });

  it('passes over totals and lines that the chart does not have', () => {
    const amounts = new Map([
      ['total-assets', exact(1)],
      ['__proto__', exact(1)],
    ]);
    expect(suppose(example!, amounts, true).statement).toBe(example);
    expect(movableLines(example!).map((each) => each.line.code)).not.toContain('total-assets');
  });
});

describe('a link to a scenario', () => {
  const codes = movableLines(example!).map((each) => each.line.code);
  const lines = new Set(codes);

  it('comes back as it was written', () => {
    const amounts = fc
      .array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })), {
        minLength: 1,
      })
      .map((pairs) => new Map(pairs.map(([code, cents]) => [code, exact(cents).div(100)])));
    fc.assert(
      fc.property(amounts, fc.boolean(), (given, balanced) => {
        const read = readScenario(`#${writeScenario({ amounts: given, balanced })}`, lines);
        expect([read.balanced, read.ignored]).toEqual([balanced, 0]);
        expect([...read.amounts].map(([code, each]) => [code, each.toString()])).toEqual(
          [...given].map(([code, each]) => [code, each.toString()]),
        );
      }),
    );
  });

  it('takes nothing else, whatever stands in it', () => {
    const hostile =
      '#cash=<script>&cash=1e99&__proto__=5&total-assets=9&kas=1&cash=12345678901234567&seimbang=2&=';
    expect(readScenario(hostile, lines)).toEqual({ amounts: new Map(), balanced: true, ignored: 8 });
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const code of readScenario(text, lines).amounts.keys()) expect([...lines]).toContain(code);
      }),
    );
  });

  it('is empty where nothing is supposed, and no longer than a page is', () => {
    expect(writeScenario({ amounts: new Map(), balanced: false })).toBe('');
    expect(readScenario('cash=1&'.repeat(1000), lines).ignored).toBe(700);
  });
});
