import { Budget, Unreadable } from './budget';

const fault = { code: 'too-large', found: 'cells' };
const one = { kind: 'text', text: 'x' } as const;
const blank = { kind: 'blank' } as const;

describe('the budget of a file', () => {
  const spent = (spend: (budget: Budget) => void): unknown => {
    try {
      return spend(new Budget());
    } catch (error) {
      return error instanceof Unreadable ? error.fault : error;
    }
  };

  it('allows a trial balance of 100,000 rows of eight columns, and a stray cell at the very end of a sheet', () => {
    const trialBalance = (budget: Budget): void => {
      budget.addRows(100_000);
      for (let cell = 0; cell < 800_000; cell += 1) budget.addCell(one, 1);
    };
    const strayCell = (budget: Budget): void => {
      budget.addRows(1_048_576);
      budget.addCell(one, 16_384);
    };
    expect(spent(trialBalance)).toBeUndefined();
    expect(spent(strayCell)).toBeUndefined();
  });

  it.each<[string, (budget: Budget) => void]>([
    ['rows', (budget) => budget.addRows(1_200_001)],
    ['rows of all sheets', (budget) => [1, 2].forEach(() => budget.addRows(1_000_000))],
    ['blank cells between used ones', (budget) => budget.addCell(one, 2_000_001)],
    ['characters', (budget) => budget.addCell({ kind: 'text', text: 'x'.repeat(30_000_001) }, 1)],
    [
      'characters of formats',
      (budget) => budget.addCell({ kind: 'number', text: '1', format: '0'.repeat(30_000_000) }, 1),
    ],
  ])('ends at too many %s', (_, spend) => expect(spent(spend)).toEqual(fault));

  it('counts used cells, not blank ones', () => {
    const fill =
      (content: typeof one | typeof blank) =>
      (budget: Budget): void => {
        for (let cell = 0; cell < 1_200_001; cell += 1) budget.addCell(content, 0);
      };
    expect(spent(fill(one))).toEqual(fault);
    expect(spent(fill(blank))).toBeUndefined();
  });
});
