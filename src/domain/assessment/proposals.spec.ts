import { PERFECT, buildStatement, without } from '../../../test/support/build-statement';
import type { Amounts } from '../../../test/support/build-statement';
import { perdep06 } from '../rules/perdep-06-2016';
import type { Answer } from '../statement/statement';
import { assess } from './assess';
import { basisFor } from './basis';
import { proposalsOf } from './proposals';

/** Own capital 500 of 1000 in assets; 100 from members; savings and time deposits of 600. */
const LAST: Amounts = {
  ...PERFECT,
  'principal-deposits': 60,
  'mandatory-deposits': 40,
  'equivalent-deposits': 0,
  'voluntary-savings': 300,
  'time-deposits-short': 200,
  'member-savings': 500,
  'time-deposits-long': 100,
};

function said(now: Amounts, answers: readonly Answer[] = [], before: Amounts = LAST): string[] {
  const statement = buildStatement({
    figures: now,
    answers: answers.length > 0 ? { '3.3': answers } : {},
    year: 2022,
  });
  const last = buildStatement({ figures: before, year: 2021 });
  const found = proposalsOf(assess(basisFor(perdep06, statement, { before: last })));
  return found.map(({ question, answer, found: percent }) =>
    [question.number, answer, percent.toFraction()].join(' '),
  );
}

describe('answers that follow from two balance sheets', () => {
  it('proposes what both years say, in percent of last year', () => {
    expect(said({ ...LAST, 'own-capital': 550, 'principal-deposits': 70 })).toEqual([
      '19 yes 110',
      '20 yes 110',
      '22 no 100',
    ]);
  });

  it('says no where capital grew less than assets', () => {
    expect(said({ ...LAST, 'total-assets': 1001 })[0]).toBe('19 no 100');
  });

  it('proposes nothing where two understandings of the question disagree', () => {
    const equal = { ...LAST, 'principal-deposits': 70 };
    const numbers = said({ ...equal, 'equivalent-deposits': 1 }, [], { ...LAST, 'equivalent-deposits': 50 });
    expect(numbers.some((each) => each.startsWith('20'))).toBe(false);
  });

  it('proposes nothing for what was answered', () => {
    expect(said(LAST, ['no', 'unanswered', 'no', 'yes', 'no'])).toEqual(['20 no 100']);
  });

  it('proposes nothing without the year before, or where a figure is missing', () => {
    expect(said(LAST, [], without(LAST, 'principal-deposits')).some((each) => each.startsWith('20'))).toBe(
      false,
    );
    const alone = basisFor(perdep06, buildStatement({ figures: LAST }));
    expect(proposalsOf(assess(alone))).toEqual([]);
  });
});
