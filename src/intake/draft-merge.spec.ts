import { mergedDraft, unusedOf } from './draft-merge';

const map = (fields: Record<string, string>): Map<string, string> => new Map(Object.entries(fields));
const merged = (
  before: Record<string, string>,
  sent: Record<string, string>,
  shown?: Record<string, string>,
): [Record<string, string>, string[]] => {
  const { fields, elsewhere } = mergedDraft(map(before), {
    sent: map(sent),
    ...(shown && { shown: map(shown) }),
  });
  return [Object.fromEntries(fields), [...elsewhere]];
};

describe('what a page adds to a draft', () => {
  it.each<[string, Parameters<typeof merged>, ReturnType<typeof merged>]>([
    ['what was chosen on it', [{}, { 'm:a': 'cash' }, {}], [{ 'm:a': 'cash' }, []]],
    ['what is taken back', [{ 'm:a': 'cash' }, { 'm:a': '' }, { 'm:a': 'cash' }], [{}, []]],
    [
      'nothing of a row that it only shows',
      [{}, { 'm:a': 'cash', name: 'A' }, { 'm:a': 'cash', name: 'A' }],
      [{}, []],
    ],
    [
      'nothing over what another page chose for a row that it shows as open',
      [{ 'm:a': 'bank' }, { 'm:a': '', 'm:b': 'cash' }, {}],
      [{ 'm:a': 'bank', 'm:b': 'cash' }, ['m:a']],
    ],
    [
      'nothing over what another page chose, where this one takes its own back',
      [{ 'm:a': 'bank' }, { 'm:a': '' }, { 'm:a': 'cash' }],
      [{ 'm:a': 'bank' }, ['m:a']],
    ],
    [
      'the later choice where both chose, and the other one beside it',
      [{ 'm:a': 'bank' }, { 'm:a': 'cash' }, {}],
      [{ 'm:a': 'cash', 'x:a': 'bank' }, []],
    ],
    [
      'the end of the question once it shows both',
      [{ 'm:a': 'cash', 'x:a': 'bank' }, { 'm:a': 'cash', 'x:a': 'bank' }, { 'm:a': 'cash' }],
      [{ 'm:a': 'cash' }, []],
    ],
    ['the same as another page', [{ 'm:a': 'cash' }, { 'm:a': 'cash' }, {}], [{ 'm:a': 'cash' }, []]],
    [
      'nothing over the name that another page changed',
      [{ name: 'B' }, { name: 'A' }, { name: 'A' }],
      [{ name: 'B' }, ['name']],
    ],
    [
      'nothing of how a line was chosen elsewhere, which is no other choice',
      [{ 'm:a': 'cash', 't:a': 'cash' }, { 'm:a': 'cash', 't:a': '' }, { 'm:a': 'cash' }],
      [{ 'm:a': 'cash', 't:a': 'cash' }, []],
    ],
    ['everything, where it does not say what it showed', [{ 'm:a': 'bank' }, { 'm:a': '' }], [{}, []]],
  ])('%s', (_, given, expected) => {
    expect(merged(...given)).toEqual(expected);
  });

  it('is used when the file is stored; what was chosen elsewhere meanwhile stays', () => {
    const fields = { 'm:a': 'cash', 't:a': 'cash', 'm:b': 'bank', name: 'A' };
    expect(unusedOf(fields, map({ a: 'cash' }))).toEqual({ 'm:b': 'bank' });
  });
});
