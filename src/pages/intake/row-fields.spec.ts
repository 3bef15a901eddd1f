import { saidOfRows } from './row-fields';

const said = (...fields: [string, string][]) => {
  const { choices, together } = saidOfRows(new Map(fields));
  return { choices: Object.fromEntries(choices), together: [...together] };
};
const SHOWN: [string, string][] = [
  ['m:a', ''],
  ['s:a', 'asset cash'],
  ['m:b', 'land'],
  ['s:b', 'asset bank'],
  ['m:c', ''],
  ['s:c', 'expense rent'],
];

describe('what is said of rows', () => {
  it('is nothing until a button is pressed', () => {
    expect(said(...SHOWN)).toEqual({ choices: { a: '', b: 'land', c: '' }, together: [] });
  });

  it('confirms a group as it was shown, without what was chosen by itself, and says so of each', () => {
    expect(said(...SHOWN, ['agree', 'asset'])).toEqual({
      choices: { a: 'cash', b: 'land', c: '' },
      together: ['a'],
    });
  });

  it('confirms the groups of every place at once, without what may have a line of its own', () => {
    const rest: [string, string][] = [
      ['m:d', ''],
      ['s:d', 'rest other-assets'],
    ];
    expect(said(...SHOWN, ...rest, ['agree', 'semua'])).toEqual({
      choices: { a: 'cash', b: 'land', c: 'rent', d: '' },
      together: ['a', 'c'],
    });
  });

  it('confirms a row of the group too for which what was remembered is taken back', () => {
    expect(said(['m:a', 'auto'], ['s:a', 'asset cash'], ['agree', 'asset'])).toEqual({
      choices: { a: 'cash' },
      together: ['a'],
    });
  });

  it('is a choice by itself again once another line is chosen', () => {
    expect(said(['m:a', 'cash'], ['t:a', 'cash'], ['m:b', 'land'], ['t:b', 'bank'])).toEqual({
      choices: { a: 'cash', b: 'land' },
      together: ['a'],
    });
  });
});
