import { newId } from './id';

describe('an identifier', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts after every earlier one, also when the clock is set back and when many are made at once', () => {
    const later = Date.now() + 60_000;
    const ids = [
      newId(later),
      newId(later - 5000),
      ...Array.from({ length: 10_000 }, () => newId(later)),
      newId(later + 1),
    ];
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
