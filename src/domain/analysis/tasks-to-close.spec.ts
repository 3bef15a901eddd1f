import { PERFECT, without } from '../../../test/support/build-statement';
import { judge } from '../../../test/support/judge';
import { settledOf, tasksToClose } from './tasks-to-close';

describe('what closes most for each figure that is asked', () => {
  const figures = without(without(PERFECT, 'loans-at-risk'), 'member-economic-promotion');
  const tasks = tasksToClose(judge({ figures }));

  it('puts one figure that settles two ratios before a questionnaire', () => {
    const [first] = tasks;
    expect([first?.asked, first?.count, first?.closes]).toEqual([['loans-at-risk'], 1, ['1.2', '2.4']]);
    const numbers = tasks.flatMap((each) => each.closes);
    expect(numbers.indexOf('2.4')).toBeLessThan(numbers.indexOf('3.1'));
  });

  it('counts the questions of a questionnaire, and not the questionnaire', () => {
    expect(tasks.find((each) => each.closes.includes('3.1'))?.count).toBe(12);
  });

  it('asks for nothing where nothing is open', () => {
    expect(tasksToClose(judge({ figures: PERFECT })).every((each) => each.closes[0]?.startsWith('3.'))).toBe(
      true,
    );
  });
});

describe('what stands so far', () => {
  it('is earned out of what can be scored', () => {
    const { earned, assessable } = settledOf(judge({ figures: PERFECT }));
    expect([earned.toFraction(), assessable.toFraction()]).toEqual(['85', '85']);
  });
});
