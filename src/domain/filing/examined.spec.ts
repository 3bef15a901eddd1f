import type { Answer } from '../statement/statement';
import { countingOf, differs, unreasoned } from './examined';
import type { ExaminedAnswer } from './examined';

const at = (answer: Answer, own: Answer, reason = ''): ExaminedAnswer => ({
  ...{ indicator: '3.1', question: 0, answer, own, reason },
  ...{ ownNote: 'Notulen', by: 'ana', on: '2026-05-01' },
});

describe('an examined answer', () => {
  it.each<[Answer, Answer, string, boolean, boolean, because: string]>([
    ['yes', 'yes', '', false, false, 'the same needs no reason'],
    ['no', 'yes', '', true, true, 'another one does'],
    ['no', 'yes', 'Tidak ada notulen', true, false, 'and has one'],
    ['no', 'unanswered', '', true, true, 'also where the unit said nothing'],
    ['unanswered', 'yes', '', false, false, 'not examined yet'],
  ])('%s beside %s with reason “%s”: differs %s, asks %s, %s', (answer, own, reason, other, asks) => {
    expect([differs(at(answer, own, reason)), unreasoned(at(answer, own, reason))]).toEqual([other, asks]);
  });

  it('counts with its reason, or with what the unit had noted; what was not examined does not', () => {
    const given = countingOf([at('no', 'yes', 'Tidak ada'), at('yes', 'yes'), at('unanswered', 'yes')]);
    expect(given.map(({ state }) => state)).toEqual([
      { answer: 'no', note: 'Tidak ada' },
      { answer: 'yes', note: 'Notulen' },
    ]);
  });
});
