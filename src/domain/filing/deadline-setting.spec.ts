import { withDeadlines } from './deadline-setting';
import { DEADLINES, deadlinesOf } from './deadlines';
import type { DeadlineName, DeadlineRule } from './deadlines';

const rulesOf = (text: string): readonly DeadlineRule[] => {
  const rules = withDeadlines(text);
  if ('found' in rules) throw new Error(rules.found);
  return rules;
};
const dueOf = (text: string, name: DeadlineName): string | undefined => {
  const steps = [
    { step: 'finish-examination', at: '2025-06-01' },
    { step: 'sign', at: '2025-06-20' },
  ] as const;
  return deadlinesOf('2024-12-31', steps, rulesOf(text)).find(({ rule }) => rule.name === name)?.due;
};

describe('deadlines that an office sets itself', () => {
  it.each([
    ['', 'annual-report', '2025-04-30', 'nothing set: as the law says'],
    ['annual-report=05-31', 'annual-report', '2025-05-31', 'a day of the year after'],
    ['annual-report=90 days', 'annual-report', '2025-03-31', 'days from the end of the year'],
    ['result=20 days; follow-up=2 months', 'result', '2025-06-21', 'several, the first'],
    ['result=20 days; follow-up=2 months;', 'follow-up', '2025-08-20', 'the second, and a last mark'],
    ['result=20 days', 'record', '2025-06-15', 'the others stay'],
  ] as const)('%j: %s is due on %s, %s', (text, name, due, _why) => {
    expect(dueOf(text, name)).toBe(due);
  });

  it.each([
    ['results=20 days', 'no such deadline'],
    ['result=06-30', 'it runs from an examination, not from a year'],
    ['annual-report=02-29', 'not in every year'],
    ['annual-report=13-01', 'no such month'],
    ['result=0 days', 'nil'],
    ['result=20', 'of what'],
    ['result', 'nothing set'],
  ])('%j is refused as it stands: %s', (text, _why) => {
    expect(withDeadlines(`record=10 days; ${text}`)).toEqual({ found: text });
  });

  it('say that they are set, and keep from when they hold and what meets them', () => {
    const [set] = rulesOf('annual-report=05-31');
    const [law] = DEADLINES;
    expect(set).toMatchObject({ set: true, since: law?.since, metBy: 'submit', from: 'year-end' });
    expect(law?.set).toBeUndefined();
  });
});
