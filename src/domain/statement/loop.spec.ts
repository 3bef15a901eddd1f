import { LOOPS, LOOP_WORDS, loopWritten } from './loop';

describe('whom a lending cooperative serves', () => {
  it.each([
    ['close', 'close', 'the name in JSON'],
    [' Open Loop ', 'open', 'as people write it'],
    ['closed-loop', 'close', 'as others write it'],
    ['belum dinilai', 'unassessed', 'the words of the list'],
    ['opening', undefined, 'another word'],
    ['loop', undefined, 'says nothing'],
    ['', undefined, 'nothing'],
  ] as const)('%j is %s: %s', (text, loop, _why) => {
    expect(loopWritten(text)).toBe(loop);
  });

  it('reads its own words back', () => {
    expect(LOOPS.map((each) => loopWritten(LOOP_WORDS[each]))).toEqual(LOOPS);
  });
});
