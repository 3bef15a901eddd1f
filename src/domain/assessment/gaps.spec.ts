import { basisFor } from './basis';
import { ALL_YES, PERFECT, buildStatement, without } from '../../../test/support/build-statement';
import type { Amounts, Reports } from '../../../test/support/build-statement';
import { creditIn, earns, gapOf, judge, lineOf } from '../../../test/support/judge';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { exact } from '../decimal';
import { definedOtherwise } from '../rules/definition';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import { chartIndex, chartOf } from '../statement/chart';
import type { Origin, Statement } from '../statement/statement';
import { assess } from './assess';
import { openLedger, resolveLine } from './lines';
import { isScored } from './score';
import { leavesOf } from './trace';
import type { Trace } from './trace';

/** Ready money and what falls due: enough for 5.1 once bank is settled. */
const DUE: Amounts = { 'current-liabilities': 100_000_000 };

function leaf(reports: Reports, number: string, code: string): Trace {
  const trace = lineOf(judge(reports), number).result.trace;
  const found = [...leavesOf(trace)].find((each) => each.code === code);
  if (!found) throw new Error(`no ${code} in the trace of ${number}`);
  return found;
}

describe('an unreported line', () => {
  it('is a gap, never zero', () => {
    const assessment = judge({ figures: { ...DUE, cash: 12_000_000 } });
    const result = gapOf(assessment, '5.1');
    expect(result.gap).toEqual({ code: 'line-missing', lines: ['bank'] });
    expect([result.least.toFraction(), result.most.toFraction()]).toEqual(['25', '100']);
  });

  it('is a gap even where zero would earn full marks', () => {
    const figures = without(PERFECT, 'problem-loan-risk');
    const loans = { 'substandard-loans': 0, 'doubtful-loans': 0 };
    expect(earns('2.2', { figures: { ...figures, ...loans } })).toBe('gap line-missing');
    expect(earns('2.3', { figures: { ...figures, ...loans } })).toBe('gap line-missing');
    expect(earns('2.2', { figures: { ...figures, ...loans, 'loss-loans': 0 } })).toBe('100');
  });

  it('names every line that would fill the gap', () => {
    expect(gapOf(judge({}), '5.1').gap).toEqual({
      code: 'line-missing',
      lines: ['cash', 'bank', 'current-liabilities'],
    });
  });

  it('leaves all of an empty statement open and gives it no grade', () => {
    const assessment = judge({});
    expect(assessment.grade).toBeUndefined();
    expect(assessment.total?.most.toFraction()).toBe('100');
    expect(assessment.total?.least.compare(50)).toBe(-1);
  });
});

