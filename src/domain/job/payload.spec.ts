import { isJobKind, JOB_KINDS } from './kinds';
import { isPayloadOf } from './payload';

const FIELDS = { file: 'text', pages: 'number', note: 'text?' } as const;

describe('the payload of a job', () => {
  it.each<[unknown, boolean, string]>([
    [{ file: 'a.xlsx', pages: 2 }, true, 'what may be absent is'],
    [{ file: 'a.xlsx', pages: 2, note: '' }, true, 'everything'],
    [{ file: 'a.xlsx' }, false, 'a number is missing'],
    [{ file: 'a.xlsx', pages: '2' }, false, 'a text that looks like a number'],
    [{ file: 'a.xlsx', pages: NaN }, false, 'a number that JSON does not know'],
    [{ file: 'a.xlsx', pages: 2, sheet: 'N' }, false, 'a field of another version'],
    [{ file: 'a.xlsx', pages: 2, note: null }, false, 'nothing is not a text'],
    [['a.xlsx', 2], false, 'a list'],
    [null, false, 'nothing'],
  ])('%j is one: %s, %s', (value, fits) => {
    expect(isPayloadOf(FIELDS, value)).toBe(fits);
  });
});

describe('the kinds of jobs', () => {
  it('are a closed list, each worked on by one process at least one at a time', () => {
    expect(Object.values(JOB_KINDS).map(({ atOnce }) => Math.sign(atOnce))).not.toContain(0);
    expect([isJobKind('daily-copy'), isJobKind('toString'), isJobKind('')]).toEqual([true, false, false]);
  });
});
