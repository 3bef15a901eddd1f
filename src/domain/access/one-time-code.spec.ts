import { codeAt, secretOf, secretText, stepOf } from './one-time-code';

/** The key and the times of RFC 6238, appendix B. */
const KEY = Buffer.from('12345678901234567890');

describe('a code of six digits', () => {
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %d seconds is %s, as RFC 6238 prints it', (seconds, code) => {
    expect(codeAt(KEY, Math.floor(seconds / 30), 8)).toBe(code);
  });

  const now = 1_234_567_890_000;
  const step = Math.floor(now / 30_000);
  it.each([
    [step, null, step, 'this one'],
    [step - 1, null, step - 1, 'a telephone that is slow'],
    [step + 1, null, step + 1, 'a telephone that is fast'],
    [step + 2, null, undefined, 'too fast'],
    [step, step, undefined, 'taken already'],
    [step - 1, step, undefined, 'older than the one taken last'],
    [step + 1, step, step + 1, 'the next one'],
  ])('of step %d after %s: %s, %s', (of, last, found, _why) => {
    expect(stepOf(codeAt(KEY, of), KEY, last, now)).toBe(found);
  });

  it('may be typed with a space, and is not empty', () => {
    const code = codeAt(KEY, step);
    expect(stepOf(`${code.slice(0, 3)} ${code.slice(3)}`, KEY, null, now)).toBe(step);
    expect(stepOf('', KEY, null, now)).toBeUndefined();
  });
});

describe('a secret as text', () => {
  it('is as RFC 4648 has it, there and back', () => {
    expect(secretText(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(secretOf(secretText(KEY))).toEqual(Uint8Array.from(KEY));
    expect(secretOf('mzxw 6ytb oimz xw6y')).toBeDefined();
  });

  it.each([[''], ['MZXW'], ['0000000000000000']])('is not %j', (text) => {
    expect(secretOf(text)).toBeUndefined();
  });
});
