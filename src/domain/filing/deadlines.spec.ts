import { DEADLINES, deadlinesOf, isLate } from './deadlines';

describe('the deadlines of a filing', () => {
  const duesOf = (steps: Parameters<typeof deadlinesOf>[1]): string[] =>
    deadlinesOf('2025-12-31', steps).map(({ rule, due, met }) => `${rule.name} ${due} ${met}`);

  it('are those of the year while nothing was handed in', () => {
    expect(duesOf([])).toEqual(['annual-report 2026-04-30 null', 'annual-meeting 2026-06-30 null']);
  });

  it('start with steps, are met by steps, and start again where a step is taken again', () => {
    const first = [
      { step: 'submit', at: '2026-03-02T08:00:00.000Z' },
      { step: 'finish-examination', at: '2026-05-01T08:00:00.000Z' },
    ] as const;
    expect(duesOf(first)).toEqual([
      'annual-report 2026-04-30 2026-03-02',
      'record 2026-05-15 null',
      'result 2026-05-31 null',
      'annual-meeting 2026-06-30 null',
    ]);
    const signed = [...first, { step: 'sign', at: '2026-05-20' }] as const;
    expect(duesOf(signed)).toContain('result 2026-05-31 2026-05-20');
    expect(duesOf(signed)).toContain('follow-up 2026-08-20 null');
    const again = [...signed, { step: 'finish-examination', at: '2026-07-01' }] as const;
    expect(duesOf(again)).toContain('result 2026-07-31 null');
  });

  it('are late the day after, and never where nothing in the program meets them', () => {
    const [report, meeting] = deadlinesOf('2025-12-31', []);
    if (!report || !meeting) throw new Error('two deadlines run from the end of a year');
    expect([isLate(report, '2026-04-30'), isLate(report, '2026-05-01')]).toEqual([false, true]);
    expect(isLate(meeting, '2027-01-01')).toBe(false);
  });

  it('do not hold for book years before them', () => {
    expect(deadlinesOf('2023-12-31', [])).toEqual([]);
    expect(deadlinesOf('2024-12-31', []).map(({ due }) => due)).toEqual(['2025-04-30']);
  });

  it('name their source each', () => {
    expect(DEADLINES.filter(({ source }) => source === '')).toEqual([]);
  });
});
