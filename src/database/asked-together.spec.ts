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

  test('fails for those who asked, and for nobody after them', async () => {
    const { together } = askedFor();
    const failed = await Promise.allSettled([together.of('wrong'), together.of('a')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together.of('a')).toBe('A');
  });
});