describe('a line that the form does not show', () => {
  const closed: Amounts = {
    ...DUE,
    cash: 12_000_000,
    'member-loans': 88_000_000,
    'current-assets': 100_000_000,
  };

  it('is nil when its section closes, proved by the cell of the subtotal', () => {
    const reports = { figures: closed };
    expect(earns('5.1', reports)).toBe('100');
    const bank = leaf(reports, '5.1', 'bank');
    expect(bank.node).toBe('nil');
    expect(bank.value?.toFraction()).toBe('0');
    expect(bank.provedBy).toEqual({
      line: 'current-assets',
      origin: { at: 'json', file: 'test.json', path: 'current-assets' },
    });
  });

  it('is nil when the section closes within nine rupiah', () => {
    expect(earns('5.1', { figures: { ...closed, 'current-assets': 100_000_009 } })).toBe('100');
    expect(earns('5.1', { figures: { ...closed, 'current-assets': 99_999_991 } })).toBe('100');
  });

  it('is a gap at ten rupiah, where those could matter', () => {
    const figures = { ...closed, cash: 10_000_000, 'current-assets': 98_000_010 };
    expect(earns('5.1', { figures: { ...figures, 'current-assets': 98_000_009 } })).toBe('25');
    expect(earns('5.1', { figures })).toBe('gap line-unproved');
  });

  it('is nil when the parent of its parent closes', () => {
    const figures = without(closed, 'current-assets');
    const reports = { figures: { ...figures, 'fixed-assets': 50_000_000, 'total-assets': 150_000_000 } };
    expect(earns('5.1', reports)).toBe('100');
    expect(leaf(reports, '5.1', 'bank').provedBy?.line).toBe('total-assets');
  });

  it('is not nil below a printed total of nothing of which no line is shown: all of it may be written off', () => {
    const figures = { 'loans-net': 0, 'loans-at-risk': 0 };
    expect(earns('2.1', { figures })).toBe('gap line-unproved');
    expect(earns('2.1', { figures: { ...figures, 'loan-loss-allowance': 0 } })).toBe('gap denominator-zero');
    const some = { ...figures, 'non-member-loans': 0 };
    expect(earns('2.1', { figures: some })).toBe('gap line-unproved');
    const rare = { 'interest-receivable': 0, 'other-loan-receivables': 0 };
    const loans = { ...some, ...rare, 'member-loans': 0, 'other-cooperative-loans': 0 };
    expect(earns('2.1', { figures: loans })).toBe('gap denominator-zero');
  });

  it('is open where more is taken from the lines of its section than they hold: what it is taken from was not sent', () => {
    const other = (figures: Amounts): Trace =>
      resolveLine(
        openLedger(chartIndex('ksp'), buildStatement({ figures, totalsProve: false })),
        'foreclosed-collateral',
      );
    const taken = { 'deferred-expenses': 11_210_000, 'deferred-expenses-amortisation': -11_210_000 };
    expect(other(taken).node).toBe('nil');
    expect(other({ ...taken, 'deferred-expenses': 10_800_000 }).gap?.code).toBe('line-missing');
  });

  it('is open where all lines that were sent do not come to the side of the balance sheet that must be the same', () => {
    const assets = {
      'current-assets': 50,
      'long-term-investments': 20,
      'fixed-assets': 30,
      'other-assets': 0,
    };
    const total = (figures: Amounts): Trace =>
      resolveLine(openLedger(chartIndex('riil'), buildStatement({ figures, kind: 'riil' })), 'total-assets');
    expect(total(assets).value?.toFraction()).toBe('100');
    expect(total({ ...assets, 'liabilities-and-equity': 100 }).value?.toFraction()).toBe('100');
    expect(total({ ...assets, 'liabilities-and-equity': 130 }).gap).toBeDefined();
  });

  it('is not proved by a parent of a parent that does not close', () => {
    const figures = without(closed, 'current-assets');
    const reports = { figures: { ...figures, 'fixed-assets': 50_000_000, 'total-assets': 170_000_000 } };
    expect(earns('5.1', reports)).toMatch(/^gap/);
  });

  it('is a gap in our own template, whose totals are our own formulas', () => {
    expect(earns('5.1', { figures: closed, totalsProve: false })).toBe('gap line-missing');
    expect(earns('5.1', { figures: { ...closed, bank: 0 }, totalsProve: false })).toBe('100');
  });

  it('is the sum of its parts where all of them are known, template or not', () => {
    const figures = {
      ...DUE,
      cash: 2_000_000,
      'demand-deposits': 4_000_000,
      'time-deposits-placed': 6_000_000,
    };
    expect(earns('5.1', { figures, totalsProve: false })).toBe('100');
    expect(earns('5.1', { figures })).toBe('100');
    expect(earns('5.1', { figures }, ['5.1/without-deposits'])).toBe('25');
  });

  it('is what a step of the income statement leaves for its only absent member', () => {
    const figures = {
      'gross-participation': 1000,
      'net-participation': 700,
      'business-expense': 500,
      'cooperative-expense': 100,
    };
    const reports = { figures: { ...figures, 'non-member-income': 0 } };
    expect(earns('4.1', reports)).toBe('75');
    expect(leaf(reports, '4.1', 'cost-of-funds').node).toBe('difference');
    expect(leaf(reports, '4.1', 'cost-of-funds').value?.toFraction()).toBe('300');
  });

  it('is what a step leaves for it where only some of its rows are shown, though not where all are and come to something else', () => {
    const figures = {
      'gross-participation': 1000,
      'net-participation': 700,
      'business-expense': 500,
      'cooperative-expense': 100,
      'non-member-income': 0,
      'savings-interest': 50,
    };
    expect(leaf({ figures }, '4.1', 'cost-of-funds').node).toBe('difference');
    expect(leaf({ figures }, '4.1', 'cost-of-funds').value?.toFraction()).toBe('300');
    const all = (chartIndex('ksp').parts.get('cost-of-funds') ?? []).map(({ code }) => [code, 0] as const);
    const whole = { figures: { ...Object.fromEntries(all), ...figures } };
    expect(leaf(whole, '4.1', 'savings-interest').node).toBe('reported');
  });

  it('is no negative difference: a step that gains from an absent expense proves nothing', () => {
    const figures = {
      'gross-participation': 1000,
      'net-participation': 1200,
      'business-expense': 850,
      'cooperative-expense': 100,
      'non-member-income': 0,
    };
    expect(earns('4.1', { figures })).toMatch(/^gap/);
  });
});

