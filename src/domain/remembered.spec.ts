import { remembered, rememberedAmong, rememberedBeside } from './remembered';

describe('what is remembered', () => {
  it('of a text is worked out once, but for long texts', () => {
    const asked: string[] = [];
    const length = remembered((text) => asked.push(text) && text.length);
    const long = 'x'.repeat(301);
    expect(['kas', 'kas', long, long].map(length)).toEqual([3, 3, 301, 301]);
    expect(asked).toEqual(['kas', long, long]);
  });

  it('is forgotten when there is too much of it, and worked out again', () => {
    let count = 0;
    const of = remembered((text) => `${text} ${(count += 1)}`, 2);
    expect(['a', 'b', 'a', 'c', 'a'].map(of)).toEqual(['a 1', 'b 2', 'a 1', 'c 3', 'a 4']);
  });

  it('of a text beside something else is that of both', () => {
    let count = 0;
    const joined = rememberedBeside((text, beside: string | undefined) => {
      count += 1;
      return `${text} ${beside ?? '-'}`;
    });
    const asked = ['aset', undefined, 'aset'].map((beside) => joined('modal', beside));
    expect([asked, count]).toEqual([['modal aset', 'modal -', 'modal aset'], 2]);
  });

  it('of a thing is that of all that are the same', () => {
    let count = 0;
    const told = rememberedAmong(
      ({ label }: { label: string; code: number }) => label,
      (one, other) => one.code === other.code,
      ({ label, code }) => `${label} ${code} ${(count += 1)}`,
    );
    const things = [
      { label: 'kas', code: 1 },
      { label: 'kas', code: 2 },
      { label: 'kas', code: 1 },
    ];
    expect(things.map(told)).toEqual(['kas 1 1', 'kas 2 2', 'kas 1 1']);
  });

  it('of things of one text is that of the first of them: thousands would be looked through each time', () => {
    const asked: number[] = [];
    const told = rememberedAmong(
      (_: number) => 'kas',
      (one, other) => one === other,
      (code) => asked.push(code) && code,
    );
    const codes = Array.from({ length: 65 }, (_, code) => code);
    expect([...codes, 0, 64].map(told)).toEqual([...codes, 0, 64]);
    expect(asked).toEqual([...codes, 64]);
  });
});
