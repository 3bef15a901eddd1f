import { isOneOf, isRecord, namesOf, tableOf, textsIn } from './records';

describe('what comes from outside', () => {
  it.each([
    [{}, true, 'nothing in it yet'],
    [{ a: 1 }, true, 'named values'],
    [new Error('full'), true, 'what was thrown has a code by name'],
    [null, false, 'null is an object to the language only'],
    [['a'], false, 'a list has places, not names'],
    ['a', false, 'a text'],
    [undefined, false, 'nothing'],
  ])('%j has values by name: %s, %s', (value: unknown, expected, _reason) => {
    expect(isRecord(value)).toBe(expected);
  });

  it.each([
    ['yes', true, 'of the list'],
    ['Yes', false, 'spelt otherwise'],
    ['toString', false, 'a name that every object has'],
    [0, false, 'another type'],
  ])('%j is of the closed list: %s, %s', (value: unknown, expected, _reason) => {
    expect(isOneOf(['yes', 'no'], value)).toBe(expected);
  });
});

describe('closed tables', () => {
  it('give their names in their own order', () => {
    expect(namesOf({ second: 1, first: 2 })).toEqual(['second', 'first']);
  });

  it('have one entry for each name', () => {
    expect(tableOf(['a', 'bc'], (name) => name.length)).toEqual({ a: 1, bc: 2 });
  });
});

describe('a stored list of texts', () => {
  it('is read as it was written', () => {
    expect(textsIn('["1.1/steps","8.1/linear"]')).toEqual(['1.1/steps', '8.1/linear']);
  });

  it.each(['{}', '["a",1]', 'null'])('is not made of %s', (json) => {
    expect(() => textsIn(json)).toThrow('no list of texts');
  });
});