describe('items without totals', () => {
  const items = Object.fromEntries(
    chartOf('ksp')
      .filter((line) => line.role === 'item')
      .map((line) => [line.code, 1000]),
  );
  const statement = buildStatement({ figures: items });

  it.each(chartOf('ksp').map((line) => line.code))(
    'add up to every total, also when %s is asked first',
    (first) => {
      const ledger = openLedger(chartIndex('ksp'), statement);
      resolveLine(ledger, first);
      const open = chartOf('ksp').filter((line) => resolveLine(ledger, line.code).value === undefined);
      expect(open.map((line) => line.code)).toEqual([]);
    },
  );
});

describe('a section that does not add up', () => {
  const real = (name: string, year: number): Statement => {
    const found = realCases().find((each) => each.file === `${name}-2009-2010.json`)!;
    return statementOf(
      found,
      found.years.find((each) => each.year === year)!,
    );
  };

  it('gives KSP P 2010 no full marks for liquidity: 20,323,009 of current assets has no line', () => {
    const assessment = assess(basisFor(perdep06, real('ksp-p', 2010)));
    const { gap, least, most } = gapOf(assessment, '5.1');
    expect(gap).toEqual({ code: 'line-unproved', lines: ['bank'] });
    expect([least.toFraction(), most.toFraction()]).toEqual(['50', '100']);
  });

  it('gives it full marks once the bank balance is reported as nothing', () => {
    const statement = real('ksp-p', 2010);
    const bank = {
      amount: perdep06.aspects[0]!.weight.mul(0),
      origin: { at: 'json' as const, file: 'x', path: 'bank' },
    };
    const figures = new Map(statement.figures).set('bank', bank);
    expect(creditIn(perdep06, { ...statement, figures }, '5.1')).toBe('100');
  });

  it('leaves KSP Q 2010 open: last year’s loss may stand in the equity that no line explains', () => {
    const assessment = assess(basisFor(perdep06, real('ksp-q', 2010)));
    expect(gapOf(assessment, '1.1').gap.code).toBe('line-unproved');
    expect(gapOf(assessment, '5.2').gap.lines).toEqual(['retained-surplus']);
  });

  it('stands where the unexplained rupiah could not change the credit, and says that it is open', () => {
    const line = lineOf(assess(basisFor(perdep06, real('ksp-q', 2010))), '1.3');
    if (!isScored(line.result)) throw new Error('gap');
    expect(line.result.basis).toBe('harmless');
    expect(line.result.credit.toFraction()).toBe('100');
    expect([...leavesOf(line.result.trace)].map((each) => each.node)).toContain('assumed');
  });

  it('does not pass over a best row that lies between two equal credits', () => {
    const figures = { ...DUE, cash: 5_000_000, 'member-loans': 90_000_000, 'current-assets': 120_000_000 };
    expect(earns('5.1', { figures })).toBe('gap line-unproved');
  });

  it('counts the unexplained amount for numerator and denominator alike', () => {
    const none = { 'interest-receivable': 0, 'other-loan-receivables': 0 };
    const loans = { 'non-member-loans': 20_000, 'loan-loss-allowance': 0, 'loans-net': 100_000, ...none };
    const figures = { ...loans, 'member-loans': 74_000 };
    expect(earns('2.1', { figures: { ...figures, 'member-loans': 79_000 } })).toBe('100');
    expect(earns('2.1', { figures })).toBe('75');
    expect(earns('2.1', { figures: without(figures, 'loan-loss-allowance') })).toBe('gap line-unproved');
  });
});

