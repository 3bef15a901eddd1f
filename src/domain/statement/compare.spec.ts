import { exact } from '../decimal';
import { periodOf } from '../period';
import { contradicts, differences } from './compare';
import type { AnswerSheet, Figure, Origin, Statement } from './statement';

const here: Origin = { at: 'cell', file: 'a.xlsx', sheet: 'Neraca', cell: 'C4' };
const elsewhere: Origin = { at: 'json', file: 'b.json', path: 'periods[0]' };

function statement(figures: Record<string, string>, rest: Partial<Statement> = {}, origin = here): Statement {
  const entries = Object.entries(figures).map(([code, text]): [string, Figure] => [
    code,
    { amount: exact(text), origin },
  ]);
  return {
    unit: { name: 'KSP Contoh', kind: 'ksp' },
    period: periodOf(2020),
    figures: new Map(entries),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    ...rest,
  };
}

const answers = (sheet: AnswerSheet['answers']): Partial<Statement> => ({
  answers: new Map([['3.1', { answers: sheet, origin: here }]]),
});

describe('comparing two statements of one period', () => {
  it('finds nothing where only origins, order and the writing of a number differ', () => {
    const stored = statement({ cash: '100.50', bank: '7' });
    expect(differences(stored, statement({ bank: '7.00', cash: '100.5' }, {}, elsewhere))).toEqual([]);
  });

  it('finds a changed, a new and an absent line', () => {
    const found = differences(statement({ cash: '1', bank: '2' }), statement({ cash: '3', loans: '4' }));
    expect(found).toEqual([
      { part: 'figures', code: 'cash', stored: exact(1), found: exact(3) },
      { part: 'figures', code: 'bank', stored: exact(2) },
      { part: 'figures', code: 'loans', found: exact(4) },
    ]);
    expect(found.map(contradicts)).toEqual([true, false, true]);
  });

  it.each([
    [10, 10, 0],
    [10, 9, 1],
    [['yes', 'no'] as const, ['yes', 'no'] as const, 0],
    [['yes', 'no'] as const, ['no', 'yes'] as const, 1],
    [['yes'] as const, ['yes', 'yes'] as const, 1],
    [1, ['yes'] as const, 1],
  ])('compares the answers %j and %j', (stored, found, count) => {
    expect(differences(statement({}, answers(stored)), statement({}, answers(found)))).toHaveLength(count);
  });

  it('finds another reported ratio or score', () => {
    const reported = (value: string) => new Map([['5.1', { value: exact(value), origin: here }]]);
    const [a, b] = ['12.88', '12.89'].map((value) =>
      statement({}, { ratios: reported(value), scores: reported(value) }),
    );
    expect(differences(a!, b!).map(({ part }) => part)).toEqual(['ratios', 'scores']);
  });

  it('finds a note, another period end and another proof, which do not contradict as a comparative column', () => {
    const noted = new Map([['cash', { amount: exact(1), origin: here, note: 'pindah bank' }]]);
    const found = statement({}, { figures: noted, period: periodOf(2020, '2020-06-30'), totalsProve: false });
    const all = differences(statement({ cash: '1' }), found);
    expect(all.map(({ code }) => code)).toEqual(['cash', 'period-end', 'totals-prove']);
    expect(all.some(contradicts)).toBe(false);
  });
});
