import { AskedTogether } from './asked-together';

/** Finds each key in capitals but for "x", and keeps what it was asked. */
function askedFor(): { readonly asked: string[][]; readonly together: AskedTogether<string> } {
  const asked: string[][] = [];
  const together = new AskedTogether((keys) => {
    asked.push([...keys]);
    if (keys.includes('wrong')) return Promise.reject(new Error('wrong'));
    return Promise.resolve(new Map(keys.filter((key) => key !== 'x').map((key) => [key, key.toUpperCase()])));
  });
  return { asked, together };
}

describe('what many ask side by side', () => {
  test('is one question, each key once, and each is answered its own', async () => {
    const { asked, together } = askedFor();
    const answers = await Promise.all(['a', 'b', 'a', 'x'].map((key) => together.of(key)));
    expect(answers).toEqual(['A', 'B', 'A', undefined]);
    expect(asked).toEqual([['a', 'b', 'x']]);
  });

  test('is asked anew by whoever comes later', async () => {
    const { asked, together } = askedFor();
    await together.of('a');
    await together.of('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  test('fails for those alone whose key is wrong, and for nobody after them', async () => {
    const { asked, together } = askedFor();
    const keys = ['wrong', 'a', 'wrong', 'x'];
    const told = await Promise.allSettled(keys.map((key) => together.of(key)));
    expect(told.map((each) => (each.status === 'fulfilled' ? each.value : each.status))).toEqual([
      'rejected',
      'A',
      'rejected',
      undefined,
    ]);
    expect(asked).toEqual([['wrong', 'a', 'x'], ['wrong'], ['a'], ['x']]);
    expect(await together.of('a')).toBe('A');
  });
});