describe('a ratio that someone else computed', () => {
  it('fills a gap, and is traced as reported', () => {
    const { result } = lineOf(judge({ ratios: { '5.1': '12.88' } }), '5.1');
    if (!isScored(result)) throw new Error('gap');
    expect(result.basis).toBe('reported-ratio');
    expect(result.credit.toFraction()).toBe('100');
    expect(result.trace.node).toBe('reported');
  });

  it('does not stand against figures', () => {
    const figures = { ...DUE, cash: 9_000_000, bank: 0 };
    expect(earns('5.1', { figures, ratios: { '5.1': '12.88' } })).toBe('25');
  });

  it('fills a gap that a section in doubt leaves', () => {
    const figures = { ...DUE, cash: 5_000_000, 'member-loans': 90_000_000, 'current-assets': 120_000_000 };
    expect(earns('5.1', { figures, ratios: { '5.1': '12.88' } })).toBe('100');
  });

  it('does not stand against a reported denominator of nothing', () => {
    const figures = { ...PERFECT, 'current-liabilities': 0 };
    expect(earns('5.1', { figures, ratios: { '5.1': '12.88' } })).toBe('gap denominator-zero');
  });

  it.each([
    ['2.2', '-1'],
    ['2.4', '-1'],
    ['4.1', '-50'],
    ['4.2', '-50'],
    ['4.3', '-1'],
  ])('of %s never earns full marks by a negative quotient of %s', (number, ratio) => {
    expect(earns(number, { ratios: { [number]: ratio } })).toBe('gap numerator-negative');
  });
});

describe('a term given directly', () => {
  it('stands in for its formula and for the lines it is made of', () => {
    const figures = { ...DUE, 'cash-and-bank': 12_000_000, cash: 1, bank: 1 };
    expect(earns('5.1', { figures })).toBe('100');
    expect(leaf({ figures }, '5.1', 'cash-and-bank').node).toBe('reported');
  });

  it('is a gap under a rule set that defines it differently', () => {
    const statement = buildStatement({ figures: { ...PERFECT } });
    const other = {
      ...perdep06,
      id: 'other',
      terms: perdep06.terms.filter((term) => term.code !== 'cash-and-bank'),
    };
    const otherwise = definedOtherwise(perdep06, other, statement.figures.keys());
    expect([...otherwise]).toEqual(['cash-and-bank']);
    const found = gapOf(assess(basisFor(other, statement, { definedOtherwise: otherwise })), '5.1').gap;
    expect(found).toEqual({ code: 'defined-otherwise', lines: ['cash-and-bank'] });
    expect([...definedOtherwise(perdep06, perdep06, statement.figures.keys())]).toEqual([]);
  });
});

describe('questions', () => {
  it('without any answer leave the whole questionnaire open', () => {
    const { least, most, gap } = gapOf(judge({ figures: PERFECT }), '3.2');
    expect([gap.code, least.toFraction(), most.toFraction()]).toEqual(['answers-missing', '0', '100']);
  });

  it('without some answers leave an interval from all no to all yes', () => {
    const reports: Reports = { answers: { '3.2': ['yes', 'no', 'unanswered', 'yes', 'yes', 'unanswered'] } };
    const { least, most } = gapOf(judge(reports), '3.2');
    expect([least.toFraction(), most.toFraction()]).toEqual(['50', '250/3']);
  });

  it('are scored by their count or their list alike', () => {
    expect(earns('3.1', { answers: { '3.1': 10 } })).toBe('250/3');
    expect(earns('3.2', { answers: { '3.2': ['yes', 'yes', 'yes', 'no', 'no', 'no'] } })).toBe('50');
  });

  it('that do not apply count as no, unless they are left out by a reading', () => {
    const reports: Reports = {
      answers: { '3.2': ['yes', 'yes', 'yes', 'no', 'notApplicable', 'notApplicable'] },
    };
    expect(earns('3.2', reports)).toBe('50');
    expect(earns('3.2', reports, ['3/left-out'])).toBe('75');
  });

  it('of which none applies have no share', () => {
    const reports: Reports = {
      answers: { '3.3': Array.from({ length: 5 }, () => 'notApplicable' as const) },
    };
    expect(earns('3.3', reports)).toBe('0');
    expect(earns('3.3', reports, ['3/left-out'])).toBe('gap denominator-zero');
  });

  it('answered yes throughout bring all fifteen points', () => {
    const management = judge({ answers: ALL_YES }).aspects[2];
    expect(management?.points.least.toFraction()).toBe('15');
  });
});

