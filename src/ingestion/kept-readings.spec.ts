import { KeptReadings, readingKey } from './kept-readings';

const bytes = (size: number): Uint8Array => new Uint8Array(size);

describe('readings that are kept', () => {
  it('are handed back as they came', () => {
    const kept = new KeptReadings(100);
    const one = bytes(10);
    kept.put('a', one);
    expect(kept.get('a')).toBe(one);
    expect(kept.get('b')).toBeUndefined();
  });

  it('make room for newer ones: the one asked for longest ago goes first', () => {
    const kept = new KeptReadings(100);
    for (const key of ['a', 'b']) kept.put(key, bytes(40));
    kept.get('a');
    kept.put('c', bytes(40));
    expect(['a', 'b', 'c'].map((key) => kept.get(key) !== undefined)).toEqual([true, false, true]);
  });

  it('stay within their limit, also when one comes twice or is too large', () => {
    const kept = new KeptReadings(100);
    for (let at = 0; at < 50; at += 1) kept.put('a', bytes(40));
    kept.put('large', bytes(101));
    kept.put('b', bytes(60));
    expect(['a', 'large', 'b'].map((key) => kept.get(key)?.byteLength)).toEqual([40, undefined, 60]);
  });

  it.each([
    ['other bytes', Buffer.from('2'), { file: 'a.csv' }, false],
    ['another name', Buffer.from('1'), { file: 'b.csv' }, false],
    ['an answer', Buffer.from('1'), { file: 'a.csv', frame: { year: 2024 } }, false],
    ['a choice', Buffer.from('1'), { file: 'a.csv', corrections: [{ key: 'x', line: null }] }, false],
    ['cells to be shown', Buffer.from('1'), { file: 'a.csv' }, true],
  ] as const)('are told apart by %s', (_, content, options, show) => {
    expect(readingKey(content, options, { show })).not.toBe(
      readingKey(Buffer.from('1'), { file: 'a.csv' }, { show: false }),
    );
  });
});
