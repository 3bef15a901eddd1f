import { percentileWords } from './peers';

describe('a percentile in words', () => {
  it.each([
    // which side is good, percentile, words, why this row
    ['high', '80', 'termasuk seperempat terbaik', 'high is good'],
    ['high', '100', 'termasuk seperempat terbaik', 'the very top'],
    ['high', '10', 'termasuk seperempat terlemah', 'low is bad'],
    ['low', '80', 'termasuk seperempat terlemah: makin rendah makin baik', 'a high one is weak'],
    ['low', '0', 'termasuk seperempat terbaik: makin rendah makin baik', 'the lowest is the best'],
    ['low', '50', 'separuh atas: makin rendah makin baik', 'the middle'],
    ['middle', '80', '', 'neither end is good'],
    [null, '80', '', 'nothing says which side is good'],
  ] as const)('%s, %s: %s (%s)', (good, percentile, words, _why) => {
    expect(percentileWords(good, percentile)).toBe(words);
  });
});