describe('a row that many forms do not have', () => {
  const loans = { 'member-loans': 800, 'non-member-loans': 0, 'other-cooperative-loans': 0 };
  /** A row of the same kind: what was sent knows such rows. */
  const other = { 'other-loan-receivables': 5 };
  const sent = (figures: Record<string, number>): Statement => buildStatement({ figures });
  const cell: Origin = { at: 'cell', file: 'neraca.xlsx', sheet: 'Neraca', cell: 'C7' };
  const typed: Origin = { at: 'form', field: 'cash', by: 'Ibu Sri', on: '2016-12-31' };
  const from = (origin: Origin, statement: Statement): Statement => ({
    ...statement,
    figures: new Map([...statement.figures].map(([code, figure]) => [code, { ...figure, origin }])),
  });
  const trace = (code: string, statement: Statement): Trace =>
    resolveLine(openLedger(chartIndex('ksp'), statement), code);

  it.each([
    ['a sheet does not show it', cell],
    ['it was left blank on our page', typed],
  ])('holds nothing of its own where %s', (_, origin) => {
    expect(trace('interest-receivable', from(origin, sent(loans)))).toMatchObject({
      node: 'nil',
      value: exact(0),
    });
  });

  it.each([
    ['a gap', 'some rows, and an amount', { 'member-loans': 800 }, 'missing'],
    ['nil', 'every usual row', { ...loans, 'loan-loss-allowance': 0 }, 'nil'],
    ['nil', 'rows that hold nothing', { ...loans, 'member-loans': 0 }, 'nil'],
    ['a gap', 'its total alone', { 'loans-net': 800 }, 'missing'],
  ])('is %s where a program sent of its section: %s', (_, __, figures, node) => {
    expect(trace('interest-receivable', sent(figures)).node).toBe(node);
  });

  it('is a gap where a program sent another such row without it, though not where it sent nil, or a total that closes', () => {
    const closed = { ...loans, 'loan-loss-allowance': 0, 'loans-net': 800 };
    expect(trace('interest-receivable', sent({ ...loans, ...other })).gap?.code).toBe('line-missing');
    expect(trace('interest-receivable', sent({ ...loans, ...other, 'interest-receivable': 0 })).node).toBe(
      'reported',
    );
    expect(trace('interest-receivable', sent(closed))).toMatchObject({
      node: 'nil',
      provedBy: { line: 'loans-net' },
    });
  });

  it.each(['ksp', 'riil'] as const)(
    'is never one that a ratio asks for by itself: what members lend of a %s, without their welfare funds, is a gap',
    (kind) => {
      const lent = buildStatement({ kind, figures: { 'member-savings': 9, 'non-member-savings': 1 } });
      const code = 'member-welfare-funds';
      expect(resolveLine(openLedger(chartIndex(kind), lent), code).gap?.code).toBe('line-missing');
    },
  );

  it('is a gap where a sheet shows only the other part of the statement', () => {
    const income = from(cell, sent({ 'member-loan-income': 5 }));
    const both = {
      ...income,
      figures: new Map([...income.figures, ...sent({ ...loans, ...other }).figures]),
    };
    expect(trace('interest-receivable', both).gap?.code).toBe('line-missing');
  });

  it('counts as open beside a program’s other loans, so that no credit for the members’ share of them is certain', () => {
    const told = (statement: Statement): string => creditIn(kkpkk2021, statement, 'C.II.1a');
    expect([told(from(cell, sent(loans))), told(sent({ ...loans, ...other }))]).toEqual([
      '100',
      'gap line-missing',
    ]);
  });

  it('is in doubt where its section is printed and does not add up', () => {
    const open = { ...loans, 'loan-loss-allowance': -10, 'loans-net': 900 };
    expect(trace('interest-receivable', sent(open)).gap?.code).toBe('line-unproved');
  });

  it('does not put the sum of the usual rows of a sheet in doubt', () => {
    const open = { ...loans, 'loan-loss-allowance': -10, cash: 5, 'current-assets': 900 };
    expect(trace('loans-net', from(cell, sent(open)))).toMatchObject({ node: 'derived', value: exact(790) });
    expect(trace('loans-net', sent({ ...open, ...other })).node).toBe('missing');
  });

  it('is no excuse for a usual row: that stays missing', () => {
    expect(trace('non-member-loans', from(cell, sent({ 'member-loans': 800 }))).gap?.code).toBe(
      'line-missing',
    );
  });
});
