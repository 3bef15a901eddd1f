import { verdictOn, type Earlier, type Now } from './verdict';

const earlier: Earlier = {
  ...{ fingerprint: 'a', state: 'begun', run: 'r', begunAt: '2026-11-29T10:00:00.000Z' },
  ...{ answer: null, refused: false },
};
const now: Now = { fingerprint: 'a', forgets: '2026-11-28T10:00:00.000Z', isAlive: () => false };
const alive: Now = { ...now, isAlive: () => true };
const done: Earlier = { ...earlier, state: 'done', answer: '{}' };
const refuse = (code: string): object => ({ does: 'refuse', code });

describe('a request that is to be carried out once', () => {
  it.each<[Earlier | null, Now, object, string]>([
    [null, now, { does: 'begin' }, 'nobody asked before'],
    [done, now, { does: 'repeat', answer: '{}', refused: false }, 'it was answered'],
    [{ ...done, refused: true }, now, { does: 'repeat', answer: '{}', refused: true }, 'it was refused'],
    [done, { ...now, fingerprint: 'b' }, refuse('key-used-otherwise'), 'something else was asked'],
    [earlier, { ...alive, fingerprint: 'b' }, refuse('key-used-otherwise'), 'also while that runs'],
    [earlier, alive, refuse('key-in-use'), 'it runs'],
    [{ ...earlier, state: 'stored' }, alive, refuse('key-in-use'), 'it is written, and not answered yet'],
    [earlier, now, { does: 'begin' }, 'it broke off before anything was written'],
    [{ ...earlier, state: 'stored' }, now, refuse('done-before'), 'it broke off after that'],
    [
      { ...done, begunAt: '2026-11-28T09:59:59.999Z' },
      { ...now, fingerprint: 'b' },
      { does: 'begin' },
      'it is forgotten',
    ],
  ])('%#', (before, asked, expected, _why) => {
    expect(verdictOn(before, asked)).toEqual(expected);
  });
});
