import { zeroAt } from './zero';

describe('the character 0 in JSON that was sent', () => {
  it.each([
    [{ unit: { name: 'a\0b' } }, '/unit/name', 'in a text'],
    [{ list: ['a', ['b', '\0']] }, '/list/1/1', 'in a list of a list'],
    [{ figures: { 'ca\0sh': 1 } }, '/figures', 'in a name: the object that has it'],
    [{ unit: { name: 'a\u0001' } }, undefined, 'another control character'],
    ['\0', '', 'a text alone'],
    [null, undefined, 'nothing'],
  ])('%j: %j, %s', (body, pointer, _why) => {
    expect(zeroAt(body)).toBe(pointer);
  });

  it('is looked for without a stack, however deep it lies', () => {
    const depth = 100_000;
    const deep = Array.from({ length: depth }).reduce<unknown>((inner) => [inner], '\0');
    expect(zeroAt(deep)).toBe('/0'.repeat(depth));
  });
});
