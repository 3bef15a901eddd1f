import { buildStatement } from '../../../../test/support/build-statement';
import { chartIndex, chartOf } from '.';
import { checkStatement } from '../check';

describe.each(['kspps', 'uspps'] as const)('the chart of a %s', (kind) => {
  const lines = chartOf(kind);
  const index = chartIndex(kind);

  it('has each line once', () => {
    expect(index.lines.size).toBe(lines.length);
  });

  it('has every part below a total or a result of the same statement', () => {
    const wrong = lines.filter((line) => {
      if (line.parent === undefined) return false;
      const parent = index.lines.get(line.parent);
      return parent?.part !== line.part || parent.role === 'item';
    });
    expect(wrong.map((line) => line.code)).toEqual([]);
  });

  it('has parts for every total and result', () => {
    const empty = lines.filter((line) => line.role !== 'item' && !index.parts.has(line.code));
    expect(empty.map((line) => line.code)).toEqual([]);
  });

  it('speaks of financing, not of lending, and of no code of the ministry', () => {
    const lending = lines.filter((line) => /pinjaman|\bbunga/i.test(line.label) && line.code !== 'qardh');
    expect(lending.map((line) => line.label)).toEqual([]);
    expect(lines.filter((line) => line.ministryCode !== undefined)).toEqual([]);
  });

  it('says what to write in every line', () => {
    expect(lines.filter((line) => line.hint === '' || line.label === '')).toEqual([]);
  });
});

describe('the chart of a sharia unit of a cooperative', () => {
  it('adds what stands between the unit and its parent', () => {
    const own = new Set(chartOf('kspps').map((line) => line.code));
    expect(chartOf('uspps').flatMap((line) => (own.has(line.code) ? [] : [line.code]))).toEqual([
      'inter-unit-receivables',
      'inter-unit-payables',
      'parent-capital',
      'other-equivalent-deposits',
    ]);
    expect(chartIndex('uspps').lines.get('equivalent-deposits')?.role).toBe('total');
  });
});

describe('the schedule of collectibility', () => {
  const classes = { 'current-loans': 700, 'substandard-loans': 50, 'doubtful-loans': 30, 'loss-loans': 20 };

  it.each([
    [{ 'murabahah-receivables': 700, 'murabahah-deferred-margin': -100, 'mudharabah-financing': 200 }, 0],
    [{ 'murabahah-receivables': 700, 'mudharabah-financing': 200 }, 1],
  ])('is compared with all financing before the allowance: %j', (figures, findings) => {
    const statement = buildStatement({ kind: 'kspps', figures: { ...classes, ...figures } });
    const found = checkStatement(statement).filter(
      (each) => each.check === 'loan-schedule-equals-balance-sheet',
    );
    expect(found).toHaveLength(findings);
  });
});
