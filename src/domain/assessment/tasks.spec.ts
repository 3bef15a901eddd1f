import { PERFECT, without } from '../../../test/support/build-statement';
import { judge } from '../../../test/support/judge';
import { settledOf, tasksOf } from './tasks';

describe('what closes most for each figure that is asked', () => {
  const figures = without(without(PERFECT, 'loans-at-risk'), 'member-economic-promotion');
  const tasks = tasksOf(judge({ figures }));

  it('puts one figure that settles two ratios before a questionnaire', () => {
    const [first] = tasks;
    expect([first?.asked, first?.count, first?.closes]).toEqual([['loans-at-risk'], 1, ['1.2', '2.4']]);
    const numbers = tasks.flatMap((each) => each.closes);
    expect(numbers.indexOf('2.4')).toBeLessThan(numbers.indexOf('3.1'));
  });

  it('asks for the questionnaires of an aspect at once, and counts their questions', () => {
    const answers = tasks.find((each) => each.kind === 'answers');
    expect([answers?.closes, answers?.count]).toEqual([['3.1', '3.2', '3.3', '3.4', '3.5'], 38]);
  });

  it('asks for no figure twice', () => {
    const asked = tasksOf(judge({ figures: {} })).flatMap((each) => each.asked);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('leaves to the examiner what no figure settles', () => {
    const none = judge({ figures: { ...PERFECT, 'total-income': 0 } });
    const asked = tasksOf(none).flatMap((each) => each.asked);
    expect(asked).not.toContain('total-income');
  });

  it('asks for nothing where nothing is open', () => {
    expect(tasksOf(judge({ figures: PERFECT })).every((each) => each.closes[0]?.startsWith('3.'))).toBe(true);
  });
});

describe('what stands so far', () => {
  it('is earned out of what can be scored', () => {
    const { earned, assessable } = settledOf(judge({ figures: PERFECT }));
    expect([earned.toFraction(), assessable.toFraction()]).toEqual(['85', '85']);
  });
});
