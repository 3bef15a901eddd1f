import { Kept, Latest, markOf, onceOf } from './kept';

describe('what is kept', () => {
  it('is made once for each text, and again once it was dropped: the one asked for longest ago goes first', () => {
    const made: string[] = [];
    const kept = new Kept<string>(2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b'])
      expect(kept.of(text, () => (made.push(text), text.toUpperCase()))).toBe(text.toUpperCase());
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is told of when it is dropped, by what came after it or all at once; to ask whether it is there is asking for it', () => {
    const dropped: string[] = [];
    const kept = new Kept<string>(2, (value) => dropped.push(value));
    for (const text of ['a', 'b']) kept.of(text, () => text);
    expect([kept.known('a'), kept.known('x')]).toEqual(['a', undefined]);
    kept.of('c', () => 'c');
    expect(dropped).toEqual(['b']);
    kept.clear();
    expect([dropped, kept.known('a')]).toEqual([['b', 'a', 'c'], undefined]);
  });

  it('is not what could not be made', () => {
    const kept = new Kept<number>(1);
    expect(() =>
      kept.of('a', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(kept.of('a', () => 1)).toBe(1);
  });

  it('is worked out of a thing once, and of another one anew', () => {
    let times = 0;
    const of = onceOf(({ name }: { name: string }) => ({ said: `${name} ${(times += 1)}` }));
    const [one, same] = [{ name: 'a' }, { name: 'a' }];
    expect([of(one).said, of(one).said, of(same).said]).toEqual(['a 1', 'a 1', 'a 2']);
  });

  it('is marked by the thing itself, never by what it says', () => {
    const [one, same] = [{}, {}];
    expect(markOf(one, undefined)).toBe(markOf(one, undefined));
    expect(markOf(one)).not.toBe(markOf(same));
    expect(markOf(one, same)).not.toBe(markOf(same, one));
  });
});

describe('what is held of the few asked for last', () => {
  it('is found by the thing and what it stands beside, until so many others were kept', () => {
    const [one, other, third] = [{ at: 1 }, { at: 2 }, { at: 3 }];
    const latest = new Latest<object, object | undefined, string>(2);
    const made: string[] = [];
    const asked = (of: object, beside: object | undefined, name: string): string =>
      latest.of(of, beside, () => {
        made.push(name);
        return name;
      });
    expect([asked(one, undefined, 'alone'), asked(one, other, 'beside')]).toEqual(['alone', 'beside']);
    expect([asked(one, undefined, 'again'), asked(one, other, 'again')]).toEqual(['alone', 'beside']);
    expect([asked(third, undefined, 'third'), asked(one, other, 'again')]).toEqual(['third', 'beside']);
    expect(made).toEqual(['alone', 'beside', 'third']);
    expect([asked(other, one, 'turned'), asked(one, undefined, 'anew')]).toEqual(['turned', 'anew']);
  });
});
